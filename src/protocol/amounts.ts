// Amounts and shares as people type them into the form, and as they stand in it: in the numerals of the file.

import { isAmount } from '../cells/amount-size';
import { readAmountText, type WrittenAmount } from '../cells/amount-text';
import { quoted } from '../cells/described';
import { inBrief } from '../cells/shortened';
import type { Unit } from '../sheet/numbers/units';
import { formatMessage, localized, numerals, SETUP_PROBLEMS, UNIT_WORDS } from '../words';

/** An amount, null for a blank field; or what is wrong with it. */
export type ReadAmount = { readonly amount: number | null } | { readonly message: string };

/**
 * The amount that was typed. Where the unit is a percentage, `2.5` and `2.5%` are the same.
 *
 * @example readAmount('£1,200', 'pound') // => { amount: 1200 }
 * @example readAmount('2.5', 'percent') // => { amount: 0.025 }
 */
export function readAmount(typed: string, unit: Unit): ReadAmount {
  const text = typed.trim();
  if (text === '') return { amount: null };
  const read = readTyped(text);
  if (read === null || typeof read === 'string') return { message: notRead(text, read) };
  const { value, isPercent } = read;
  if (!isAmount(value)) {
    return { message: formatMessage(SETUP_PROBLEMS.tooSmall, { got: quoted(text) }) };
  }
  if (unit === 'percent') return { amount: shareOf(read) };
  if (!isPercent || unit === 'decimal') return { amount: value };
  return {
    message: formatMessage(SETUP_PROBLEMS.shareOfNoShare, { got: inBrief(text), unit: UNIT_WORDS[unit] }),
  };
}

/** Whole numbers are the same everywhere: the file is not asked. */
const readTyped = (text: string) => readAmountText(text, /^\d+%?$/.test(text) ? null : numerals());

/** Why a text is no amount, and how this file writes one. */
function notRead(text: string, why: 'ambiguous' | 'tooLarge' | null): string {
  const examples = {
    whole: localized('1200'),
    exact: localized('1200.5'),
    plain: localized('1200', false),
    percent: localized('2.5'),
  };
  const got = quoted(text);
  if (why === 'tooLarge') return formatMessage(SETUP_PROBLEMS.tooLarge, { got });
  return formatMessage(why === 'ambiguous' ? SETUP_PROBLEMS.ambiguous : SETUP_PROBLEMS.notANumber, {
    got,
    ...examples,
  });
}

/** A share typed as a percentage; null where it is none from 0% to 100%. */
export function readPercentage(typed: string): number | null {
  const read = readTyped(typed.trim());
  if (read === null || typeof read === 'string') return null;
  const share = shareOf(read);
  return share >= 0 && share <= 1 ? share : null;
}

/** What was typed as a percentage, with its sign or without. */
const shareOf = ({ value, isPercent }: WrittenAmount) => (isPercent ? value : digitsOf(value / 100));

/** Dividing 2.3 by 100 leaves 0.022999999999999996. */
const digitsOf = (value: number) => Number(value.toPrecision(15));

/** An amount as it would be typed: nothing of it is lost. */
export function amountText(amount: number | null, unit: Unit): string {
  if (amount === null) return '';
  return unit === 'percent' ? percentageText(amount) : localized(String(amount));
}

export function percentageText(share: number): string {
  return `${localized(String(digitsOf(share * 100)), false)}%`;
}
