// What a KPI's year comes to month by month: by the way in which its target is spread, and by what is over already.

import type { Calendar } from '../../kpi/calendar';
import { MONTHS_PER_YEAR } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import type { Kind } from '../../kpi/kpi';
import type { LoggedStretch } from '../../kpi/plan/logged-months';
import { evenWeights, levelWay, rounded, spreadTotal, sumOf } from '../../kpi/plan/spread';
import type { Stretch } from '../../kpi/plan/stretches';
import { formatMessage, trimmedNumberText, YEAR_PLAN_NOTES, YEAR_PLAN_PROBLEMS } from '../../words';
import { figuresOf, type Unit } from '../numbers/units';
import { valueText } from '../numbers/value-text';
import { monthName, monthNames, yearName } from './year';

/** How a target is spread: by what the form says, once it is read. */
export type Spread =
  | { readonly way: 'even' | 'lastYear' }
  /** So many parts of the year, in order, and what each weighs. */
  | { readonly way: 'shares'; readonly shares: readonly number[] }
  | { readonly way: 'hand'; readonly amounts: readonly (number | null)[] };

/** A KPI with its target of a year. */
export interface KpiToSpread {
  readonly kind: Kind;
  readonly unit: Unit;
  /** Not asked where it is planned by hand. */
  readonly target: number | null;
  /** Where a level stands at the start. */
  readonly baseline: number | null;
  readonly spread: Spread;
}

/** The year that is planned. */
export interface PlannedYear {
  readonly months: readonly Stretch[];
  /** What ends before it is over. */
  readonly today: Day;
  readonly calendar: Calendar;
  /** The months of the year before, and what the log has of the KPI in each; null where it doesn't know it. */
  readonly before: readonly Stretch[];
  readonly logged: readonly LoggedStretch[] | null;
  /** What the plan has of the KPI, by month; null where it doesn't have it. */
  readonly planned: readonly (number | null)[] | null;
}

/** Of which field something is wrong. */
type Field = 'target' | 'baseline' | 'spread';

/** A year, month by month; or what is wrong. */
export type SpreadYear =
  | {
      readonly amounts: readonly (number | null)[];
      /** So many months keep what the plan has of them. */
      readonly kept: number;
      readonly notes: readonly string[];
    }
  | { readonly field: Field; readonly message: string };

/** A number of a spreadsheet has no more digits. */
const DIGITS = 15;
/** 2.5% is 0.025. */
const PERCENT_DIGITS = 2;

/** With how many decimals the amounts of a KPI are written: as its target is, and so that nothing of the others is lost. */
export function decimalsOf(unit: Unit, target: number, ...others: readonly (number | null)[]): number {
  const all = [target, ...others].map((baseline) => figuresOf({ unit, target, baseline }));
  const shown = Math.max(
    ...all.map((one) => (one?.decimals ?? 0) + (one?.kind === 'share' ? PERCENT_DIGITS : 0)),
  );
  const size = Math.max(1, Math.abs(target), ...others.map((amount) => Math.abs(amount ?? 0)));
  return Math.max(0, Math.min(shown, DIGITS - Math.ceil(Math.log10(size)) - 1));
}

/** How many months are over and planned: where a KPI has a row, they stay as they are, blank ones too. */
export function keptMonths({ months, today, planned }: PlannedYear): number {
  if (planned === null || planned.every((amount) => amount === null)) return 0;
  return months.filter(({ last }) => last < today).length;
}

