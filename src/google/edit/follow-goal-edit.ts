// What follows when someone edits a unit on a goal tree: how its figures are shown.

import { goalFormats } from '../../sheet/edit/goal-formats';
import { isGoalTree } from '../../sheet/goal/read-goal';
import { goalTable } from '../../sheet/table/goal-table';
import { findPlacement } from '../../sheet/table/placement';
import { runsOf } from '../../sheet/table/runs';
import { cellsOf } from '../spreadsheet/sheet-reader';

/** Shows the figures of the edited rows in their units, and effects in that of their goal: as many calls for a row as for all. */
export function followGoalEdit({ range }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const sheet = range.getSheet();
  const cells = cellsOf(sheet);
  if (!isGoalTree(cells.values)) return;
  const { headerRow } = findPlacement(goalTable(), cells.values);
  const [first, last] = [range.getRow(), range.getLastRow()];
  const [count, width] = [cells.values.length - headerRow, cells.values[0]?.length ?? 1];
  if (count < 1 || last <= headerRow) return;
  const shown = sheet.getRange(headerRow + 1, 1, count, width).getNumberFormats();
  const { columns, head } = goalFormats(cells, shown, (row) => row >= first && row <= last);
  // Neighbouring columns in one call.
  for (const run of runsOf(columns.map(({ column }, index) => column - index))) {
    const ofRun = columns.slice(run.first, run.first + run.count);
    const formats = shown.map((_, row) => ofRun.map((one) => one.formats[row] ?? ''));
    sheet.getRange(headerRow + 1, ofRun[0]?.column ?? 1, count, run.count).setNumberFormats(formats);
  }
  if (head !== null)
    sheet.getRange(head.row, head.column, 1, head.formats.length).setNumberFormats([[...head.formats]]);
}
