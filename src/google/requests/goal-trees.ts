// The goal trees of a file beside a progress sheet: what KPIs do to their goals follows from them.

import { ancestorsOf, type Lineage } from '../../alerts/lineage';
import { watchedGoals } from '../../alerts/watched-goals';
import { type WatchedSheet, watched } from '../../alerts/watched-sheet';
import type { SheetDays } from '../../cells/date';
import type { Log } from '../../cells/log';
import type { Calendar } from '../../kpi/calendar';
import { isGoalTree } from '../../sheet/goal/read-goal';
import { frameOf } from '../../sheet/judge/judge';
import type { SheetContent } from '../../sheet/read/content';
import { followingToday, readHead, type SheetHead } from '../../sheet/read/head-reader';
import { cellsOf, topValuesOf } from '../spreadsheet/sheet-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What all sheets of a file share. */
export interface SharedByFile {
  readonly spreadsheet: Spreadsheet;
  readonly lineage: Lineage;
  readonly calendar: Calendar;
  readonly log: Log | null;
  readonly sheetDays: SheetDays;
}

/** The goal trees of the file: of each sheet the first rows are looked at. */
export const goalTreesIn = (spreadsheet: Spreadsheet): Sheet[] =>
  spreadsheet.getSheets().filter((sheet) => isGoalTree(topValuesOf(sheet)));

/** A progress sheet, judged by the days of its own head as Progress shows it. */
export function sheetAsShown(
  sheet: Sheet,
  content: SheetContent,
  head: SheetHead | null,
  file: SharedByFile,
): WatchedSheet {
  const today = file.sheetDays.today();
  return { ...watched(placeOf(sheet, file), content, head, today), frame: frameOf(head, today) };
}

/** Its goal trees, as they stand today. */
export function watchedTrees(file: SharedByFile): WatchedSheet[] {
  const { spreadsheet, calendar, log, sheetDays } = file;
  return goalTreesIn(spreadsheet).map((tree) => {
    const cells = cellsOf(tree);
    const head = readHead(cells, sheetDays);
    const followed = head && followingToday(head, sheetDays.today());
    return watchedGoals(placeOf(tree, file), cells, followed, calendar, log, sheetDays);
  });
}

function placeOf(sheet: Sheet, { spreadsheet, lineage }: SharedByFile) {
  const id = String(sheet.getSheetId());
  const url = `${spreadsheet.getUrl()}#gid=${id}`;
  return { id, name: sheet.getName(), url, ancestors: ancestorsOf(id, lineage) };
}
