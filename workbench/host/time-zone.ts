// Instants and civil times of a named time zone, whatever the time zone of the machine.
//
// A civil time is the milliseconds that Date.UTC gives for the numbers on the clock on the wall there.
import { tzOffset } from '@date-fns/tz';

const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 86_400_000;
/** Day 0 of a sheet's serial numbers. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
const OFFSETS_KEPT = 20_000;

export interface Zone {
  readonly name: string;
  /** Milliseconds by which the zone's clocks are ahead of UTC at this instant. */
  offsetAt(instant: number): number;
  civilAt(instant: number): number;
  /** As JavaScript does: the earlier one of two instants, and a time that is skipped moves forward. */
  instantOf(civil: number): number;
}

/** Intl is slow to find a zone, and a script asks for its own with every date. */
const zones = new Map<string, Zone>();

export function createZone(name: string): Zone {
  const made = zones.get(name);
  if (made !== undefined) return made;
  if (!isTimeZone(name)) throw new RangeError(`"${name}" is not a time zone.`);
  const zone = newZone(name);
  zones.set(name, zone);
  return zone;
}

function newZone(name: string): Zone {
  // The dates of a sheet repeat in every row.
  const known = new Map<number, number>();

  function offsetAt(instant: number): number {
    if (Number.isNaN(instant)) return Number.NaN;
    const cached = known.get(instant);
    if (cached !== undefined) return cached;
    if (known.size >= OFFSETS_KEPT) known.clear();
    const offset = Math.round(tzOffset(name, new Date(instant)) * MS_PER_MINUTE);
    known.set(instant, offset);
    return offset;
  }

  function instantOf(civil: number): number {
    const before = offsetAt(civil - MS_PER_DAY);
    if (offsetAt(civil - before) === before) return civil - before;
    const after = offsetAt(civil + MS_PER_DAY);
    if (offsetAt(civil - after) === after) return civil - after;
    return civil - before;
  }

  return { name, offsetAt, civilAt: (instant) => instant + offsetAt(instant), instantOf };
}

/** @example isTimeZone('Asia/Tokyo') // => true */
export function isTimeZone(name: string): boolean {
  if (zones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}

const MORNING = 9 * 3_600_000;

/** The instant of nine in the morning on a day (`yyyy-mm-dd`): the hour at which a moved clock stands. */
export function morningOf(day: string, zone: Zone): number {
  return zone.instantOf(Date.parse(`${day}T00:00:00Z`) + MORNING);
}

/** @example civilOfSerial(46113) // => Date.UTC(2026, 3, 1) */
export function civilOfSerial(serial: number): number {
  return SERIAL_EPOCH + Math.round(serial * MS_PER_DAY);
}

/** @example serialOfCivil(Date.UTC(2026, 3, 1)) // => 46113 */
export function serialOfCivil(civil: number): number {
  return (civil - SERIAL_EPOCH) / MS_PER_DAY;
}
