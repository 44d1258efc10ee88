// One run of the check: read, decide, send, remember. Killed at any point and run again, no mail is lost, and at
// most one is sent twice: the plan is kept before the first mail, and the ledger after each.

import { afterSending, withRefused } from '../../alerts/after-sending';
import type { AlertLogRow } from '../../alerts/alert-log';
import type { Check, KeptReviews } from '../../alerts/check';
import { aboutAll, type Decision, decide, namesIn } from '../../alerts/decide';
import { withGoalsOnce } from '../../alerts/goals';
import { type KpisOn, kpisOn } from '../../alerts/kpi-figures';
import { ancestorsOf } from '../../alerts/lineage';
import { newProblems, refusedProblem } from '../../alerts/problems';
import { plain } from '../../alerts/text';
import { watchedGoals } from '../../alerts/watched-goals';
import { type WatchedSheet, watched } from '../../alerts/watched-sheet';
import type { Cell } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { isUnfinished } from '../../cells/error-value';
import { EVERY_DAY } from '../../kpi/calendar';
import { keptReviews } from '../../review/kept-reviews';
import { isGoalTree } from '../../sheet/goal/read-goal';
import { frameOf } from '../../sheet/judge/judge';
import type { SheetContent, SheetIssue } from '../../sheet/read/content';
import { withHeadDays } from '../../sheet/read/head-days';
import { headProblems } from '../../sheet/read/head-problems';
import { followingToday, isFrozen, isOwnAsOf, readHead, type SheetHead } from '../../sheet/read/head-reader';
import { readSheet } from '../../sheet/read/read-sheet';
import { sourceIssues } from '../../sheet/source/say-source';
import { findHeaders, isOfOurMaking } from '../../sheet/table/headers';
import { rowsOf } from '../../sheet/table/table-rows';
import { ALERT_PROBLEMS, CHECK_OUTCOMES, CHECK_PROBLEMS, formatMessage, SENTENCE_JOIN } from '../../words';
import { messageOf } from '../runtime/message-of';
import { calendarOf, calendarProblem, planOf } from '../spreadsheet/file';
import { manualIn } from '../spreadsheet/manual';
import { keepManualSheet } from '../spreadsheet/manual-property';
import { reviewsOf } from '../spreadsheet/reviews';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { usesCalendar, valuesOf } from '../spreadsheet/sheet-reader';
import { dailyFiguresOf } from '../spreadsheet/sources';
import { writeDays } from '../spreadsheet/written-days';
import { hasBadSettings, type Store, saveSettings, saveState } from './alert-store';
import {
  type AlertLog,
  changeHistory,
  nextLogRow,
  openLog,
  type ReadHistory,
  readHistorySheet,
  readLogSheet,
  type SheetsById,
  writeLog,
} from './check-sheets';
import { mailsLeft, sendMails } from './send-mails';
import { trustOf } from './trusted';
import { lookForUnwatched } from './unwatched';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More of what Google says adds nothing. */
const MOST_CHARACTERS = 200;

/** What a run has read. */
export interface CheckInput {
  readonly spreadsheet: Spreadsheet;
  readonly check: Check;
  readonly history: ReadHistory;
  readonly sheets: SheetsById;
  /** Problems that the decision knows nothing of. */
  readonly problems: readonly AlertLogRow[];
  /** The watched sheets that are still there, by their ids. */
  readonly sheetIds: readonly string[];
  /** The id of the manual's sheet; null where there is none. */
  readonly manualSheet: string | null;
}

/** A goal tree that was read: it is judged once the KPIs are known that it looks up. */
interface Tree {
  judge(kpis: KpisOn): WatchedSheet[];
}

const isTree = (one: WatchedSheet | Tree): one is Tree => 'judge' in one;

