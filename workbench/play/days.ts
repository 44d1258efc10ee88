// Civil days of the workbook's clock, as `yyyy-mm-dd`: an instant on a day is nine in the morning.
import { createZone, MS_PER_DAY, morningOf } from '../host/time-zone';

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
const isoDay = (date: Date) => date.toISOString().slice(0, 10);

export function dayAt(instant: number, timeZone: string): string {
  return isoDay(new Date(createZone(timeZone).civilAt(instant)));
}

/** @example timeAt(Date.parse('2011-10-17T07:47:00Z'), 'Europe/London') // => '08:47' */
export function timeAt(instant: number, timeZone: string): string {
  return new Date(createZone(timeZone).civilAt(instant)).toISOString().slice(11, 16);
}

export function instantOf(day: string, timeZone: string): number {
  return morningOf(day, createZone(timeZone));
}

/** @example addDays('2011-10-31', 1) // => '2011-11-01' */
export function addDays(day: string, count: number): string {
  return isoDay(new Date(midnight(day).getTime() + count * MS_PER_DAY));
}

/** Whether a clock can stand on it: sheets count days from 1900. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '1900-01-01') return false;
  const date = midnight(text);
  return !Number.isNaN(date.getTime()) && isoDay(date) === text;
}

const inWords = (options: Intl.DateTimeFormatOptions) => {
  // Making one takes longer than a hundred uses of it.
  const format = new Intl.DateTimeFormat('en-GB', {
    ...options,
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (day: string): string => format.format(midnight(day)).replace(',', '');
};

/** @example longDay('2011-10-17') // => 'Monday 17 October 2011' */
export const longDay = inWords({ weekday: 'long', month: 'long' });

/** @example shortDay('2011-10-17') // => 'Mon 17 Oct 2011' */
export const shortDay = inWords({ weekday: 'short', month: 'short' });
