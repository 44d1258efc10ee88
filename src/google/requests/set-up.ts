// Requests of the sidebar's Set up.

import { isErrorValue } from '../../cells/error-value';
import { EVERY_DAY } from '../../kpi/calendar';
import { formatDay } from '../../kpi/civil-date';
import { periodProblem } from '../../kpi/period';
import { isUsable, readSetup } from '../../protocol/read-setup';
import type { Created, Periods, Refusal, SidebarStart } from '../../protocol/replies';
import { plannedTargetNotes } from '../../sheet/plan/planned-target';
import { fiscalYearStart } from '../../sheet/read/file-plan';
import { readHead } from '../../sheet/read/head-reader';
import { calendarText } from '../../sheet/setup/calendar-text';
import { withCarried } from '../../sheet/setup/carried-actions';
import { dayWeightsOf, dayWeightsText } from '../../sheet/setup/day-weights';
import { moneyInSheet, moneyOfLocale } from '../../sheet/setup/money';
import { calendarOfSetup, withProration } from '../../sheet/setup/prorated';
import { withRatesInCells } from '../../sheet/setup/rolled-rates';
import type { Setup } from '../../sheet/setup/setup';
import { headCell } from '../../sheet/table/head';
import { formatMessage, isUsual, LIST_JOIN, MADE_NOTES, numerals, REFUSALS, shownDay } from '../../words';
import { readStanding } from '../check/alert-store';
import { catchUp, silenceOf } from '../check/checks';
import { fileLocale } from '../runtime/file-locale';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { calendarOf, calendarProblem, type FileCalendar, namesInLog, planOf } from '../spreadsheet/file';
import { type MadeSheet, makeSheets, removeUnfinished, type SheetsToMake } from '../spreadsheet/make-sheets';
import { provideManual } from '../spreadsheet/manual';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf, hasOurHead, topValuesOf } from '../spreadsheet/sheet-reader';
import { extendSheetsAround, periodSheetsIn, sheetsWithin } from '../spreadsheet/source-sheets';
import { provideSources } from '../spreadsheet/sources';
import { writeDayWhereRefused } from '../spreadsheet/written-days';
import { carriedFromSheet } from './read-closing';
import { alsoWatch } from './watch-sheet';

/** What the sidebar needs to begin. */
export function loadSidebar(): SidebarStart | Refusal {
  return handleRequest((kept) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getActiveSheet();
    const sheetDays = activeSheetDays();
    const calendar = calendarOf(spreadsheet, sheetDays);
    const plan = planOf(spreadsheet, sheetDays);
    const yearStart = fiscalYearStart(plan);
    const top = topValuesOf(sheet);
    const money = moneyInSheet(top) ?? moneyOfLocale(fileLocale());
    const silence = silenceOf(catchUp(readStanding(kept())), sheetDays.today());
    return {
      today: formatDay(sheetDays.today()),
      activeSheet: sheet.getName(),
      isProgressSheet: hasOurHead(top),
      calendar: calendar && calendarView(calendar),
      logged: namesInLog(spreadsheet),
      ...(plan !== null && { hasPlan: true }),
      ...(money !== null && { money }),
      ...(yearStart !== null && { fiscalYearStart: yearStart }),
      ...(silence === null ? {} : { silence }),
      ...(isUsual(numerals()) ? {} : { numerals: numerals() }),
    };
  });
}

/** The progress sheets of the file: those of shorter periods can feed one of a longer. */
export function loadPeriods(): Periods | Refusal {
  return handleRequest(() => {
    const sheets = periodSheetsIn(SpreadsheetApp.getActiveSpreadsheet(), activeSheetDays());
    return {
      sheets: sheets.map(({ name, span }) => ({
        name,
        start: formatDay(span.start),
        end: formatDay(span.end),
      })),
    };
  });
}

function calendarView(calendar: FileCalendar): SidebarStart['calendar'] {
  const problem = calendarProblem(calendar);
  const { openWeekdays, weights } = calendar.calendar;
  const week = weights === undefined ? [] : dayWeightsOf(weights.ofWeekdays, openWeekdays);
  return {
    ...calendarText(calendar.calendar),
    ...(calendar.isOurs === true ? { weights: dayWeightsText(week) } : {}),
    ...(problem === null ? {} : { problem }),
  };
}

/** Makes a progress sheet, and the calendar and log where there are none. The form is read once more. */
export function createSheet(form: unknown): Created | Refusal {
  return handleRequest(() => {
    const read = readSetup(form);
    if (!isUsable(read)) return read;
    return created(withDocumentLock((kept) => makeForFile(read, kept)));
  });
}