/** Reads everything that a check depends on: each watched sheet once. */
export function readCheckInput(store: Store): CheckInput {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheetDays = activeSheetDays();
  const today = sheetDays.today();
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [String(sheet.getSheetId()), sheet]));
  const { settings, state } = store;
  const problems: AlertLogRow[] = [];
  const tell = (sheet: string, why: string) => problems.push({ ...aboutAll(why), sheet });
  if (hasBadSettings(store)) tell('', CHECK_PROBLEMS.settings);
  const fileCalendar = calendarOf(spreadsheet, sheetDays);
  const { calendar } = fileCalendar ?? { calendar: EVERY_DAY };
  const { log, counted } = dailyFiguresOf(spreadsheet, sheets, store.sourcesSheet, sheetDays);
  const plan = planOf(spreadsheet, sheetDays);
  /** The goal trees that count days by a calendar: that they were made by us only their formulas say. */
  const treesByCalendar = new Set<string>();
  const reading = <Result>(sheet: Sheet, work: () => Result): Result[] => {
    try {
      return [work()];
    } catch (error) {
      tell(sheet.getName(), formatMessage(CHECK_PROBLEMS.sheetUnreadable, { message: messageOf(error) }));
      return [];
    }
  };
  const opened = settings.sheets.flatMap((id): (WatchedSheet | Tree)[] => {
    const sheet = sheets.get(id);
    if (sheet === undefined) {
      tell('', CHECK_PROBLEMS.sheetGone);
      return [];
    }
    return reading(sheet, () => {
      const values = calculatedValuesOf(sheet);
      const head = headOf(sheet, values, sheetDays);
      const place = {
        id,
        name: sheet.getName(),
        url: `${spreadsheet.getUrl()}#gid=${id}`,
        ancestors: ancestorsOf(id, settings.lineage),
      };
      if (isGoalTree(values)) {
        // They say on which sheet a node looks its KPI up: another may have one of that name.
        const cells = { values, formulas: formulasOf(sheet, values) };
        if (usesCalendar(cells)) treesByCalendar.add(id);
        return {
          judge: (kpis) =>
            reading(sheet, () => watchedGoals(place, cells, head, calendar, log, sheetDays, kpis)),
        };
      }
      const content = readSheet(values, sheetDays, calendar, head);
      const headDay = frameOf(head, today).headDay;
      const ofSources =
        counted === null ? [] : sourceIssues(content.kpis, counted.sources, counted.counted, headDay);
      const issues = [...headIssues(values, head, sheetDays), ...content.issues, ...ofSources];
      return watched(place, { ...withoutHeldDays(content, sheet, values, head), issues }, head, today);
    });
  });
  const kpis = kpisOn(
    opened.filter((one): one is WatchedSheet => !isTree(one)),
    log,
    calendar,
  );
  const read = opened.flatMap((one) => (isTree(one) ? one.judge(kpis) : one));
  // Sheets of our making count days by a calendar: without one their cells show nothing.
  const countsByCalendar = (one: WatchedSheet) => isOfOurMaking(one) || treesByCalendar.has(one.id);
  const isCalendarGone = fileCalendar === null && read.some(countsByCalendar);
  const brokenCalendar = isCalendarGone ? CHECK_PROBLEMS.calendarGone : calendarProblem(fileCalendar);
  if (brokenCalendar !== null) tell('', formatMessage(CHECK_PROBLEMS.calendar, { message: brokenCalendar }));
  const found = manualIn(sheets, store.manualSheet, sheetDays);
  const manual = found?.manual ?? null;
  const history = readHistorySheet(sheets, state.historySheet, sheetDays);
  let reviews: KeptReviews | null = null;
  const check: Check = {
    today,
    fileName: spreadsheet.getName(),
    fileUrl: spreadsheet.getUrl(),
    sheets: withGoalsOnce(read),
    calendar,
    calendarProblem: brokenCalendar,
    log,
    plan,
    manual,
    settings: settings.settings,
    memory: store.memory,
    sent: store.sent,
    history: history.rows,
    reviews: () => {
      reviews ??= keptReviews(reviewsOf(spreadsheet, sheetDays).rows);
      return reviews;
    },
    trust: trustOf(spreadsheet, settings, { sheets: read, manual, today }),
    quota: null,
  };
  const sheetIds = settings.sheets.filter((id) => sheets.has(id));
  return { spreadsheet, check, history, sheets, problems, sheetIds, manualSheet: found?.id ?? null };
}

