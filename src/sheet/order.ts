// The order in which KPIs are shown: what went well, then what needs a hand first.

import { normalized } from '../cells/text';
import type { Status } from '../kpi/status';
import type { JudgedKpi } from './judge';

const WINS: readonly Status[] = ['achieved', 'ahead'];
const LATE: readonly Status[] = ['behind', 'missed'];
const OVERDUE = 'overdue';
/** After the wins; the first that holds decides. */
const WORST_FIRST: readonly (readonly (Status | typeof OVERDUE)[])[] = [
  WINS,
  LATE,
  [OVERDUE],
  ['atRisk'],
  ['onTrack'],
  ['noData'],
  ['notStarted'],
  ['noTarget'],
];

/**
 * KPIs as they are shown: wins on top, then the worst first, figures that are due after what is late. Equals
 * (of gaps: as far as they are shown) are leading before lagging, then by name. The order of the rows plays no
 * part.
 *
 * @example inDisplayOrder(judged).map(({ kpi }) => kpi.name) // => ['Deals', 'Calls', 'Revenue']
 */
export function inDisplayOrder(judged: readonly JudgedKpi[]): JudgedKpi[] {
  return judged
    .map((one) => ({ one, keys: sortKeys(one) }))
    .sort((a, b) => comparedBy(a.keys, b.keys))
    .map(({ one }) => one);
}

type SortKeys = readonly (number | string)[];

function sortKeys({ kpi, assessment, overdue }: JudgedKpi): SortKeys {
  const { status, paceGap } = assessment;
  const group = WORST_FIRST.findIndex(
    (members) => members.includes(status) || (overdue !== null && members.includes(OVERDUE)),
  );
  // Where an allowance of 0 is broken there is no gap: nothing is worse.
  const gap = LATE.includes(status) ? (paceGap === null ? -Infinity : Math.round(paceGap * 1000)) : 0;
  return [group, gap, kpi.indicator === 'leading' ? 0 : 1, normalized(kpi.name)];
}

function comparedBy(a: SortKeys, b: SortKeys): number {
  const index = a.findIndex((key, position) => key !== b[position]);
  const [left, right] = [a[index], b[index]];
  if (left === undefined || right === undefined) return 0;
  return left < right ? -1 : 1;
}
