// All that a review looks at: the sheet, the goal trees, what is kept of reviews, and how KPIs stood before.

import type { SheetDays } from '../../cells/date';
import type { ReadReview } from '../../protocol/review-view';
import { isGoalTree } from '../../sheet/goal/read-goal';
import { readCells } from '../../sheet/judge/judge-cells';
import type { SheetCells } from '../../sheet/read/content';
import { findHeaders } from '../../sheet/table/headers';
import { formatMessage, REVIEW_REFUSALS } from '../../words';
import { readSettings } from '../check/alert-store';
import { historyOf } from '../check/history-of';
import { UserError } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { calendarProblem, planOf } from '../spreadsheet/file';
import { manualIn, sheetsById } from '../spreadsheet/manual';
import { manualSheetIn } from '../spreadsheet/manual-property';
import { type ReadReviews, reviewsOf } from '../spreadsheet/reviews';
import { dailyFiguresOf } from '../spreadsheet/sources';
import { sourcesSheetIn } from '../spreadsheet/sources-property';
import { sheetAsShown, watchedTrees } from './goal-trees';
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
  const byId = sheetsById(spreadsheet);
  const { log } = dailyFiguresOf(spreadsheet, byId, sourcesSheetIn(kept), sheetDays);
  const { head, content } = readCells(cells, sheet.getName(), { calendar, sheetDays });
  const file = { spreadsheet, lineage: settings.lineage, calendar, log, sheetDays };
  const reviewed = sheetAsShown(sheet, content, head, file);
  const reviews = reviewsOf(spreadsheet, sheetDays);
  return {
    sheet: reviewed,
    cells,
    headers: findHeaders(cells.values),
    check: {
      today,
      sheets: [reviewed, ...watchedTrees(file)],
      calendar,
      calendarProblem: null,
      log,
      plan: planOf(spreadsheet, sheetDays),
      history: historyOf(spreadsheet, kept, sheetDays),
      manual: manualIn(byId, manualSheetIn(kept), sheetDays)?.manual ?? null,
    },
    rows: reviews.rows,
    reviews,
    draft: keptDraft(kept, sheet),
    ended: keptEnded(kept, sheet),
    summaryTo: settings.settings.summaryTo,
  };
}
