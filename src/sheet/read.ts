// The cells of a progress sheet -> its KPIs, and what is wrong with the rest.

import type { Cell } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import { normalized } from '../cells/text';
import { type Calendar, EVERY_DAY } from '../kpi/calendar';
import { COLUMN_WORDS, type ColumnKey, SHEET_MESSAGES, say } from '../words';
import type { SheetContent, SheetIssue, SheetKpi } from './content';
import { findHeaders, type Headers } from './headers';
import { RowReader } from './row-reader';

/** Without these columns there is nothing to judge. */
const REQUIRED: readonly ColumnKey[] = ['kpi', 'owner', 'target', 'actual', 'start', 'end'];

const missingIn = ({ columns }: Headers) => REQUIRED.filter((key) => !columns.has(key));

/** The columns without which a sheet is no progress sheet, as far as they are missing. */
export function missingHeaders(cells: readonly (readonly Cell[])[]): readonly ColumnKey[] {
  return missingIn(findHeaders(cells));
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
  const headers = findHeaders(cells);
  const table = { headerRow: headers.row + 1, columns: headers.numbers };
  const missing = missingIn(headers);
  if (missing.length > 0) {
    const issues = missing.map((column) => ({
      row: null,
      column,
      message: say(SHEET_MESSAGES.columnMissing, { header: COLUMN_WORDS[column].header }),
    }));
    return { ...table, kpis: [], issues };
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
  return { ...table, kpis, issues };
}
