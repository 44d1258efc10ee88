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
import { historyOf } from '../check/history-of';
import { handleRequest } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { calendarOf } from '../spreadsheet/file';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf, isProgressSheet, MOST_PROGRESS_SHEETS } from '../spreadsheet/sheet-reader';
import { dailyLogOf } from '../spreadsheet/sources';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is known before targets are set. As many service calls for 50 KPIs as for 3. */
export function adviseTargets(request: unknown): ReturnType<Endpoints['adviseTargets']> {
  return handleRequest((kept) => {
    const { completeThrough, kpis } = readRequest(adviceRequest, request);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheetDays = activeSheetDays();
    const today = sheetDays.today();
    const lastComplete = completeThrough === 'today' ? today : ((today - 1) as Day);
    const known: Known = {
      log: dailyLogOf(spreadsheet, kept(), sheetDays),
      calendar: calendarOf(spreadsheet, sheetDays)?.calendar ?? EVERY_DAY,
      lastComplete,
      resultsOf: resultsIn(spreadsheet, kept, lastComplete),
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
function resultsIn(spreadsheet: Spreadsheet, kept: () => Kept, through: Day): ResultsOf {
  let resultsOf: ResultsOf | null = null;
  return (kpi) => {
    resultsOf ??= readResults(spreadsheet, kept(), through);
    return resultsOf(kpi);
  };
}

function readResults(spreadsheet: Spreadsheet, kept: Kept, through: Day): ResultsOf {
  const sheetDays = activeSheetDays();
  const progress = spreadsheet.getSheets().filter(isProgressSheet).slice(0, MOST_PROGRESS_SHEETS);
  const results = progress.map((sheet) => {
    const cells = cellsOf(sheet);
    const head = readHead(cells, sheetDays);
    const { kpis } = readSheet(cells.values, sheetDays, EVERY_DAY, head);
    return resultsInSheet(kpis, sheet.getName(), through);
  });
  const rows = historyOf(spreadsheet, kept, sheetDays);
  const inHistory = resultsInHistory(rows, new Set(progress.map((sheet) => sheet.getName())));
  return (kpi) => [...results, inHistory].flatMap((resultsOf) => resultsOf(kpi));
}
