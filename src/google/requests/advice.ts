// The request of the sidebar before targets are set.

import { resultsInHistory } from '../../alerts/results-in-history';
import { EVERY_DAY } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import { adviceRequest, readAsked } from '../../protocol/advice';
import type { Endpoints } from '../../protocol/endpoints';
import { readRequest } from '../../protocol/requests';
import { type ResultsOf, resultsInSheet } from '../../sheet/advice/results-in-sheet';
import { type Known, targetAdvice } from '../../sheet/advice/target-advice';
import { readHead } from '../../sheet/read/head-reader';
import { readSheet } from '../../sheet/read/read-sheet';
import { readHistorySheet } from '../check/check-sheets';
import { handleRequest } from '../runtime/handle-request';
import { calendarOf, logOf } from '../spreadsheet/file';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf, isProgressSheet, MOST_PROGRESS_SHEETS } from '../spreadsheet/sheet-reader';

/** What is known before targets are set. As many service calls for 50 KPIs as for 3. */
export function adviseTargets(request: unknown): ReturnType<Endpoints['adviseTargets']> {
  return handleRequest(() => {
    const { completeThrough, kpis } = readRequest(adviceRequest, request);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheetDays = activeSheetDays();
    const today = sheetDays.today();
    const lastComplete = completeThrough === 'today' ? today : ((today - 1) as Day);
    const known: Known = {
      log: logOf(spreadsheet, sheetDays),
      calendar: calendarOf(spreadsheet, sheetDays)?.calendar ?? EVERY_DAY,
      lastComplete,
      resultsOf: resultsIn(spreadsheet, lastComplete),
    };
    return {
      advice: kpis.map((asked) => {
        const kpi = readAsked(asked);
        return kpi && targetAdvice(kpi, known);
      }),
    };
  });
}

/** What KPIs came to by earlier progress sheets, and by History where those are gone: read once someone asks. */
function resultsIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, through: Day): ResultsOf {
  let resultsOf: ResultsOf | null = null;
  return (kpi) => {
    resultsOf ??= readResults(spreadsheet, through);
    return resultsOf(kpi);
  };
}

function readResults(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, through: Day): ResultsOf {
  const sheetDays = activeSheetDays();
  const sheets = spreadsheet.getSheets();
  const byId = new Map(sheets.map((sheet) => [String(sheet.getSheetId()), sheet]));
  const progress = sheets.filter(isProgressSheet).slice(0, MOST_PROGRESS_SHEETS);
  const results = progress.map((sheet) => {
    const cells = cellsOf(sheet);
    const head = readHead(cells, sheetDays);
    const { kpis } = readSheet(cells.values, sheetDays, EVERY_DAY, head);
    return resultsInSheet(kpis, sheet.getName(), through);
  });
  const { rows } = readHistorySheet(byId, null, sheetDays);
  const inHistory = resultsInHistory(rows, new Set(progress.map((sheet) => sheet.getName())));
  return (kpi) => [...results, inHistory].flatMap((resultsOf) => resultsOf(kpi));
}
