import type { Cell } from '../../../src/cells/cell';
import { headProblems, headProblemsNow } from '../../../src/sheet/read/head-problems';
import { readHead } from '../../../src/sheet/read/head-reader';
import { aSetup, cellsOf, day, SHEET_DAYS } from '../a-sheet';

/** What is wrong in the head of a sheet with this typed into it, and where; on 15 October. */
function problems(typed: Readonly<Record<string, Cell>>) {
  const cells = cellsOf(aSetup(), typed);
  const head = readHead(cells, SHEET_DAYS);
  const shown = (found: ReturnType<typeof headProblems>) =>
    found.map(({ message, place }) => [message, place === null ? null : `${place.row},${place.column}`]);
  return {
    always: shown(headProblems(cells.values, head, SHEET_DAYS)),
    now: shown(headProblemsNow(cells.values, head, SHEET_DAYS)),
  };
}

const TOLERANCE = expect.stringContaining('Tolerance');

test('in a head as it was made nothing is', () => {
  expect(problems({})).toEqual({ always: [], now: [] });
});

test('an as-of day that is none is named, with the day by which the sheet is judged', () => {
  const { always, now } = problems({ C3: 'soon' });
  expect(always).toEqual([[expect.stringContaining('soon'), '3,3']]);
  expect(now).toEqual([[expect.stringContaining('2011-10-14'), '3,3']]);
});

test('one that is not over is named only as long as it is not', () => {
  const { always, now } = problems({ C3: day('2011-10-20') });
  expect(always).toEqual([]);
  expect(now).toEqual([[expect.stringContaining('2011-10-20'), '3,3']]);
  expect(now[0]?.[0]).toContain('2011-10-14');
  expect(problems({ C3: day('2011-10-14') }).now).toEqual([]);
  expect(problems({ C3: day('2011-10-15') }).now).toHaveLength(1);
});

test('a tolerance that is none is named beside it, and in its own words', () => {
  const { always, now } = problems({ C3: 'soon', F3: 'much' });
  expect(always.map(([, place]) => place)).toEqual(['3,3', '3,6']);
  expect(now).toEqual([[expect.stringContaining('2011-10-14'), '3,3'], always[1]]);
  expect(problems({ F3: 'much' })).toEqual({ always: [[TOLERANCE, '3,6']], now: [[TOLERANCE, '3,6']] });
});

test('where the head is gone, it is the day that can’t be read, or all of it', () => {
  expect(problems({ B3: 'soon' }).now).toEqual([[expect.stringContaining('soon'), '3,2']]);
  expect(problems({ A3: '', B3: '' }).always.map(([, place]) => place)).toEqual(['3,1', '3,2']);
  expect(problems({ A2: '', B2: '', C2: '' }).always).toEqual([
    [expect.stringContaining('not found above the table'), null],
  ]);
});

test('a sheet of one’s own needs no head', () => {
  expect(headProblems([['KPI', 'Target']], null, SHEET_DAYS)).toEqual([]);
});
