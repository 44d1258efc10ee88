// Reads what a period is closed by: in as many calls for 60 KPIs as for 3.

import { ancestorsOf } from '../../alerts/lineage';
import type { SheetDays } from '../../cells/date';
import { EVERY_DAY } from '../../kpi/calendar';
import { carriedFrom } from '../../review/close-rows';
import { type Closing, closable, stepOf } from '../../review/closing';
import type { OpenAction } from '../../review/open-actions';
import { unreadRows } from '../../review/unread-rows';
import type { JudgedKpi } from '../../sheet/judge/judge';
import { judgeCells } from '../../sheet/judge/judge-cells';
import type { SheetCells, SheetKpi } from '../../sheet/read/content';
import { readHead } from '../../sheet/read/head-reader';
import { notesIn } from '../../sheet/read/kpi-notes';
import { type NamedKpi, namedKpis } from '../../sheet/read/read-sheet';
import type { ActionOfKpi } from '../../sheet/setup/carried-actions';
import { CLOSE_REFUSALS, formatMessage, REFUSALS, shownDay } from '../../words';
import { readSettings, type StoredSettings } from '../check/alert-store';
import { historyOf } from '../check/history-of';
import type { Kept } from '../runtime/kept';
import { UserError } from '../runtime/user-error';
import { closedSheets } from '../spreadsheet/closed-sheets';
import { calendarOf, calendarProblem, planOf } from '../spreadsheet/file';
import { sheetsById } from '../spreadsheet/manual';
import { type ReadReviews, reviewsOf } from '../spreadsheet/reviews';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { dailyFiguresOf } from '../spreadsheet/sources';
import { sourcesSheetIn } from '../spreadsheet/sources-property';
import { refuseOtherSheets, sheetNamed } from './progress';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Two periods before this one say whether a target was wide time after time. */
const EARLIER_SHEETS = 2;

/** All that was read to close a period. */
export interface ReadClosing {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  readonly closing: Closing;
  readonly reviews: ReadReviews;
  readonly settings: StoredSettings;
  /** The KPIs as their rows have them. */
  readonly kpis: readonly SheetKpi[];
  /** All rows that have a name, also those that can't be read. */
  readonly named: readonly NamedKpi[];
  /** The sheet of the period that follows; null where there is none. */
  readonly next: Sheet | null;
}

/** Reads it; refuses a period that still runs, and a sheet of which nothing can be judged. */
export function readClosing(name: string, kept: Kept): ReadClosing {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheetDays = activeSheetDays();
  const today = sheetDays.today();
  const sheet = sheetNamed(name);
  const cells = cellsOf(sheet);
  refuseOtherSheets(cells);
  const fileCalendar = calendarOf(spreadsheet, sheetDays);
  const problem = calendarProblem(fileCalendar);
  if (problem !== null) throw new UserError(problem);
  const calendar = fileCalendar?.calendar ?? EVERY_DAY;
  const sheets = sheetsById(spreadsheet);
  const { log } = dailyFiguresOf(spreadsheet, sheets, sourcesSheetIn(kept), sheetDays);
  const plan = planOf(spreadsheet, sheetDays);
  const judge = (read: SheetCells, title: string) =>
    judgeCells(read, title, { calendar, log, plan, sheetDays });
  const { head, content, judged, issues } = judge(cells, name);
  const named = namedKpis(cells.values, sheetDays);
  if (head === null) throw new UserError(REFUSALS.noHead);
  if (closable(head.end, judged, named.length, today) === null)
    throw new UserError(formatMessage(CLOSE_REFUSALS.running, { day: shownDay(head.end) }));
  if (judged.length === 0) throw new UserError(CLOSE_REFUSALS.noKpis);
  const { settings } = readSettings(kept);
  const id = String(sheet.getSheetId());
  const reviews = reviewsOf(spreadsheet, sheetDays);
  const earlier = new Map<string, readonly JudgedKpi[]>();
  for (const { id: before, name: known } of ancestorIds(id, settings)) {
    const one = sheets.get(before);
    if (one !== undefined) earlier.set(known, judge(cellsOf(one), known).judged);
  }
  const closing: Closing = {
    today,
    id,
    sheet: name,
    span: { start: head.start, end: head.end },
    calendar,
    judged,
    unread: unreadRows(named, judged, [...content.issues, ...issues], (row) =>
      notesIn(cells, content, row, sheetDays),
    ),
    reviews: reviews.rows,
    history: historyOf(spreadsheet, kept, sheetDays),
    ancestors: ancestorsOf(id, settings.lineage),
    earlier,
  };
  const follower = Object.entries(settings.lineage).find(
    ([next, from]) => from.id === id && sheets.has(next),
  );
  const next = (follower && sheets.get(follower[0])) ?? null;
  return { spreadsheet, sheet, closing, reviews, settings, kpis: content.kpis, named, next };
}

/** The last sheets that a sheet goes on from, the nearest first. */
function ancestorIds(id: string, { lineage }: StoredSettings) {
  const found: { id: string; name: string }[] = [];
  for (let one = lineage[id]; one !== undefined && found.length < EARLIER_SHEETS; one = lineage[one.id]) {
    found.push(one);
  }
  return found;
}

/** What goes along from a period, as it was closed, by the rows of its KPIs. */
export const goingAlong = ({ closing, named }: Pick<ReadClosing, 'closing' | 'named'>): ActionOfKpi[] =>
  ofRows(carriedFrom(closing.reviews, stepOf(closing)), named);

function ofRows(actions: readonly OpenAction[], named: readonly NamedKpi[]): ActionOfKpi[] {
  return actions.map(({ kpi, ...action }) => {
    const row = named.find(({ name }) => name === kpi);
    return { ...action, kpi: row?.typedName ?? kpi, owner: row?.owner ?? '' };
  });
}

/** What goes along from a sheet into one that is being made: nothing where its period is not closed. */
export function carriedFromSheet(
  spreadsheet: Spreadsheet,
  name: string,
  kept: Kept,
  sheetDays: SheetDays,
): ActionOfKpi[] {
  if (Object.keys(closedSheets(kept)).length === 0) return [];
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null || closedSheets(kept)[String(sheet.getSheetId())] === undefined) return [];
  const cells = cellsOf(sheet);
  const head = readHead(cells, sheetDays);
  if (head === null) return [];
  const step = stepOf({ id: String(sheet.getSheetId()), span: head });
  const { rows } = reviewsOf(spreadsheet, sheetDays);
  return ofRows(carriedFrom(rows, step), namedKpis(cells.values, sheetDays));
}
