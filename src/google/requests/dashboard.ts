// Requests of the sidebar for a dashboard.

import { historyTable } from '../../alerts/history-cells';
import { isBlank } from '../../cells/cell';
import { inBrief } from '../../cells/shortened';
import { textOf } from '../../cells/text';
import type { Created, Refusal } from '../../protocol/replies';
import { readRequest, sheetRequest } from '../../protocol/requests';
import { planDashboard } from '../../sheet/plan/dashboard-sheet';
import { type DashboardSource, type GoalValue, shownBy } from '../../sheet/plan/dashboard-source';
import { headPlace } from '../../sheet/read/head-reader';
import { HEAD } from '../../sheet/table/head';
import { findHeaders, type Headers } from '../../sheet/table/headers';
import { HEAD_LABEL_ROW, HEAD_VALUE_ROW } from '../../sheet/table/layout';
import { logColumns } from '../../sheet/table/log-reference';
import { findPlacement } from '../../sheet/table/placement';
import { DASHBOARD_FORM, formatMessage, inSheetsOfAny } from '../../words';
import { handleRequest, withDocumentLock } from '../runtime/handle-request';
import { logSheetOf } from '../spreadsheet/file';
import { makeSharedSheet, removeUnfinished } from '../spreadsheet/make-sheets';
import { isNamedAs } from '../spreadsheet/own-sheet';
import { cellsOf, topValuesOf } from '../spreadsheet/sheet-reader';
import { goalTreeOf } from './find-goal';
import { refuseOtherSheets, sheetNamed } from './progress';
import { created } from './set-up';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the dashboard of a progress sheet. Where it has one, that is shown: people may have moved and written things there. */
export function makeDashboard(request: unknown): Created | Refusal {
  return handleRequest(() => {
    const { sheet: name } = readRequest(sheetRequest, request);
    return created(
      withDocumentLock(() => {
        const cells = cellsOf(sheetNamed(name));
        refuseOtherSheets(cells);
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        const taken = removeUnfinished(spreadsheet);
        const existing = dashboardOf(spreadsheet, name);
        if (existing !== null) {
          spreadsheet.setActiveSheet(existing);
          const shown = existing.getName();
          const notes = [formatMessage(DASHBOARD_FORM.already, { name: inBrief(shown) })];
          return { sheet: existing, name: shown, notes };
        }
        const { values } = cells;
        const goal = goalOf(name);
        const headers = findHeaders(values);
        const nameColumn = headers.columns.kpi ?? 1;
        const source: DashboardSource = {
          name,
          headers,
          kpiCount: values.slice(headers.headerRow).filter((row) => !isBlank(row[nameColumn - 1])).length,
          head: {
            start: headPlace(values, 'start'),
            end: headPlace(values, 'end'),
            asOf: headPlace(values, 'asOf'),
            elapsed: headPlace(values, 'elapsed'),
          },
          goal,
          log: isLogged(cells, headers) ? logColumnsOf(spreadsheet) : null,
          history: historyOf(spreadsheet),
        };
        // For everyone: before all others.
        const made = makeSharedSheet(spreadsheet, taken, planDashboard(source), 0);
        const notes = [
          formatMessage(DASHBOARD_FORM.made, { name: made.name }),
          ...(goal === null ? [] : [formatMessage(DASHBOARD_FORM.goal, { name: inBrief(goal.name) })]),
        ];
        return { ...made, notes };
      }),
    );
  });
}

/** The dashboard that a sheet has; null where there is none. */
function dashboardOf(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const names: readonly string[] = inSheetsOfAny((words) => words.DASHBOARD_SHEET);
  // Of others no cell is asked for.
  const isCalledSo = (sheet: Sheet) => names.some((one) => sheet.getName().startsWith(one));
  const shows = (sheet: Sheet) => shownBy(sheet.getName(), sheet.getRange(1, 1).getFormula()) === name;
  return spreadsheet.getSheets().find((sheet) => isCalledSo(sheet) && shows(sheet)) ?? null;
}

/** Where the head of the goal tree says what is shown of the goal; null where there is none, or its labels are not there. */
function goalOf(name: string): DashboardSource['goal'] {
  const tree = goalTreeOf(name);
  if (tree === null) return null;
  const labels = topValuesOf(tree)[HEAD_LABEL_ROW - 1] ?? [];
  const placeOf = (key: GoalValue) => {
    const words: readonly string[] = inSheetsOfAny((one) => one.GOAL_HEAD_WORDS[key]);
    // Behind the usual head: that has a status of its own nowhere, but other words may be alike.
    const column = labels.findIndex((label, index) => index >= HEAD.length && words.includes(textOf(label)));
    return column < 0 ? null : { row: HEAD_VALUE_ROW, column: column + 1 };
  };
  const [goal, target, landing, status, bottleneck] = (
    ['goal', 'target', 'landing', 'status', 'bottleneck'] as const
  ).map(placeOf);
  if (goal == null || target == null || landing == null || status == null || bottleneck == null) return null;
  return { name: tree.getName(), places: { goal, target, landing, status, bottleneck } };
}

/** Whether actuals of a sheet come out of the log: only then a formula heads the column of what it says. */
function isLogged({ formulas }: ReturnType<typeof cellsOf>, { headerRow, columns }: Headers): boolean {
  const { logged } = columns;
  return logged !== undefined && (formulas[headerRow - 1]?.[logged - 1] ?? '') !== '';
}

/** The daily log of the file; null where there is none. */
function logColumnsOf(spreadsheet: Spreadsheet): DashboardSource['log'] {
  const sheet = logSheetOf(spreadsheet);
  return sheet === null ? null : logColumns(sheet);
}

/** How KPIs stood before; null where the daily check has written nothing yet. */
function historyOf(spreadsheet: Spreadsheet): DashboardSource['history'] {
  const table = historyTable();
  const sheet = spreadsheet.getSheets().find((one) => isNamedAs(one, table));
  if (sheet === undefined) return null;
  return { name: sheet.getName(), headers: findPlacement(table, topValuesOf(sheet)) };
}
