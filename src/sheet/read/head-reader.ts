// The head of a progress sheet, read from its cells.

import { type Cell, isBlank } from '../../cells/cell';
import { dayIn, readDay, type SheetDays } from '../../cells/date';
import { described } from '../../cells/described';
import { isErrorValue } from '../../cells/error-value';
import { InputError } from '../../cells/input-error';
import { readShare } from '../../cells/number';
import { labelOf, normalized } from '../../cells/text';
import type { Day } from '../../kpi/day';
import { DEFAULT_TOLERANCE } from '../../kpi/status';
import { formatMessage, HEAD_WORDS, inSheetsOfAny, MESSAGES } from '../../words';
import type { CompleteThrough, HeadKey } from '../table/head';
import { findHeaders } from '../table/headers';
import { LAST_HEADER_ROW } from '../table/layout';
import type { SheetCells } from './content';

/** What the head of a sheet says. */
export interface SheetHead {
  readonly start: Day;
  readonly end: Day;
  /** What the as-of day follows; `typed` is a day that someone wrote over its formula, or their own formula's. */
  readonly asOfMode: CompleteThrough | 'typed';
  /** The day that stands over the head's own; null where the as-of day follows the days. */
  readonly typedAsOf: Day | null;
  /** Whether that day comes out of a formula of their own, such as =TODAY()-3: the sheet is not frozen then. */
  readonly hasOwnFormula: boolean;
  /** Up to which day figures are complete when someone looks, whatever the as-of day says. */
  readonly completeThrough: CompleteThrough;
  /** What can't be used in the as-of cell; null where it can. */
  readonly asOfProblem: string | null;
  readonly tolerance: number;
  /** Why the tolerance cell can't be used; null where it can. */
  readonly toleranceProblem: string | null;
  /** Where the as-of day stands, counted from 1. */
  readonly asOfCell: Place;
  /** Where the last complete day stands; null on a sheet that an earlier version made. */
  readonly completeCell: Place | null;
  /** Where the first and the last day stand. */
  readonly startCell: Place;
  readonly endCell: Place;
  /** Where the tolerance stands, counted from 1; null where the head has none. */
  readonly toleranceCell: Place | null;
}

/** A cell, counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The head's own formulas: `=MIN($G$3; $B$3)`, and of an earlier version `=MIN(TODAY()-1, $B$3)`. */
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const OWN_AS_OF = new RegExp(
  String.raw`^=\s*MIN\(\s*(${CELL}|TODAY\(\s*\)\s*(-\s*1)?)\s*[,;]\s*${CELL}\s*\)$`,
  'i',
);
/** `=TODAY()` and nothing taken off it. */
const IS_TODAY = /^=\s*TODAY\(\s*\)$/i;

/**
 * The head of a sheet, found by its labels: each stands above its value, in one of the first rows. null where
 * a sheet has none: without an as-of cell, or without days in Start and End.
 *
 * @example readHead({ values: [['Start', 'End', 'As of'], [46113, 46142, 46120]], formulas: [] }, sheetDays)
 * // => { start: 46113, end: 46142, asOfMode: 'typed', typedAsOf: 46120, tolerance: 0.1, ... }
 */
