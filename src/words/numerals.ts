// How the file writes its numbers: the signs of its locale. Said once, where the script or the page begins;
// every number that people read or type is then written so. Texts of formulas are not: they know no locale.

/** The signs of a locale. Every kind of space stands for the space, every apostrophe for the apostrophe. */
export interface Numerals {
  readonly decimal: '.' | ',';
  readonly group: ',' | '.' | ' ' | "'";
}

/** `1,200.5`: what is taken until a file says otherwise. */
export const POINT_NUMERALS: Numerals = { decimal: '.', group: ',' };

export const isUsual = ({ decimal, group }: Numerals): boolean =>
  decimal === POINT_NUMERALS.decimal && group === POINT_NUMERALS.group;

let ask = (): Numerals => POINT_NUMERALS;
let chosen: Numerals | null = null;

/** The numerals that numbers are written with and read by now. */
export function numerals(): Numerals {
  chosen ??= ask();
  return chosen;
}

/** Says who knows the numerals of the file: asked once, when the first number needs them. Without any: the usual. */
export function writeWith(known: () => Numerals = () => POINT_NUMERALS): void {
  ask = known;
  chosen = null;
}

/** A narrow blank that doesn't break, as French sheets have it between thousands. */
const GROUP_SPACE = '\u202f';

/**
 * A number that a script has written, in the numerals of the file, with its thousands apart where it is to be so.
 *
 * @example localized('-1200.5') // => '-1.200,5' in a German file
 */
export function localized(number: string, isGrouped = true): string {
  const { decimal, group } = numerals();
  const [whole = '', ...fraction] = number.split('.');
  const sign = group === ' ' ? GROUP_SPACE : group;
  return [isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, sign) : whole, ...fraction].join(decimal);
}
