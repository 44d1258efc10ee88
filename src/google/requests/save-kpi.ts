// The sidebar's request to write down who answers for a KPI and what is being done about it.

import { inBrief } from '../../cells/shortened';
import type { Endpoints } from '../../protocol/endpoints';
import { noteProblems, saveKpiRequest } from '../../protocol/read-notes';
import { readRequest } from '../../protocol/requests';
import type { Problem } from '../../protocol/setup-form';
import { typedText } from '../../sheet/plan/typed-text';
import { fixedNotesIn, NOTE_FIELDS, notesIn, rowOfShown, tidied } from '../../sheet/read/kpi-notes';
import { findHeaders } from '../../sheet/table/headers';
import { formatMessage, KPI_NOTE_WORDS, REFUSALS, SETUP_REFUSALS } from '../../words';
import { leaveMark } from '../edit/edit-mark';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { sheetNamed } from './progress';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the changed cells of a KPI's row, unless someone has changed them meanwhile to something else. */
export function saveKpi(request: unknown): ReturnType<Endpoints['saveKpi']> {
  return handleRequest(() => {
    const { changes, ...shown } = readRequest(saveKpiRequest, request);
    const mistakes = noteProblems(changes);
    if (mistakes.length > 0) return { refused: SETUP_REFUSALS.problems, problems: mistakes };
    return withDocumentLock(() => {
      const sheet = sheetNamed(shown.sheet);
      const cells = cellsOf(sheet);
      const headers = findHeaders(cells.values);
      const row = rowOfShown(cells, headers, shown);
      if (row === null) throw new UserError(formatMessage(REFUSALS.noKpi, { kpi: inBrief(shown.kpi) }));
      const now = notesIn(cells, headers, row, activeSheetDays());
      const fixed = fixedNotesIn(cells, headers, row);
      const problems: Problem[] = [];
      let isChanged = false;
      const writes: (() => void)[] = [];
      const isHidden = hiddenByMerges(sheet, row, cells.values[0]?.length ?? 1);
      for (const field of NOTE_FIELDS) {
        const change = changes[field];
        const column = headers.columns[field];
        if (change === undefined) continue;
        const to = tidied(field, change.to);
        if (now[field] === to) continue;
        const isFixed = fixed[field];
        if (isFixed !== undefined || column === undefined) {
          problems.push({ path: field, message: isFixed ?? '' });
        } else if (now[field] !== tidied(field, change.from)) {
          isChanged = true;
          problems.push({ path: field, message: standingNow(now[field]) });
        } else if (isHidden(column)) {
          problems.push({ path: field, message: KPI_NOTE_WORDS.merged });
        } else {
          // A day is read as if someone had typed it, so that the cell holds a date.
          const content = field === 'actionDue' || to === '' ? to : typedText(to);
          writes.push(() => sheet.getRange(row, column).setValue(content));
        }
      }
      if (problems.length > 0) {
        const refused = isChanged ? KPI_NOTE_WORDS.changed : SETUP_REFUSALS.problems;
        return { refused, problems, now };
      }
      for (const write of writes) write();
      leaveMark();
      return { done: true };
    });
  });
}

/** Which cells of a row are parts of merged ones, but for the first: what is written into them is lost. */
export function hiddenByMerges(sheet: Sheet, row: number, columns: number): (column: number) => boolean {
  const merged = sheet.getRange(row, 1, 1, columns).getMergedRanges();
  return (column) =>
    merged.some(
      (range) =>
        column >= range.getColumn() &&
        column <= range.getLastColumn() &&
        (column > range.getColumn() || row > range.getRow()),
    );
}

const standingNow = (text: string) =>
  text === '' ? KPI_NOTE_WORDS.nowBlank : formatMessage(KPI_NOTE_WORDS.nowThere, { text });
