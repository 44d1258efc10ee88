// Computed columns that show nothing, because something was typed into them.

import { type Cell, isBlank, isDate } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import { textOf } from '../cells/text';
import { formatDay } from '../kpi/day';
import { COLUMN_WORDS, type ColumnKey, SHEET_MESSAGES, say } from '../words';
import { columnLetters, fixedCellAt } from './a1';
import {
  type Argument,
  CALENDAR,
  COLUMNS,
  type Computation,
  columnReference,
  computingFormula,
  HEAD_DAY,
  LOG,
  TOLERANCE,
} from './columns';
import type { SheetCells, SheetIssue } from './content';
import { headDay } from './head';
import { type Place, readHead, type SheetHead } from './head-reader';
import { findHeaders, type Headers } from './headers';
import { CALENDAR_NAME, LOG_NAME } from './layout';

/** A computed column that can't spread, and what is in its way. */
export interface BlockedComputation {
  readonly column: ColumnKey;
  /** The row of its header, counted from 1. */
  readonly headerRow: number;
  readonly cells: readonly (Place & { readonly content: string })[];
}

/** What a cell shows where the result of its formula can't spread, or points at cells that are gone. */
const REFERENCE_ERROR = '#REF!';

/**
 * The computed columns of a sheet that something blocks, wherever they stand; and those that have lost their
 * formula, with the one to write.
 *
 * @example findBlocked(cells, sheetDays).blocked
 * // => [{ column: 'landing', headerRow: 5, cells: [{ row: 7, column: 8, content: '12' }] }]
 */
export function findBlocked(
  cells: SheetCells,
  sheetDays: SheetDays,
): { blocked: BlockedComputation[]; issues: SheetIssue[] } {
  const { values, formulas } = cells;
  const headers = findHeaders(values);
  const head = readHead(cells, sheetDays);
  const blocked: BlockedComputation[] = [];
  const issues: SheetIssue[] = [];
  const row = headers.row + 1;
  for (const { key, computedBy } of COLUMNS) {
    if (computedBy === undefined) continue;
    const tell = (message: 'headerTyped' | 'headerBroken', index: number) => {
      const blanks = {
        header: COLUMN_WORDS[key].header,
        formula: mendedFormula(computedBy, headers, head),
        cell: `${columnLetters(index + 1)}${row}`,
      };
      issues.push({ row, column: key, message: say(SHEET_MESSAGES[message], blanks) });
    };
    const columns = (formulas[headers.row] ?? []).flatMap((formula, index) =>
      isCallOf(computedBy.name, formula) ? [index] : [],
    );
    for (const index of columns) {
      if (textOf(values[headers.row]?.[index]) !== REFERENCE_ERROR) continue;
      const inTheWay = filledBelow(cells, headers.row, index, sheetDays);
      if (formulas[headers.row]?.[index]?.includes(REFERENCE_ERROR)) tell('headerBroken', index);
      else if (inTheWay.length > 0) blocked.push({ column: key, headerRow: row, cells: inTheWay });
    }
    const named = headers.columns.get(key);
    // Without a daily log nothing fills its columns.
    const isNeeded = !computedBy.args.includes(LOG);
    if (
      isNeeded &&
      head !== null &&
      named !== undefined &&
      columns.length === 0 &&
      !formulas[headers.row]?.[named]
    ) {
      tell('headerTyped', named);
    }
  }
  return { blocked, issues };
}

/** Whether a formula calls a function, alone or within another. */
function isCallOf(name: string, formula: string): boolean {
  return new RegExp(`^=(.*\\W)?${name}\\s*\\(`, 'is').test(formula);
}

/** The cells with content below a header. */
function filledBelow(
  { values, formulas }: SheetCells,
  headerRow: number,
  index: number,
  sheetDays: SheetDays,
): BlockedComputation['cells'] {
  return values.flatMap((cells, row) => {
    const content = contentOf(cells[index], formulas[row]?.[index] ?? '', sheetDays);
    return row > headerRow && content !== '' ? [{ row: row + 1, column: index + 1, content }] : [];
  });
}

function contentOf(cell: Cell, formula: string, sheetDays: SheetDays): string {
  if (formula !== '') return formula;
  if (isBlank(cell)) return '';
  return isDate(cell) ? formatDay(sheetDays.dayOf(cell)) : normalizedSpaces(textOf(cell));
}

/** A text of several lines as one. */
const normalizedSpaces = (text: string) => text.replace(/\s+/g, ' ');

/** The head's day as formulas refer to it, wherever it stands on this sheet. */
function headDayOn(head: SheetHead | null): string {
  if (head === null) return '';
  const { asOfCell, completeCell } = head;
  const asOf = fixedCellAt(asOfCell.row, asOfCell.column);
  return completeCell === null ? asOf : headDay(asOf, fixedCellAt(completeCell.row, completeCell.column));
}

/** The formula of a computed column, for where the columns of this sheet stand. */
function mendedFormula(computedBy: Computation, headers: Headers, head: SheetHead | null): string {
  return computingFormula(computedBy, (argument: Argument) => {
    if (argument === CALENDAR) return CALENDAR_NAME;
    if (argument === LOG) return LOG_NAME;
    if (argument === HEAD_DAY) return headDayOn(head);
    if (argument === TOLERANCE) {
      const cell = head?.toleranceCell ?? null;
      return cell === null ? '' : fixedCellAt(cell.row, cell.column);
    }
    const column = headers.numbers[argument];
    return column === undefined ? '' : columnReference(column, headers.row + 1);
  });
}
