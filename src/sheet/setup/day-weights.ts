// What weekdays weigh, as text: `Sat 3, Sun 2`. What is not named weighs 1.

import { readAmountText } from '../../cells/amount-text';
import { parseWeekdays } from '../../cells/weekdays';
import { EVERY_DAY } from '../../kpi/calendar';
import type { Weekday } from '../../kpi/weekday';
import { LIST_JOIN, numerals, trimmedNumberText } from '../../words';
import { weekdaysText } from './calendar-text';

/** Weekdays as they were typed, and what each of them weighs. */
export interface DayWeight {
  readonly weekdays: string;
  readonly weight: number;
}

/** A comma with a digit behind it is the decimal one of many countries. */
const SEPARATORS = /[;\n、；]|[,，](?!\d)/;
const ENTRY = /^(.*?[^\s:=：＝\d.,])\s*[:=：＝]?\s*([\d.,٫]+)$/;
/** Weights of more are no weights, but amounts. */
const MOST = 1000;
const DECIMALS = 2;

/** The weights that a text says, in its order; or the part of it that says none. */
export function readDayWeights(text: string): readonly DayWeight[] | { readonly got: string } {
  const weights: DayWeight[] = [];
  for (const part of text.normalize('NFKC').split(SEPARATORS)) {
    const entry = part.trim();
    if (entry === '') continue;
    const [, weekdays = '', number = ''] = ENTRY.exec(entry) ?? [];
    const read = number === '' ? null : readAmountText(number, /^\d+$/.test(number) ? null : numerals());
    const named = parseWeekdays(weekdays.trim()) ?? [];
    if (read === null || typeof read === 'string' || named.length === 0 || read.value > MOST)
      return { got: entry };
    weights.push({ weekdays: weekdays.trim(), weight: read.value });
  }
  return weights;
}

/** Which weekdays a text opens, Monday first. */
export function openWeekdays(text: string): boolean[] {
  const open = parseWeekdays(text) ?? [];
  return EVERY_DAY.openWeekdays.map((_, weekday) => open.includes(weekday as Weekday));
}

/** What each weekday weighs, Monday first: 1 where that is not said; the last that names a weekday decides. */
export function weightsOfWeek(weights: readonly DayWeight[], openWeekdays: readonly boolean[]): number[] {
  const week = openWeekdays.map(Number);
  for (const { weekdays, weight } of weights)
    for (const weekday of parseWeekdays(weekdays) ?? []) week[weekday] = weight;
  return week;
}

/**
 * What has to be said so that weekdays weigh this: of the open ones what is not 1. Those of one weight together.
 *
 * @example dayWeightsOf([1, 1, 1, 1, 1.5, 3, 3], every weekday) // => [{ weekdays: 'Fri', weight: 1.5 }, { weekdays: 'Sat-Sun', weight: 3 }]
 */
export function dayWeightsOf(week: readonly number[], openWeekdays: readonly boolean[]): DayWeight[] {
  const said = week.map((weight, weekday) => (weight === Number(openWeekdays[weekday]) ? null : weight));
  const weights = new Set(said.filter((weight): weight is number => weight !== null));
  return [...weights].map((weight) => ({
    weekdays: weekdaysText(said.map((one) => one === weight)),
    weight,
  }));
}

/**
 * Weights as they are typed.
 *
 * @example dayWeightsText([{ weekdays: 'Fri', weight: 1.5 }, { weekdays: 'Sat-Sun', weight: 3 }]) // => 'Fri 1.5, Sat-Sun 3'
 */
export const dayWeightsText = (weights: readonly DayWeight[]): string =>
  weights.map(({ weekdays, weight }) => `${weekdays} ${trimmedNumberText(weight, DECIMALS)}`).join(LIST_JOIN);
