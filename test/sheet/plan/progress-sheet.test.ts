import { parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { planProgressSheet } from '../../../src/sheet/plan/progress-sheet';
import type { Content, SheetPlan } from '../../../src/sheet/plan/sheet-plan';
import type { Setup, SetupKpi } from '../../../src/sheet/setup/setup';
import { logReference } from '../../../src/sheet/table/log-reference';
import { progressTable } from '../../../src/sheet/table/progress-table';
import { aSetupKpi } from '../a-sheet';

const CALLS = aSetupKpi({ factor: '', reviewed: '' });
const SETUP: Setup = {
  name: 'October 2011',
  start: parseDay('2011-10-01') as Day,
  end: parseDay('2011-10-31') as Day,
  completeThrough: 'yesterday',
  tolerance: 0.1,
  kpis: [CALLS],
};
const plan = (change: Partial<Setup> = {}) => planProgressSheet({ ...SETUP, ...change });
const logged = (kpi: Partial<SetupKpi>) => plan({ kpis: [{ ...CALLS, actual: 'log', ...kpi }] });

/** A cell of the plan as one would type it. */
function typed({ contents }: SheetPlan, row: number, column: number): string | number | null {
  const content: Content = contents[row - 1]?.[column - 1] ?? null;
  if (content === null || typeof content === 'number') return content;
  return 'text' in content ? content.text : content.formula;
}

test('every row is as wide as the table', () => {
  const { contents, numberFormats, notes } = plan();
  const widths = new Set([...contents, ...numberFormats.formats].map((row) => row.length));
  // Behind the 32 columns of the table stand the four of its chart; the first of them has a note.
  expect([...widths]).toEqual([36]);
  expect(notes.texts).toHaveLength(33);
});

test('the chart stands below seven rows, or as many as there are KPIs', () => {
  const chartRow = (count: number) =>
    plan({ kpis: Array.from({ length: count }, () => CALLS) }).chart?.at.row;
  expect([1, 7, 8, 20].map(chartRow)).toEqual([14, 14, 15, 27]);
});

test('what is set up once is folded away; what is looked at and typed each day is not', () => {
  const { columns } = progressTable({ log: logReference('Log'), plan: null });
  expect(columns.filter(({ isFolded }) => !isFolded).map(({ key }) => key)).toEqual([
    ...['kpi', 'status', 'owner', 'target', 'actual', 'achievement', 'paceGap', 'landing', 'shortfall'],
    ...['requiredPace', 'expected', 'cause', 'action', 'actionDue', 'comment', 'dataThrough', 'snooze'],
    ...['actionBy', 'forecast', 'forecastLow', 'forecastHigh', 'chance'],
  ]);
});

test('the head says the period, and up to which day the actuals are complete', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((column) => typed(plan(), 3, column))).toEqual([
    SETUP.start,
    SETUP.end,
    '=MIN($G$3; $B$3)',
    '=ELAPSED($A$3; $B$3; MIN($C$3; $G$3); KPI_CALENDAR)',
    '=DAYS_LEFT($A$3; $B$3; MIN($C$3; $G$3); KPI_CALENDAR)',
    0.1,
    '=TODAY()-1',
  ]);
  expect(typed(plan({ completeThrough: 'today' }), 3, 7)).toBe('=TODAY()');
});

test('a KPI row has what was typed, formulas for its days, and nothing where a header fills the column', () => {
  const [row = []] = plan().contents.slice(5);
  const filled = row.flatMap((content, index) =>
    content === null ? [] : [[index + 1, typed(plan(), 6, index + 1)]],
  );
  expect(filled).toEqual([
    [1, 'Calls'],
    [3, 'a@x.com'],
    [4, 100],
    [16, '=IF(E6=""; ""; MIN($C$3; $G$3))'],
    [18, 'Revenue'],
    [20, 'Leading'],
    [21, 'Total'],
    [23, '=$A$3'],
    [24, '=$B$3'],
    [25, 'Weekly'],
    [27, 'Count'],
    [
      29,
      // Of a percentage without its sign there is no day to judge it by.
      '=IF(IF(AND(OR(AA6="%"; AA6="％"); OR(LEFT(U6; 4)="rate"; LEFT(U6; 5)="level"; LEFT(U6; 1)="率"; LEFT(U6; 2)="平均"; LEFT(U6; 2)="比率"; LEFT(U6; 2)="割合"; LEFT(U6; 2)="水準"; LEFT(U6; 2)="残高"; LEFT(U6; 3)="レベル"); COUNT(E6; D6)=2); AND(ABS(E6)>1; ABS(E6)>=10*ABS(D6); D6<>0)); NA(); ' +
        'IF(OR(E6=""; P6=""); MIN($C$3; $G$3); IF(ISNUMBER(P6); MIN(P6; $G$3); P6)))',
    ],
  ]);
});

