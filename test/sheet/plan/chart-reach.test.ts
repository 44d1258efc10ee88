import { chartProblems } from '../../../src/sheet/plan/chart-reach';
import type { SheetContent } from '../../../src/sheet/read/content';
import { aKpi } from '../a-sheet';

const content = (names: readonly string[], columns: SheetContent['columns'] = { kpi: 2, paceGap: 8 }) => ({
  headerRow: 5,
  columns,
  kpis: names.map((name, index) => aKpi({ name, row: 6 + index })),
  issues: [],
});
/** A chart of names and pace gaps, from one row to another. */
const chart = (first: number, last: number) => [
  { row: first, rows: last - first + 1, column: 2, columns: 1 },
  { row: first, rows: last - first + 1, column: 8, columns: 1 },
];
const said = (...given: Parameters<typeof chartProblems>) =>
  chartProblems(...given).map(({ message, cell }) => `${cell}: ${message.split('.')[0]}`);

test('KPIs that stand below a chart, or above it, are named, with the row down to which it should reach', () => {
  const [problem] = chartProblems([chart(5, 6)], content(['Calls', 'Deals', 'Visits']));
  expect(problem?.cell).toBe('B7');
  expect(problem?.message).toContain('Deals');
  expect(problem?.message).toContain('Visits');
  expect(problem?.message).not.toContain('Calls');
  expect(problem?.message).toContain('8');
  expect(said([chart(7, 8)], content(['Calls', 'Deals', 'Visits']))[0]).toMatch(/^B6: .*Calls/);
});

test('three are named, more are counted', () => {
  const messageOf = (names: readonly string[]) => chartProblems([chart(5, 5)], content(names))[0]?.message;
  expect(messageOf(['A1', 'B1', 'C1'])).toContain('A1, B1, C1.');
  expect(messageOf(['A1', 'B1', 'C1', 'D1', 'E1'])).toContain('A1, B1, C1 and 2 more');
});

test('one chart that reaches them all, or several together, leave out nobody', () => {
  const kpis = content(['Calls', 'Deals']);
  expect(said([chart(6, 7)], kpis)).toEqual([]);
  expect(said([chart(5, 6), chart(7, 7)], kpis)).toEqual([]);
});

test('names and gaps have to reach equally far', () => {
  const [names, gaps] = [chart(5, 7)[0], chart(5, 6)[1]] as const;
  if (names === undefined || gaps === undefined) throw new Error('no areas');
  expect(said([[names, gaps]], content(['Calls', 'Deals']))).toHaveLength(1);
});

test('a chart of one area that holds both is one of theirs', () => {
  const whole = [{ row: 5, rows: 2, column: 2, columns: 7 }];
  expect(said([whole], content(['Calls', 'Deals']))).toHaveLength(1);
  expect(said([[{ row: 5, rows: 2, column: 2, columns: 6 }]], content(['Calls', 'Deals']))).toEqual([]);
  expect(said([[{ row: 5, rows: 2, column: 3, columns: 7 }]], content(['Calls', 'Deals']))).toEqual([]);
});

test('of other charts, of none, and of a sheet that lacks a column nothing is said', () => {
  const kpis = content(['Calls', 'Deals']);
  const [ofNames, ofGaps] = chart(5, 5);
  expect(said([], kpis)).toEqual([]);
  expect(said([ofNames === undefined ? [] : [ofNames], ofGaps === undefined ? [] : [ofGaps]], kpis)).toEqual(
    [],
  );
  expect(said([chart(5, 5)], content(['Calls'], { kpi: 2 }))).toEqual([]);
  expect(said([chart(5, 5)], content(['Calls'], { paceGap: 8 }))).toEqual([]);
  expect(said([chart(5, 5)], content([]))).toEqual([]);
});
