// The head of a progress sheet, read from its cells.

import { type Cell, isBlank } from '../cells/cell';
import { readDay, type SheetDays } from '../cells/date';
import { InputError } from '../cells/input-error';
import { readShare } from '../cells/number';
import { normalized, textOf } from '../cells/text';
import type { Day } from '../kpi/day';
import { DEFAULT_TOLERANCE } from '../kpi/status';
import { HEAD_WORDS } from '../words';
import type { SheetCells } from './content';
import type { CompleteThrough, HeadKey } from './head';
import { findHeaders } from './headers';
import { LAST_HEADER_ROW } from './layout';

/** What the head of a sheet says. */
export interface SheetHead {
  readonly start: Day;
  readonly end: Day;
  /** What the as-of day follows. A typed one follows nothing: the sheet is frozen. */
  readonly asOfMode: CompleteThrough | 'typed';
  /** The day that was typed; null where the as-of day follows today. */
  readonly typedAsOf: Day | null;
  readonly tolerance: number;
  /** Why the tolerance cell can't be used; null where it can. */
  readonly toleranceProblem: string | null;
  /** Where the as-of day stands, counted from 1. */
  readonly asOfCell: Place;
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

/** Formulas that follow the days, and those that stay behind them. */
const FOLLOWS_TODAY = /\bTODAY\(\s*\)/i;
const STAYS_BEHIND = /\bTODAY\(\s*\)\s*[,;]?\s*-/i;

/**
 * The head of a sheet, found by its labels: each stands above its value, in one of the first rows. null where
 * a sheet has none: without an as-of cell, or without days in Start and End.
 *
 * @example readHead({ values: [['Start', 'End', 'As of'], [46113, 46142, 46120]], formulas: [] }, sheetDays)
 * // => { start: 46113, end: 46142, asOfMode: 'typed', typedAsOf: 46120, tolerance: 0.1, ... }
 */
export function readHead({ values, formulas }: SheetCells, sheetDays: SheetDays): SheetHead | null {
  const headers = findHeaders(values);
  const rows = values.slice(0, headers.columns.has('kpi') ? headers.row : LAST_HEADER_ROW);
  const places = (key: HeadKey) => placesBelow(rows, HEAD_WORDS[key]);
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
  const formula = formulas[asOfCell.row - 1]?.[asOfCell.column - 1] ?? '';
  const [toleranceCell = null] = places('tolerance');
  return {
    start,
    end,
    ...asOfOf(formula, dayAt(asOfCell)),
    ...(toleranceCell === null ? USUAL_TOLERANCE : toleranceIn(cell(toleranceCell))),
    asOfCell,
    startCell,
    endCell,
    toleranceCell,
  };
}

/**
 * The as-of day of a sheet. It is computed, not read, unless someone typed it: the cell may have been
 * calculated on an earlier day.
 *
 * @example asOfDay(head of April, complete through yesterday, 2026-04-21) // => 2026-04-20
 */
export function asOfDay(head: SheetHead, today: Day): Day {
  return head.typedAsOf ?? (Math.min(lastCompleteDay(head, today), head.end) as Day);
}

/** The last day of which figures can be had: it goes on after the end. On a frozen sheet it is the typed day. */
export function lastCompleteDay({ typedAsOf, asOfMode }: SheetHead, today: Day): Day {
  return typedAsOf ?? ((asOfMode === 'today' ? today : today - 1) as Day);
}

/**
 * A head of which only values were read: a day that its formula would give today is taken for the formula's. One
 * call less per sheet, and tomorrow a typed day is found out.
 *
 * @example followingToday(head typed on 2026-04-20, 2026-04-21).asOfMode // => 'yesterday'
 */
export function followingToday(head: SheetHead, today: Day): SheetHead {
  if (head.typedAsOf === null) return head;
  for (const asOfMode of ['yesterday', 'today'] as const) {
    const following = { ...head, asOfMode, typedAsOf: null };
    if (asOfDay(following, today) === head.typedAsOf) return following;
  }
  return head;
}

/** The cells below a label, wherever it stands in these rows. */
function placesBelow(rows: readonly (readonly Cell[])[], label: string): Place[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      normalized(textOf(cell)) === normalized(label) ? [{ row: row + 2, column: column + 1 }] : [],
    ),
  );
}

/** Any formula but one that follows today is as good as typed; a blank or unreadable day is yesterday. */
function asOfOf(formula: string, day: Day | null): Pick<SheetHead, 'asOfMode' | 'typedAsOf'> {
  if (FOLLOWS_TODAY.test(formula)) {
    return { asOfMode: STAYS_BEHIND.test(formula) ? 'yesterday' : 'today', typedAsOf: null };
  }
  return day === null ? { asOfMode: 'yesterday', typedAsOf: null } : { asOfMode: 'typed', typedAsOf: day };
}

/** The day in a cell; null where it holds none. */
export function dayIn(cell: Cell, sheetDays: SheetDays): Day | null {
  return readable(() => readDay('', cell, sheetDays));
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

/** What can be read, or null. */
function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
