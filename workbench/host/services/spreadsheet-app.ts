// SpreadsheetApp and its Spreadsheet: the document that the script belongs to.
import type { Execution } from '../execution';
import { createRange } from './range';
import { notEmulated, READING_MODES, ServiceError, service } from './service';
import { createSheet } from './sheet';
import { createUi } from './ui';

export function createSpreadsheetApp(execution: Execution): object {
  const spreadsheet = () => createSpreadsheet(execution);
  const reading = { modes: READING_MODES };
  // Nobody's other documents can be opened with the scope that this host grants: the current one only.
  const otherDocument = { takes: [['String']] as const, modes: [], call: () => undefined };
  return service(execution, 'SpreadsheetApp', {
    getActive: { ...reading, call: spreadsheet },
    getActiveSpreadsheet: { ...reading, call: spreadsheet },
    getActiveSheet: { ...reading, call: () => activeSheet(execution) },
    getActiveRange: { ...reading, call: () => activeRange(execution) },
    openById: otherDocument,
    openByUrl: otherDocument,
    getUi: {
      call: () => {
        if (execution.authMode === 'CUSTOM_FUNCTION') {
          throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
        }
        return createUi(execution);
      },
    },
  });
}

function createSpreadsheet(execution: Execution): object {
  const { engine, workbook } = execution;
  const metadata = { remote: 'once' } as const;
  return service(execution, 'SpreadsheetApp.Spreadsheet', {
    getId: { call: () => workbook.id },
    getUrl: { call: () => `https://docs.google.com/spreadsheets/d/${workbook.id}/edit` },
    getName: { ...metadata, call: () => workbook.name },
    getSpreadsheetTimeZone: { ...metadata, call: () => execution.spreadsheetZone.name },
    getSpreadsheetLocale: { ...metadata, call: () => engine.locale },
    getActiveSheet: { ...metadata, call: () => activeSheet(execution) },
    getSheets: {
      ...metadata,
      call: () => engine.sheetNames().map((name) => createSheet(execution, engine.sheetId(name))),
    },
    getSheetByName: {
      ...metadata,
      takes: [['String']],
      call: (name: string) =>
        engine.sheetNames().includes(name) ? createSheet(execution, engine.sheetId(name)) : null,
    },
    getRangeByName: {
      ...metadata,
      takes: [['String']],
      call: (name: string) => {
        const area = engine.namedArea(name);
        return area ? createRange(execution, area) : null;
      },
    },
  });
}

/** In a custom function, the active sheet is that of the cell being calculated. */
function activeSheet(execution: Execution): object {
  if (!execution.cell) return notEmulated(execution, 'getActiveSheet outside of a custom function');
  return createSheet(execution, execution.cell.sheetId);
}

function activeRange(execution: Execution): object {
  if (!execution.cell) return notEmulated(execution, 'getActiveRange outside of a custom function');
  const { col, row, sheetId } = execution.cell;
  return createRange(execution, { sheetId, zone: { left: col, right: col, top: row, bottom: row } });
}
