// A target that was reset with a line of its own: what the cells show is what the panel says, to the last digit.

import type { Cell } from '../../../src/cells/cell';
import { call } from '../../../src/functions/call';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { frameOf, judgeSheet } from '../../../src/sheet/judge/judge';
import { readSheet } from '../../../src/sheet/read/read-sheet';
import type { FunctionName } from '../../../src/words';
import { SHEET_DAYS } from '../a-sheet';

const HEADERS = [
  ['KPI', 'Owner', 'Target', 'Actual', 'Start', 'End', 'Kind', 'Baseline', 'Data through'],
  ['Check', 'Planned', 'Pace from', 'Stood at'],
].flat();
const PERIOD = ['2011-10-01', '2011-10-31'] as const;
const THROUGH = '2011-10-17';

interface Case {
  readonly kind: string;
  readonly target: number;
  readonly actual: number;
  readonly baseline: Cell;
  readonly from: Cell;
  readonly stood: Cell;
}

const fn = (name: FunctionName, ...given: unknown[]) => call(name, given, () => SHEET_DAYS) as Cell;

/** All that the cells of its row show, as their formulas have it. */
function inCells({ kind, target, actual, baseline, from, stood }: Case) {
  const days = [...PERIOD, THROUGH, '', kind, baseline];
  const planned = fn(
    'PLAN_TO_DATE',
    'Calls',
    ...PERIOD,
    THROUGH,
    '',
    '',
    kind,
    baseline,
    target,
    from,
    stood,
  );
  return {
    planned,
    status: fn('KPI_STATUS', actual, target, ...days, 0.1, planned),
    achievement: fn('ACHIEVEMENT', actual, target, kind, baseline),
    paceGap: fn('PACE_GAP', actual, target, ...days, planned),
    landing: fn('LANDING', actual, ...days, target, planned),
    shortfall: fn('SHORTFALL', actual, target, ...days, planned),
    requiredPace: fn('REQUIRED_PACE', actual, target, ...days),
    expected: fn('EXPECTED', target, ...days, planned),
  };
}

/** The same as the panel, the mails and History have it: read from the cells of the sheet. */
function inPanel(one: Case, planned: Cell) {
  const row = ['Calls', 'a@x.com', one.target, one.actual, ...PERIOD, one.kind, one.baseline, THROUGH];
  const cells: Cell[][] = [HEADERS, [...row, 'Daily', planned, one.from, one.stood]];
  const days = {
    ...SHEET_DAYS,
    today: () => (SHEET_DAYS.today() + 3) as ReturnType<typeof SHEET_DAYS.today>,
  };
  const content = readSheet(cells, days, EVERY_DAY, null);
  const { judged } = judgeSheet(content, frameOf(null, days.today()), EVERY_DAY, null, null);
  return { issues: content.issues, judged: judged[0] };
}

const TOTAL: Case = { kind: 'Total', target: 95, actual: 61, baseline: '', from: '2011-10-12', stood: 47.3 };
const CASES: readonly [string, Case][] = [
  ['a total', TOTAL],
  ['an allowance', { ...TOTAL, kind: 'Total, lower is better' }],
  ['a rate', { ...TOTAL, kind: 'Rate', target: 0.7, actual: 0.62, stood: 0.61 }],
  ['a level', { ...TOTAL, kind: 'Level', baseline: 20, stood: 41.7 }],
  ['a level that is to fall', { ...TOTAL, kind: 'Level', baseline: 20, target: 7, actual: 15, stood: 16.1 }],
  ['one without a line', { ...TOTAL, from: '', stood: '' }],
  ['one whose line begins on another day than the head says', { ...TOTAL, from: '2011-10-18' }],
];

test.each(CASES)('of %s cell and panel agree to the last digit', (_, one) => {
  const cells = inCells(one);
  const { judged, issues } = inPanel(one, cells.planned);
  expect(issues.filter(({ column }) => column === 'lineFrom' || column === 'lineAt')).toEqual([]);
  const { assessment, kpi } = judged ?? {};
  expect({
    planned: kpi?.planned ?? '',
    achievement: assessment?.achievement,
    paceGap: assessment?.paceGap,
    landing: assessment?.landing,
    shortfall: assessment?.shortfall,
    requiredPace: assessment?.requiredPace ?? '',
    expected: assessment?.expected,
  }).toEqual({
    planned: cells.planned,
    achievement: cells.achievement,
    paceGap: cells.paceGap,
    landing: cells.landing,
    shortfall: cells.shortfall,
    requiredPace: cells.requiredPace,
    expected: cells.expected,
  });
});

test('the line starts where it stood: right after the reset nothing is behind it, and the pace needed is as before', () => {
  const justReset = { ...TOTAL, actual: 47.3, from: '2011-10-18' };
  const { paceGap, expected, status, requiredPace } = inCells(justReset);
  expect({ paceGap, expected, status }).toEqual({ paceGap: 0, expected: 47.3, status: 'On track' });
  expect(requiredPace).toBe(inCells({ ...justReset, from: '', stood: '' }).requiredPace);
});

test('a rate is never on the way to its target: a line changes nothing of it', () => {
  const rate = { ...TOTAL, kind: 'Rate', target: 0.7, actual: 0.62, stood: 0.61 };
  expect(inCells(rate)).toEqual({ ...inCells({ ...rate, from: '', stood: '' }), planned: 0.7 });
});

test('a day or a figure of it that can not be used is told, and the KPI is not judged by half of it', () => {
  const { judged, issues } = inPanel({ ...TOTAL, from: 'soon' }, 12);
  expect(judged).toBeUndefined();
  expect(issues.map(({ column }) => column)).toContain('lineFrom');
});
