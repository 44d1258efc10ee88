// Numbers: how they are written in the sidebar and in mails, as the cells show them, with the signs of the file.

import { localized } from './numerals';

/** Of a percentage: a hundredth is written as 1. */
const HUNDREDTHS = 2;

/**
 * A number with so many decimals, as a script writes it. Never "-0". `shift` moves the point to the right.
 *
 * @example plainNumberText(1065073.4, 0) // => '1065073'
 */
export function plainNumberText(value: number, decimals: number, shift = 0): string {
  // As sheets do it: 1.005 is written 1.01, though the nearest binary number lies below it. The digits that one
  // would write down are rounded, so the point is moved in them.
  const written = String(Math.abs(value));
  const moved = String(Math.round(Number(`${written}e${decimals + shift}`)));
  // What is written with an exponent has no digits to move the point in, and none so small that it would matter.
  const rounded =
    written.includes('e') || moved.includes('e')
      ? Math.abs(value) * 10 ** shift
      : Number(`${moved}e-${decimals}`);
  const digits = rounded.toFixed(decimals);
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/**
 * A number with its thousands apart and so many decimals.
 *
 * @example numberText(1065073.4, 0) // => '1,065,073'
 */
export function numberText(value: number, decimals: number, shift = 0): string {
  return localized(plainNumberText(value, decimals, shift));
}

/**
 * A number as far as its decimals say something, at most so many.
 *
 * @example trimmedNumberText(18.5, 2) // => '18.5'
 */
export function trimmedNumberText(value: number, mostDecimals: number): string {
  const text = plainNumberText(value, mostDecimals);
  return localized(text.includes('.') ? text.replace(/\.?0+$/, '') : text);
}

/**
 * A share as a percentage with so many decimals.
 *
 * @example percentText(0.285, 0) // => '29%'
 */
export function percentText(share: number, decimals: number): string {
  return `${numberText(share, decimals, HUNDREDTHS)}%`;
}

/**
 * A share as a percentage with one decimal.
 *
 * @example shareText(2 / 3) // => '66.7%'
 */
export function shareText(share: number): string {
  return percentText(share, 1);
}
