// How the months of a KPI are written: all of them alike.

import type { Kind } from '../../kpi/kpi';
import { formattedNumber } from '../numbers/formatted-number';
import { amountFormatOf } from '../numbers/number-formats';
import { figuresOf, type Unit } from '../numbers/units';
import { GENERAL_FORMAT } from '../table/formats';
import { yearFigure } from './spread-kpi';

/** What decides how a year is written. */
interface WrittenYear {
  readonly kind: Kind;
  readonly unit: Unit;
  readonly amounts: readonly (number | null)[];
}

/** The number format of a year's months and of what they come to: nothing of any month is hidden. */
export function yearFormat({ kind, unit, amounts }: WrittenYear): string {
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0) return GENERAL_FORMAT;
  // The average of rates may have any number of decimals.
  const year = kind === 'rate' ? Math.max(...known) : yearFigure(kind, amounts);
  const decimals = known.map((baseline) => figuresOf({ unit, target: year, baseline })?.decimals ?? 0);
  return amountFormatOf({ unit, target: year }, Math.max(...decimals));
}

/** An amount in such a format, as its cell shows it. */
export const shownIn = (format: string, amount: number): string => formattedNumber(amount, format);
