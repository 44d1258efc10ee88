// Requests of the sidebar about the tabs that KPIs can be counted from.

import type { Cell } from '../../cells/cell';
import type { Endpoints } from '../../protocol/endpoints';
import { readRequest } from '../../protocol/requests';
import { tabView, tryRequest, trySource } from '../../protocol/source-form';
import { TELLING_ROWS } from '../../sheet/source/columns-of-tab';
import { handleRequest } from '../runtime/handle-request';
import { logSheetOf } from '../spreadsheet/file';
import { sheetsById } from '../spreadsheet/manual';
import { manualSheetIn } from '../spreadsheet/manual-property';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { hasOurHead, valuesOf } from '../spreadsheet/sheet-reader';
import { sourcesOf, tabsOf } from '../spreadsheet/sources';
import { sourcesSheetIn } from '../spreadsheet/sources-property';
import { isWaitingName } from '../spreadsheet/waiting-file';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More tabs are not offered: each costs a call. */
const MOST_TABS = 40;

/** The tabs of the file that have a table which is not of our making. */
export function loadTabs(): ReturnType<Endpoints['loadTabs']> {
  return handleRequest((kept) => {
    const sheetDays = activeSheetDays();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheets = sheetsById(spreadsheet);
    const keptNow = kept();
    const own = [sourcesSheetIn(keptNow), manualSheetIn(keptNow)];
    const log = logSheetOf(spreadsheet);
    const tabs = [...sheets]
      .filter(([id]) => !own.includes(id))
      .slice(0, MOST_TABS)
      .flatMap(([, sheet]) => {
        const name = sheet.getName();
        const values = name === log || isWaitingName(name) ? [] : firstRows(sheet);
        return hasOurHead(values) ? [] : (tabView({ name, values }, sheetDays) ?? []);
      });
    const sources = sourcesOf(sheets, sourcesSheetIn(keptNow), sheetDays);
    return { tabs, named: [...(sources?.byName.values() ?? [])].map(({ kpi }) => kpi) };
  });
}

const firstRows = (sheet: Sheet) =>
  sheet
    .getRange(1, 1, Math.min(TELLING_ROWS, sheet.getMaxRows()), sheet.getMaxColumns())
    .getValues() as Cell[][];

/** What a source that is being typed would count. */
export function tryCounting(request: unknown): ReturnType<Endpoints['tryCounting']> {
  return handleRequest(() => {
    const asked = readRequest(tryRequest, request);
    const sheets = sheetsById(SpreadsheetApp.getActiveSpreadsheet());
    const tabNamed = tabsOf(sheets, (sheet) => valuesOf(sheet.getDataRange()));
    return trySource(asked, tabNamed, activeSheetDays());
  });
}
