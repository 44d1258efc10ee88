// Arithmetic that every step of the forecast uses. What is unknown of a day is NaN: a typed array has no null.

/** A number for each day. */
export type PerDay = Float64Array;

/** As many unknown numbers. */
export const unknowns = (length: number): PerDay => new Float64Array(length).fill(Number.NaN);

/** The number at an index that is known to be one. */
export const at = (values: ArrayLike<number>, index: number): number => values[index] as number;

/** By what a weight shrinks each day, so that it is halved after so many days. */
export const halfLife = (days: number): number => 0.5 ** (1 / days);

export const clamp = (value: number, least: number, most: number): number =>
  value < least ? least : value > most ? most : value;

export const isKnown = (value: number): boolean => !Number.isNaN(value);
