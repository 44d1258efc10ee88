// The weights of days in a calendar: numbers, each behind the weekdays or the date that it is about.

import { formatMessage, inCellsOfAny, wordsAtHand } from '../words';
import { isAmount } from './amount-size';
import { atPlace } from './at-place';
import { type Cell, isBlank, isDate } from './cell';
import { mayBeDay } from './day-number';
import { certainDay } from './day-text';
import { described } from './described';
import { readNumber } from './number';
import { isNumberText } from './number-text';
import { problem } from './problem';
import { normalized } from './text';
import { parseWeekdays } from './weekdays';

type Rows = readonly (readonly Cell[])[];

/**
 * The columns of a calendar that hold weights: by their header, or by a number that is no date, where there is no date among
 * them. The first holds none.
 */
export function weightColumns(rows: Rows, hasHeader: boolean): ReadonlySet<number> {
  const columns = new Set<number>();
  const ofDates = new Set<number>();
  const headers = hasHeader ? inCellsOfAny((words) => normalized(words.WEIGHT_HEADER)) : [];
  const headed = (rows[0] ?? []).map((cell) => headers.includes(normalized(String(cell))));
  for (const cells of hasHeader ? rows.slice(1) : rows) {
    for (let column = 1; column < cells.length; column++) {
      if (headed[column]) columns.add(column);
      else if (isDateLike(cells[column])) ofDates.add(column);
      else if (isWeightLike(cells[column])) columns.add(column);
    }
  }
  return new Set([...columns].filter((column) => !ofDates.has(column)));
}

const isDateLike = (cell: Cell): boolean =>
  typeof cell === 'string' ? certainDay(cell) !== null : isDate(cell) || mayBeDay(cell as number);

const isWeightLike = (cell: Cell): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'string' && isNumberText(cell) && parseWeekdays(cell) === null);

/**
 * The weight at a place of a calendar, counted from 0; null where none is said.
 *
 * @param saysPlace Whether a message says in which row it is.
 */
export function readWeight(rows: Rows, row: number, column: number, saysPlace: boolean): number | null {
  const cell = rows[row]?.[column];
  const named = () => {
    const { weight, weightHere } = wordsAtHand().MESSAGES;
    return saysPlace ? formatMessage(weight, { row: row + 1 }) : weightHere;
  };
  return atPlace({ row, column }, () => {
    const weight = readNumber(named, cell, isAmount);
    if (weight !== null && weight < 0) {
      throw problem('weightNegative', () => ({ weight: named(), got: described(cell) }));
    }
    if (weight !== null && isBlank(rows[row]?.[column - 1])) {
      throw problem('weightAlone', () => ({ weight: named(), got: described(cell) }));
    }
    return weight;
  });
}
