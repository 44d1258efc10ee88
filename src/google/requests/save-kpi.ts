// The sidebar's request to write down who answers for a KPI and what is being done about it.

import { inBrief } from '../../cells/shortened';
import type { Endpoints } from '../../protocol/endpoints';
import { noteProblems, saveKpiRequest } from '../../protocol/read-notes';
import { readRequest } from '../../protocol/requests';
import { rowOfShown } from '../../sheet/read/kpi-notes';
import { findHeaders } from '../../sheet/table/headers';
import { formatMessage, KPI_NOTE_WORDS, REFUSALS, SETUP_REFUSALS } from '../../words';
import { leaveMark } from '../edit/edit-mark';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { noteWrites } from './note-writes';
import { sheetNamed } from './progress';

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
      const row = rowOfShown(cells, headers, shown, activeSheetDays());
      if (row === null) throw new UserError(formatMessage(REFUSALS.noKpi, { kpi: inBrief(shown.kpi) }));
      const { now, problems, isChanged, write } = noteWrites(sheet, cells, headers, row, changes);
      if (problems.length > 0) {
        const refused = isChanged ? KPI_NOTE_WORDS.changed : SETUP_REFUSALS.problems;
        return { refused, problems, now };
      }
      write();
      leaveMark();
      return { done: true };
    });
  });
}
