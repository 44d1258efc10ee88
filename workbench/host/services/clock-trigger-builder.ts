// ScriptApp.newTrigger(...).timeBased(): how a trigger on the clock is described, and made.
import { draw } from '../clock/draw';
import type { Execution } from '../execution';
import { isTimeZone, MS_PER_DAY } from '../time-zone';
import { type ClockPlan, refuseInAddOn, scheduleOf } from './clock-plan';
import { enumMemberName, enumType, WEEK_DAYS } from './enums';
import { NotEmulatedError, ServiceError, service } from './service';
import { createTrigger } from './trigger';

export const TRIGGER_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

/** For each user and script. */
const MOST_TRIGGERS = 20;
const LONGEST_WAIT_MS = 365 * MS_PER_DAY;

export function createTriggerBuilder(execution: Execution, handler: string): object {
  return service(execution, 'ScriptApp.TriggerBuilder', {
    timeBased: { call: () => createClockTriggerBuilder(execution, handler) },
  });
}

function createClockTriggerBuilder(execution: Execution, handler: string): object {
  let plan: ClockPlan = {};
  const set = (addition: ClockPlan) => {
    const [twice] = Object.keys(addition).filter((key) => key in plan);
    if (twice) throw new NotEmulatedError(`${twice} twice for one trigger`);
    plan = { ...plan, ...addition };
    return builder;
  };
  /** A whole number between two, or one of some. */
  const whole = (name: keyof ClockPlan, isAllowed: (n: number) => boolean, allowed: string) => ({
    takes: [['Integer']] as const,
    call: (n: number) => {
      if (!isAllowed(n)) {
        throw new ServiceError(`The value you passed to ${name} was invalid. It must be ${allowed}.`);
      }
      return set({ [name]: n });
    },
  });
  const between = (least: number, most: number) => (n: number) => n >= least && n <= most;
  const oneOf =
    (...numbers: number[]) =>
    (n: number) =>
      numbers.includes(n);
  const builder: object = service(execution, 'ScriptApp.ClockTriggerBuilder', {
    everyMinutes: whole('everyMinutes', oneOf(1, 5, 10, 15, 30), 'one of 1, 5, 10, 15 or 30'),
    everyHours: whole('everyHours', oneOf(1, 2, 4, 6, 8, 12), 'one of 1, 2, 4, 6, 8 or 12'),
    everyDays: whole('everyDays', between(1, 365), 'between 1 and 365'),
    everyWeeks: whole('everyWeeks', between(1, 52), 'between 1 and 52'),
    onMonthDay: whole('onMonthDay', between(1, 31), 'between 1 and 31'),
    atHour: whole('atHour', between(0, 23), 'between 0 and 23'),
    nearMinute: whole('nearMinute', between(0, 59), 'between 0 and 59'),
    after: whole('after', between(1, LONGEST_WAIT_MS), 'above 0, and a year at most'),
    at: { takes: [['Date']], call: (date: Date) => set({ at: date.getTime() }) },
    atDate: {
      takes: [['Integer', 'Integer', 'Integer']],
      call: (year: number, month: number, day: number) => {
        const civil = new Date(Date.UTC(year, month - 1, day));
        if (civil.getUTCMonth() !== month - 1 || civil.getUTCDate() !== day) {
          throw new ServiceError('Invalid argument: day');
        }
        return set({ atDate: civil.getTime() });
      },
    },
    onWeekDay: {
      takes: [[enumType('ScriptApp.WeekDay')]],
      call: (day: object) => set({ onWeekDay: WEEK_DAYS.indexOf(enumMemberName(day)) }),
    },
    inTimezone: {
      takes: [['String']],
      call: (timeZone: string) => {
        // Google's names are those of Joda, which looks at the case of letters.
        if (!/^[A-Z]/.test(timeZone) || !isTimeZone(timeZone)) {
          throw new ServiceError('Invalid argument: timezone');
        }
        return set({ inTimezone: timeZone });
      },
    },
    create: {
      modes: ['FULL'],
      scope: TRIGGER_SCOPE,
      remote: true,
      call: () => create(execution, handler, plan),
    },
  });
  return builder;
}

function create(execution: Execution, handler: string, plan: ClockPlan): object {
  const { triggers, user, scriptZone, functionNames, isAddOn, isInBackground } = execution;
  // Google disabled such triggers for years.
  if (isInBackground) throw new NotEmulatedError('a trigger that is made by a trigger');
  if (handler.endsWith('_') || !functionNames.includes(handler)) {
    throw new ServiceError(`Script function not found: ${handler}`);
  }
  const own = triggers.ownedBy(user.email);
  if (isAddOn) refuseInAddOn(plan, own);
  if (own.length >= MOST_TRIGGERS) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const created = execution.now();
  const id = triggers.newId(user.email, created);
  const timeZone = plan.inTimezone ?? scriptZone.name;
  const chance = (what: string, bound: number) => draw(`${id} ${what}`, bound);
  const schedule = scheduleOf(plan, { created, timeZone, chance });
  const trigger = triggers.add({ id, handler, owner: user.email, created, timeZone, schedule });
  if (trigger.due === null) {
    triggers.remove(id);
    throw new NotEmulatedError('a trigger in the past');
  }
  return createTrigger(execution, trigger);
}
