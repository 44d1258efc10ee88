// Targets of KPIs that join late or leave early: the share of the days that count, of a target for the whole period.

import { type Calendar, EVERY_DAY } from '../../kpi/calendar';
import { countingDays } from '../../kpi/counting-days';
import { makeWeightedCalendar } from '../../kpi/make-calendar';
import { openWeekdays, weightsOfWeek } from './day-weights';
import type { CalendarSetup, DayShare, Setup, SetupKpi } from './setup';

/** Beyond so many decimals no target is typed, and no weight of a day. */
const MOST_DECIMALS = 6;

/**
 * The set-up with the days by which each target that is for the whole period is to be prorated. A rate and a level have
 * no share of a period, a KPI without days of its own has all of it: theirs stay.
 */
export function withProration(setup: Setup, calendar: Calendar): Setup {
  return {
    ...setup,
    kpis: setup.kpis.map((kpi) => ({ ...kpi, proration: proration(kpi, setup, calendar) })),
  };
}

function proration({ proration, kind, period, target }: SetupKpi, sheet: Setup, calendar: Calendar) {
  if (proration === null || period === null || kind !== 'total' || target === null) return null;
  const days = countingDays(calendar, period.start, period.end);
  const of = countingDays(calendar, sheet.start, sheet.end);
  return days > 0 && of > 0 ? { days, of } : null;
}

/** The calendar that a file gets with its first sheet. */
export function calendarOfSetup({ weekdays, weights = [], holidays }: CalendarSetup): Calendar {
  const open = openWeekdays(weekdays);
  if (!open.includes(true)) return EVERY_DAY;
  return makeWeightedCalendar(weightsOfWeek(weights, open), new Map(holidays.map((day) => [day, 0])));
}

/**
 * A prorated target as a formula, which says what it is made of. It has whole numbers alone: a decimal point is not a
 * decimal point in every locale.
 *
 * @example proratedTarget(120, { days: 11, of: 22 }) // => '=120*11/22'
 * @example proratedTarget(120.5, { days: 11, of: 22 }) // => '=1205/10*11/22'
 */
export function proratedTarget(target: number, { days, of }: DayShare): string {
  const [whole, tens] = asWhole(target);
  const [wholeDays, daysTens] = asWhole(days);
  const [wholeOf, ofTens] = asWhole(of);
  const scale = Math.max(daysTens, ofTens);
  const share = `*${(wholeDays * scale) / daysTens}/${(wholeOf * scale) / ofTens}`;
  return `=${whole}${tens === 1 ? '' : `/${tens}`}${share}`;
}

/** A number as a whole one and the power of ten that it is divided by. */
function asWhole(value: number): [whole: number, tens: number] {
  for (let tens = 1; tens < 10 ** MOST_DECIMALS; tens *= 10) {
    const whole = Math.round(value * tens);
    if (whole / tens === value) return [whole, tens];
  }
  return [Math.round(value * 10 ** MOST_DECIMALS), 10 ** MOST_DECIMALS];
}

const PRORATED = /^=(-?\d+)(?:\/(10+))?\*\d+\/\d+$/;

/**
 * The target for the whole period that a formula prorates; null for a formula that is none of ours.
 *
 * @example wholeTarget('=1205/10*11/22') // => 120.5
 */
export function wholeTarget(formula: string): number | null {
  const [, whole, tens = '1'] = PRORATED.exec(formula.replace(/\s+/g, '')) ?? [];
  return whole === undefined ? null : Number(whole) / Number(tens);
}
