// What all rules share: what they look at, what they answer, and when something is told again.

import type { Day } from '../kpi/day';
import { DAYS_BETWEEN_FIGURES } from '../kpi/logged';
import type { Check } from './check';
import type { Judged } from './judge';
import type { KpiMemory } from './memory';
import type { SaidOf } from './said-of-actions';

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
  /** Whether a KPI is the goal of a tree. */
  readonly isGoal: (judged: Judged) => boolean;
  /** Whether what a KPI needs per day was ever held; null where nobody knows. */
  readonly wasHeld: (judged: Judged) => boolean | null;
  /** The sheet on which the figure of a KPI is asked for in its place; null where it is asked for on its own. */
  readonly askedOn: (judged: Judged) => string | null;
  /** The target that a KPI had by a day, as History has it; null where nobody knows. */
  readonly targetOn: (judged: Judged, day: Day) => number | null;
  /** What the reviews say of the actions of a KPI. */
  readonly saidOf: SaidOf;
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
  return Math.max(settings.repeatDays, DAYS_BETWEEN_FIGURES[kpi.check ?? 'daily']);
}

/** The next day on which something is told again. */
export function nextTime(day: Day, judged: Judged, rules: Rules): Day {
  return (day + repeatDaysOf(judged, rules)) as Day;
}
