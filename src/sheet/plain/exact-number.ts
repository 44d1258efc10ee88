// Numbers within formulas that every file reads alike: how a decimal is written depends on the file, a quotient does not.

/** Powers of ten up to this one are exact, and so is what is divided by them. */
const MOST_DECIMALS = 22;

/**
 * A number as a whole one, or as the quotient of two that comes to exactly it.
 *
 * @example exactNumber(1.25) // => '125/100'
 */
export function exactNumber(value: number): string {
  const [, sign = '', whole = '', decimals = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const shift = Number(power) - decimals.length;
  const digits = `${whole}${decimals}`.replace(/^0+(?=\d)/, '');
  if (shift >= 0) return `${sign}${digits}${'0'.repeat(shift)}`;
  if (-shift <= MOST_DECIMALS) return `${sign}${digits}/1${'0'.repeat(-shift)}`;
  return `${sign}${digits}E${shift}`;
}
