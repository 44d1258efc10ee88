// The `Date` of a realm: local time is that of the script's time zone, and "now" is the host's clock.
import { isDate } from './realm';
import type { Zone } from './time-zone';

const FIELDS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];

/**
 * Extends the realm's own Date, so that its dates are real ones. Only what depends on a time zone or on
 * the clock is replaced.
 */
export function createLocalDate(NativeDate: DateConstructor, zone: Zone, now: () => number): DateConstructor {
  const inUtc = (date: Date) => new NativeDate(zone.civilAt(date.getTime()));

  function parse(text: string): number {
    if (isComplete(text)) return NativeDate.parse(text);
    const civil = NativeDate.parse(/^[+-]?\d{4,6}-\d\d-\d\dT/.test(text) ? `${text}Z` : `${text} UTC`);
    return zone.instantOf(civil);
  }

  function instantOf(args: unknown[]): number {
    if (args.length === 0) return now();
    if (args.length === 1) {
      const [value] = args;
      if (isDate(value)) return value.getTime();
      const primitive = typeof value === 'object' && value !== null ? `${value}` : value;
      return typeof primitive === 'string' ? parse(primitive) : Number(primitive);
    }
    const [year, month, ...rest] = args.map(Number);
    return zone.instantOf(NativeDate.UTC(year ?? Number.NaN, month ?? Number.NaN, ...rest));
  }

  class LocalDate extends NativeDate {
    static override now = now;
    static override parse = parse;

    constructor(...args: unknown[]) {
      super(instantOf(args));
    }
    override getTimezoneOffset() {
      return -zone.offsetAt(this.getTime()) / 60_000;
    }
    override toDateString(): string {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      const [day, date, month, year] = inUtc(this).toUTCString().replace(',', '').split(' ');
      return `${day} ${month} ${date} ${year}`;
    }
    override toTimeString(): string {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      return `${inUtc(this).toISOString().slice(11, 19)} ${offsetName(zone, this)}`;
    }
    override toString(): string {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      return `${this.toDateString()} ${this.toTimeString()}`;
    }
    override toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions) {
      return super.toLocaleString(locales, { timeZone: zone.name, ...options });
    }
    override toLocaleDateString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions) {
      return super.toLocaleDateString(locales, { timeZone: zone.name, ...options });
    }
    override toLocaleTimeString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions) {
      return super.toLocaleTimeString(locales, { timeZone: zone.name, ...options });
    }
  }

  for (const field of FIELDS) defineField(LocalDate.prototype, field, zone, inUtc);
  for (const name of ['getYear', 'setYear']) {
    Object.defineProperty(LocalDate.prototype, name, { value: undefined });
  }

  // A class can't be called without `new`; Date can, and then answers with text.
  const callable = new Proxy(LocalDate, { apply: () => new LocalDate().toString() });
  Object.defineProperty(callable, 'name', { value: 'Date' });
  Object.defineProperty(LocalDate.prototype, 'constructor', { value: callable });
  return callable as unknown as DateConstructor;
}

type Fields = Record<string, (...args: number[]) => number>;

function defineField(prototype: object, field: string, zone: Zone, inUtc: (date: Date) => Date): void {
  const fieldsOf = (date: Date) => date as unknown as Fields;
  Object.defineProperty(prototype, `get${field}`, {
    value: function (this: Date) {
      return fieldsOf(inUtc(this))[`getUTC${field}`]?.();
    },
  });
  if (field === 'Day') return;
  Object.defineProperty(prototype, `set${field}`, {
    value: function (this: Date, ...args: number[]) {
      const civil = inUtc(this);
      fieldsOf(civil)[`setUTC${field}`]?.(...args);
      return this.setTime(zone.instantOf(civil.getTime()));
    },
  });
}

/** A day in ISO form means UTC; a time may be followed by its zone or its distance from UTC. */
const ISO_DAY = /^\d{4}(-\d\d){0,2}$/;
const WITH_ZONE =
  /(\dZ|\b(UTC?|GMT|[ECMP][SD]T)([+-]\d\d:?\d\d)?|:\d\d(\.\d+)?\s*[+-]\d\d:?\d\d)(\s*\(.*\))?$/i;

/** Whether the text names an instant by itself. */
function isComplete(text: string): boolean {
  return ISO_DAY.test(text) || WITH_ZONE.test(text);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes a hundred times as long as using it. */
function longNames(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' });
  formats.set(timeZone, format);
  return format;
}

function offsetName(zone: Zone, date: Date): string {
  const minutes = Math.trunc(zone.offsetAt(date.getTime()) / 60_000);
  const hhmm = String(Math.trunc(Math.abs(minutes) / 60) * 100 + (Math.abs(minutes) % 60)).padStart(4, '0');
  const parts = longNames(zone.name).formatToParts(date);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? zone.name;
  return `GMT${minutes < 0 ? '-' : '+'}${hhmm} (${name})`;
}
