// The look of a check at sheets that nobody watches: one that is a progress sheet is offered to be watched, once.

import { alertLogTable } from '../../alerts/alert-log';
import { historyTable } from '../../alerts/history-cells';
import { knownAfter, sheetsToLookAt } from '../../alerts/unwatched';
import type { Cell } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { isGoalTree } from '../../sheet/goal/read-goal';
import { readHead } from '../../sheet/read/head-reader';
import { missingHeaders } from '../../sheet/read/read-sheet';
import { isUnfinishedName } from '../../sheet/setup/sheet-names';
import { LAST_HEADER_ROW } from '../../sheet/table/layout';
import { isNamedAs } from '../spreadsheet/own-sheet';
import type { Store, StoredState } from './alert-store';
import type { SheetsById } from './check-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a look has found. */
export interface Look {
  /** The names of the sheets that are to be offered. */
  readonly offered: readonly string[];
  /** What the next check has to know. */
  readonly known: Pick<StoredState, 'settledSheets' | 'otherSheets' | 'mark'>;
}

/**
 * Looks at sheets that are neither watched nor known; only their first rows are read.
 *
 * @param hasTime Whether this check has calls to spare for a second look at one that was no progress sheet so far.
 */
export function lookForUnwatched(
  sheets: SheetsById,
  { settings, state, mark, manualSheet, sourcesSheet }: Store,
  sheetDays: SheetDays,
  hasTime: boolean,
): Look {
  const ids = [...sheets.keys()];
  const ours = [state.historySheet, state.logSheet, manualSheet, sourcesSheet].filter((id) => id !== null);
  const watched = new Set([...settings.sheets, ...settings.declined, ...ours]);
  const known = { settled: state.settledSheets, others: state.otherSheets };
  const looked = new Map<string, boolean>();
  const offered: string[] = [];
  const looksAgain = hasTime && mark !== state.mark;
  for (const id of sheetsToLookAt(ids, watched, known, looksAgain)) {
    const sheet = sheets.get(id);
    if (sheet !== undefined && isOurs(sheet)) continue;
    const found = sheet === undefined ? 'other' : kindOf(sheet, sheetDays);
    looked.set(id, found !== 'other');
    if (found === 'running' && sheet !== undefined) offered.push(sheet.getName());
  }
  const { settled, others } = knownAfter(ids, watched, known, looked);
  return {
    offered,
    known: { settledSheets: [...settled], otherSheets: [...others], mark: hasTime ? mark : state.mark },
  };
}

/** One that the check writes: where a run was killed before it could keep the id, it is found by its name. */
const isOurs = (sheet: Sheet) => isNamedAs(sheet, historyTable()) || isNamedAs(sheet, alertLogTable());

/** A progress sheet whose period is over is no news. */
function kindOf(sheet: Sheet, sheetDays: SheetDays): 'running' | 'over' | 'other' {
  if (isUnfinishedName(sheet.getName())) return 'other';
  const rows = Math.min(LAST_HEADER_ROW, sheet.getMaxRows());
  const values = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues() as Cell[][];
  if (missingHeaders(values).length > 0 && !isGoalTree(values)) return 'other';
  const head = readHead({ values, formulas: [] }, sheetDays);
  return head !== null && head.end < sheetDays.today() ? 'over' : 'running';
}
