// Requests of the page that brings in a file.

import type { Cell } from '../../cells/cell';
import { normalized } from '../../cells/text';
import {
  beginRequest,
  dropRequest,
  type FilePlaced,
  type FileWeighed,
  type PlaceFile,
  placeRequest,
  rowsRequest,
} from '../../protocol/bring-in';
import type { Endpoints } from '../../protocol/endpoints';
import { readRequest } from '../../protocol/requests';
import type { Merge } from '../../sheet/import/merge-rows';
import { keptCell } from '../../sheet/plan/typed-text';
import { freeName } from '../../sheet/setup/sheet-names';
import { FILE_NOTES, FILE_REFUSALS, formatMessage, LIST_JOIN } from '../../words';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { logSheetOf } from '../spreadsheet/file';
import { manualSheetIn } from '../spreadsheet/manual-property';
import { weighLog, weighTab, writeLog, writeTab } from '../spreadsheet/place-file';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { hasOurHead, topValuesOf } from '../spreadsheet/sheet-reader';
import { sourcesSheetIn } from '../spreadsheet/sources-property';
import { makeWaiting, waitingSheet } from '../spreadsheet/waiting-file';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes room for a file that is to come. */
export function beginFile(request: unknown): ReturnType<Endpoints['beginFile']> {
  return handleRequest(() => {
    const { columns, rows } = readRequest(beginRequest, request);
    return withDocumentLock(() => ({
      id: makeWaiting(SpreadsheetApp.getActiveSpreadsheet(), columns, rows),
    }));
  });
}

/** Takes a piece of it. A piece that is not the next one leaves a gap, or is there already. */
export function sendRows(request: unknown): ReturnType<Endpoints['sendRows']> {
  return handleRequest(() => {
    const { id, first, rows } = readRequest(rowsRequest, request);
    return withDocumentLock(() => {
      const sheet = waitingOf(SpreadsheetApp.getActiveSpreadsheet(), id);
      if (first > sheet.getLastRow()) throw new UserError(FILE_REFUSALS.incomplete);
      const columns = rows[0]?.length ?? 0;
      sheet
        .getRange(first + 1, 1, rows.length, columns)
        .setValues(rows.map((cells) => cells.map((cell) => keptCell(cell, ''))));
      return { done: true as const };
    });
  });
}

/** What bringing it in would change: nothing is written. */
export function weighFile(request: unknown): ReturnType<Endpoints['weighFile']> {
  return handleRequest((kept) => {
    const asked = readRequest(placeRequest, request);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const waiting = wholeOf(spreadsheet, asked);
    if ('log' in asked.into) return weighed(weighLog(spreadsheet, waiting, activeSheetDays()));
    if (asked.into.key.length === 0) return { counts: allNew(asked.rows), notes: [] };
    return weighed(weighTab(tabOf(spreadsheet, asked.into.tab, kept()), waiting, asked.into.key));
  });
}

/** Puts it in its place. */
export function placeFile(request: unknown): ReturnType<Endpoints['placeFile']> {
  return handleRequest(() => {
    const asked = readRequest(placeRequest, request);
    return withDocumentLock((kept) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const waiting = wholeOf(spreadsheet, asked);
      if (!('log' in asked.into) && asked.into.key.length === 0) return named(spreadsheet, waiting, asked);
      const placed =
        'log' in asked.into ? intoLog(spreadsheet, waiting) : intoTab(spreadsheet, waiting, asked.into, kept);
      // Only once the new is there for good the sheet that it came on goes.
      SpreadsheetApp.flush();
      spreadsheet.deleteSheet(waiting);
      return placed;
    });
  });
}

/** Lets go of it. */
export function dropFile(request: unknown): ReturnType<Endpoints['dropFile']> {
  return handleRequest(() => {
    const { id } = readRequest(dropRequest, request);
    return withDocumentLock(() => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const waiting = waitingSheet(spreadsheet, id);
      if (waiting !== null) spreadsheet.deleteSheet(waiting);
      return { done: true as const };
    });
  });
}

const allNew = (rows: number) => ({ added: rows, changed: 0, unchanged: 0, kept: 0 });

function waitingOf(spreadsheet: Spreadsheet, id: string): Sheet {
  const sheet = waitingSheet(spreadsheet, id);
  if (sheet === null) throw new UserError(FILE_REFUSALS.gone);
  return sheet;
}

/** The sheet on which a file waits, all of whose rows are there. */
function wholeOf(spreadsheet: Spreadsheet, { id, rows }: PlaceFile): Sheet {
  const sheet = waitingOf(spreadsheet, id);
  if (sheet.getLastRow() !== rows + 1) throw new UserError(FILE_REFUSALS.incomplete);
  return sheet;
}

/** A new tab is the sheet that the file came on: by its real name it is whole. */
function named(spreadsheet: Spreadsheet, waiting: Sheet, { rows, into }: PlaceFile): FilePlaced {
  const wanted = 'tab' in into ? into.tab.trim() : '';
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const tab = freeName(wanted, taken);
  waiting.showSheet();
  waiting.setName(tab);
  const notes = tab === wanted ? [] : [formatMessage(FILE_NOTES.renamed, { wanted, name: tab })];
  return { tab, isNew: true, counts: allNew(rows), notes };
}

function intoTab(
  spreadsheet: Spreadsheet,
  waiting: Sheet,
  { tab: name, key }: { readonly tab: string; readonly key: readonly string[] },
  kept: Kept,
): FilePlaced {
  const tab = tabOf(spreadsheet, name, kept);
  const merge = weighTab(tab, waiting, key);
  writeTab(tab, waiting, merge);
  return { tab: tab.getName(), isNew: false, ...weighed(merge) };
}

function intoLog(spreadsheet: Spreadsheet, waiting: Sheet): FilePlaced {
  const merge = weighLog(spreadsheet, waiting, activeSheetDays());
  writeLog(merge);
  return { tab: merge.log.getName(), isNew: false, ...weighed(merge) };
}

/** The tab that is to be renewed: none of our making. */
function tabOf(spreadsheet: Spreadsheet, name: string, kept: Kept): Sheet {
  const tab = spreadsheet.getSheets().find((sheet) => normalized(sheet.getName()) === normalized(name));
  if (tab === undefined) throw new UserError(formatMessage(FILE_REFUSALS.noTab, { tab: name }));
  const own = [sourcesSheetIn(kept), manualSheetIn(kept)];
  const isOurs =
    own.includes(String(tab.getSheetId())) ||
    tab.getName() === logSheetOf(spreadsheet) ||
    hasOurHead(topValuesOf(tab) as Cell[][]);
  if (isOurs) throw new UserError(formatMessage(FILE_REFUSALS.ownTab, { tab: name }));
  return tab;
}

function weighed(merge: Merge | ReturnType<typeof weighLog>): FileWeighed {
  const { counts } = merge;
  if ('emptied' in merge) {
    const { emptied: count } = merge;
    return { counts, notes: count === 0 ? [] : [formatMessage(FILE_NOTES.logEmptied, { count })] };
  }
  const { doubled, newHeaders, ownHeaders } = merge;
  return {
    counts,
    notes: [
      ...(doubled === null ? [] : [formatMessage(FILE_NOTES.doubled, { ...doubled })]),
      ...(newHeaders.length === 0
        ? []
        : [formatMessage(FILE_NOTES.newColumns, { headers: newHeaders.join(LIST_JOIN) })]),
      ...(ownHeaders.length === 0
        ? []
        : [formatMessage(FILE_NOTES.ownColumns, { headers: ownHeaders.join(LIST_JOIN) })]),
    ],
  };
}
