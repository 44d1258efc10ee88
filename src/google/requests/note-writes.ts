// What is written into the row of a KPI about who answers for it and what is being done, or why it can't be.

import type { ArrivedChanges } from '../../protocol/read-notes';
import type { Problem } from '../../protocol/setup-form';
import { typedText } from '../../sheet/plan/typed-text';
import type { SheetCells } from '../../sheet/read/content';
import { fixedNotesIn, type KpiNotes, NOTE_FIELDS, notesIn, tidied } from '../../sheet/read/kpi-notes';
import type { Headers } from '../../sheet/table/headers';
import { formatMessage, KPI_NOTE_WORDS } from '../../words';
import { activeSheetDays } from '../spreadsheet/sheet-days';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The changes of a row. */
export interface NoteWrites {
  /** What stands there now. */
  readonly now: KpiNotes;
  /** What is to stand there. */
  readonly then: KpiNotes;
  /** What is in the way, field by field; then nothing is written. */
  readonly problems: readonly Problem[];
  /** Whether someone has changed one of them meanwhile to something else. */
  readonly isChanged: boolean;
  /** Writes the changed cells; whether there were any. */
  readonly write: () => boolean;
}

/** The changes of a KPI's row: only cells that are others than they were shown, and that nobody else has changed. */
export function noteWrites(
  sheet: Sheet,
  cells: SheetCells,
  headers: Headers,
  row: number,
  changes: ArrivedChanges,
): NoteWrites {
  const now = notesIn(cells, headers, row, activeSheetDays());
  const fixed = fixedNotesIn(cells, headers, row);
  const problems: Problem[] = [];
  const then = { ...now };
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
      then[field] = to;
      // A day is read as if someone had typed it, so that the cell holds a date.
      const content = field === 'actionDue' || to === '' ? to : typedText(to);
      writes.push(() => sheet.getRange(row, column).setValue(content));
    }
  }
  const write = () => {
    for (const one of writes) one();
    return writes.length > 0;
  };
  return { now, then, problems, isChanged, write };
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
