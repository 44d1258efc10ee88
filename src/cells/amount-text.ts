// A number as people write it: `1.234,56 €`, `10 %`, `▲189`, `１，２００`.

import type { Numerals } from '../words';

/** A number that was written; of `10%` the value is 0.1. */
export interface WrittenAmount {
  readonly value: number;
  readonly isPercent: boolean;
}

/**
 * The number, or why there is none. `ambiguous`: it may mean two amounts, or is not put together as numbers are.
 * null: it is no number at all.
 */
export type ReadAmountText = WrittenAmount | 'ambiguous' | 'tooLarge' | null;

/** From here on not every whole number can be told from its neighbours. */
const TOO_LARGE = 1e15;
/** A longer text is no number, and not looked at. */
const MOST_CHARACTERS = 60;

const CURRENCY =
  '[a-z]{0,3}\\p{Sc}|eur|usd|gbp|jpy|chf|cny|inr|brl|aud|cad|nzd|sek|nok|dkk|pln|czk|huf|mxn|zar|krw|kr|kč|zł|fr\\.?|rs\\.?|円|元';
const WRITTEN = new RegExp(
  `^([+-]?) ?(?:${CURRENCY})? ?([+-]?) ?([.,]?\\d(?:[\\d., ']*[\\d.,])?)(e[+-]?\\d+)? ?(?:${CURRENCY})?(%?)$`,
  'iu',
);
/** Thousands apart by one sign; commas also as in India: `12,34,567`. */
const GROUPS = /^[1-9]\d{0,2}(?:([., '])\d{3})(?:\1\d{3})*$|^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/**
 * Reads a number as people write it. Where the numerals are not known (null), only what has one meaning by its
 * shape is read: never another amount than with them.
 *
 * @example readAmountText('1.234,56 €', null) // => { value: 1234.56, isPercent: false }
 * @example readAmountText('4,500', null) // => 'ambiguous'
 */
export function readAmountText(text: string, numerals: Numerals | null): ReadAmountText {
  const plain = plainText(text);
  const bracketed = /^\( ?(.*?) ?\)$/.exec(plain)?.[1];
  const [, sign, innerSign, digits, exponent = '', percent] = WRITTEN.exec(bracketed ?? plain) ?? [];
  if (digits === undefined || [bracketed, sign, innerSign].filter(Boolean).length > 1) return null;
  const number = plainDigits(digits, exponent === '' ? numerals : withoutGroup(numerals));
  if (number === null) return 'ambiguous';
  const isNegative = bracketed !== undefined || sign === '-' || innerSign === '-';
  const isPercent = percent === '%';
  const size = Number(number + exponent);
  if (!(size < TOO_LARGE)) return 'tooLarge';
  // Dividing 2.3 by 100 leaves 0.022999999999999996.
  const value = isPercent ? Number((size / 100).toPrecision(15)) : size;
  return { value: isNegative && value !== 0 ? -value : value, isPercent };
}

/** Full-width signs, every kind of space, minus, and apostrophe as the plain one. */
function plainText(text: string): string {
  if (text.length > MOST_CHARACTERS) return '';
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .replace(/[▲△▼▽−‐‑‒–]/g, '-')
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ %/g, '%')
    .trim();
}

/** The digits as a script writes them, `1234.5`; null where they may mean something else. */
function plainDigits(written: string, numerals: Numerals | null): string | null {
  const [, whole = written, sign, fraction = ''] = /^(.*)([.,])(\d*)$/.exec(written) ?? [];
  const asDecimal = `${whole}.${fraction}`.replace(/[, ']|\.(?=.*\.)/g, '');
  const isGrouped = GROUPS.test(written);
  // `1234`, `1 234`, `1.234.567`
  if (sign === undefined || whole.includes(sign)) {
    return isGrouped || /^\d+$/.test(written) ? written.replace(/\D/g, '') : null;
  }
  // `1 234,5`, `1.234,56`
  if (/\D/.test(whole)) return GROUPS.test(whole) ? asDecimal : null;
  // `0,025` and `,5`: nothing is grouped behind a 0.
  if (/^0*$/.test(whole) || fraction === '' || sign === numerals?.decimal) return asDecimal;
  // `4,500` and `2,5`
  if (sign === numerals?.group) return isGrouped ? whole + fraction : null;
  return isGrouped ? null : asDecimal;
}

/** A number with an exponent has no groups. */
const withoutGroup = (numerals: Numerals | null): Numerals | null => numerals && { ...numerals, group: ' ' };
