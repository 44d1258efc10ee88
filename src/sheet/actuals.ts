// The formulas of Actual, Data through and Judged as of: each refers to its own row, and survives sorting.

import { called, formula } from './a1';
import { cellReference } from './columns';
import { headDay } from './head';

/** What stands in another cell of the row, or nothing: a blank must not become 0. */
const shows = (cell: string): string => formula('IF', `${cell}=""`, '""', cell);

/** The actual of a KPI out of the daily log. */
export const loggedActualFormula = (row: number): string => shows(cellReference('logged', row));

/** The day through which the daily log is complete for a KPI. */
export const loggedThroughFormula = (row: number): string => shows(cellReference('loggedThrough', row));

/** The day through which an Actual that is typed or a formula is complete: the head's, as soon as there is a value. */
export function dataThroughFormula(row: number): string {
  return formula('IF', `${cellReference('actual', row)}=""`, '""', headDay());
}

/** The cells that a row's day depends on, as its formula refers to them. */
export interface DayCells {
  readonly actual: string;
  readonly dataThrough: string;
  readonly headDay: string;
  readonly complete: string;
}

/**
 * The day that a row is judged as of: its Data through, but none that is not over yet; the head's day where there is
 * no actual, or no day said.
 */
export function judgedAsOfFormula({ actual, dataThrough, headDay: head, complete }: DayCells): string {
  const through = called(
    'IF',
    called('ISNUMBER', dataThrough),
    called('MIN', dataThrough, complete),
    dataThrough,
  );
  return formula('IF', called('OR', `${actual}=""`, `${dataThrough}=""`), head, through);
}