export function readHead({ values, formulas }: SheetCells, sheetDays: SheetDays): SheetHead | null {
  const rows = headRows(values);
  const places = (key: HeadKey) => placesBelow(rows, key);
  const cell = ({ row, column }: Place): Cell => values[row - 1]?.[column - 1];
  const dayAt = (place: Place) => dayIn(cell(place), sheetDays);
  const firstDay = (key: HeadKey) => places(key).find((candidate) => dayAt(candidate) !== null);

  const startCell = firstDay('start');
  const endCell = firstDay('end');
  const start = startCell === undefined ? null : dayAt(startCell);
  const end = endCell === undefined ? null : dayAt(endCell);
  const asOfPlaces = places('asOf');
  const asOfCell = asOfPlaces.find((place) => dayAt(place) !== null) ?? asOfPlaces[0];
  if (startCell === undefined || endCell === undefined || asOfCell === undefined) return null;
  if (start === null || end === null) return null;
  const formulaIn = ({ row, column }: Place) => formulas[row - 1]?.[column - 1] ?? '';
  const [toleranceCell = null] = places('tolerance');
  const [completeCell = null] = places('completeThrough');
  const complete =
    completeCell === null
      ? completeByAsOf(formulaIn(asOfCell))
      : completeBy(formulaIn(completeCell), dayAt(completeCell), sheetDays.today());
  const head: SheetHead = {
    start,
    end,
    ...asOfOf(formulaIn(asOfCell), dayAt(asOfCell), complete),
    asOfProblem: dayProblem(HEAD_WORDS.asOf, cell(asOfCell), sheetDays),
    completeCell,
    ...(toleranceCell === null ? USUAL_TOLERANCE : toleranceIn(cell(toleranceCell))),
    asOfCell,
    startCell,
    endCell,
    toleranceCell,
  };
  // Names of functions may come in another language: a formula that gives the head's day is taken for the head's.
  return head.hasOwnFormula ? followingToday(head, sheetDays.today()) : head;
}

/** Where a value of the head stands; null where its label is not there. */
export const headPlace = (values: SheetCells['values'], key: HeadKey): Place | null =>
  placesBelow(headRows(values), key)[0] ?? null;

/** A day of the head that can't be read: its label is there, and under it is none. */
export interface BrokenDay {
  readonly key: 'start' | 'end';
  readonly cell: Cell;
  readonly place: Place;
  readonly message: string;
}

/** What stands in the head instead of its first or last day. Nothing where the head can be read, or is not there. */
export function brokenDays(values: SheetCells['values'], sheetDays: SheetDays): BrokenDay[] {
  const rows = headRows(values);
  if (placesBelow(rows, 'asOf').length === 0) return [];
  return (['start', 'end'] as const).flatMap((key) => {
    const places = placesBelow(rows, key);
    const cellAt = ({ row, column }: Place): Cell => values[row - 1]?.[column - 1];
    const [place] = places;
    if (place === undefined || places.some((one) => dayIn(cellAt(one), sheetDays) !== null)) return [];
    const cell = cellAt(place);
    const argument = HEAD_WORDS[key];
    const message =
      dayProblem(argument, cell, sheetDays) ??
      formatMessage(MESSAGES.notADate, { argument, got: described(cell) });
    return [{ key, cell, place, message }];
  });
}

/** The rows above the table. */
function headRows(values: SheetCells['values']): SheetCells['values'] {
  const { headerRow, columns } = findHeaders(values);
  return values.slice(0, columns.kpi === undefined ? LAST_HEADER_ROW : headerRow - 1);
}

/**
 * The as-of day of a sheet. It is computed, not read, unless someone wrote another one: the cell may have been
 * calculated on an earlier day. A day that is not over yet is no day to judge by.
 *
 * @example asOfDay(head of April, complete through yesterday, 2026-04-21) // => 2026-04-20
 */
export function asOfDay(head: SheetHead, today: Day): Day {
  const last = lastCompleteDay(head, today);
  return Math.min(head.typedAsOf ?? head.end, last) as Day;
}

/** The last day of which figures can be had: it goes on after the end. */
export function lastCompleteDay({ completeThrough }: SheetHead, today: Day): Day {
  return (completeThrough === 'today' ? today : today - 1) as Day;
}

/** Whether a day is typed over the as-of formula: the sheet shows how things stood then. */
export const isFrozen = ({ typedAsOf, hasOwnFormula }: SheetHead): boolean =>
  typedAsOf !== null && !hasOwnFormula;

/**
 * A head of which only values were read: a day that its formula would give today is taken for the formula's. One
 * call less per sheet, and tomorrow a typed day is found out.
 *
 * @example followingToday(head typed on 2026-04-20, 2026-04-21).asOfMode // => 'yesterday'
 */
