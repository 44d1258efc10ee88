// Shares of a year as people type them: `20/20/20/40`, `25% 25% 30% 20%`, twelve numbers out of a column.

import { readAmountText } from '../cells/amount-text';
import { quoted } from '../cells/described';
import { MONTHS_PER_YEAR } from '../kpi/civil-date';
import { formatMessage, numerals, YEAR_PLAN_PROBLEMS } from '../words';

/** What each part of the year weighs, in percent where they add up to 100; or what is wrong. */
type ReadShares = { readonly shares: readonly number[] } | { readonly message: string };

const ALL = 100;
/** Shares of halves, quarters, two months, or months: 1 would be the year itself. */
const mayBe = (count: number) => count > 1 && MONTHS_PER_YEAR % count === 0;

/** What parts shares, the surest sign first: a comma may be in a number. */
const SEPARATORS = [/[/／;；|:：]/, /[\t\n]/, /[、，]/, /\s+/, /,/];

/**
 * Reads the shares in a text.
 *
 * @example readShares('20/20/20/40') // => { shares: [20, 20, 20, 40] }
 * @example readShares('1, 1, 2, 4').shares // => [1, 1, 2, 4]
 */
export function readShares(typed: string): ReadShares {
  const text = typed.trim().replace(/\s+(?=[%％])/g, '');
  if (text === '') return { message: YEAR_PLAN_PROBLEMS.noShares };
  const separator = SEPARATORS.find((one) => one.test(text));
  const parts = (separator === undefined ? [text] : text.split(separator))
    .map((part) => part.trim().replace(/^,|,$/g, ''))
    .filter((part) => part !== '');
  const shares: number[] = [];
  for (const part of parts) {
    const read = readAmountText(part, numerals());
    if (read === null || typeof read === 'string' || read.value < 0)
      return { message: formatMessage(YEAR_PLAN_PROBLEMS.notAShare, { got: quoted(part) }) };
    shares.push(read.isPercent ? read.value * ALL : read.value);
  }
  if (!mayBe(shares.length))
    return { message: formatMessage(YEAR_PLAN_PROBLEMS.shareCount, { count: shares.length }) };
  if (shares.every((share) => share === 0)) return { message: YEAR_PLAN_PROBLEMS.sharesZero };
  // Fractions of 1, as cells with percentages hand them over.
  const sum = shares.reduce((all, share) => all + share, 0);
  const areFractions = Math.abs(sum - 1) < 1e-6 && shares.some((share) => !Number.isInteger(share));
  return { shares: areFractions ? shares.map((share) => share * ALL) : shares };
}
