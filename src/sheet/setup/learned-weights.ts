// What weekdays weigh by the log: as the forecast has found it, beside that of an ordinary day.

import { forecastInLog } from '../../cells/forecast-in-log';
import type { Log } from '../../cells/log';
import { normalized } from '../../cells/text';
import type { Calendar } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import { DAYS_PER_WEEK } from '../../kpi/weekday';

/** What a log says of weekdays. */
export interface LearnedWeights {
  /** Of each weekday, Monday first; an ordinary day weighs 1. */
  readonly week: readonly number[];
  /** The KPIs that it was learned of, as the log names them. */
  readonly kpis: readonly string[];
}

/** Each weekday has to have been seen four times. */
const DAYS_TO_LEARN = 4 * DAYS_PER_WEEK;
/** From here on a tenth is as exact as a weekday is known. */
const IN_TENTHS = 0.5;

/**
 * The mean of what the KPIs say; null where none has entries on enough days. A KPI counts as much as another, whatever its
 * amounts.
 *
 * @param names Those whose weekdays matter; where the log knows none of them, all of its own.
 */
export function learnedWeights(
  log: Log,
  names: readonly string[],
  calendar: Calendar,
  through: Day,
): LearnedWeights | null {
  const asOf = log.lastDay(through);
  if (asOf === null) return null;
  const wanted = [...new Set(names.map(normalized))].filter((name) => log.names.has(name));
  const weeks = (wanted.length > 0 ? wanted : [...log.names.keys()]).flatMap((name) => {
    const week = weekOf(name, log, calendar, asOf);
    return week === null ? [] : [{ name: log.names.get(name) ?? name, week }];
  });
  // Some entries on a closed weekday don't open it.
  const sums = calendar.openWeekdays.map((isOpen, weekday) =>
    isOpen ? weeks.reduce((sum, { week }) => sum + (week[weekday] ?? 0), 0) : 0,
  );
  const ordinary = medianOf(sums.filter((sum) => sum > 0));
  if (ordinary === null) return null;
  return { week: sums.map((sum) => rounded(sum / ordinary)), kpis: weeks.map(({ name }) => name) };
}

/** The weights of a KPI's weekdays, where its log adds up and has enough days. */
function weekOf(name: string, log: Log, calendar: Calendar, asOf: Day): readonly number[] | null {
  const end = (asOf + DAYS_PER_WEEK) as Day;
  const asked = {
    name,
    kind: 'total',
    lowerIsBetter: false,
    target: null,
    start: (asOf + 1) as Day,
    end,
  } as const;
  const made = forecastInLog(asked, log, asOf, calendar)?.made ?? null;
  return made === null || made.days < DAYS_TO_LEARN ? null : made.week;
}

function medianOf(values: readonly number[]): number | null {
  const inOrder = [...values].sort((a, b) => a - b);
  if (inOrder.length === 0) return null;
  const [low, high] = [inOrder[(inOrder.length - 1) >> 1], inOrder[inOrder.length >> 1]];
  return ((low as number) + (high as number)) / 2;
}

/** One decimal, of small weights two. */
const rounded = (weight: number) => Number(weight.toFixed(weight >= IN_TENTHS ? 1 : 2));
