// Whether two figures are one.

/** Sums of decimals may differ in their last digit, whoever adds them up. */
export const isSameFigure = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
