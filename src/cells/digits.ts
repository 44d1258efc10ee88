// The digits of a number with its separators, as they are written somewhere in the world: `1.234,56`, `1 200`.

import type { Numerals } from '../words';

/** Thousands apart by one sign; commas also as in India: `12,34,567`. */
const GROUPS = /^[1-9]\d{0,2}(?:([., '])\d{3})(?:\1\d{3})*$|^[1-9]\d?(?:,\d\d)+,\d{3}$/;

/**
 * The number in digits without a sign, perhaps with an exponent; null where they may mean two numbers, or are not
 * put together as numbers are. Where the numerals are not known, only what has one meaning by its shape is read:
 * never another number than with them.
 *
 * @example numberOfDigits('1.234,56', null) // => 1234.56
 * @example numberOfDigits('4,500', null) // => null
 */
export function numberOfDigits(written: string, numerals: Numerals | null): number | null {
  const [digits = '', exponent] = written.toLowerCase().split('e');
  if (exponent === undefined) {
    const plain = plainDigits(digits, numerals?.decimal, numerals?.group);
    return plain === null ? null : Number(plain);
  }
  // What has an exponent has no groups, and a program writes its point.
  const plain = plainDigits(digits, digits.includes('.') ? '.' : numerals?.decimal);
  return plain === null ? null : Number(`${plain}e${exponent}`);
}

/** The digits as a script writes them, `1234.5`. */
function plainDigits(written: string, decimal?: string, group?: string): string | null {
  const [, whole = written, sign, fraction = ''] = /^(.*)([.,])(\d*)$/.exec(written) ?? [];
  const asDecimal = `${whole.replace(/\D/g, '')}.${fraction}`;
  const isGrouped = GROUPS.test(written);
  // `1234`, `1 234`, `1.234.567`
  if (sign === undefined || whole.includes(sign)) {
    return isGrouped || /^\d+$/.test(written) ? written.replace(/\D/g, '') : null;
  }
  // `1 234,5`, `1.234,56`
  if (/\D/.test(whole)) return GROUPS.test(whole) ? asDecimal : null;
  // `0,025` and `,5`: nothing is grouped behind a 0.
  if (/^0*$/.test(whole) || fraction === '' || sign === decimal) return asDecimal;
  // `4,500` and `2,5`
  if (sign === group) return isGrouped ? whole + fraction : null;
  return isGrouped ? null : asDecimal;
}
