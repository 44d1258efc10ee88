// How the months of a KPI are written: all of them alike.

import { formattedNumber } from '../numbers/formatted-number';
import { amountFormatOf } from '../numbers/number-formats';
import { figuresOf, type Unit } from '../numbers/units';
import { GENERAL_FORMAT } from '../table/formats';

/** The number format of a year's months and of what they come to: nothing of any of them is hidden. */
export function yearFormat(unit: Unit, year: number | null, amounts: readonly (number | null)[]): string {
  const target = year;
  const all = [null, ...amounts].map((baseline) => figuresOf({ unit, target, baseline })?.decimals ?? 0);
  return target === null ? GENERAL_FORMAT : amountFormatOf({ unit, target }, Math.max(...all));
}

/** An amount in such a format, as its cell shows it. */
export const shownIn = (format: string, amount: number): string => formattedNumber(amount, format);
