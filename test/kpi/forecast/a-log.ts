// Logs for the tests of the forecast.

import { EVERY_DAY } from '../../../src/kpi/calendar';
import { type Day, dayOf } from '../../../src/kpi/day';
import { type Forecast, type Forecasted, forecast } from '../../../src/kpi/forecast/forecast';
import type { LogEntry } from '../../../src/kpi/logged';

export const START = dayOf(2026, 4, 1);
export const END = dayOf(2026, 4, 30);
export const MIDDLE = dayOf(2026, 4, 15);

/** So many days up to the as-of day, each with its value by how many days it is before that day. */
export const logOf = (
  days: number,
  amountOf: (daysBefore: number) => number,
  asOf: Day = MIDDLE,
): LogEntry[] =>
  Array.from({ length: days }, (_, i) => {
    const before = days - 1 - i;
    return { day: (asOf - before) as Day, value: amountOf(before) };
  });

/** April as of its middle. */
const asked = (entries: readonly LogEntry[], more: Partial<Forecasted> = {}): Forecasted => ({
  entries,
  start: START,
  end: END,
  asOf: MIDDLE,
  lastLogged: null,
  calendar: EVERY_DAY,
  target: 300,
  lowerIsBetter: false,
  ...more,
});

/** The forecast of what is known to have one. */
export function forecastOf(entries: readonly LogEntry[], more: Partial<Forecasted> = {}): Forecast {
  const found = forecast(asked(entries, more));
  if (typeof found === 'string') throw new Error(found);
  return found;
}
