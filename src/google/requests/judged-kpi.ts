// One KPI of a progress sheet as it stands now, with all that its judging is made of. As many calls for 60 KPIs as for 3.

import type { SheetDays } from '../../cells/date';
import type { Log } from '../../cells/log';
import { inBrief } from '../../cells/shortened';
import { type Calendar, EVERY_DAY } from '../../kpi/calendar';
import type { ShownKpiRequest } from '../../protocol/target-reset';
import { isGoalTree } from '../../sheet/goal/read-goal';
import type { JudgedKpi } from '../../sheet/judge/judge';
import { judgeCells } from '../../sheet/judge/judge-cells';
import type { SheetCells, SheetContent } from '../../sheet/read/content';
import type { FilePlan } from '../../sheet/read/file-plan';
import type { SheetHead } from '../../sheet/read/head-reader';
import { rowOfShown } from '../../sheet/read/kpi-notes';
import { findHeaders, type Headers } from '../../sheet/table/headers';
import { formatMessage, REFUSALS, RESET_REFUSALS } from '../../words';
import type { Kept } from '../runtime/kept';
import { UserError } from '../runtime/user-error';
import { calendarOf, planOf } from '../spreadsheet/file';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { dailyLogOf } from '../spreadsheet/sources';
import { refuseOtherSheets, sheetNamed } from './progress';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A KPI in its place. */
export interface FoundKpi {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly cells: SheetCells;
  readonly headers: Headers;
  readonly row: number;
  readonly judged: JudgedKpi;
  /** All of its sheet. */
  readonly content: SheetContent;
  readonly head: SheetHead | null;
  readonly hasCalendar: boolean;
  readonly calendar: Calendar;
  readonly log: Log | null;
  readonly plan: FilePlan | null;
  readonly sheetDays: SheetDays;
}

/** The KPI that was shown, judged as Progress does; refused where it is gone, or can't be judged as its row stands. */
export function findKpi(shown: ShownKpiRequest, kept: Kept): FoundKpi {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheetDays = activeSheetDays();
  const sheet = sheetNamed(shown.sheet);
  const cells = cellsOf(sheet);
  if (isGoalTree(cells.values)) throw new UserError(RESET_REFUSALS.whole);
  refuseOtherSheets(cells);
  const headers = findHeaders(cells.values);
  const row = rowOfShown(cells, headers, shown, sheetDays);
  if (row === null) throw new UserError(formatMessage(REFUSALS.noKpi, { kpi: inBrief(shown.kpi) }));
  const fileCalendar = calendarOf(spreadsheet, sheetDays);
  const calendar = fileCalendar?.calendar ?? EVERY_DAY;
  const [log, plan] = [dailyLogOf(spreadsheet, kept, sheetDays), planOf(spreadsheet, sheetDays)];
  const isBroken = fileCalendar !== null && fileCalendar.problem !== null;
  const { head, content, judged: all } = judgeCells(cells, shown.sheet, { calendar, log, plan, sheetDays });
  const judged = all.find(({ kpi }) => kpi.row === row);
  if (isBroken || judged === undefined)
    throw new UserError(formatMessage(RESET_REFUSALS.unreadable, { kpi: inBrief(shown.kpi) }));
  const hasCalendar = fileCalendar !== null;
  const place = { spreadsheet, sheet, cells, headers, row };
  return { ...place, judged, content, head, hasCalendar, calendar, log, plan, sheetDays };
}
