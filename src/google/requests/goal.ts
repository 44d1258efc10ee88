// Requests of the sidebar for a goal tree.

import type { SheetDays } from '../../cells/date';
import { inBrief } from '../../cells/shortened';
import { normalized } from '../../cells/text';
import { EVERY_DAY } from '../../kpi/calendar';
import { formatDay } from '../../kpi/civil-date';
import { DEFAULT_TOLERANCE } from '../../kpi/status';
import type { Endpoints } from '../../protocol/endpoints';
import type { OfferedSheet } from '../../protocol/goal-form';
import { isUsableGoal, type ReadGoalForm, readGoalForm } from '../../protocol/read-goal-form';
import type { Created, Refusal } from '../../protocol/replies';
import { readRequest, renameRequest } from '../../protocol/requests';
import { isGoalTree } from '../../sheet/goal/read-goal';
import { renamedCells } from '../../sheet/goal/renamed';
import { planGoalSheet } from '../../sheet/plan/goal-sheet';
import type { KpiSheet } from '../../sheet/plan/kpi-cells';
import { typedText } from '../../sheet/plan/typed-text';
import type { SheetKpi } from '../../sheet/read/content';
import { readHead } from '../../sheet/read/head-reader';
import { readSheet } from '../../sheet/read/read-sheet';
import type { GoalNode, GoalSetup } from '../../sheet/setup/goal-setup';
import { formatMessage, GOAL_NOTES, LIST_JOIN, MADE_NOTES, REFUSALS } from '../../words';
import { leaveMark } from '../edit/edit-mark';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { calendarOf, logSheetOf } from '../spreadsheet/file';
import { makeGoalSheet, removeUnfinished } from '../spreadsheet/make-sheets';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf, hasUsedCalendar, progressSheetsOf } from '../spreadsheet/sheet-reader';
import { writeColumn } from '../spreadsheet/write-column';
import { refuseOtherSheets, sheetNamed } from './progress';
import { brokenCalendarNote, created, EVERY_DAY_SETUP, followDays, refuseWithoutDays } from './set-up';
import { alsoWatch } from './watch-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a goal tree can be made of. */
export function loadGoal(): ReturnType<Endpoints['loadGoal']> {
  return handleRequest(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheetDays = activeSheetDays();
    return {
      sheets: progressSheetsOf(spreadsheet).map((sheet) => offered(sheet, sheetDays)),
      hasLog: logSheetOf(spreadsheet) !== null,
    };
  });
}

function offered(sheet: Sheet, sheetDays: SheetDays): OfferedSheet {
  const cells = cellsOf(sheet);
  const head = readHead(cells, sheetDays);
  const { kpis } = readSheet(cells.values, sheetDays, EVERY_DAY, head);
  return {
    name: sheet.getName(),
    period: head && { start: formatDay(head.start), end: formatDay(head.end) },
    kpis: onceNamed(kpis).map(({ typedName, goal, factor, kind, lowerIsBetter, unit, indicator }) => ({
      name: typedName,
      goal,
      factor,
      kind,
      lowerIsBetter,
      unit,
      indicator,
    })),
  };
}

/** The KPIs whose name stands in one row only: of others a lookup by name finds one, and nobody knows which. */
function onceNamed(kpis: readonly SheetKpi[]): SheetKpi[] {
  const counts = new Map<string, number>();
  for (const { typedName } of kpis)
    counts.set(normalized(typedName), (counts.get(normalized(typedName)) ?? 0) + 1);
  return kpis.filter(({ typedName }) => counts.get(normalized(typedName)) === 1);
}

/** Makes the sheet of a goal tree. The form is read once more. */
export function createGoal(form: unknown): Created | Refusal {
  return handleRequest(() => {
    const read = readGoalForm(form);
    if (!isUsableGoal(read)) return read;
    return created(withDocumentLock((kept) => make(read, kept)));
  });
}

/** Gives a node another name, in its row and in those of what feeds it. */
export function renameNode(request: unknown): ReturnType<Endpoints['renameNode']> {
  return handleRequest(() => {
    const { sheet: name, from, to } = readRequest(renameRequest, request);
    return withDocumentLock(() => {
      const sheet = sheetNamed(name);
      const cells = cellsOf(sheet);
      const { values, formulas } = cells;
      if (!isGoalTree(values)) throw new UserError(REFUSALS.noGoalTree);
      const { firstRow, columns } = renamedCells(cells, from, to, activeSheetDays());
      const rows = values
        .map((ofRow, index) => ({ values: ofRow, formulas: formulas[index] ?? [] }))
        .slice(firstRow - 1);
      for (const { column, texts, filled } of columns) {
        const contents = texts.map((text) => (text === undefined ? undefined : typedText(text)));
        writeColumn({ sheet, column, firstRow, rows }, contents, filled, 1);
      }
      leaveMark();
      return { done: true };
    });
  });
}

