// The number that a text most likely means, where it is none.

import { isMeasured } from '../../cells/amount-size';
import { normalized } from '../../cells/text';
import { inSheetsOfAny } from '../../words';

/** One run of digits, and no sign beside it that would make another number of it. */
const ONE_NUMBER = /^\D*?(?<![.,-])(\d+)(?![\d.,'])\D*$/;

/**
 * The number in a text; null where it names none, or may mean several.
 *
 * @example amountMeant('five') // => 5
 * @example amountMeant('5 boxes') // => 5
 * @example amountMeant('5 or 6') // => null
 */
export function amountMeant(text: string): number | null {
  const plain = normalized(text);
  const places = inSheetsOfAny((words) => words.NUMBER_NAMES.indexOf(plain)).filter((one) => one >= 0);
  if (places[0] !== undefined) return places[0];
  const [, digits] = ONE_NUMBER.exec(text) ?? [];
  return digits === undefined || !isMeasured(Number(digits)) ? null : Number(digits);
}
