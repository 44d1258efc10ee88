// Empties the cells of actions that are done or dropped, as far as whoever asks may.

import { inBrief } from '../../cells/shortened';
import type { ActionField, Ended } from '../../review/end-review';
import { fixedNotesIn, type NoteField } from '../../sheet/read/kpi-notes';
import { editableRows } from '../spreadsheet/editable-rows';
import { writeColumn } from '../spreadsheet/write-column';
import type { ReviewInput } from './review-input';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMNS: Readonly<Record<ActionField, NoteField>> = {
  cause: 'cause',
  action: 'action',
  by: 'actionBy',
  due: 'actionDue',
};

/** So many stretches of a column are emptied each by itself. */
const MOST_STRETCHES = 3;

/**
 * Empties cells, column by column; the names of the KPIs of which some can't be: a formula fills them, they are parts of
 * merged ones, or they are protected from whoever asks. These stay, and keep no others.
 */
export function emptyCells(
  sheet: Sheet,
  { cells, headers }: ReviewInput,
  emptied: Ended['emptied'],
): string[] {
  if (emptied.length === 0) return [];
  const stay = new Set<string>();
  const isHidden = hiddenIn(sheet, cells.values);
  const rows = emptied.map(({ judged }) => judged.kpi.row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const within = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const fixed = new Map(within.map((row) => [row, fixedNotesIn(cells, headers, row)]));
  for (const [field, note] of Object.entries(COLUMNS) as [ActionField, NoteField][]) {
    const column = headers.columns[note];
    if (column === undefined || !emptied.some(({ fields }) => fields.includes(field))) continue;
    const may = editableRows(sheet, column, first, within.length);
    const wanted = new Map<number, string>();
    for (const { judged, fields } of emptied) {
      const { row, name } = judged.kpi;
      if (!fields.includes(field)) continue;
      if (!may[row - first] || fixed.get(row)?.[note] !== undefined || isHidden(row, column))
        stay.add(inBrief(name));
      else wanted.set(row, '');
    }
    if (wanted.size === 0) continue;
    writeColumn(
      {
        sheet,
        column,
        firstRow: first,
        rows: within.map((row) => ({
          values: cells.values[row - 1] ?? [],
          formulas: cells.formulas[row - 1] ?? [],
        })),
      },
      within.map((row) => wanted.get(row)),
      within.map((row, index) => !may[index] || fixed.get(row)?.[note] !== undefined),
      MOST_STRETCHES,
    );
  }
  return [...stay];
}

/** Which cells are parts of merged ones, but for the first. */
function hiddenIn(
  sheet: Sheet,
  values: readonly (readonly unknown[])[],
): (row: number, column: number) => boolean {
  const merged = sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).getMergedRanges();
  const areas = merged.map((range) => ({
    top: range.getRow(),
    left: range.getColumn(),
    bottom: range.getLastRow(),
    right: range.getLastColumn(),
  }));
  return (row, column) =>
    areas.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
    );
}
