// Requests of the sidebar at the end of a period: what it came to, written down once, and what goes along.

import { formatDay } from '../../kpi/civil-date';
import {
  type CloseView,
  closeRequest,
  closeView,
  mailResultsRequest,
  readChoices,
} from '../../protocol/close-period';
import type { Endpoints } from '../../protocol/endpoints';
import { readRequest, sheetRequest } from '../../protocol/requests';
import { carryInto } from '../../review/carry-into';
import { closeRows } from '../../review/close-rows';
import { closedOn, stepOf } from '../../review/closing';
import { openActions } from '../../review/open-actions';
import { CLOSE_PERIOD, CLOSE_REFUSALS, formatMessage } from '../../words';
import { leaveMark } from '../edit/edit-mark';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { keepClosed } from '../spreadsheet/closed-sheets';
import { addReviews } from '../spreadsheet/reviews';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { writeColumn } from '../spreadsheet/write-column';
import { goingAlong, type ReadClosing, readClosing } from './read-closing';
import { mailOf, mailView, sendResults } from './results-mails';

/** What a period came to, and what is to be done at its end. */
export function loadClose(request: unknown): ReturnType<Endpoints['loadClose']> {
  return handleRequest((kept) => {
    const { sheet } = readRequest(sheetRequest, request);
    return viewOf(readClosing(sheet, kept()), kept());
  });
}

/** Writes down what a period came to, once, and what becomes of its open actions. */
export function closePeriod(request: unknown): ReturnType<Endpoints['closePeriod']> {
  return handleRequest(() => {
    const { sheet, actions } = readRequest(closeRequest, request);
    return withDocumentLock((kept) => {
      const read = readClosing(sheet, kept);
      const closed = isClosed(read) ? read : writeDown(read, actions);
      keepClosed(kept, closed.closing.id, formatDay(closed.closing.today));
      leaveMark();
      return viewOf(closed, kept);
    });
  });
}

const isClosed = ({ closing }: ReadClosing): boolean => closedOn(closing.reviews, stepOf(closing)) !== null;

function writeDown(read: ReadClosing, chosen: Parameters<typeof readChoices>[1]): ReadClosing {
  const { closing, reviews, spreadsheet } = read;
  const choices = readChoices(openActions(closing), chosen);
  if (typeof choices === 'string') throw new UserError(choices);
  const rows = closeRows(closing, choices);
  addReviews(spreadsheet, reviews, rows);
  // The rows must stand there before it is kept that they do.
  SpreadsheetApp.flush();
  return { ...read, closing: { ...closing, reviews: [...closing.reviews, ...rows] } };
}

/** Writes what goes along into a sheet of the next period that was there already. */
export function carryOver(request: unknown): ReturnType<Endpoints['carryOver']> {
  return handleRequest(() => {
    const { sheet } = readRequest(sheetRequest, request);
    return withDocumentLock((kept) => {
      const read = readClosing(sheet, kept);
      if (!isClosed(read)) throw new UserError(CLOSE_REFUSALS.notClosed);
      const { next } = read;
      if (next === null) throw new UserError(CLOSE_REFUSALS.noNext);
      const cells = cellsOf(next);
      const { firstRow, columns } = carryInto(cells, goingAlong(read), activeSheetDays());
      const rows = cells.values
        .map((values, index) => ({ values, formulas: cells.formulas[index] ?? [] }))
        .slice(firstRow - 1);
      for (const { column, contents, filled } of columns)
        writeColumn({ sheet: next, column, firstRow, rows }, contents, filled, 1);
      leaveMark();
      return viewOf(read, kept);
    });
  });
}

/** Mails the results to everyone who has not had them: one mail each. */
export function mailResults(request: unknown): ReturnType<Endpoints['mailResults']> {
  return handleRequest(() => {
    const { sheet, text, again } = readRequest(mailResultsRequest, request);
    const startedAt = Date.now();
    const read = withDocumentLock((kept) => {
      const found = readClosing(sheet, kept);
      if (!isClosed(found)) throw new UserError(CLOSE_REFUSALS.notClosed);
      if (mailOf(found, '').text !== text) throw new UserError(CLOSE_REFUSALS.mailChanged);
      return found;
    });
    return closeView(read.closing, { mail: sendResults(read, again, startedAt), next: nextOf(read) });
  });
}

function viewOf(read: ReadClosing, kept: Kept): CloseView {
  return closeView(read.closing, { mail: mailView(read, kept), next: nextOf(read) });
}

/** The sheet of the next period, and what of the actions is not there yet. */
function nextOf(read: ReadClosing): CloseView['next'] {
  const { next } = read;
  if (next === null) return null;
  const actions = goingAlong(read);
  if (actions.length === 0) return { sheet: next.getName(), count: 0, left: [] };
  const { count, left } = carryInto(cellsOf(next), actions, activeSheetDays());
  return {
    sheet: next.getName(),
    count,
    left: left.map(({ kpi, action }) => formatMessage(CLOSE_PERIOD.leftBehind, { kpi, action })),
  };
}
