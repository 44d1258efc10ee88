// What all rules share: what they look at, what they answer, and when something is told again.

import type { Day } from '../kpi/day';
import type { SheetKpi } from '../sheet/read/content';
import type { Check } from './check';
import type { Judged } from './judge';
import type { KpiMemory } from './memory';

/** How many days lie between two figures of a KPI: it is not told of oftener. Unsaid: every day has one. */
export const FIGURE_DAYS: Record<NonNullable<SheetKpi['check']>, number> = {
  daily: 1,
  weekly: 7,
  monthly: 31,
};

/** What is known of a KPI after a check, and why. */
export interface FollowUp {
  readonly memory: KpiMemory;
  /** Why there is or isn't anything to tell, in words. */
  readonly reason: string;
}

/** What the rules look at besides the KPI. */
export type Rules = Pick<Check, 'today' | 'settings' | 'calendar'> & {
  /** Another check on the day of the last one counts for none. */
  readonly isFirstToday: boolean;
  /** The manager's address; null where there is none. */
  readonly manager: string | null;
};

/** Nothing is mailed about a KPI for now. */
export const silent = (memory: KpiMemory, reason: string): FollowUp => ({
  memory: { ...memory, mails: 'nothing' },
  reason,
});

/** After how many days something is told again: the repeat interval, or the KPI's own if that is longer. */
export function repeatDaysOf({ kpi }: Judged, { settings }: Rules): number {
  return Math.max(settings.repeatDays, FIGURE_DAYS[kpi.check ?? 'daily']);
}

/** The next day on which something is told again. */
export function nextTime(day: Day, judged: Judged, rules: Rules): Day {
  return (day + repeatDaysOf(judged, rules)) as Day;
}
