// Makes the sheets of a file. A sheet is made out of sight under a name of its own, and gets its real one last:
// a run that dies half-way leaves nothing but a hidden sheet, which the next one removes.

import { planCalendar, planLog } from '../../sheet/plan/file-sheets';
import { planProgressSheet } from '../../sheet/plan/progress-sheet';
import type { SheetPlan } from '../../sheet/plan/sheet-plan';
import type { CalendarSetup, Setup } from '../../sheet/setup/setup';
import { freeName, isUnfinishedName } from '../../sheet/setup/sheet-names';
import type { SourceSheet } from '../../sheet/setup/source-sheets';
import type { PlacedPair } from '../../sheet/source/pairs';
import { PLAN_NAME } from '../../sheet/table/layout';
import { formatMessage, MADE_NOTES, UNFINISHED_SHEET } from '../../words';
import { hasPlan, logSheetOf } from './file';
import { writeSheet } from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is to be made; a calendar only where the file has none. */
export interface SheetsToMake {
  readonly setup: Setup;
  readonly calendar: CalendarSetup | null;
  /** The name of the sheet whose next period it is; null where it is none. */
  readonly follows: string | null;
}

/** A progress sheet that was made, and what is worth knowing about it. */
export interface MadeSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly notes: readonly string[];
}

/**
 * Makes the progress sheet, after the calendar and the log that its formulas need. The new sheet is shown.
 *
 * @param taken The names of the sheets that there are, once those of a run that died are removed.
 * @param within The sheets of shorter periods that it may take figures from.
 * @param sources The tabs that its KPIs may be counted from, by their normalized names.
 */
export function makeSheets(
  spreadsheet: Spreadsheet,
  taken: readonly string[],
  { setup, calendar }: Pick<SheetsToMake, 'setup' | 'calendar'>,
  within: readonly SourceSheet[] = [],
  sources: ReadonlyMap<string, PlacedPair> = new Map(),
): MadeSheet {
  const names = [...taken];
  const notes: string[] = [];
  const make = (plan: SheetPlan) => {
    const name = freeName(plan.name, names);
    const sheet = makeSheet(spreadsheet, plan, name, names);
    names.push(name);
    if (name !== plan.name) notes.push(formatMessage(MADE_NOTES.nameTaken, { wanted: plan.name, name }));
    return { name, sheet };
  };
  const logSheet = () => {
    const existing = logSheetOf(spreadsheet);
    if (existing !== null) return existing;
    const { name } = make(planLog());
    notes.push(formatMessage(MADE_NOTES.logMade, { name }));
    return name;
  };
  if (calendar !== null) make(planCalendar(calendar));
  const log = needsLog(setup) ? logSheet() : undefined;
  // The title in the sheet is the name that it gets.
  const name = freeName(setup.name, names);
  if (name !== setup.name) notes.push(formatMessage(MADE_NOTES.nameTaken, { wanted: setup.name, name }));
  const plan = hasPlan(spreadsheet) ? PLAN_NAME : null;
  return { ...make(planProgressSheet({ ...setup, name }, log, plan, within, sources)), notes };
}

/** A goal tree that is to be made; a calendar only where the file has none. */
export interface GoalToMake {
  readonly calendar: CalendarSetup | null;
  /** What its sheet should be called, and the plan of the sheet by the name that it gets. */
  readonly wanted: string;
  readonly plan: (name: string) => SheetPlan;
}

/** Makes the sheet of a goal tree, after the calendar that its formulas need. The new sheet is shown. */
export function makeGoalSheet(
  spreadsheet: Spreadsheet,
  taken: readonly string[],
  { calendar, wanted, plan }: GoalToMake,
): MadeSheet {
  const names = [...taken];
  if (calendar !== null) {
    const { name, ...planned } = planCalendar(calendar);
    const free = freeName(name, names);
    makeSheet(spreadsheet, { ...planned, name }, free, names);
    names.push(free);
  }
  const name = freeName(wanted, names);
  const notes = name === wanted ? [] : [formatMessage(MADE_NOTES.nameTaken, { wanted, name })];
  // Beside the newest progress sheet.
  return { sheet: makeSheet(spreadsheet, plan(name), name, names, Math.min(1, names.length)), name, notes };
}

/** Makes a sheet that is for all progress sheets of a file: behind the others, or at a place of its own. */
export function makeSharedSheet(
  spreadsheet: Spreadsheet,
  taken: readonly string[],
  plan: SheetPlan,
  index = taken.length,
): MadeSheet {
  const name = freeName(plan.name, taken);
  const notes = name === plan.name ? [] : [formatMessage(MADE_NOTES.nameTaken, { wanted: plan.name, name })];
  return { sheet: makeSheet(spreadsheet, plan, name, taken, index), name, notes };
}

/**
 * Makes a copy of a sheet, right behind it. The copy is shown.
 *
 * @param change What makes it another sheet: by its real name it is changed.
 */
export function makeCopiedSheet(
  spreadsheet: Spreadsheet,
  taken: readonly string[],
  original: Sheet,
  wanted: string,
  change: (copy: Sheet) => void,
): MadeSheet {
  const name = freeName(wanted, taken);
  const options = { template: original };
  const sheet = spreadsheet.insertSheet(freeName(UNFINISHED_SHEET, taken), original.getIndex(), options);
  fill(spreadsheet, sheet, name, () => change(sheet));
  return { sheet, name, notes: [] };
}

const needsLog = ({ kpis }: Setup) => kpis.some(({ actual }) => actual === 'log');

/**
 * Removes what a run that died has left, and returns the names of all the other sheets. To be done before anyone
 * looks for the calendar or the log: either may be among what goes.
 */
export function removeUnfinished(spreadsheet: Spreadsheet): string[] {
  const names: string[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    if (isUnfinishedName(name) && isLeftBehind(sheet)) spreadsheet.deleteSheet(sheet);
    else names.push(name);
  }
  return names;
}

/** One that can be seen and has something in it may have been worked in: it stays. */
function isLeftBehind(sheet: Sheet): boolean {
  return sheet.isSheetHidden() || sheet.getLastRow() === 0;
}

function makeSheet(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  name: string,
  names: readonly string[],
  // The newest progress sheet comes first, what serves them all comes last.
  index = plan.named === null ? 0 : names.length,
): Sheet {
  const sheet = spreadsheet.insertSheet(freeName(UNFINISHED_SHEET, names), index);
  fill(spreadsheet, sheet, name, () => {
    writeSheet(sheet, plan);
    if (plan.named !== null) spreadsheet.setNamedRange(plan.named.name, sheet.getRange(plan.named.a1));
  });
  return sheet;
}

/** Makes a new sheet what it is to be, out of sight; where that fails, it goes. */
function fill(spreadsheet: Spreadsheet, sheet: Sheet, name: string, write: () => void): void {
  try {
    sheet.hideSheet();
    write();
    show(spreadsheet, sheet, name);
  } catch (error) {
    removeQuietly(spreadsheet, sheet);
    throw error;
  }
}

/** The last steps: by its real name it is whole. */
function show(spreadsheet: Spreadsheet, sheet: Sheet, name: string): void {
  sheet.showSheet();
  sheet.setName(name);
  spreadsheet.setActiveSheet(sheet);
}

/** The first error is the one to tell. */
function removeQuietly(spreadsheet: Spreadsheet, sheet: Sheet): void {
  try {
    spreadsheet.deleteSheet(sheet);
  } catch {
    // Hidden, it waits for the next run.
  }
}
