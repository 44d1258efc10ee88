// The figures of a KPI in a mail's words.

import { valueText } from '../../sheet/value-text';
import { COUNTS, dayText, MAIL_WORDS, say, trimmedNumberText } from '../../words';
import type { Item } from '../digest';

/** What is said of an item. */
export type Saying<Said> = (item: Item) => Said;

/** As the KPI's cells show it; without a unit, with as few decimals as a sentence bears. */
export const amount = ({ kpi }: Item, value: number | null, perDay = false): string =>
  kpi.unit === null ? trimmedNumberText(value ?? 0, 2) : valueText(value ?? 0, kpi, perDay);

/** The difference of two amounts. Of two percentages: points, for 0.7% of 2.5% would be something else. */
export function difference(item: Item, value: number): string {
  const { kpi } = item;
  if (kpi.unit !== 'percent') return amount(item, Math.abs(value));
  return say(MAIL_WORDS.points, { number: trimmedNumberText(Math.abs(value) * 100, 1) });
}

/** Figures of an item in words. */
export const actual: Saying<string> = (item) => amount(item, item.kpi.actual);
export const target: Saying<string> = (item) => amount(item, item.kpi.target);
export const asOf: Saying<string> = ({ figureDay }) => (figureDay === null ? '' : dayText(figureDay));
/** So many counting days. */
export const days = (value: number) => COUNTS.countingDays(trimmedNumberText(value, 1));
