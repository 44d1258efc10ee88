// All that a review looks at: the sheet, the goal trees, what is kept of reviews, and how KPIs stood before.

import { ancestorsOf } from '../../alerts/lineage';
import { watchedGoals } from '../../alerts/watched-goals';
import { type WatchedSheet, watched } from '../../alerts/watched-sheet';
import type { SheetDays } from '../../cells/date';
import type { ReadReview } from '../../protocol/review-view';
import { isGoalTree } from '../../sheet/goal/read-goal';
import { frameOf } from '../../sheet/judge/judge';
import type { SheetCells } from '../../sheet/read/content';
import { withHeadDays } from '../../sheet/read/head-days';
import { followingToday, readHead } from '../../sheet/read/head-reader';
import { readSheet } from '../../sheet/read/read-sheet';
import { findHeaders } from '../../sheet/table/headers';
import { formatMessage, REVIEW_REFUSALS } from '../../words';
import { readSettings } from '../check/alert-store';
import { readHistorySheet, type SheetsById } from '../check/check-sheets';
import { UserError } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { calendarProblem, logOf, planOf } from '../spreadsheet/file';
import { manualIn } from '../spreadsheet/manual';
import { manualSheetIn } from '../spreadsheet/manual-property';
import { type ReadReviews, reviewsOf } from '../spreadsheet/reviews';
import { cellsOf, topValuesOf } from '../spreadsheet/sheet-reader';
import { fileCalendarFor, refuseOtherSheets } from './progress';
import { keptDraft, keptEnded } from './review-store';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A review as it was read, with the sheet of the reviews. */
export interface ReviewInput extends ReadReview {
  readonly reviews: ReadReviews;
}

/** Reads what a review of a progress sheet looks at; each sheet once. */
export function readReview(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  cells: SheetCells,
  kept: Kept,
  sheetDays: SheetDays,
): ReviewInput {
  if (isGoalTree(cells.values)) throw new UserError(REVIEW_REFUSALS.goalTree);
  refuseOtherSheets(cells);
  const { settings } = readSettings(kept);
  const fileCalendar = fileCalendarFor(spreadsheet, cells, sheetDays);
  const problem = calendarProblem(fileCalendar);
  if (problem !== null) throw new UserError(formatMessage(REVIEW_REFUSALS.calendar, { problem }));
  const { calendar } = fileCalendar;
  const today = sheetDays.today();
  const log = logOf(spreadsheet, sheetDays);
  const head = readHead(cells, sheetDays);
  const read = readSheet(cells.values, sheetDays, calendar, head);
  const content = head === null ? read : withHeadDays(read, cells, head, sheet.getName());
  const place = (of: Sheet) => {
    const id = String(of.getSheetId());
    const url = `${spreadsheet.getUrl()}#gid=${id}`;
    return { id, name: of.getName(), url, ancestors: ancestorsOf(id, settings.lineage) };
  };
  // It is judged by the days of its own head, as Progress shows it.
  const reviewed = { ...watched(place(sheet), content, head, today), frame: frameOf(head, today) };
  const trees = goalTreesIn(spreadsheet).map((tree): WatchedSheet => {
    const treeCells = cellsOf(tree);
    const treeHead = readHead(treeCells, sheetDays);
    const followed = treeHead && followingToday(treeHead, today);
    return watchedGoals(place(tree), treeCells, followed, calendar, log, sheetDays);
  });
  const byId: SheetsById = new Map(spreadsheet.getSheets().map((one) => [String(one.getSheetId()), one]));
  const reviews = reviewsOf(spreadsheet, sheetDays);
  return {
    sheet: reviewed,
    cells,
    headers: findHeaders(cells.values),
    check: {
      today,
      sheets: [reviewed, ...trees],
      calendar,
      calendarProblem: null,
      log,
      plan: planOf(spreadsheet, sheetDays),
      history: readHistorySheet(byId, null, sheetDays).rows,
      manual: manualIn(byId, manualSheetIn(kept), sheetDays)?.manual ?? null,
    },
    rows: reviews.rows,
    reviews,
    draft: keptDraft(kept, sheet),
    ended: keptEnded(kept, sheet),
    summaryTo: settings.settings.summaryTo,
  };
}

/** The goal trees of the file: of each sheet the first rows are looked at. */
const goalTreesIn = (spreadsheet: Spreadsheet): Sheet[] =>
  spreadsheet.getSheets().filter((sheet) => isGoalTree(topValuesOf(sheet)));