test("an actual out of the log, and its day, are those of the row's own columns", () => {
  const sheet = logged({});
  expect([typed(sheet, 6, 5), typed(sheet, 6, 16)]).toEqual([
    '=IF(OR(ISBLANK($AD$5); AD6=""); ""; AD6)',
    '=IF(OR(ISBLANK($AD$5); AE6=""); ""; AE6)',
  ]);
  expect(typed(sheet, 5, 30)).toBe(
    '=LOGGED(A5:A; W5:W; X5:X; MIN($C$3; $G$3); Log!A:C; U5:U; Y5:Y; AB5:AB; D5:D; AA5:AA; KPI_CALENDAR)',
  );
  // What the formula fills must be empty, the header too.
  expect(typed(sheet, 5, 31)).toBeNull();
  // Without a log nothing fills them.
  expect([typed(plan(), 5, 30), typed(plan(), 5, 31)]).toEqual(['Logged', 'Logged through']);
});

test.each([
  [{}, null],
  [{ kind: 'level' as const }, null],
  [{ kind: 'level' as const, loggedAs: 'average' as const }, 'Average'],
  [{ kind: 'rate' as const, loggedAs: 'average' as const }, 'Average'],
  [{ kind: 'rate' as const, quotient: { of: 'Reven"ue', by: 'Orders' } }, 'Reven"ue / Orders'],
])('L7: how the log makes the actual of %o stands in the row', (kpi, text) => {
  expect(typed(logged(kpi), 6, 28)).toBe(text);
});

test('a name that looks like a formula stays a text', () => {
  const { contents } = plan({ kpis: [{ ...CALLS, name: '=HYPERLINK("http://x")' }] });
  expect(contents[5]?.[0]).toEqual({ text: '=HYPERLINK("http://x")' });
});

test('formats follow the unit of each row, and an allowance shows what is used', () => {
  const { numberFormats } = plan({
    kpis: [
      CALLS,
      { ...CALLS, name: 'Complaints', lowerIsBetter: true },
      { ...CALLS, name: 'Churn', kind: 'level', unit: 'percent' },
    ],
  });
  expect(numberFormats.formats.slice(3, 6).map((row) => [row[3], row[5], row[6], row[9]])).toEqual([
    ['#,##0', '0.0%', '+0.0%;-0.0%;0.0%', '#,##0.0'],
    ['#,##0', '0.0%" used"', '+0.0%;-0.0%;0.0%', '#,##0.0'],
    ['0.0%', '0.0%', '+0.0%;-0.0%;0.0%', '0.00%'],
  ]);
});

test('has as many parts for 50 KPIs as for 3: each costs a call', () => {
  const parts = (count: number) => {
    const kpis = Array.from({ length: count }, (_, index) => ({ ...CALLS, name: `KPI ${index}` }));
    const { looks, rules, inputs, widths, warnedAreas } = plan({ kpis });
    return [looks, rules, inputs, widths, warnedAreas].map(({ length }) => length);
  };
  expect(parts(50)).toEqual(parts(3));
});

test('a KPI with a period of its own keeps it', () => {
  const start = parseDay('2011-10-03') as Day;
  const own = plan({ kpis: [{ ...CALLS, period: { start, end: SETUP.end } }] });
  expect([typed(own, 6, 23), typed(own, 6, 24)]).toEqual([start, SETUP.end]);
});

test('a log whose name is no plain word is quoted', () => {
  const { contents } = planProgressSheet({ ...SETUP, kpis: [{ ...CALLS, actual: 'log' }] }, "Amira's log");
  expect(contents[4]?.[29]).toEqual({ formula: expect.stringContaining("; 'Amira''s log'!A:C; ") });
});

test('neighbours of one width are set together', () => {
  expect(plan().widths).toContainEqual({ column: 12, columns: 4, pixels: 160 });
});
