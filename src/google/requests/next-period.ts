// Requests of the sidebar for the following period.

import type { Endpoints } from '../../protocol/endpoints';
import { formOf } from '../../protocol/form-of';
import { readRequest, sheetRequest } from '../../protocol/requests';
import { type NextSetup, nextSetup } from '../../sheet/next-period/next-setup';
import { withSourcesSaid } from '../../sheet/next-period/with-sources';
import { fiscalYearStart } from '../../sheet/read/file-plan';
import { readHead } from '../../sheet/read/head-reader';
import { REFUSALS } from '../../words';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { planOf } from '../spreadsheet/file';
import { sheetsById } from '../spreadsheet/manual';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { sourcesOf } from '../spreadsheet/sources';
import { sourcesSheetIn } from '../spreadsheet/sources-property';
import { refuseOtherSheets, sheetNamed } from './progress';
import { created, makeForFile } from './set-up';

/** Set up as `createNextPeriod` would have it. */
export function loadNextPeriod(request: unknown): ReturnType<Endpoints['loadNextPeriod']> {
  return handleRequest((kept) => {
    const { sheet } = readRequest(sheetRequest, request);
    const { setup, notes } = following(sheet, kept());
    return { form: { ...formOf(setup), follows: sheet }, notes };
  });
}

/** Makes the sheet of the following period. */
export function createNextPeriod(request: unknown): ReturnType<Endpoints['createNextPeriod']> {
  return handleRequest(() => {
    const { sheet } = readRequest(sheetRequest, request);
    return withDocumentLock((kept) => {
      const { setup, notes } = following(sheet, kept);
      const made = created(makeForFile({ setup, calendar: null, follows: sheet }, kept));
      return { ...made, notes: [...made.notes, ...notes] };
    });
  });
}

/** The set-up of the period that follows a sheet's. */
function following(name: string, kept: Kept): NextSetup {
  const cells = cellsOf(sheetNamed(name));
  refuseOtherSheets(cells);
  const sheetDays = activeSheetDays();
  const head = readHead(cells, sheetDays);
  if (head === null) throw new UserError(REFUSALS.noHead);
  const plan = planOf(SpreadsheetApp.getActiveSpreadsheet(), sheetDays);
  const next = nextSetup(cells, head, sheetDays, fiscalYearStart(plan));
  if ('impossible' in next) throw new UserError(next.impossible);
  if (next.setup.kpis.every(({ actual }) => actual !== 'source')) return next;
  const sheets = sheetsById(SpreadsheetApp.getActiveSpreadsheet());
  return withSourcesSaid(next, sourcesOf(sheets, sourcesSheetIn(kept), sheetDays));
}
