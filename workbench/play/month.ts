// A month of the workbook, to be played day by day.
import type { Host } from '../host/host-api';
import { addDays, dayAt, instantOf } from './days';

export interface Month {
  /** @example 'October' */
  readonly name: string;
  readonly first: string;
  /** The day after its last: on that morning the last of its days is judged. */
  readonly next: string;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

export function monthOf(day: string): Month {
  const first = `${day.slice(0, 7)}-01`;
  const next = `${addDays(first, 31).slice(0, 7)}-01`;
  return { name: MONTH.format(new Date(`${first}T00:00:00Z`)), first, next };
}

/** Where the clock stops next on its way to an instant: once on each day on which something is due. */
export function nextStop({ now, triggers }: Host, to: number, timeZone: string): number {
  const due = Math.min(...triggers.map((trigger) => trigger.due ?? Number.POSITIVE_INFINITY));
  if (due > to) return to;
  const today = dayAt(now, timeZone);
  const isToday = dayAt(due, timeZone) === today;
  return Math.min(to, isToday ? instantOf(addDays(today, 1), timeZone) : due);
}
