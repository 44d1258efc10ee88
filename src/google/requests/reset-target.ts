// The sidebar's requests to reset a target that can't be made any more.
//
// Written in this order: the reviews, the note of the cell, the line, and last the target itself. Cut short anywhere, the
// same request once more completes it, and writes nothing twice: what was the target is kept before it is gone, and a reset
// that was noted down but not done is told nowhere, for the target is still another.

import { isSame, resetText, rowsOfKpi } from '../../alerts/target-resets';
import { formatDay } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import type { ResetLine } from '../../kpi/plan/reset-line';
import { amountText, readAmount } from '../../protocol/amounts';
import type { Endpoints } from '../../protocol/endpoints';
import { readRequest } from '../../protocol/requests';
import {
  type ReadReset,
  type ResetView,
  readReset,
  resetRequest,
  shownKpiRequest,
} from '../../protocol/target-reset';
import { outOfReach } from '../../review/out-of-reach';
import { notedReset, resetRow, resetsIn } from '../../review/reset-target';
import { countedAsShown, withLogged } from '../../sheet/judge/from-log';
import { valueText } from '../../sheet/numbers/value-text';
import { type LineColumns, lineColumns } from '../../sheet/read/blocked';
import type { SheetKpi } from '../../sheet/read/content';
import { filledFrom } from '../../sheet/read/kpi-notes';
import {
  COLUMN_WORDS,
  dayText,
  formatMessage,
  KPI_NOTE_WORDS,
  REFUSALS,
  RESET_PROBLEMS,
  RESET_REFUSALS,
  SETUP_REFUSALS,
} from '../../words';
import { leaveMark } from '../edit/edit-mark';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import { notAllowedAt, requireWritable } from '../spreadsheet/may-write';
import { lineRanges, writeLine, writeLineColumns } from '../spreadsheet/reset-columns';
import { addReviews, type ReadReviews, refuseToAdd, reviewsOf } from '../spreadsheet/reviews';
import { bestPacesOf } from './best-paces';
import { type FoundKpi, findKpi } from './judged-kpi';
import { hiddenByMerges } from './note-writes';

/** What the form of a KPI begins with. */
export function loadReset(request: unknown): ReturnType<Endpoints['loadReset']> {
  return handleRequest((kept) => {
    const found = findKpi(readRequest(shownKpiRequest, request), kept());
    const { judged, spreadsheet, sheet, sheetDays } = found;
    const { rows } = reviewsOf(spreadsheet, sheetDays);
    const resets = rowsOfKpi(resetsIn(rows), sheet.getName(), judged.kpi.name);
    return {
      ...viewOf(found),
      outOfReach: outOfReach(judged, bestPacesOf({ ...found, kept })),
      before: resets.map((reset) => resetText(reset, judged.kpi)),
    };
  });
}

/** The form of a KPI, but for what has to be looked up elsewhere. */
function viewOf(found: FoundKpi): Omit<ResetView, 'outOfReach' | 'before'> {
  const { judged } = found;
  const { kpi, asOf } = judged;
  const { place, formula } = targetCell(found);
  const unit = kpi.unit ?? 'decimal';
  const last = Math.max(kpi.start, Math.min(asOf + 1, kpi.end)) as Day;
  const stood = asOf === last - 1 ? kpi.actual : stoodBy(found, (last - 1) as Day);
  return {
    target: amountText(kpi.target, unit),
    shown: kpi.target === null ? '' : valueText(kpi.target, kpi),
    formula,
    unit,
    fixed: place === null ? noColumn() : fixedBy(found, place, formula),
    isLineOffered: hasLine(found),
    isPlanned: judged.plan !== null && judged.plan.amounts.length > 0,
    first: formatDay(kpi.start),
    last: formatDay(last),
    stood: stood === null ? null : { text: valueText(stood, kpi), day: dayText((last - 1) as Day) },
  };
}

const noColumn = () => formatMessage(RESET_REFUSALS.noColumn, { header: COLUMN_WORDS.target.header });

/** Whether a KPI is on its way somewhere, and some of the way is left. */
function hasLine({ judged: { kpi, assessment } }: FoundKpi): boolean {
  const isOnItsWay = kpi.kind === 'total' || (kpi.kind === 'level' && kpi.baseline !== null);
  return isOnItsWay && assessment.progress.elapsed < 1;
}

/** The cell of the target: its column, and its own formula. */
function targetCell({ cells, headers, row }: FoundKpi) {
  const place = headers.columns.target ?? null;
  const formula = place === null ? '' : (cells.formulas[row - 1]?.[place - 1] ?? '');
  return { place, formula: formula === '' ? null : formula };
}

/** Why what is written into the cell would be refused, be lost, or take others down with it. */
function fixedBy(
  { sheet, cells, headers, row }: FoundKpi,
  place: number,
  formula: string | null,
): string | null {
  const isHidden = hiddenByMerges(sheet, row, cells.values[0]?.length ?? 1);
  if (isHidden(place)) return KPI_NOTE_WORDS.merged;
  const notAllowed = notAllowedAt(sheet.getRange(row, place));
  if (notAllowed !== null) return notAllowed;
  // A formula of the cell's own is replaced, if one agrees; one that fills it from elsewhere would be broken.
  if (formula !== null) return null;
  const cell = filledFrom(cells, headers.headerRow - 1, row - 1, place - 1);
  return cell === null ? null : formatMessage(KPI_NOTE_WORDS.fromFormula, { cell });
}

