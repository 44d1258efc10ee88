// Amounts of a column that are texts: `1.234,50 €`, `$5k`, `１２３`. Which sign parts their decimals the whole column tells.

import { isMeasured } from '../../cells/amount-size';
import type { SheetDays } from '../../cells/date';
import { eachOnce } from '../../cells/each-once';
import { isErrorValue } from '../../cells/error-value';
import { readSizedAmount } from '../../cells/sized-amount';
import type { Numerals } from '../../words';

/** The number in a text; null where there is none that is certain. */
export type ReadsAmount = (text: string) => number | null;

/**
 * A reader of the amounts of a column. One that may mean two numbers is read as the others of the column are written; where
 * these tell nothing, as the file writes numbers; where they are written in two ways, not at all.
 *
 * @param texts All texts of the column.
 * @example amountsInTexts(['1.500', '2,50'], sheetDays)('1.500') // => 1500
 */
export function amountsInTexts(texts: Iterable<string>, sheetDays: SheetDays): ReadsAmount {
  const found = decimalAmong(texts);
  const numerals = (): Numerals | null => {
    if (found === 'mixed') return null;
    if (found === null) return sheetDays.conventions?.()?.numerals ?? null;
    return { decimal: found, group: found === ',' ? '.' : ',' };
  };
  return eachOnce((text) => amountIn(text, numerals));
}

/** Whether a text is an amount, also one that may mean two numbers. */
export const isAmountText = (text: string): boolean => readSizedAmount(text, null) !== null;

function amountIn(text: string, numerals: () => Numerals | null): number | null {
  if (isErrorValue(text.trim())) return null;
  const certain = readSizedAmount(text, null);
  const read = certain === 'ambiguous' ? readSizedAmount(text, numerals()) : certain;
  if (read === null || typeof read !== 'object') return null;
  return isMeasured(read.value) ? read.value : null;
}

/** What can only have a comma, or only a point, in front of its decimals. */
const COMMA_DECIMALS = /\d,\d{1,2}(?!\d)|\.\d{3}\.\d{3}|\.\d{3},/;
const POINT_DECIMALS = /\d\.\d{1,2}(?!\d)|,\d{3},\d{3}|,\d{3}\./;

function decimalAmong(texts: Iterable<string>): Numerals['decimal'] | 'mixed' | null {
  let [isComma, isPoint] = [false, false];
  for (const text of texts) {
    const plain = text.normalize('NFKC');
    if (!isAmountText(plain)) continue;
    const indian = /\d,\d{2},\d{3}/.test(plain);
    if (COMMA_DECIMALS.test(plain) && !indian) isComma = true;
    if (POINT_DECIMALS.test(plain)) isPoint = true;
    if (isComma && isPoint) return 'mixed';
  }
  if (isComma) return ',';
  return isPoint ? '.' : null;
}
