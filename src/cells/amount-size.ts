// How large, and how close to 0, an amount may be: what is beyond was mistyped, or comes out of a formula gone wrong.

/** From here on not every whole number can be told from its neighbours. */
export const TOO_LARGE = 1e15;
/** Nothing that people count is nearer to 0. */
export const SMALLEST = 1e-9;
/** What is left of amounts that cancel each other out, such as 0.1 + 0.2 - 0.3, is not nearer. */
export const SMALLEST_MEASURED = 1e-30;

/** Why a number is no amount. */
export type AmountProblem = 'notANumber' | 'numberTooLarge' | 'numberTooSmall';

/** Whether a number is an amount that someone may set: a target, a baseline. */
export const isAmount = (value: number): boolean => isBetween(value, SMALLEST);

/** Whether a number is an amount that may have been measured: an actual, an entry of the log. */
export const isMeasured = (value: number): boolean => isBetween(value, SMALLEST_MEASURED);

function isBetween(value: number, smallest: number): boolean {
  const size = value < 0 ? -value : value;
  return size < TOO_LARGE && (size >= smallest || size === 0);
}

/** Why a number is no amount, where it is none. */
export function amountProblem(value: number): AmountProblem {
  if (Number.isNaN(value)) return 'notANumber';
  return Math.abs(value) < TOO_LARGE ? 'numberTooSmall' : 'numberTooLarge';
}
