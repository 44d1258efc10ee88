// What a script asked of the clock, as a schedule. Where nobody knows what Google makes of it, it is refused.
import type { Schedule } from '../clock/schedule';
import type { Trigger } from '../clock/triggers';
import { createZone } from '../time-zone';
import { NotEmulatedError, ServiceError } from './service';

/** Named as the builder's methods. Dates are civil midnights, days of the week count from Sunday, 0. */
export interface ClockPlan {
  readonly everyMinutes?: number;
  readonly everyHours?: number;
  readonly everyDays?: number;
  readonly everyWeeks?: number;
  readonly onWeekDay?: number;
  readonly onMonthDay?: number;
  readonly after?: number;
  readonly at?: number;
  readonly atDate?: number;
  readonly atHour?: number;
  readonly nearMinute?: number;
  readonly inTimezone?: string;
}

interface Setting {
  readonly created: number;
  readonly timeZone: string;
  /** A number from 0 to below `bound` that Google leaves to chance. */
  readonly chance: (what: string, bound: number) => number;
}

const MS_PER_SECOND = 1000;
const MS_PER_MINUTE = 60 * MS_PER_SECOND;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const HOURS_PER_DAY = 24;
const DAYS_PER_WEEK = 7;
/** A trigger near a minute comes so many minutes early or late, at most. */
const NEAR_MINUTES = 15;

const OF_DAYS = ['atHour', 'nearMinute'];
/** Everything that a plan may consist of, besides its zone. */
const WHOLE_PLANS: readonly { readonly needs: readonly string[]; readonly takes: readonly string[] }[] = [
  { needs: ['everyMinutes'], takes: [] },
  { needs: ['everyHours'], takes: [] },
  { needs: ['after'], takes: [] },
  { needs: ['at'], takes: [] },
  { needs: ['atDate'], takes: [] },
  { needs: ['everyDays'], takes: OF_DAYS },
  { needs: ['everyWeeks', 'onWeekDay'], takes: OF_DAYS },
  { needs: ['onWeekDay'], takes: OF_DAYS },
  { needs: ['onMonthDay'], takes: OF_DAYS },
];

export function scheduleOf(plan: ClockPlan, setting: Setting): Schedule {
  refuseOddPlans(plan);
  const { created, timeZone, chance } = setting;
  const seconds = () => chance('second', 60) * MS_PER_SECOND;
  if (plan.after !== undefined) return { kind: 'once', at: created + plan.after + seconds() };
  if (plan.at !== undefined) {
    if (plan.at <= created) throw new NotEmulatedError('a trigger in the past');
    return { kind: 'once', at: plan.at + seconds() };
  }
  if (plan.atDate !== undefined) {
    const minutes = chance('minute', 2 * NEAR_MINUTES + 1) - NEAR_MINUTES;
    return { kind: 'once', at: createZone(timeZone).instantOf(plan.atDate) + minutes * MS_PER_MINUTE };
  }
  if (plan.everyMinutes !== undefined) return interval(plan.everyMinutes * MS_PER_MINUTE, setting);
  if (plan.everyHours !== undefined) return interval(plan.everyHours * MS_PER_HOUR, setting);
  const time = {
    hour: plan.atHour ?? chance('hour', HOURS_PER_DAY),
    minute:
      plan.nearMinute === undefined
        ? chance('minute', 60)
        : plan.nearMinute - NEAR_MINUTES + chance('minute', 2 * NEAR_MINUTES + 1),
  };
  if (plan.onMonthDay !== undefined) return { kind: 'month', day: plan.onMonthDay, ...time };
  if (plan.onWeekDay === undefined) return { kind: 'days', every: plan.everyDays ?? 1, ...time };
  return { kind: 'days', every: (plan.everyWeeks ?? 1) * DAYS_PER_WEEK, weekDay: plan.onWeekDay, ...time };
}

/** An add-on has one trigger of a type, for each user and document, and it runs once an hour at most. */
export function refuseInAddOn(plan: ClockPlan, own: readonly Trigger[]): void {
  if (plan.everyMinutes !== undefined) {
    throw new ServiceError(
      'Add-ons may not create time-based triggers to run more frequently than once per hour.',
    );
  }
  if (own.length > 0) {
    throw new ServiceError(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
  }
}

function interval(everyMs: number, { created, chance }: Setting): Schedule {
  return {
    kind: 'interval',
    everyMs,
    first: created + (1 + chance('first', everyMs / MS_PER_SECOND)) * MS_PER_SECOND,
  };
}

function refuseOddPlans(plan: ClockPlan): void {
  const asked = Object.keys(plan).filter((name) => name !== 'inTimezone');
  const isWhole = WHOLE_PLANS.some(
    ({ needs, takes }) =>
      needs.every((name) => asked.includes(name)) &&
      asked.every((name) => needs.includes(name) || takes.includes(name)) &&
      // A minute of which hour?
      (!asked.includes('nearMinute') || asked.includes('atHour')),
  );
  if (!isWhole) throw new NotEmulatedError(`a trigger with ${asked.join(' and ') || 'no time'}`);
}
