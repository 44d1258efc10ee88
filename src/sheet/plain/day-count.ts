// How many days count, and what they weigh, as formulas that every spreadsheet has.

import type { Calendar } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import { called } from '../table/a1';

/** The days of a calendar as formulas count them. Both days are inclusive; the first is not after the last. */
export interface DayCount {
  /** How many days count: `countingDays` of src/kpi/counting-days.ts. */
  readonly count: (from: string, to: string) => string;
  /** What they weigh, in whole numbers: `weightOf` of src/kpi/weights.ts. null where each counting day weighs the same. */
  readonly weight: ((from: string, to: string) => string) | null;
}

/**
 * The days of a calendar.
 *
 * @param holidays The cells that list the closed days and nothing else, so that those of next year count too; null: they
 * are written into the formulas.
 */
export function dayCount(calendar: Calendar, holidays: string | null): DayCount {
  const { openWeekdays, extraDays = [], weights } = calendar;
  const closed = holidays ?? listOf(calendar.holidays);
  const open = (from: string, to: string): string[] => {
    if (!openWeekdays.includes(true)) return [];
    if (!openWeekdays.includes(false) && closed === null) return [`${to}-${from}+1`];
    // As NETWORKDAYS.INTL has it, 1 is closed, Monday first.
    const mask = `"${openWeekdays.map((isOpen) => (isOpen ? '0' : '1')).join('')}"`;
    return [called('NETWORKDAYS.INTL', from, to, mask, ...(closed === null ? [] : [closed]))];
  };
  const extra = listOf(extraDays);
  const count = (from: string, to: string) =>
    [...open(from, to), ...(extra === null ? [] : [called('SUMPRODUCT', within(extra, from, to))])].join(
      '+',
    ) || '0';
  return { count, weight: weights === undefined ? null : weightFormula(weights) };
}

/** Which of some days are not outside of two others, as factors of a product. */
const within = (days: string, from: string, to: string): string => `(${days}>=${from})*(${days}<=${to})`;

/** Days one below the other; null where there is none. */
const listOf = (days: readonly Day[]): string | null => (days.length === 0 ? null : column(days));

const column = (numbers: readonly number[]): string => `{${numbers.join(';')}}`;

/**
 * The sum of the weekdays' weights, as many times as each is there, and what single days weigh more: `sumOfWeekdays` in
 * src/kpi/counting-days.ts. Up to a day there are INT((day - first) / 7) more of a weekday than up to its first one.
 */
function weightFormula({ ofWeekdays, days, more }: NonNullable<Calendar['weights']>): DayCount['weight'] {
  const extra = more.map((sum, index) => sum - (more[index - 1] ?? 0));
  const scale = scaleOf([...ofWeekdays, ...extra]);
  const scaled = (weights: readonly number[]) => column(weights.map((weight) => Math.round(weight * scale)));
  // Serial 2 is a Monday.
  const firsts = column(ofWeekdays.map((_, weekday) => weekday + 2));
  return (from, to) => {
    const times = `(INT((${to}-${firsts})/7)-INT((${from}-1-${firsts})/7))`;
    const usual = called('SUMPRODUCT', `${scaled(ofWeekdays)}*${times}`);
    const list = listOf(days);
    return list === null
      ? usual
      : `(${usual}+${called('SUMPRODUCT', `${scaled(extra)}*${within(list, from, to)}`)})`;
  };
}

/** Weights have so many decimals at most. */
const MOST_DECIMALS = 9;

/** By what weights are multiplied to be whole: only the ratio of one to another matters. */
function scaleOf(weights: readonly number[]): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const scale = 10 ** decimals;
    const isWhole = (weight: number) => Math.abs(weight * scale - Math.round(weight * scale)) < 1e-6;
    if (weights.every(isWhole)) return scale;
  }
  return 10 ** MOST_DECIMALS;
}
