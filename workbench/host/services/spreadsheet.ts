// SpreadsheetApp.Spreadsheet: the sheets, messages; the rest is in files of its own.
import { copySheet } from '../engine/copied-sheets';
import type { Execution } from '../execution';
import { SHEET } from './kinds';
import { checkRoom, checkSheetCount } from './limits';
import { namedRanges } from './named-ranges';
import { refuseProtected } from './protected';
import { activeSheetId, selection } from './selection';
import { type Members, NotEmulatedError, ServiceError, service } from './service';
import { createSheet } from './sheet';
import { checkSheetName } from './sheet-names';
import { options, orNull } from './signature';

const TOAST_SECONDS = 5;
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export function createSpreadsheet(execution: Execution): object {
  const { engine, workbook } = execution;
  const metadata = { remote: 'once' } as const;
  return service(execution, 'SpreadsheetApp.Spreadsheet', {
    getId: { call: () => workbook.id },
    getUrl: { call: () => `https://docs.google.com/spreadsheets/d/${workbook.id}/edit` },
    getName: { ...metadata, call: () => workbook.name },
    getSpreadsheetTimeZone: { ...metadata, call: () => execution.spreadsheetZone.name },
    getSpreadsheetLocale: { ...metadata, call: () => engine.locale },
    getOwner: { remote: true, call: () => userOf(execution, execution.owner) },
    getEditors: {
      remote: true,
      call: () =>
        [...new Set([execution.owner, ...workbook.editors])].map((email) => userOf(execution, email)),
    },
    toast: {
      remote: true,
      takes: [['String'], ['String', 'String'], ['String', 'String', orNull('Number')]],
      modes: ['LIMITED', 'FULL'],
      call: (message: string, title = '', seconds: number | null = null) =>
        execution.ui.toast({ message, title, seconds: seconds ?? TOAST_SECONDS }),
    },
    ...selection(execution, metadata),
    ...sheets(execution),
    ...namedRanges(execution),
  });
}

const userOf = (execution: Execution, email: string) =>
  service(execution, 'Session.User', { getEmail: { call: () => email } });

function sheets(execution: Execution): Members {
  const { engine } = execution;
  const metadata = { remote: 'once' } as const;
  const insert = (
    name: string,
    position = positionOf(activeSheetId(execution)) + 1,
    { template }: { readonly template?: object } = {},
  ) => {
    const copied = template === undefined ? null : SHEET.of(template).sheetId;
    const { rows, columns } =
      copied === null ? { rows: NEW_ROWS, columns: NEW_COLUMNS } : engine.size(copied);
    checkSheetName(engine, name);
    checkSheetCount(engine);
    checkRoom(engine, rows * columns);
    if (position < 0 || position > engine.sheetNames().length) {
      throw new NotEmulatedError(`a sheet at the index ${position}`);
    }
    if (copied !== null && position !== positionOf(copied) + 1) {
      throw new NotEmulatedError('a copy of a sheet that is not right behind it');
    }
    const sheetId = engine.newSheetId();
    if (copied === null) {
      engine.dispatchAsScript([{ type: 'CREATE_SHEET', sheetId, name, position, rows, cols: columns }]);
    } else copySheet(engine, copied, sheetId, name);
    if (!execution.isInBackground) engine.activate(sheetId);
    return createSheet(execution, sheetId);
  };
  const positionOf = (sheetId: string | undefined) => {
    if (sheetId === undefined) throw new NotEmulatedError('a sheet without a place where no sheet is active');
    return engine.sheetNames().indexOf(engine.sheetName(sheetId));
  };
  return {
    getNumSheets: { ...metadata, call: () => engine.sheetNames().length },
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
    insertSheet: {
      writes: true,
      remote: true,
      takes: [['String'], ['String', 'Integer'], ['String', 'Integer', options({ template: SHEET })]],
      call: insert,
    },
    deleteSheet: {
      writes: true,
      remote: true,
      takes: [[SHEET]],
      call: (sheet: object) => {
        const { sheetId } = SHEET.of(sheet);
        refuseProtected(execution, sheetId, 'anywhere');
        if (engine.sheetNames().length === 1) {
          throw new ServiceError("You can't remove all the sheets in a document.");
        }
        // The engine counts the sheets that can be seen, whichever is to go.
        const isHidden = !engine.model.getters.isSheetVisible(sheetId);
        engine.dispatchAsScript([
          ...(isHidden ? [{ type: 'SHOW_SHEET' as const, sheetId }] : []),
          { type: 'DELETE_SHEET', sheetId, sheetName: engine.sheetName(sheetId) },
        ]);
      },
    },
  };
}
