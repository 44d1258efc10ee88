// Arithmetic that every step of the forecast uses. What is unknown of a day is NaN: a typed array has no null.

/** A number for each day. */
export type PerDay = Float64Array;

/** As many unknown numbers. */
export const unknowns = (length: number): PerDay => new Float64Array(length).fill(Number.NaN);

// One function for each kind of array: what reads several of them is read by no shortcut, and takes ten times as long.

/** The number of a day. */
export const at = (values: PerDay, index: number): number => values[index] as number;
/** The weekday of a day. */
export const weekdayAt = (weekdays: Uint8Array, index: number): number => weekdays[index] as number;
/** The number in a list that has so many. */
export const nth = (values: readonly number[], index: number): number => values[index] as number;

// A name of the language's own is looked up each time it is met, and in the sandbox of a script that takes a while.

export const { abs, max, min, sqrt } = Math;
const LEAST = Number.NEGATIVE_INFINITY;

/** By what a weight shrinks each day, so that it is halved after so many days. */
export const halfLife = (days: number): number => 0.5 ** (1 / days);

export const clamp = (value: number, least: number, most: number): number =>
  value < least ? least : value > most ? most : value;

export const isKnown = (value: number): boolean => value > LEAST;
