import type { Cell } from '../../../src/cells/cell';
import { firstFormats } from '../../../src/sheet/edit/first-formats';
import { findHeaders } from '../../../src/sheet/table/headers';

const NAMES = ['KPI', 'Target', 'Actual', 'Pace gap', 'Unit', 'Kind', 'Start', 'Achievement'];
const HEADERS = findHeaders([NAMES]);
const row = (name: Cell, unit = '%') => ({
  row: 2,
  values: [name, 0.5, 0.25, '', unit, 'Rate', '', ''],
  formulas: [],
});
const PLAIN = NAMES.map(() => 'General');
const formats = (
  rows: readonly ReturnType<typeof row>[],
  shown: readonly (readonly string[])[],
  headers = HEADERS,
) => firstFormats(rows, headers, shown).map(({ column, formats: all }) => [column, ...all]);

test('a KPI in a row that has no formats gets those of its figures and days', () => {
  const found = formats([row('Share')], [PLAIN]);
  expect(found.map(([column]) => column)).toEqual([2, 3, 4, 7, 8]);
  expect(found[0]?.[1]).toContain('%');
});

test.each(['', '0.###', 'general'])('%j is no format either', (none) => {
  expect(formats([row('Share')], [NAMES.map(() => none)])).toHaveLength(5);
});

test('a row without a name, or with formats, keeps what it has, beside one that gets its first', () => {
  expect(formats([row(' '), row(null)], [PLAIN, PLAIN])).toEqual([]);
  const own = PLAIN.map((format, index) => (index === 3 ? '0.0%' : format));
  expect(formats([row('Share')], [own])).toEqual([]);
  const both = formats([row('Share', 'Count'), row('')], [PLAIN, PLAIN]);
  expect(both[0]).toEqual([2, '#,##0.00', 'General']);
});

test('a cell that someone gave a format keeps it', () => {
  const own = PLAIN.map((format, index) => (index === 1 ? '0.000' : format));
  expect(formats([row('Share')], [own]).map(([column]) => column)).toEqual([3, 4, 7, 8]);
});

test('without a pace gap, the achievement tells whether a row has formats; without both, or names, nobody does', () => {
  const without = (...missing: readonly string[]) =>
    findHeaders([NAMES.map((name) => (missing.includes(name) ? 'Mine' : name))]);
  const own = PLAIN.map((format, index) => (index === 7 ? '0.0%' : format));
  expect(formats([row('Share')], [own], without('Pace gap'))).toEqual([]);
  expect(formats([row('Share')], [PLAIN], without('Pace gap'))).not.toEqual([]);
  expect(formats([row('Share')], [PLAIN], without('Pace gap', 'Achievement'))).toEqual([]);
  expect(formats([row('Share')], [PLAIN], without('KPI'))).toEqual([]);
});