/** Spreads a target over the months that are not over. */
export function spreadKpi(kpi: KpiToSpread, year: PlannedYear): SpreadYear {
  const kept = keptMonths(year);
  const past = (year.planned ?? []).slice(0, kept);
  const { spread } = kpi;
  const rest = spread.way === 'hand' ? byHand(spread.amounts, kept) : restOf(kpi, year, past);
  if ('message' in rest) return rest;
  const amounts = [...past, ...rest.amounts];
  const { months } = year;
  const isBelow = (index: number) => (amounts[index] ?? 0) < 0;
  const isBlank = (index: number) => index >= kept && amounts[index] === null;
  const note = (template: typeof YEAR_PLAN_NOTES.below, isNamed: (index: number) => boolean) =>
    amounts.some((_, index) => isNamed(index))
      ? [formatMessage(template, { months: monthNames(months, isNamed) })]
      : [];
  const areAllBlank = amounts.every((amount) => amount === null);
  return {
    amounts,
    kept,
    notes: [
      ...rest.notes,
      ...(kpi.kind === 'total' && (kpi.target ?? 0) >= 0 ? note(YEAR_PLAN_NOTES.below, isBelow) : []),
      ...(areAllBlank ? [] : note(YEAR_PLAN_NOTES.blank, isBlank)),
    ],
  };
}

/** The months that are not over. */
interface Rest {
  readonly amounts: readonly (number | null)[];
  readonly notes: readonly string[];
}
type Wrong = { readonly field: Field; readonly message: string };

const byHand = (amounts: readonly (number | null)[], kept: number): Rest => ({
  amounts: amounts.slice(kept),
  notes: [],
});

function restOf(kpi: KpiToSpread, year: PlannedYear, past: readonly (number | null)[]): Rest | Wrong {
  const { kind, unit, target, baseline } = kpi;
  if (target === null) return { field: 'target', message: YEAR_PLAN_PROBLEMS.noTarget };
  if (past.length === MONTHS_PER_YEAR) return { field: 'target', message: YEAR_PLAN_PROBLEMS.yearOver };
  if (kind === 'rate') return rateMonths(kpi, target, year, past.length);
  const shape = shapeOf(kpi, year);
  if ('message' in shape) return shape;
  const { weights, notes } = shape;
  const start = kind === 'level' ? baseline : 0;
  const decimals = decimalsOf(unit, target, start);
  const whole =
    kind === 'level'
      ? start === null
        ? null
        : levelWay(start, target, weights, decimals)
      : spreadTotal(target, weights, decimals);
  // What goes as the whole year would, goes on so: saved again, nothing moves.
  if (whole !== null && past.every((amount, month) => amount === whole[month]))
    return { amounts: whole.slice(past.length), notes };
  const left = weights.slice(past.length);
  if (left.some((weight) => weight > 0)) return restBy(left, kpi, target, past, notes);
  const even = evenWeights(year.months, year.calendar).slice(past.length);
  return restBy(even, kpi, target, past, [...notes, YEAR_PLAN_NOTES.unshaped]);
}

/** What is left of a target, by what the months that are left weigh. */
function restBy(
  weights: readonly number[],
  { kind, unit, baseline }: KpiToSpread,
  target: number,
  past: readonly (number | null)[],
  notes: readonly string[],
): Rest | Wrong {
  if (kind === 'level') {
    const from = [...past].reverse().find((amount) => amount !== null) ?? baseline;
    if (from === null) return { field: 'baseline', message: YEAR_PLAN_PROBLEMS.noBaseline };
    return { amounts: levelWay(from, target, weights, decimalsOf(unit, target, from)), notes };
  }
  const gone = sumOf(past);
  const rest = sumOf([target, -gone]);
  if (rest * target < 0) {
    const shown = (amount: number) => valueText(amount, { unit, target: amount });
    return {
      field: 'target',
      message: formatMessage(YEAR_PLAN_PROBLEMS.overspent, { kept: shown(gone), rest: shown(rest) }),
    };
  }
  return { amounts: spreadTotal(rest, weights, decimalsOf(unit, target, rest)), notes };
}

/** What each month weighs. */
interface Shape {
  readonly weights: readonly number[];
  readonly notes: readonly string[];
}

function shapeOf({ spread }: KpiToSpread, year: PlannedYear): Shape | Wrong {
  const even = evenWeights(year.months, year.calendar);
  if (spread.way === 'shares')
    return { weights: byShares(spread.shares, even), notes: shareNotes(spread.shares) };
  return spread.way === 'lastYear' ? likeLastYear(year) : { weights: even, notes: [] };
}

