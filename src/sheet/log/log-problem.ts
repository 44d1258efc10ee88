// A problem of rows of the daily log, and how its rows are named.

import { formatMessage, LIST_JOIN, LOG_PROBLEMS } from '../../words';
import { runsOf } from '../table/runs';

/** Rows that count for nothing, and why. */
export interface LogProblem {
  /** Rows of the log, counted from 1, in order. */
  readonly rows: readonly number[];
  readonly message: string;
}

/** More stretches of rows than this are counted, not listed. */
const MOST_STRETCHES = 6;
/** More problems of one sort than this are counted, not told one by one. */
const MOST_TOLD = 10;

/**
 * The first problems of one sort, each in its words, and what is left in one sentence.
 *
 * @param more The sentence, with the place of the rows that are left and their count.
 */
export function firstProblems<Found extends { readonly rows: readonly number[] }>(
  found: readonly Found[],
  words: (one: Found, where: string) => string,
  more: (left: { readonly where: string; readonly count: number }) => string,
): LogProblem[] {
  const told = found
    .slice(0, MOST_TOLD)
    .map((one) => ({ rows: one.rows, message: words(one, placesText(one.rows)) }));
  const rows = found
    .slice(MOST_TOLD)
    .flatMap((one) => one.rows)
    .sort((a, b) => a - b);
  if (rows.length === 0) return told;
  return [...told, { rows, message: more({ where: placesText(rows), count: rows.length }) }];
}

/**
 * `Log row 7`, `Log rows 2-13, 15`
 */
export function placesText(rows: readonly number[]): string {
  // Neighbours are as far from their place in the list as the one before.
  const stretches = runsOf(rows.map((row, index) => row - index)).map(({ first, count }) => {
    const from = rows[first] ?? 0;
    return count === 1 ? String(from) : `${from}-${from + count - 1}`;
  });
  const listed = stretches.slice(0, MOST_STRETCHES).join(LIST_JOIN);
  const left = stretches.length - MOST_STRETCHES;
  const text = left > 0 ? `${listed} ${formatMessage(LOG_PROBLEMS.more, { count: left })}` : listed;
  return formatMessage(rows.length === 1 ? LOG_PROBLEMS.one : LOG_PROBLEMS.many, { rows: text });
}
