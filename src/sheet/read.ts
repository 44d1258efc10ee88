// The cells of a progress sheet -> its KPIs, and what is wrong with the rest.

import type { Cell } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import { normalized, textOf } from '../cells/text';
import { type Calendar, EVERY_DAY } from '../kpi/calendar';
import { COLUMN_WORDS, type ColumnKey, SHEET_MESSAGES, say } from '../words';
import type { SheetContent, SheetIssue, SheetKpi } from './content';
import { RowReader } from './row-reader';

/** Without these columns there is nothing to judge. */
const REQUIRED: readonly ColumnKey[] = ['kpi', 'owner', 'target', 'actual', 'start', 'end'];
/** The headers are looked for in the first rows only. */
const LAST_HEADER_ROW = 20;

/** The column of each header in a row, by key. Headers may stand in any order, with others between them. */
function columnsIn(row: readonly Cell[]): Map<ColumnKey, number> {
  const found = new Map<ColumnKey, number>();
  const keys = Object.keys(COLUMN_WORDS) as ColumnKey[];
  row.forEach((cell, index) => {
    const header = normalized(textOf(cell));
    const key = keys.find((candidate) => normalized(COLUMN_WORDS[candidate].header) === header);
    if (key !== undefined && !found.has(key)) found.set(key, index);
  });
  return found;
}

/** The row that has the most headers, counted from 0. */
function findHeaders(cells: readonly (readonly Cell[])[]): { row: number; columns: Map<ColumnKey, number> } {
  return cells
    .slice(0, LAST_HEADER_ROW)
    .map((row, index) => ({ row: index, columns: columnsIn(row) }))
    .reduce((best, candidate) => (candidate.columns.size > best.columns.size ? candidate : best));
}

/**
 * The KPIs of a sheet, by header text, from the typed columns only. A row with a name and a cell that can't be
 * used is left out and told in `issues`; so are two rows of one name, and a missing column.
 */
export function readSheet(
  cells: readonly (readonly Cell[])[],
  sheetDays: SheetDays,
  calendar: Calendar = EVERY_DAY,
): SheetContent {
  const headers = findHeaders(cells.length > 0 ? cells : [[]]);
  const missing = REQUIRED.filter((key) => !headers.columns.has(key));
  if (missing.length > 0) {
    const issues = missing.map((column) => ({
      row: null,
      column,
      message: say(SHEET_MESSAGES.columnMissing, { header: COLUMN_WORDS[column].header }),
    }));
    return { kpis: [], issues };
  }
  const kpis: SheetKpi[] = [];
  const issues: SheetIssue[] = [];
  const rowsByName = new Map<string, number>();
  for (let index = headers.row + 1; index < cells.length; index++) {
    const reader = new RowReader(cells[index] ?? [], headers.columns, index + 1, sheetDays);
    const name = reader.text('kpi');
    if (name === '') continue;
    const first = rowsByName.get(normalized(name));
    if (first !== undefined) reader.tell('kpi', say(SHEET_MESSAGES.kpiTwice, { name, row: first }));
    else rowsByName.set(normalized(name), index + 1);
    const kpi = reader.kpi(name, calendar);
    if (kpi !== null && first === undefined) kpis.push(kpi);
    issues.push(...reader.issues);
  }
  return { kpis, issues };
}
