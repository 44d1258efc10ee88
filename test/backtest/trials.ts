// Landings of whole months, asked for at five points of each, beside what the month came to.

import { EVERY_DAY } from '../../src/kpi/calendar';
import { civilDate } from '../../src/kpi/civil-date';
import { type Day, dayOf } from '../../src/kpi/day';
import { forecast } from '../../src/kpi/forecast/forecast';
import type { LogEntry } from '../../src/kpi/logged';
import { DAYS_PER_WEEK, weekdayOf } from '../../src/kpi/weekday';
import type { Series } from './series';

/** At the end of so much of each month. */
export const POINTS = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
/** With fewer days before it nothing is asked for. */
const DAYS_BEFORE = 91;
const MOST_MONTHS = 72;
/** Targets whose chance is asked for, as shares of what the month before came to. */
const TARGETS = [0.8, 0.9, 1, 1.1, 1.2];
/** So many days tell what weekdays bring, to the simpler of the rivals. */
const WEEKDAY_DAYS = 182;

export interface Trial {
  readonly series: string;
  readonly point: number;
  /** What the month came to. */
  readonly came: number;
  readonly landings: Readonly<Record<Method, number>>;
  readonly low: number;
  readonly high: number;
  /** The chances of targets, and whether they were made. */
  readonly chances: readonly { readonly chance: number; readonly isMade: boolean }[];
}

export const METHODS = ['Run-rate', 'Run-rate on weekdays', 'LANDING_FORECAST'] as const;
export type Method = (typeof METHODS)[number];

interface Month {
  readonly start: Day;
  readonly end: Day;
  readonly total: number;
}

/** The complete months of a series, the latest ones. */
function monthsOf(entries: readonly LogEntry[]): Month[] {
  const [first, last] = [entries[0]?.day as Day, entries[entries.length - 1]?.day as Day];
  const months: Month[] = [];
  const { year, month } = civilDate(first);
  for (let k = 0; ; k++) {
    const start = dayOf(year, month + k, 1);
    const end = (dayOf(year, month + k + 1, 1) - 1) as Day;
    if (end > last) return months.slice(-MOST_MONTHS);
    if (start >= first) months.push({ start, end, total: sumOf(entries, start, end) });
  }
}

const sumOf = (entries: readonly LogEntry[], from: number, to: number): number =>
  entries.reduce((sum, { day, value }) => (day >= from && day <= to ? sum + value : sum), 0);

export function trialsOf({ name, entries }: Series): Trial[] {
  const months = monthsOf(entries);
  const first = entries[0]?.day as Day;
  return months.flatMap((month, index) =>
    POINTS.flatMap((point): Trial[] => {
      const { start, end, total } = month;
      const days = end - start + 1;
      const asOf = (start + Math.max(1, Math.round(point * days)) - 1) as Day;
      if (asOf - first < DAYS_BEFORE) return [];
      const before = months[index - 1]?.total ?? null;
      const known = entries.filter(({ day }) => day <= asOf);
      const ask = (target: number | null) => {
        const found = forecast({
          ...{ entries: known, start, end, asOf, target, lowerIsBetter: false },
          ...{ lastLogged: null, calendar: EVERY_DAY },
        });
        if (typeof found === 'string' || found.range === null) throw new Error(`${name}: no forecast`);
        return { ...found, range: found.range };
      };
      const { landing, range } = ask(null);
      const actual = sumOf(known, start, asOf);
      const targets = before === null ? [] : TARGETS.map((share) => share * before);
      return [
        {
          ...{ series: name, point, came: total, ...range },
          landings: {
            'Run-rate': (actual / (asOf - start + 1)) * days,
            'Run-rate on weekdays': onWeekdays(known, actual, start, asOf, end),
            LANDING_FORECAST: landing,
          },
          chances: targets.map((target) => ({
            chance: ask(target).chance as number,
            isMade: total >= target,
          })),
        },
      ];
    }),
  );
}

/** The run-rate where each weekday brings what it has brought on average. */
function onWeekdays(known: readonly LogEntry[], actual: number, start: Day, asOf: Day, end: Day): number {
  const sums = new Array<number>(DAYS_PER_WEEK).fill(0);
  for (const { day, value } of known) {
    if (day > asOf - WEEKDAY_DAYS) sums[weekdayOf(day)] = (sums[weekdayOf(day)] ?? 0) + value;
  }
  const weight = (from: number, to: number): number => {
    let total = 0;
    for (let day = from; day <= to; day++) total += sums[weekdayOf(day as Day)] ?? 0;
    return total;
  };
  const over = weight(start, asOf);
  return over > 0 ? (actual / over) * weight(start, end) : actual;
}