/** What is wrong above the table, as what is wrong in it. */
function headIssues(values: Cell[][], head: SheetHead | null, sheetDays: SheetDays): SheetIssue[] {
  return headProblems(values, head, sheetDays).map(({ message }) => ({
    row: null,
    column: 'start',
    message,
  }));
}

/**
 * The head of a sheet of which the values were read. Only where its as-of day is none that the head's own formula
 * would give, the formula is read too: one of their own is followed, a typed day is not.
 */
function headOf(sheet: Sheet, values: Cell[][], sheetDays: SheetDays): SheetHead | null {
  const read = readHead({ values, formulas: [] }, sheetDays);
  if (read === null) return null;
  const head = followingToday(read, sheetDays.today());
  if (head.typedAsOf === null) return head;
  const { row, column } = head.asOfCell;
  const formula = sheet.getRange(row, column).getFormula();
  if (formula === '') return head;
  // The head's own, not calculated anew since an earlier day.
  if (isOwnAsOf(formula)) return { ...head, asOfMode: head.completeThrough, typedAsOf: null };
  return { ...head, hasOwnFormula: true };
}

/** A frozen sheet is not obeyed: days that follow its head are not those of the figures. Only there are formulas read. */
function withoutHeldDays(
  content: SheetContent,
  sheet: Sheet,
  values: Cell[][],
  head: SheetHead | null,
): SheetContent {
  if (head === null || !isFrozen(head)) return content;
  return withHeadDays(content, { values, formulas: formulasOf(sheet, values) }, head, sheet.getName());
}

/** The rows of a sheet down to the last in which anything stands. */
function filledRows(values: Cell[][]): Cell[][] {
  let last = values.length;
  while (last > 1 && values[last - 1]?.every((cell) => cell === '')) last--;
  return values.slice(0, last);
}

const formulasOf = (sheet: Sheet, values: Cell[][]): string[][] =>
  sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).getFormulas();

/** How often cells that are still being calculated are read again, and how long they are given. */
const MOST_READINGS = 3;
const PATIENCE_MS = 2000;

/**
 * All cells, in one call; once more where some are still being calculated. The rows below all that stands there, most of a
 * sheet, are gone through once.
 */
function calculatedValuesOf(sheet: Sheet): Cell[][] {
  const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  for (let reading = 1; ; reading++) {
    const values = filledRows(valuesOf(range));
    if (reading === MOST_READINGS || !hasUnfinished(values)) return values;
    Utilities.sleep(PATIENCE_MS);
  }
}

/** What a KPI is judged by: where these are still being calculated, it would seem to have no figure. */
const AWAITED = ['actual', 'target', 'dataThrough', 'start', 'end'] as const;

function hasUnfinished(values: readonly (readonly Cell[])[]): boolean {
  const rows = rowsOf(values, findHeaders(values));
  return rows.some(({ cell }) => AWAITED.some((key) => isUnfinished(cell(key))));
}

/** What a check would decide, within the mails that are left today. */
export function decideWithin(check: Check): Decision {
  const decision = decide(check);
  if (decision.digests.length === 0) return decision;
  const quota = mailsLeft();
  return quota < decision.digests.length ? decide({ ...check, quota }) : decision;
}