function make(read: ReadGoalForm, kept: Kept) {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const taken = removeUnfinished(spreadsheet);
  const calendar = calendarOf(spreadsheet, activeSheetDays(), (_, range) => range.getValues());
  const { setup, kpiSheets, notes } = setupOf(read);
  if (calendar !== null) refuseWithoutDays(setup, calendar);
  const logSheet = logSheetOf(spreadsheet);
  if (logSheet === null && setup.nodes.some(({ source }) => source === 'log'))
    throw new UserError(REFUSALS.noLog);
  const ofCalendar = calendar === null ? [missingCalendarNote(spreadsheet)] : brokenCalendarNote(calendar);
  const made = makeGoalSheet(spreadsheet, taken, {
    calendar: calendar === null ? EVERY_DAY_SETUP : null,
    plan: (name) => planGoalSheet({ ...setup, name }, logSheet, kpiSheets),
    wanted: setup.name,
  });
  followDays(made.sheet);
  alsoWatch(made.sheet, null, kept);
  return { ...made, notes: [...ofCalendar, ...made.notes, ...notes] };
}

/** A form of a goal tree does not ask which days count: where the file does not say it either, all do until someone says so. */
const missingCalendarNote = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string =>
  spreadsheet.getSheets().some(hasUsedCalendar) ? MADE_NOTES.calendarLost : MADE_NOTES.calendarMade;

/** What is to be made, with what the progress sheets say of their KPIs. */
function setupOf({ nodes, ...form }: ReadGoalForm): {
  setup: GoalSetup;
  kpiSheets: readonly KpiSheet[];
  notes: string[];
} {
  const names = [...new Set(nodes.flatMap(({ kpiSheet }) => kpiSheet ?? []))];
  const sheets = new Map(names.map((name) => [name, kpisOf(name)]));
  const kpiOf = ({ name, kpiSheet }: GoalNode) => sheets.get(kpiSheet ?? '')?.kpis.get(normalized(name));
  const lost = nodes.filter((node) => node.source === 'kpi' && kpiOf(node) === undefined);
  const filled = nodes.map((node): GoalNode => {
    if (node.source !== 'kpi') return node;
    const kpi = kpiOf(node);
    if (kpi === undefined) return { ...node, source: 'typed' };
    const { typedName, kind, lowerIsBetter, unit, indicator, target } = kpi;
    return { ...node, name: typedName, kind, lowerIsBetter, unit, indicator, target };
  });
  const [first] = sheets.values();
  const { completeThrough, tolerance } = first?.head ?? {
    completeThrough: 'yesterday',
    tolerance: DEFAULT_TOLERANCE,
  };
  return {
    setup: { ...form, completeThrough, tolerance, nodes: filled },
    kpiSheets: [...sheets].map(([name, { content }]) => ({ name, headers: content })),
    notes: [
      ...lost.map((node) =>
        formatMessage(GOAL_NOTES.ambiguous, {
          kpi: inBrief(node.name),
          sheet: inBrief(node.kpiSheet ?? ''),
        }),
      ),
      ...notesOf(nodes),
    ],
  };
}

/** A progress sheet with the KPIs that can be looked up there. */
function kpisOf(sheet: string) {
  const cells = cellsOf(sheetNamed(sheet));
  refuseOtherSheets(cells);
  const sheetDays = activeSheetDays();
  const head = readHead(cells, sheetDays);
  const content = readSheet(cells.values, sheetDays, EVERY_DAY, head);
  const kpis = new Map(onceNamed(content.kpis).map((kpi) => [normalized(kpi.typedName), kpi]));
  return { head, content, kpis };
}

/** What is left to type into the sheet. */
function notesOf(nodes: readonly GoalNode[]): string[] {
  const calculated = new Set(nodes.flatMap(({ feeds, how }) => (how === 'drives' ? [] : normalized(feeds))));
  const typed = nodes.filter(({ source, name }) => source === 'typed' && !calculated.has(normalized(name)));
  const named = (some: readonly GoalNode[]) => some.map(({ name }) => inBrief(name)).join(LIST_JOIN);
  const say = (words: string, some: readonly GoalNode[]) =>
    some.length === 0 ? [] : [formatMessage(words, { nodes: named(some) })];
  return [
    ...say(
      GOAL_NOTES.typedFigures,
      typed.filter(({ target }) => target !== null),
    ),
    ...say(
      GOAL_NOTES.typed,
      typed.filter(({ target }) => target === null),
    ),
    ...(nodes.some(({ how, source }) => how === 'drives' && source !== 'kpi') ? [GOAL_NOTES.drives] : []),
  ];
}
