// Nodes of a tree that is held at a day, for whoever does not obey it.

import { type Log, readLog } from '../../../src/cells/log';
import type { Day } from '../../../src/kpi/day';
import { withoutHeldDays } from '../../../src/sheet/goal/held-days';
import { readHead, type SheetHead } from '../../../src/sheet/read/head-reader';
import { fixedCellAt } from '../../../src/sheet/table/a1';
import { type GoalKey, goalTable } from '../../../src/sheet/table/goal-table';
import { day } from '../a-sheet';
import { contentOf, goalCells, ORDERS, REVENUE, SHEET_DAYS, YESTERDAY } from './a-goal-sheet';

const HELD = day('2011-10-05');
const KEYS = goalTable().columns.map(({ key }) => key);
/** What a sheet of an earlier version has: one day a row, and no column of the log. */
const EARLIER = KEYS.filter((key) => key !== 'ownDay' && key !== 'logged');
const LETTER = (key: GoalKey, keys = KEYS) => fixedCellAt(1, keys.indexOf(key) + 1).split('$')[1];

const logOf = (...entries: readonly (readonly [string, number])[]): Log =>
  readLog(
    [['Date', 'KPI', 'Value'], ...entries.map(([date, value]) => [day(date), 'Orders', value])],
    SHEET_DAYS,
  );

interface Asked {
  /** By column, in the row of the node; `@` is the letter of the head's as-of cell. */
  readonly formulas?: Readonly<Partial<Record<GoalKey, string>>>;
  readonly keys?: readonly GoalKey[];
  readonly log?: Log | null;
}

/** The figure and the day of a node below a goal: 40 as of 5 October in its cells. */
function withoutHeld({ formulas = {}, keys = KEYS, log = null }: Asked) {
  const row = { ...ORDERS, ownDay: HELD, judgedAsOf: HELD };
  const cells = goalCells([REVENUE, row], { keys });
  const head = readHead(cells, SHEET_DAYS) as SheetHead;
  const asOf = fixedCellAt(head.asOfCell.row, head.asOfCell.column);
  const formulasOf = cells.formulas.map((one) => [...one]);
  for (const [key, formula] of Object.entries(formulas))
    (formulasOf[6] as string[])[keys.indexOf(key as GoalKey)] = formula.replace('@', asOf);
  const nodes = withoutHeldDays(contentOf([REVENUE, row], { keys }), formulasOf, head, YESTERDAY, log);
  expect(nodes).toHaveLength(2);
  const { actual, judgedAsOf } = nodes[1] ?? {};
  return [actual, judgedAsOf];
}

const OWN = `=IF(${LETTER('logged')}7="", "", ${LETTER('logged')}7)`;
const LOG = logOf(['2011-10-04', 30], ['2011-10-09', 25], ['2011-10-20', 99]);

test('what is typed is a figure of now', () => {
  expect(withoutHeld({ formulas: { ownDay: '=@' } })).toEqual([40, YESTERDAY]);
  expect(withoutHeld({ formulas: { ownDay: '=@' }, log: LOG })).toEqual([40, YESTERDAY]);
  expect(withoutHeld({ formulas: { ownDay: '=@', own: '=October!B7' } })).toEqual([40, YESTERDAY]);
});

test('a day that is the node’s own, or that of the day before, stays', () => {
  expect(withoutHeld({})).toEqual([40, HELD]);
  expect(withoutHeld({ formulas: { ownDay: '=TODAY()-1' } })).toEqual([40, HELD]);
  // The day of a column that is looked at by itself is not asked.
  expect(withoutHeld({ formulas: { judgedAsOf: '=@' } })).toEqual([40, HELD]);
});

test('so does one whose figure is held as well', () => {
  expect(withoutHeld({ formulas: { ownDay: '=@', own: '=SUMIFS(Log!C:C, Log!A:A, "<="&@)' } })).toEqual([
    40,
    HELD,
  ]);
});

test('what is logged the log says anew, and through which day', () => {
  const formulas = { ownDay: '=IF(ISNUMBER(X7), X7, @)', own: OWN };
  expect(withoutHeld({ formulas, log: LOG })).toEqual([55, day('2011-10-09')]);
  expect(withoutHeld({ formulas, log: logOf() })).toEqual([null, YESTERDAY]);
  // Without a log nobody can say.
  expect(withoutHeld({ formulas })).toEqual([40, HELD]);
});

test('a formula that refers to another cell than that of the log is a figure of now', () => {
  const logged = LETTER('logged');
  for (const own of [`=${logged}70`, `=$${logged}7`, `=A${logged}7`, `=October!${logged}7`, `=${logged}8`])
    expect(withoutHeld({ formulas: { ownDay: '=@', own }, log: LOG })).toEqual([40, YESTERDAY]);
  expect(withoutHeld({ formulas: { ownDay: '=@', own: `=${logged?.toLowerCase()}7` }, log: LOG })).toEqual([
    55,
    day('2011-10-09'),
  ]);
});

test('a sheet that an earlier version made has one day a row', () => {
  expect(withoutHeld({ keys: EARLIER, formulas: { judgedAsOf: '=@' }, log: LOG })).toEqual([40, YESTERDAY]);
  expect(withoutHeld({ keys: EARLIER, formulas: {}, log: LOG })).toEqual([40, HELD]);
  const own = `=${LETTER('logged')}7`;
  expect(withoutHeld({ keys: EARLIER, formulas: { judgedAsOf: '=@', own }, log: LOG })).toEqual([
    40,
    YESTERDAY,
  ]);
});

test('rows of which no formula is known stay as they are', () => {
  const content = contentOf([REVENUE, { ...ORDERS, ownDay: HELD }]);
  const cells = goalCells([REVENUE, ORDERS]);
  const head = readHead(cells, SHEET_DAYS) as SheetHead;
  expect(withoutHeldDays(content, [], head, (YESTERDAY + 1) as Day, LOG)).toEqual(content.nodes);
});
