import { columnsOn, findHeaders, isOfOurMaking, languageOfHeaders } from '../../../src/sheet/table/headers';
import { COLUMN_WORDS, ELSEWHERE } from '../../../src/words';

const ENGLISH = Object.values(COLUMN_WORDS).map(({ header }) => header);
const JAPANESE = Object.values(ELSEWHERE.ja.COLUMN_WORDS).map(({ header }) => header);
const languageOf = (...headers: readonly string[]) => {
  const cells = [['April'], headers];
  return languageOfHeaders(cells, { headerRow: 2, columns: {} });
};

test('a sheet is in the language of most of its headers', () => {
  expect(languageOf(...ENGLISH)).toBe('en');
  expect(languageOf(...JAPANESE)).toBe('ja');
  expect(languageOf(...JAPANESE.slice(0, 6), ...ENGLISH.slice(6, 9))).toBe('ja');
  expect(languageOf(...JAPANESE.slice(0, 3), ...ENGLISH.slice(3, 9))).toBe('en');
  expect(languageOf('  owner', 'ACTUAL')).toBe('en');
});

test('one without headers, or without rows, is in English', () => {
  expect(languageOf('Mine')).toBe('en');
  expect(languageOfHeaders([], { headerRow: 2, columns: {} })).toBe('en');
});

test('sixteen headers of ours stand on no sheet by accident', () => {
  const columnsOf = (count: number) => findHeaders([ENGLISH.slice(0, count)]);
  expect([isOfOurMaking(columnsOf(15)), isOfOurMaking(columnsOf(16))]).toEqual([false, true]);
});

test('the columns of a sheet come as they stand, whatever stands between them', () => {
  expect(columnsOn(findHeaders([['Target', 'Mine', 'KPI', 'Start']]))).toEqual([
    { column: 1, shows: 'value' },
    { column: 3, shows: 'text' },
    { column: 4, shows: 'date' },
  ]);
});

test('a sheet that an earlier version made is read by what headed its columns then', () => {
  const { columns } = findHeaders([['KPI', '実績', '実績の締め日', '記録の締め日']]);
  expect(columns).toMatchObject({ kpi: 1, actual: 2, dataThrough: 3, loggedThrough: 4 });
});
