// The picture of a KPI's period as data: what came day by day, the plan, and where it lands.

import { landing as landingByDays } from '../../kpi/by-days';
import type { Calendar } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import { expected } from '../../kpi/figures';
import { shapeOf } from '../../kpi/kpi';
import type { LogEntry } from '../../kpi/logged';
import { progressOn } from '../../kpi/period';
import { planToDate } from '../../kpi/plan/plan-to-date';
import { BURN_UP, formatMessage, shownDay } from '../../words';
import type { JudgedKpi } from '../judge/judge';
import { chanceText } from '../numbers/chance-text';
import { valueText } from '../numbers/value-text';

/** A day at its end, counted from the start (1), and a value. */
export type BurnUpPoint = readonly [day: number, value: number];

/** What is drawn. Values are in the KPI's unit. */
export interface BurnUp {
  /** How many days the period has, and how many of them are over. */
  readonly days: number;
  readonly over: number;
  readonly actual: readonly BurnUpPoint[];
  readonly plan: readonly BurnUpPoint[];
  /** Where it lands; null once the period is over, or where nobody knows. */
  readonly landing: number | null;
  /** 8 of 10 such periods end between the two; null without a forecast. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly isForecast: boolean;
  readonly target: number;
  /** What the picture says, as text. */
  readonly message: string;
  /** The first day, the last one, the largest value and the target as texts. */
  readonly labels: { readonly start: string; readonly end: string; readonly target: string };
}

/** So many points make a line of 260 pixels. */
const MOST_POINTS = 62;

/**
 * The picture of a KPI that adds up or moves from a baseline; null of others, without a target or an actual, and before the
 * period begins.
 *
 * @param entries What there is of the KPI day by day, in order; null where its actual is typed.
 */
export function burnUp(
  judged: JudgedKpi,
  calendar: Calendar,
  entries: readonly LogEntry[] | null,
): BurnUp | null {
  const { kpi, asOf, assessment, forecast } = judged;
  const { start, end, target, actual } = kpi;
  const shape = shapeOf(kpi);
  if (shape === 'flat' || target === null || actual === null || assessment.progress.beforeStart) return null;
  const base = shape === 'path' ? (kpi.baseline as number) : 0;
  const isEnded = assessment.progress.elapsed === 1;
  const last = Math.min(asOf, end) as Day;
  const step = Math.ceil((end - start + 1) / MOST_POINTS);
  const plan: BurnUpPoint[] = [[0, base]];
  const onDay = (day: Day) =>
    judged.plan === null ? kpi : { ...kpi, planned: planToDate(judged.plan, day, calendar) };
  for (let day = start; day <= end; day = Math.min(day + step, Math.max(day + 1, end)) as Day) {
    plan.push([day - start + 1, expected(onDay(day), progressOn(day, start, end, calendar)) ?? base]);
  }
  const isForecast =
    !isEnded && shape === 'total' && entries !== null && forecast !== null && forecast.range !== null;
  const landing = isForecast ? forecast.landing : atPace(judged);
  return {
    days: end - start + 1,
    over: last - start + 1,
    actual: actualLine(entries ?? [], { start, last, base, actual, adds: shape === 'total' }),
    plan,
    landing: isEnded ? null : landing,
    range: isForecast ? forecast.range : null,
    isForecast,
    target,
    message: messageOf(judged, isForecast, isEnded),
    labels: {
      start: shownDay(start),
      end: shownDay(end),
      target: formatMessage(BURN_UP.target, { target: valueText(target, kpi) }),
    },
  };
}

/** Where the pace since the start leads; what was reset with a line of its own lands on that at first, whatever its pace. */
const atPace = ({ kpi, assessment }: Pick<JudgedKpi, 'kpi' | 'assessment'>): number | null =>
  kpi.line === undefined ? assessment.landing : landingByDays(kpi, assessment.progress);

interface Line {
  readonly start: Day;
  readonly last: Day;
  readonly base: number;
  readonly actual: number;
  /** Entries add up; or each is the value of its day. */
  readonly adds: boolean;
}

/** What was there at the end of each day with an entry, and at last what the row says. */
function actualLine(entries: readonly LogEntry[], { start, last, base, actual, adds }: Line): BurnUpPoint[] {
  const points: BurnUpPoint[] = [[0, base]];
  let value = base;
  for (const entry of entries) {
    if (entry.day < start || entry.day > last) continue;
    value = adds ? value + entry.value : entry.value;
    const day = entry.day - start + 1;
    if (points[points.length - 1]?.[0] === day) points.pop();
    points.push([day, value]);
  }
  const end = last - start + 1;
  if (points[points.length - 1]?.[0] === end) points.pop();
  points.push([end, actual]);
  return thinned(points);
}

/** Of many points some, the first and the last among them. */
function thinned(points: readonly BurnUpPoint[]): BurnUpPoint[] {
  const step = Math.ceil(points.length / MOST_POINTS);
  return points.filter((_, index) => index % step === 0 || index === points.length - 1);
}

function messageOf({ kpi, assessment, forecast }: JudgedKpi, isForecast: boolean, isEnded: boolean): string {
  const amount = (value: number | null | undefined) => valueText(value ?? 0, kpi);
  const target = amount(kpi.target);
  if (isEnded) return formatMessage(BURN_UP.ended, { landing: amount(kpi.actual), target });
  if (!isForecast || forecast === null)
    return formatMessage(BURN_UP.atPace, { landing: amount(atPace({ kpi, assessment })), target });
  const { landing, range, chance } = forecast;
  const words = { landing: amount(landing), low: amount(range?.low), high: amount(range?.high), target };
  if (chance === null) return formatMessage(BURN_UP.inRange, words);
  const withChance = { ...words, chance: chanceText(chance) };
  return formatMessage(
    kpi.lowerIsBetter ? BURN_UP.inRangeWithChanceLower : BURN_UP.inRangeWithChance,
    withChance,
  );
}