export function followingToday(head: SheetHead, today: Day): SheetHead {
  if (head.typedAsOf === null) return head;
  for (const completeThrough of ['yesterday', 'today'] as const) {
    const asOfMode = completeThrough;
    const following = { ...head, completeThrough, asOfMode, typedAsOf: null, hasOwnFormula: false };
    if (asOfDay(following, today) === head.typedAsOf) return following;
  }
  return head;
}

/** The cells below a label, in whichever language, wherever it stands in these rows. */
function placesBelow(rows: readonly (readonly Cell[])[], key: HeadKey): Place[] {
  const labels = inSheetsOfAny((words) => normalized(words.HEAD_WORDS[key]));
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      labels.includes(labelOf(cell)) ? [{ row: row + 2, column: column + 1 }] : [],
    ),
  );
}

/** A cell that shows what is elapsed by a formula of ours, alone or within another. */
const OWN_ELAPSED = /\bELAPSED\s*\(/i;

/**
 * Whether the figures of a head show an error as they would because they depend on TODAY(): its period can be, its day
 * is one that a formula gives, and still our own formula has no answer. A calendar that can't be read explains that too.
 */
export function showsRefusedDay({ values, formulas }: SheetCells, head: SheetHead): boolean {
  const { completeCell, asOfCell } = head;
  if (completeCell === null || head.end < head.start) return false;
  const isByFormula = ({ row, column }: Place) => (formulas[row - 1]?.[column - 1] ?? '') !== '';
  const rows = values.slice(0, LAST_HEADER_ROW);
  const elapsed = placesBelow(rows, 'elapsed')
    .filter(({ row, column }) => OWN_ELAPSED.test(formulas[row - 1]?.[column - 1] ?? ''))
    .map(({ row, column }) => values[row - 1]?.[column - 1]);
  return (
    isByFormula(completeCell) &&
    isByFormula(asOfCell) &&
    elapsed.some((cell) => typeof cell === 'string' && isErrorValue(cell) && cell.startsWith('#'))
  );
}

/** Whether a formula of the as-of cell is the head's own. */
export const isOwnAsOf = (formula: string): boolean => OWN_AS_OF.test(formula);

/** Any formula but the head's own is read as what it says; a blank or unreadable day is the head's. */
function asOfOf(
  formula: string,
  day: Day | null,
  completeThrough: CompleteThrough,
): Pick<SheetHead, 'asOfMode' | 'typedAsOf' | 'hasOwnFormula' | 'completeThrough'> {
  const follows = day === null || isOwnAsOf(formula);
  return {
    completeThrough,
    asOfMode: follows ? completeThrough : 'typed',
    typedAsOf: follows ? null : day,
    hasOwnFormula: !follows && formula !== '',
  };
}

/** Up to which day figures are complete, by the cell that says so: its formula, or else the day that it shows. */
function completeBy(formula: string, day: Day | null, today: Day): CompleteThrough {
  // Names of functions may come in another language: then the day tells.
  return IS_TODAY.test(formula) || day === today ? 'today' : 'yesterday';
}

/** The same on a sheet without such a cell, as earlier versions made it. */
function completeByAsOf(formula: string): CompleteThrough {
  const [, followed = '', minus] = OWN_AS_OF.exec(formula) ?? [];
  return followed.toUpperCase().startsWith('TODAY') && minus === undefined ? 'today' : 'yesterday';
}

/** A cell with something in it that is no day. */
function dayProblem(label: string, cell: Cell, sheetDays: SheetDays): string | null {
  try {
    readDay(label, cell, sheetDays);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

const USUAL_TOLERANCE = { tolerance: DEFAULT_TOLERANCE, toleranceProblem: null };

/** The tolerance in a cell. For one that can't be used, the usual one stands in. */
function toleranceIn(cell: Cell): Pick<SheetHead, 'tolerance' | 'toleranceProblem'> {
  if (isBlank(cell)) return USUAL_TOLERANCE;
  try {
    return { tolerance: readShare(HEAD_WORDS.tolerance, cell) ?? DEFAULT_TOLERANCE, toleranceProblem: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { tolerance: DEFAULT_TOLERANCE, toleranceProblem: error.message };
  }
}