/** Makes what is wanted, by the calendar that the file has already. */
export function makeForFile({ setup: asked, calendar, follows }: SheetsToMake, kept: Kept): MadeSheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const taken = removeUnfinished(spreadsheet);
  const existing = calendarOf(spreadsheet, activeSheetDays(), (_, range) => range.getValues());
  if (existing !== null) refuseWithoutDays(asked, existing);
  const missing = existing === null ? (calendar ?? EVERY_DAY_SETUP) : null;
  const sheetDays = activeSheetDays();
  const carried = follows === null ? [] : carriedFromSheet(spreadsheet, follows, kept, sheetDays);
  const prorated = withProration(
    withCarried(asked, carried),
    missing === null ? (existing?.calendar ?? EVERY_DAY) : calendarOfSetup(missing),
  );
  const sheets = periodSheetsIn(spreadsheet, sheetDays);
  const isRolledUp = prorated.kpis.some(({ actual }) => actual === 'sheets');
  const within = isRolledUp ? sheetsWithin(prorated, sheets, sheetDays) : [];
  const { kpis, tooLong } = withRatesInCells(prorated.kpis, within);
  const setup: Setup = { ...prorated, kpis };
  const counted = provideSources(spreadsheet, taken, setup.kpis, kept, sheetDays);
  const manualNotes = provideManual(spreadsheet, taken, setup.kpis, kept, sheetDays);
  const made = makeSheets(spreadsheet, taken, { setup, calendar: missing }, within, counted.sources);
  followDays(made.sheet);
  alsoWatch(made.sheet, follows === null ? null : spreadsheet.getSheetByName(follows), kept);
  const isPlanned = setup.kpis.some(({ isTargetPlanned }) => isTargetPlanned);
  const planNotes = isPlanned ? plannedTargetNotes(setup, planOf(spreadsheet, sheetDays)) : [];
  const rolledUp = extendSheetsAround({ ...made, span: setup }, sheets, sheetDays);
  const none = isRolledUp && within.length === 0 ? [MADE_NOTES.noSheetsYet] : [];
  const latest =
    tooLong.length === 0 ? [] : [formatMessage(MADE_NOTES.latestInstead, { kpis: tooLong.join(LIST_JOIN) })];
  const ofCalendar = calendarNotes(existing, calendar !== null);
  return {
    ...made,
    notes: [
      ...ofCalendar,
      ...made.notes,
      ...planNotes,
      ...none,
      ...latest,
      ...rolledUp,
      ...counted.notes,
      ...manualNotes,
    ],
  };
}

/** What is worth knowing about the calendar that a new sheet goes by. */
function calendarNotes(existing: FileCalendar | null, isAskedFor: boolean): string[] {
  const broken = brokenCalendarNote(existing);
  if (broken.length > 0) return broken;
  // A form without a calendar was filled in by the one of the file; one with it, before someone else made one.
  if ((existing === null) === isAskedFor) return [];
  return [existing === null ? MADE_NOTES.calendarLost : MADE_NOTES.calendarKept];
}

/** What has to be said to whoever makes a sheet while the calendar can't be read. */
export function brokenCalendarNote(existing: FileCalendar | null): string[] {
  const problem = calendarProblem(existing);
  return problem === null ? [] : [formatMessage(MADE_NOTES.calendarBroken, { problem })];
}

/** Where the new sheet's figures may not depend on TODAY(), its day is written. One cell tells. */
export function followDays(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const elapsed = sheet.getRange(headCell('elapsed')).getValue();
  if (typeof elapsed !== 'string' || !isErrorValue(elapsed)) return;
  const cells = cellsOf(sheet);
  writeDayWhereRefused(sheet, cells, readHead(cells, activeSheetDays()));
}

export const created = ({ name, notes }: MadeSheet): Created => ({ sheet: name, notes });

/** Where a file has lost its calendar, none is guessed. */
export const EVERY_DAY_SETUP = { weekdays: calendarText(EVERY_DAY).weekdays, holidays: [] };

/** Refuses a period in which no day counts. */
export function refuseWithoutDays(
  { start, end }: Pick<Setup, 'start' | 'end'>,
  { calendar }: FileCalendar,
): void {
  if (periodProblem(start, end, calendar) !== 'noCountingDay') return;
  throw new UserError(formatMessage(REFUSALS.noCountingDay, { start: shownDay(start), end: shownDay(end) }));
}
