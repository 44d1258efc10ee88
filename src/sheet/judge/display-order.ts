// The orders in which KPIs are shown: what needs a hand first, or what went well before it.

import { normalized } from '../../cells/text';
import type { Status } from '../../kpi/status';
import type { JudgedKpi } from './judge';

const WINS: readonly Status[] = ['achieved', 'ahead'];
/** In these the further behind is the worse. */
const BY_GAP: readonly Status[] = ['behind', 'missed', 'atRisk'];
const OVERDUE = 'overdue';
/** The first that holds decides. What can't be judged at all is no news, and comes last. */
const GROUPS: readonly (readonly (Status | typeof OVERDUE)[])[] = [
  ['behind', 'missed'],
  [OVERDUE],
  ['atRisk'],
  ['noData'],
  ['onTrack'],
  WINS,
  ['notStarted'],
  ['noTarget'],
];

/**
 * KPIs with the worst first: what is late, figures that are due, what is at risk, what nobody knows, what goes well,
 * what has not begun. Equals (of gaps: as far as they are shown) are leading before lagging, then by name. The order
 * of the rows plays no part.
 *
 * @example worstFirst(judged).map(({ kpi }) => kpi.name) // => ['Calls', 'Revenue', 'Deals']
 */
export function worstFirst<Judged extends JudgedKpi>(judged: readonly Judged[]): Judged[] {
  return judged
    .map((one) => ({ one, keys: sortKeys(one) }))
    .sort((a, b) => comparedBy(a.keys, b.keys))
    .map(({ one }) => one);
}

/** Whether a KPI is a win. One whose figure is due is none, whatever it says. */
export function isWin({ assessment, overdue }: Pick<JudgedKpi, 'assessment' | 'overdue'>): boolean {
  return overdue === null && WINS.includes(assessment.status);
}

type SortKeys = readonly (number | string)[];

function sortKeys({ kpi, assessment, overdue }: JudgedKpi): SortKeys {
  const { status, paceGap } = assessment;
  const group = GROUPS.findIndex(
    (members) => members.includes(status) || (overdue !== null && members.includes(OVERDUE)),
  );
  // Where an allowance of 0 is broken there is no gap: nothing is worse.
  const gap = BY_GAP.includes(status) ? (paceGap === null ? -Infinity : Math.round(paceGap * 1000)) : 0;
  return [group, gap, kpi.indicator === 'leading' ? 0 : 1, normalized(kpi.name)];
}

function comparedBy(a: SortKeys, b: SortKeys): number {
  const index = a.findIndex((key, position) => key !== b[position]);
  const [left, right] = [a[index], b[index]];
  if (left === undefined || right === undefined) return 0;
  return left < right ? -1 : 1;
}
