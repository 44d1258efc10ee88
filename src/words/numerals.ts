// How the file writes its numbers: the signs of its locale. Chosen once, where a request, a check or the page
// begins; every number that people read or type is then written so. Texts of formulas are not: they know no locale.

/** The signs of a locale. Every kind of space stands for the space, every apostrophe for the apostrophe. */
export interface Numerals {
  readonly decimal: '.' | ',';
  readonly group: ',' | '.' | ' ' | "'";
}

/** `1,200.5`: what is taken until a file says otherwise. */
export const POINT_NUMERALS: Numerals = { decimal: '.', group: ',' };

let chosen = POINT_NUMERALS;

/** The numerals that numbers are written with and read by now. */
export const numerals = (): Numerals => chosen;

/** Chooses the numerals of the file for what runs from here on; without any, those that are usual. */
export function writeWith(numerals: Numerals = POINT_NUMERALS): void {
  chosen = numerals;
}

/** A narrow blank that doesn't break, as French sheets have it between thousands. */
const GROUP_SPACE = '\u202f';

/**
 * A number that a script has written, in the numerals of the file, with its thousands apart where it is to be so.
 *
 * @example localized('-1200.5') // => '-1.200,5' in a German file
 */
export function localized(number: string, isGrouped = true): string {
  const { decimal, group } = chosen;
  const [whole = '', ...fraction] = number.split('.');
  const sign = group === ' ' ? GROUP_SPACE : group;
  return [isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, sign) : whole, ...fraction].join(decimal);
}