/** Where the KPI stood at the end of a day, as far as the sheet or the log tells. */
function stoodBy({ judged: { kpi, asOf }, log, calendar }: FoundKpi, day: Day): number | null {
  if (day === asOf) return kpi.actual;
  if (day < kpi.start) return kpi.kind === 'total' ? 0 : kpi.baseline;
  if (log === null) return null;
  const counted = kpi.isLogged ? null : countedAsShown(kpi, asOf, log);
  if (counted !== null) return counted.figure(kpi.start, day).actual;
  if (!kpi.isLogged) return null;
  return withLogged([kpi], log, day, calendar)[0]?.actual ?? null;
}

/** Resets a target: see above for the order. */
export function resetTarget(request: unknown): ReturnType<Endpoints['resetTarget']> {
  return handleRequest(() => {
    const { from, ...asked } = readRequest(resetRequest, request);
    return withDocumentLock((kept) => {
      const found = findKpi(asked, kept);
      const now = viewOf(found);
      if (now.fixed !== null) throw new UserError(now.fixed);
      const read = readReset(asked, { ...now, target: from });
      if ('problems' in read) return { refused: SETUP_REFUSALS.problems, problems: read.problems };
      const { judged } = found;
      const isDone = judged.kpi.target !== null && isSame(judged.kpi.target, read.target);
      // What stands there may be what a run that was cut short has written.
      if (now.target !== from && !isDone)
        throw new UserError(formatMessage(RESET_REFUSALS.changed, { target: now.shown }));
      const line = lineFor(found, asked.pace, read);
      if (line === 'unknown') {
        const message = formatMessage(RESET_PROBLEMS.noStood, { day: dayText((read.day - 1) as Day) });
        return { refused: SETUP_REFUSALS.problems, problems: [{ path: 'stood', message }] };
      }
      const columns = line === null && !hasLineNow(found) ? null : columnsFor(found);
      if (columns !== null && 'own' in columns) {
        const { header } = COLUMN_WORDS[columns.own];
        const message = formatMessage(RESET_PROBLEMS.ownFormula, { header });
        return { refused: SETUP_REFUSALS.problems, problems: [{ path: 'pace', message }] };
      }
      const reviews = reviewsOf(found.spreadsheet, found.sheetDays);
      refuseToAdd(reviews);
      if (columns !== null) requireWritable(lineRanges(found.sheet, columns, found.row));
      const before = targetBefore(from, now, judged.kpi);
      write(found, { ...read, before, line, columns, reviews });
      return { done: true };
    });
  });
}

/** The target of before: what stands there, or stood there before a run that was cut short. */
function targetBefore(from: string, now: Pick<ResetView, 'target' | 'unit'>, { target }: SheetKpi): number {
  if (now.target === from && target !== null) return target;
  const read = readAmount(from, now.unit);
  if (!('amount' in read) || read.amount === null) throw new TypeError(REFUSALS.incomplete);
  return read.amount;
}

const hasLineNow = ({ judged: { kpi } }: FoundKpi) => kpi.line !== undefined;

function columnsFor({ cells, sheetDays, hasCalendar, sheet }: FoundKpi) {
  return lineColumns(cells, sheetDays, hasCalendar, sheet.getLastColumn());
}

/** The line that is asked for; one from the start where a plan rules that leads to another target. */
function lineFor(
  found: FoundKpi,
  pace: 'usual' | 'line',
  { target, day, stood }: ReadReset,
): ResetLine | null | 'unknown' {
  const { kpi, plan } = found.judged;
  if (pace === 'line') {
    const at = stood ?? stoodBy(found, (day - 1) as Day);
    return at === null ? 'unknown' : { from: day, stood: at };
  }
  if (plan === null || plan.amounts.length === 0) return null;
  return { from: kpi.start, stood: kpi.kind === 'level' ? (kpi.baseline ?? target) : 0 };
}

interface Writing extends Omit<ReadReset, 'stood'> {
  readonly before: number;
  readonly line: ResetLine | null;
  readonly columns: LineColumns | null;
  readonly reviews: ReadReviews;
}

function write(found: FoundKpi, { before, target, reason, day, line, columns, reviews }: Writing): void {
  const { judged, spreadsheet, sheet, row } = found;
  const { place, formula } = targetCell(found);
  const { kpi } = judged;
  const asked = { day, before, target, reason, formula: formula ?? '' };
  const cell = sheet.getRange(row, place as number);
  addReviews(spreadsheet, reviews, [resetRow(judged, sheet.getName(), asked, reviews.rows)]);
  // What was must stand there before it is gone.
  SpreadsheetApp.flush();
  const note = String(cell.getNotes()[0]?.[0] ?? '');
  const noted = notedReset(note, judged, asked);
  if (noted !== note) cell.setNotes([[noted]]);
  if (columns !== null) {
    writeLineColumns(sheet, columns);
    writeLine(sheet, columns, row, kpi, line);
  }
  if (kpi.target === null || !isSame(kpi.target, target) || formula !== null) cell.setValue(target);
  leaveMark();
}
