// The figures of a KPI in a mail's words.

import { type FiguresTogether, figuresTogether } from '../../sheet/numbers/figures-together';
import { valueText } from '../../sheet/numbers/value-text';
import { COUNTS, dayText, numberText, percentText, trimmedNumberText } from '../../words';
import type { Item } from '../digest';

/** What is said of an item. */
export type Saying<Said> = (item: Item) => Said;

/** What is said of figures is said where there are some. */
const figure = (value: number | null): number => value ?? 0;

/** As the KPI's cells show it; without a unit, with as few decimals as a sentence bears. */
const amount = ({ kpi }: Item, value: number | null): string =>
  kpi.unit === null ? trimmedNumberText(figure(value), 2) : valueText(figure(value), kpi);

/** Two amounts of an item and their difference, so that they add up. */
export const together = ({ kpi }: Item, first: number | null, second: number | null): FiguresTogether =>
  figuresTogether(figure(first), figure(second), kpi);

/** The actual and the target of an item. */
export const actualAndTarget = (item: Item): { actual: string; target: string; difference: string } => {
  const { first, second, difference } = together(item, item.kpi.actual, item.kpi.target);
  return { actual: first, target: second, difference };
};

/** Where an item lands, beside its target. */
export const landingAndTarget = (item: Item): { landing: string; target: string; difference: string } => {
  const { first, second, difference } = together(item, item.assessment.landing, item.kpi.target);
  return { landing: first, target: second, difference };
};

/** Digits after the point by which something small is still something. */
const MOST_DECIMALS = 7;

/** One decimal, or as many as it takes not to look like nothing. */
function decimalsOf(textWith: (decimals: number) => string): number {
  let decimals = 1;
  while (decimals < MOST_DECIMALS && !isSomething(textWith(decimals))) decimals++;
  return decimals;
}

const isSomething = (text: string): boolean => /[1-9]/.test(text);

/** A number with one decimal, or with as many as it takes not to look like nothing. */
export const someOf = (value: number): string =>
  trimmedNumberText(
    value,
    decimalsOf((decimals) => numberText(value, decimals)),
  );

/** A pace gap, which says on which side it is however small it is. */
export function gapOf(gap: number): string {
  const decimals = gap === 0 ? 1 : decimalsOf((count) => percentText(gap, count));
  const text = percentText(gap, decimals);
  return gap > 0 && isSomething(text) ? `+${text}` : text;
}

/** Figures of an item in words. */
export const actual: Saying<string> = (item) => amount(item, item.kpi.actual);
export const target: Saying<string> = (item) => amount(item, item.kpi.target);
export const asOf: Saying<string> = ({ figureDay }) => (figureDay === null ? '' : dayText(figureDay));
/** So many counting days. */
export const days = (value: number) => COUNTS.countingDays(someOf(value));
