// Who answers for a KPI and what is being done about it: the cells of its row that can be edited beside the sheet.

import { type Cell, isBlank, isDate } from '../../cells/cell';
import { dayIn, type SheetDays } from '../../cells/date';
import { certainDay } from '../../cells/day-text';
import { normalized, textOf } from '../../cells/text';
import { formatDay } from '../../kpi/civil-date';
import { COLUMN_WORDS, formatMessage, KPI_NOTE_WORDS } from '../../words';
import { cellAt, SHEET_IN_FRONT } from '../table/a1';
import type { Headers } from '../table/headers';
import { rowsOf } from '../table/table-rows';
import type { SheetCells } from './content';
import { spreads } from './spreading';

/** In the order in which they are shown. */
export const NOTE_FIELDS = ['owner', 'cause', 'action', 'actionBy', 'actionDue'] as const;
export type NoteField = (typeof NOTE_FIELDS)[number];

/** Those that name people by their addresses. */
const ADDRESS_FIELDS: readonly NoteField[] = ['owner', 'actionBy'];

/** What stands in these cells, as text; a day as `yyyy-mm-dd`. */
export type KpiNotes = Readonly<Record<NoteField, string>>;

/** Why some of them can't be edited beside the sheet. */
export type FixedNotes = Readonly<Partial<Record<NoteField, string>>>;

/** The notes of a row, counted from 1. */
export function notesIn(cells: SheetCells, headers: Headers, row: number, sheetDays: SheetDays): KpiNotes {
  const text = (field: NoteField) => {
    const column = headers.columns[field];
    const cell = column === undefined ? '' : cells.values[row - 1]?.[column - 1];
    return noteText(field, cell, sheetDays);
  };
  return {
    owner: text('owner'),
    cause: text('cause'),
    action: text('action'),
    actionBy: text('actionBy'),
    actionDue: text('actionDue'),
  };
}

function noteText(field: NoteField, cell: Cell, sheetDays: SheetDays): string {
  if (isBlank(cell)) return '';
  const day = field === 'actionDue' || isDate(cell) ? dayIn(cell, sheetDays) : null;
  return day === null ? tidied(field, textOf(cell)) : formatDay(day);
}

/**
 * A note as it is compared and written: the lines of an Owner cell are apart by commas, a day is `yyyy-mm-dd`.
 *
 * @example tidied('owner', 'a@x.com\nb@x.com ') // => 'a@x.com, b@x.com'
 */
export function tidied(field: NoteField, text: string): string {
  const lines = text.trim().replace(/\r\n?/g, '\n');
  const day = field === 'actionDue' ? certainDay(lines) : null;
  if (day !== null) return formatDay(day);
  return ADDRESS_FIELDS.includes(field) ? lines.replace(/\s*,?\s*\n\s*/g, ', ') : lines;
}

/** The notes of a row that have no cell, or whose cell a formula fills: nothing is ever written there. */
export function fixedNotesIn(cells: SheetCells, headers: Headers, row: number): FixedNotes {
  const fixed: Partial<Record<NoteField, string>> = {};
  for (const field of NOTE_FIELDS) {
    const column = headers.columns[field];
    if (column === undefined) {
      fixed[field] = formatMessage(KPI_NOTE_WORDS.noColumn, { header: COLUMN_WORDS[field].header });
      continue;
    }
    const cell = filledFrom(cells, headers.headerRow - 1, row - 1, column - 1);
    if (cell !== null) fixed[field] = formatMessage(KPI_NOTE_WORDS.fromFormula, { cell });
  }
  return fixed;
}

/** A formula that is nothing but one cell fills no other one. */
const ONE_CELL = new RegExp(String.raw`^=\s*(?:${SHEET_IN_FRONT})?\$?[a-z]{1,3}\$?\d+\s*$`, 'i');

/**
 * The cell whose formula fills this one, or could: the values alone don't tell what is typed from what a formula above
 * or to the left has spread there. Rows and columns are counted from 0. null: none does.
 */
export function filledFrom(
  { formulas }: SheetCells,
  headerRow: number,
  row: number,
  column: number,
): string | null {
  if (formulas[row]?.[column]) return cellAt(row + 1, column + 1);
  for (let above = row - 1; above >= headerRow; above--) {
    const formula = formulas[above]?.[column];
    if (!formula) continue;
    if (!ONE_CELL.test(formula)) return cellAt(above + 1, column + 1);
    break;
  }
  for (let left = column - 1; left >= 0; left--) {
    // What a header fills is in the way of whatever would come from further left.
    if (formulas[headerRow]?.[left]) break;
    const formula = formulas[row]?.[left];
    if (!formula) continue;
    if (spreads(formula)) return cellAt(row + 1, left + 1);
    break;
  }
  return null;
}

/** A KPI as it was shown: rows may have moved since. */
export interface ShownKpi {
  readonly kpi: string;
  readonly owner: string;
  readonly row: number;
}

/**
 * The row of a KPI now, counted from 1: by its name, of several by its owner too, and of those by its row. null where
 * it is gone, or nothing tells which of several it is.
 */
export function rowOfShown(
  { values }: SheetCells,
  headers: Headers,
  { kpi, owner, row }: ShownKpi,
  sheetDays: SheetDays,
): number | null {
  const named = rowsOf(values, headers).filter(
    ({ cell }) => normalized(textOf(cell('kpi'), sheetDays)) === normalized(kpi),
  );
  const owned = named.filter(
    ({ cell }) =>
      normalized(noteText('owner', cell('owner'), sheetDays)) === normalized(tidied('owner', owner)),
  );
  const candidates = (owned.length > 0 ? owned : named).map((one) => one.row);
  const [first] = candidates;
  if (candidates.length === 1 && first !== undefined) return first;
  return candidates.includes(row) ? row : null;
}
