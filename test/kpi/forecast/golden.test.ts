// Landings, ranges and chances that were worked out independently of this code.

import { parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { type Forecast, forecast, type NoForecast } from '../../../src/kpi/forecast/forecast';
import { makeCalendar } from '../../../src/kpi/make-calendar';
import type { Weekday } from '../../../src/kpi/weekday';
import { FORECASTS, type ForecastCase } from '../../golden/forecast';

const day = (text: string) => parseDay(text) as Day;
const REASONS: Readonly<Record<string, NoForecast>> = {
  NO_OPEN_DAY: 'noOpenDay',
  NO_DATA: 'noData',
  END_BEFORE_START: 'endBeforeStart',
};

function forecastOf({ rows, start, end, asOf, target, lower, through, closed, holidays }: ForecastCase) {
  const entries = rows.flatMap(([text, value]) => (value === null ? [] : [{ day: day(text), value }]));
  const logged = [...entries.map((entry) => entry.day), ...(through === undefined ? [] : [day(through)])];
  const seen = logged.filter((one) => one <= day(asOf));
  const open = ([0, 1, 2, 3, 4, 5, 6] as Weekday[]).filter((weekday) => !closed?.includes(weekday));
  return forecast({
    entries,
    start: day(start),
    end: day(end),
    asOf: day(asOf),
    lastLogged: seen.length === 0 ? null : (Math.max(...seen) as Day),
    calendar: makeCalendar(new Set(open), (holidays ?? []).map(day)),
    target,
    lowerIsBetter: lower ?? false,
  });
}

test.each(FORECASTS.map((golden) => [golden.id, golden] as const))('%s', (_, golden) => {
  const { landing, low, high, chance, reason } = golden.expect;
  const found = forecastOf(golden);
  if (typeof found === 'string' || landing === undefined) {
    expect(found).toBe(REASONS[reason ?? '']);
    return;
  }
  const got = [found.landing, found.range?.low, found.range?.high, found.chance ?? undefined];
  [landing, low, high, chance].forEach((wanted, index) => {
    if (wanted === undefined) expect(got[index]).toBeUndefined();
    else expect(Math.abs((got[index] as number) - wanted)).toBeLessThanOrEqual(1e-9 * Math.abs(wanted));
  });
  expect(found.actual).toBeCloseTo(golden.expect.actual as number, 9);
  expectMade(found, golden.expect);
});

/** What it was made of, to nine digits behind the point. */
function expectMade({ made }: Forecast, wanted: ForecastCase['expect']): void {
  expect(made === null).toBe(wanted.pace === undefined);
  if (made === null) return;
  const looks = [made.recent, made.steady, made.lastYear];
  expect(looks.map((look) => look === null)).toEqual(wanted.looks?.map((look) => look === null));
  expect([made.earlierPeriods, made.isLearned, made.days]).toEqual([
    wanted.past,
    (wanted.past ?? 0) >= 3,
    wanted.days,
  ]);
  const { pace, usualDays, trust, bias, week, holiday, deviation } = made;
  expect(deviation === null).toBe(wanted.sd === undefined);
  const got = [pace, usualDays, ...looks, ...trust, bias, ...week, holiday, deviation];
  const { weight, holidayWeight, sd } = wanted;
  const should = [
    wanted.pace,
    weight,
    ...(wanted.looks ?? []),
    ...(wanted.trust ?? []),
    wanted.bias,
    ...(wanted.week ?? []),
    holidayWeight,
    sd,
  ];
  expect(got).toHaveLength(should.length);
  for (const [index, one] of should.entries()) expect(got[index] ?? 0).toBeCloseTo(one ?? 0, 9);
}
