// When a KPI is at its target, or an allowance used up, at the pace so far: in words.

import type { Day } from '../../kpi/day';
import { shapeOf } from '../../kpi/kpi';
import { formatMessage, REACHED_WORDS, shownDay } from '../../words';
import type { JudgedKpi } from '../judge/judge';
import { isByPlan } from './planned-share';

/** So many days of the calendar, counting or not. */
export const daysApart = (one: Day, other: Day): string => {
  const count = Math.abs(other - one);
  return count === 1 ? REACHED_WORDS.oneDay : formatMessage(REACHED_WORDS.manyDays, { count });
};

/**
 * The day on which the target is reached at the pace so far, or where a plan rules at the same ratio to it; null where that
 * is never, or nobody can say.
 *
 * @example explainReached(judged) // => 'At this pace the target is reached on 2026-06-24, 6 days early.'
 */
export function explainReached(judged: Pick<JudgedKpi, 'kpi' | 'reachedOn' | 'assessment'>): string | null {
  const { kpi, reachedOn } = judged;
  if (reachedOn === null) return null;
  const isAllowance = kpi.lowerIsBetter && shapeOf(kpi) === 'total';
  const words = isAllowance ? REACHED_WORDS.allowance : REACHED_WORDS.target;
  const when = reachedOn < kpi.end ? 'early' : reachedOn > kpi.end ? 'late' : 'onTime';
  const pace = isByPlan(judged) ? REACHED_WORDS.byPlan : REACHED_WORDS.byDays;
  return formatMessage<string>(words[when], {
    pace,
    day: shownDay(reachedOn),
    days: daysApart(reachedOn, kpi.end),
  });
}