/** Shares of parts of the year, each spread evenly over its months. */
function byShares(shares: readonly number[], even: readonly number[]): number[] {
  const monthsPerShare = even.length / shares.length;
  return shares.flatMap((share, index) => {
    const months = even.slice(index * monthsPerShare, (index + 1) * monthsPerShare);
    const all = months.reduce((sum, one) => sum + one, 0);
    return months.map((one) => (all === 0 ? share / monthsPerShare : (share * one) / all));
  });
}

/** What is not noticed when percentages are typed: thirds of 33.3. */
const NEARLY_ALL = 0.5;
const ALL = 100;

function shareNotes(shares: readonly number[]): string[] {
  const sum = sumOf(shares);
  if (Math.abs(sum - ALL) <= NEARLY_ALL) return [];
  return [formatMessage(YEAR_PLAN_NOTES.normalised, { sum: trimmedNumberText(sum, PERCENT_DIGITS) })];
}

/** A month of which the log has less than half is taken as its other months. */
const REACHED = 0.5;

const isReached = ({ reached }: LoggedStretch) => reached >= REACHED;

function likeLastYear({ before, logged, calendar }: PlannedYear): Shape | Wrong {
  const wrong = (message: string): Wrong => ({ field: 'spread', message });
  if (logged === null || !logged.some(isReached))
    return wrong(formatMessage(YEAR_PLAN_PROBLEMS.noLog, { year: yearName(before) }));
  const even = evenWeights(before, calendar);
  // What a part of a month has is taken for all of it.
  const sums = logged.map((month) => (isReached(month) ? month.sum / month.reached : null));
  const below = sums.findIndex((sum) => sum !== null && sum < 0);
  if (below >= 0) {
    const month = monthName((before[below] as Stretch).first);
    return wrong(formatMessage(YEAR_PLAN_PROBLEMS.logBelow, { month }));
  }
  const known = sums.reduce<number>((all, sum) => all + (sum ?? 0), 0);
  if (known === 0) return wrong(formatMessage(YEAR_PLAN_PROBLEMS.logZero, { year: yearName(before) }));
  const days = sums.reduce<number>(
    (all, sum, index) => all + (sum === null ? 0 : (even[index] as number)),
    0,
  );
  const weights = sums.map((sum, index) => sum ?? (known * (even[index] as number)) / days);
  return { weights, notes: notReached(YEAR_PLAN_NOTES.notReached, before, sums) };
}

const notReached = (
  template: typeof YEAR_PLAN_NOTES.notReached,
  before: readonly Stretch[],
  known: readonly (number | null)[],
): string[] =>
  known.includes(null)
    ? [formatMessage(template, { months: monthNames(before, (index) => known[index] === null) })]
    : [];

/** A rate is not spread: each month has its value. */
function rateMonths(
  { unit, spread }: KpiToSpread,
  target: number,
  { before, logged }: PlannedYear,
  kept: number,
): Rest | Wrong {
  const decimals = decimalsOf(unit, target);
  if (spread.way !== 'lastYear') return { amounts: Array(MONTHS_PER_YEAR - kept).fill(target), notes: [] };
  const values = (logged ?? []).map((month) =>
    month.count > 0 && isReached(month) ? month.sum / month.count : null,
  );
  const known = values.filter((value) => value !== null);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const wrong = (message: string): Wrong => ({ field: 'spread', message });
  if (known.length === 0) return wrong(formatMessage(YEAR_PLAN_PROBLEMS.noLog, { year: yearName(before) }));
  if (mean === 0) return wrong(formatMessage(YEAR_PLAN_PROBLEMS.logZero, { year: yearName(before) }));
  const amounts = values.map((value) =>
    value === null ? target : rounded((target * value) / mean, decimals),
  );
  return {
    amounts: amounts.slice(kept),
    notes: notReached(YEAR_PLAN_NOTES.notReachedRate, before, values),
  };
}

/** What a year comes to: of a total its sum, of a rate the average of its months, of a level its last month. */
export function yearFigure(kind: Kind, amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0) return null;
  if (kind === 'level') return known[known.length - 1] ?? null;
  return kind === 'total' ? sumOf(known) : sumOf(known) / known.length;
}
