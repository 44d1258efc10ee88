// Amounts and shares as people type them into the form.

import { isNumberText } from '../cells/number';
import type { Unit } from '../sheet/units';
import { SETUP_PROBLEMS, say, UNIT_WORDS } from '../words';

/** An amount, null for a blank field; or what is wrong with it. */
export type ReadAmount = { readonly amount: number | null } | { readonly message: string };

/** Thousands apart by commas or blanks. */
const GROUPED = /^([+-]?\d{1,3})((?:[,\u00a0 ]\d{3})+)((?:\.\d+)?%?)$/;
const CURRENCY = /^([+-]?)\s*[$€£¥]\s*/;

/**
 * The amount that was typed. Where the unit is a percentage, `2.5` and `2.5%` are the same.
 *
 * @example readAmount('£1,200', 'pound') // => { amount: 1200 }
 * @example readAmount('2.5', 'percent') // => { amount: 0.025 }
 */
export function readAmount(typed: string, unit: Unit): ReadAmount {
  const text = typed.trim();
  if (text === '') return { amount: null };
  const plain = text.replace(CURRENCY, '$1').replace(GROUPED, (_, first, groups, rest) => {
    return first + groups.replace(/[^\d]/g, '') + rest;
  });
  if (!isNumberText(plain)) return { message: say(SETUP_PROBLEMS.notANumber, { got: `"${text}"` }) };
  const number = Number(plain.replace('%', ''));
  if (unit === 'percent') return { amount: hundredthOf(number) };
  if (!plain.endsWith('%')) return { amount: number };
  if (unit === 'decimal') return { amount: hundredthOf(number) };
  return { message: say(SETUP_PROBLEMS.shareOfNoShare, { got: text, unit: UNIT_WORDS[unit] }) };
}

/** A share typed as a percentage; null where it is none from 0% to 100%. */
export function readPercentage(typed: string): number | null {
  const text = typed.trim();
  if (!isNumberText(text)) return null;
  const share = hundredthOf(Number(text.replace('%', '')));
  return share >= 0 && share <= 1 ? share : null;
}

/** Dividing 2.3 by 100 leaves 0.022999999999999996. */
const hundredthOf = (percentage: number) => Number((percentage / 100).toPrecision(15));

/** An amount as it would be typed: nothing of it is lost. */
export function amountText(amount: number | null, unit: Unit): string {
  if (amount === null) return '';
  return unit === 'percent' ? percentageText(amount) : grouped(String(amount));
}

/** Thousands apart, as far as the number is written out. */
function grouped(number: string): string {
  const [whole = '', ...fraction] = number.split('.');
  if (!/^-?\d+$/.test(whole) || number.includes('e')) return number;
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}

export function percentageText(share: number): string {
  return `${Number((share * 100).toPrecision(15))}%`;
}