/** Runs a check to its end; what it has done, in words. */
export function runCheck(store: Store, startedAt: number): string {
  if (store.hasWrittenDays) writeDays();
  const input = readCheckInput(store);
  const { spreadsheet, check, history, sheets, manualSheet } = input;
  // One that was found by its name: from now on it may be called anything.
  if (manualSheet !== null && manualSheet !== store.manualSheet) keepManualSheet(manualSheet);
  const decision = decide(check);
  // A log, or mails, take all the calls that a check may make.
  const hasTime = check.log === null && decision.digests.length === 0;
  const look = lookForUnwatched(sheets, { ...store, manualSheet }, activeSheetDays(), hasTime);
  const offers = look.offered.map((sheet) => ({ sheet, kpi: '', to: '', why: CHECK_PROBLEMS.notWatched }));
  const found = [...input.problems, ...offers];
  const known = store.memory.problems;
  /** Neither sheet that can't be written stops a mail, or the other sheet. */
  const failed: AlertLogRow[] = [];
  const attempt = <Result>(why: string, run: () => Result): Result | null => {
    try {
      return run();
    } catch (error) {
      failed.push(aboutAll(formatMessage(why, { message: plain(messageOf(error), MOST_CHARACTERS) })));
      return null;
    }
  };
  const hasLog =
    decision.log.length + decision.digests.length > 0 || newProblems(found, known).log.length > 0;
  const readLog = () =>
    attempt(CHECK_PROBLEMS.log, () => ({ log: readLogSheet(sheets, store.state.logSheet) }));
  const rowIn = (log: AlertLog) => store.state.logRow ?? nextLogRow(log);
  const read = hasLog ? readLog() : null;
  if (hasLog) {
    const logRow = read && rowIn(read.log);
    // Problems count as told only once they stand in the log.
    saveState({ ...store.state, logRow }, { ...decision.memory, problems: known });
  }
  const { sent, refused, failures, isUsedUp } = sendMails(decision, startedAt);
  const settled = afterSending(decision.memory, sent, namesIn(check.sheets));
  const left = decision.digests.length - sent.length - refused.length;
  // A new sheet is made before anything is written: each such call has to wait for what was written before it.
  const open = (log: AlertLog) => attempt(CHECK_PROBLEMS.log, () => openLog(spreadsheet, log));
  const opened = read && open(read.log);
  const { added, corrected } = decision.history;
  const historyId =
    added.length + corrected.length === 0
      ? null
      : attempt(CHECK_PROBLEMS.history, () => changeHistory(spreadsheet, history, decision.history));
  const ofMails = [...failures, ...refused.map(refusedProblem)];
  const problems = newProblems([...found, ...failed, ...ofMails], known);
  const quota = isUsedUp && left > 0 ? [aboutAll(formatMessage(ALERT_PROBLEMS.quota, { count: left }))] : [];
  const rows = [...settled.log, ...decision.log, ...problems.log, ...quota];
  const time = Utilities.formatDate(
    new Date(startedAt),
    spreadsheet.getSpreadsheetTimeZone(),
    'yyyy-MM-dd HH:mm',
  );
  const late = rows.length === 0 || hasLog ? null : readLog();
  const log = opened ?? (late && open(late.log));
  const logId = log && attempt(CHECK_PROBLEMS.log, () => writeLog(log, rowIn(log), time, rows));
  // Rows must stand in the sheets before it is kept that they do.
  attempt(CHECK_PROBLEMS.unwritten, () => SpreadsheetApp.flush());
  const what = [outcome(sent.length, left), ...failed.map(({ why }) => why)].join(SENTENCE_JOIN);
  const state = {
    ...store.state,
    ...look.known,
    logSheet: logId ?? store.state.logSheet,
    historySheet: historyId ?? store.state.historySheet,
    logRow: null,
  };
  const isLogged = rows.length === 0 || logId !== null;
  const marks = isLogged ? [...settled.memory.problems, ...problems.marks] : known;
  saveState(
    { ...state, lastCheck: { when: time, what } },
    { ...withRefused(settled.memory, refused), problems: marks },
  );
  const stillWatched = input.sheetIds.filter((id) => !decision.retired.includes(id));
  if (stillWatched.length < store.settings.sheets.length) {
    saveSettings({ ...store.settings, sheets: stillWatched });
  }
  return what;
}

function outcome(sent: number, later: number): string {
  const done =
    sent === 0
      ? CHECK_OUTCOMES.none
      : sent === 1
        ? CHECK_OUTCOMES.one
        : formatMessage(CHECK_OUTCOMES.many, { count: sent });
  return later === 0 ? done : done + formatMessage(CHECK_OUTCOMES.later, { count: later });
}
