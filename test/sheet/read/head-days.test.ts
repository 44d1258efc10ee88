import type { Cell } from '../../../src/cells/cell';
import type { SheetContent } from '../../../src/sheet/read/content';
import { withHeadDays } from '../../../src/sheet/read/head-days';
import { readHead, type SheetHead } from '../../../src/sheet/read/head-reader';
import { aKpi, aSetup, cellsOf, day, SHEET_DAYS } from '../a-sheet';

/** A sheet that is held at 10 October, or goes on with the days: its as-of day stands in C3. */
const headOf = (typed: Readonly<Record<string, Cell>>) =>
  readHead(cellsOf(aSetup(), typed), SHEET_DAYS) as SheetHead;
const FROZEN = headOf({ C3: day('2011-10-10') });
const FOLLOWING = headOf({});
const COLUMNS: SheetContent['columns'] = { kpi: 1, actual: 2, dataThrough: 3 };

/** Whether a KPI in row 6 with these formulas follows the head. */
function follows(
  actual: string,
  dataThrough: string,
  {
    head = FROZEN,
    columns = COLUMNS,
    kpi = aKpi(),
  }: Partial<{
    head: SheetHead;
    columns: SheetContent['columns'];
    kpi: SheetContent['kpis'][number];
  }> = {},
) {
  const content = { headerRow: 5, columns, kpis: [kpi], issues: [] };
  const formulas = [[], [], [], [], [], ['', actual, dataThrough]];
  const [one] = withHeadDays(content, { values: [], formulas }, head, 'October').kpis;
  if (one?.followsHead) expect(one.dataThrough).toBeNull();
  else expect(one).toEqual(kpi);
  return one?.followsHead === true;
}

test.each([
  ['', '=$C$3'],
  ['=IMPORTRANGE("x"; "A1")', '=IF(B6=""; ""; MIN($C$3; $G$3))'],
  ['=SUM(March!B6:B9)', '=c3'],
])('on a frozen sheet an Actual %j with the day %j follows the head', (actual, dataThrough) => {
  expect(follows(actual, dataThrough)).toBe(true);
});

test.each([
  // Its day is its own.
  ['', ''],
  ['', '=TODAY()-3'],
  ['', '=C31'],
  ['', '=AC3'],
  ['', '=March!C3'],
  // So is its figure's: the head's day, or that of other rows.
  ['=SUMIFS(Log!C:C; Log!A:A; "<="&$C$3)', '=$C$3'],
  ['=B7/B8', '=$C$3'],
  ['=SUM(B:B)', '=$C$3'],
  ['=October!B7', '=$C$3'],
])('an Actual %j with the day %j does not', (actual, dataThrough) => {
  expect(follows(actual, dataThrough)).toBe(false);
});

test('nor does one without a figure, or out of the log', () => {
  expect(follows('', '=$C$3', { kpi: aKpi({ actual: null }) })).toBe(false);
  expect(follows('', '=$C$3', { kpi: aKpi({ isLogged: true }) })).toBe(false);
});

test('on a sheet that goes on with the days, or lacks a column, none does', () => {
  expect(follows('', '=$C$3', { head: FOLLOWING })).toBe(false);
  expect(follows('', '=$C$3', { columns: { kpi: 1, actual: 2 } })).toBe(false);
  expect(follows('', '=$C$3', { columns: { kpi: 1, dataThrough: 3 } })).toBe(false);
});
