// When a trigger on the clock is due: plain data, and the maths of days in its time zone.
import { createZone, MS_PER_DAY, type Zone } from '../time-zone';

const zones = new Map<string, Zone>();

/** A zone remembers what it looked up. */
function zoneOf(name: string): Zone {
  const zone = zones.get(name) ?? createZone(name);
  zones.set(name, zone);
  return zone;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;

/** Where in its day a trigger runs. The minute is drawn once and kept, and may lie outside of the hour. */
interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

export type Schedule =
  | { readonly kind: 'once'; readonly at: number }
  /** From `first` on, whatever the clocks on the walls do. */
  | { readonly kind: 'interval'; readonly first: number; readonly everyMs: number }
  /** Every so many days, or from the first such day of the week on. Sunday is 0. */
  | ({ readonly kind: 'days'; readonly every: number; readonly weekDay?: number } & TimeOfDay)
  /** A month without that day is left out. */
  | ({ readonly kind: 'month'; readonly day: number } & TimeOfDay);

export interface Scheduled {
  /** The instant from which it counts. */
  readonly created: number;
  readonly timeZone: string;
  readonly schedule: Schedule;
}

/** The first time after `instant` at which it is due, or `null` if it never is again. */
export function dueAfter({ created, timeZone, schedule }: Scheduled, instant: number): number | null {
  const after = Math.max(instant, created);
  switch (schedule.kind) {
    case 'once':
      return schedule.at > after ? schedule.at : null;
    case 'interval': {
      const { first, everyMs } = schedule;
      return first + Math.max(0, Math.floor((after - first) / everyMs) + 1) * everyMs;
    }
    case 'days':
      return dueOnDays(schedule, zoneOf(timeZone), created, after);
    case 'month':
      return dueInMonths(schedule, zoneOf(timeZone), after);
  }
}

type Days = Schedule & { kind: 'days' };
type Month = Schedule & { kind: 'month' };

function dueOnDays(schedule: Days, zone: Zone, created: number, after: number): number {
  const { every, weekDay } = schedule;
  const isItsDay = (day: number) => weekDay === undefined || weekDayOf(day) === weekDay;
  // A minute outside of its hour may carry the time over midnight: so the search begins a day early.
  let first = dayAt(zone, created) - 1;
  while (!isItsDay(first) || timeOn(zone, first, schedule) <= created) first += 1;
  const rounds = Math.floor((dayAt(zone, after) - first) / every) - 1;
  let day = first + Math.max(0, rounds) * every;
  while (timeOn(zone, day, schedule) <= after) day += every;
  return timeOn(zone, day, schedule);
}

function dueInMonths(schedule: Month, zone: Zone, after: number): number {
  const start = new Date(zone.civilAt(after));
  for (let month = start.getUTCMonth() - 1; ; month += 1) {
    const civil = Date.UTC(start.getUTCFullYear(), month, schedule.day);
    // Date.UTC carries the 31st of a short month over into the next one.
    if (new Date(civil).getUTCDate() !== schedule.day) continue;
    const time = timeOn(zone, civil / MS_PER_DAY, schedule);
    if (time > after) return time;
  }
}

/** Days are counted from 1 January 1970, a Thursday. */
const dayAt = (zone: Zone, instant: number) => Math.floor(zone.civilAt(instant) / MS_PER_DAY);
const weekDayOf = (day: number) => (((day + 4) % 7) + 7) % 7;

/** Once a day: an hour that the zone skips is the one after it, and of an hour that it repeats, the first. */
function timeOn(zone: Zone, day: number, { hour, minute }: TimeOfDay): number {
  return zone.instantOf(day * MS_PER_DAY + hour * MS_PER_HOUR + minute * MS_PER_MINUTE);
}
