// Looks at every edit, and lets nearly all of them pass: so it stays in the small tier.

import { normalized } from '../../cells/text';
import { LAST_HEADER_ROW } from '../../sheet/table/layout';
import { inCellsOfAny } from '../../words';
import { hasOurHeader } from '../spreadsheet/calendar-range';

/** What follows edits below these. */
const followed = () =>
  inCellsOfAny((words) => [
    words.KPI_HEADER,
    words.ACTUAL_HEADER,
    words.KIND_HEADER,
    words.UNIT_HEADER,
    words.TARGET_HEADER,
    words.BASELINE_HEADER,
  ]).flatMap((headers) => headers.map(normalized));
/** One of these heads a column of each progress sheet, of the daily log, and of the calendar. */
const ours = () =>
  inCellsOfAny((words) => [words.KPI_HEADER, words.CALENDAR_HEADER]).flatMap((headers) =>
    headers.map(normalized),
  );
/** And one of these a column of each goal tree. */
const nodes = () => inCellsOfAny((words) => normalized(words.NODE_HEADER));
/** What follows edits below these on a goal tree. */
const units = () => inCellsOfAny((words) => normalized(words.UNIT_HEADER));

/** What an edit means to us. */
export interface SeenEdit {
  /** It is on a sheet that figures come from. */
  readonly isOurs: boolean;
  /** It reaches below a header that matters on a progress sheet, or brings one along. */
  readonly isFollowed: boolean;
  /** It reaches below the header of the units on a goal tree. */
  readonly isOfUnits: boolean;
  /** It is on a sheet with the header of a calendar. */
  readonly isOfCalendar: boolean;
}

/** Looks at an edit. Reads one block of cells: the first rows of the sheet. */
export function look({ range }: GoogleAppsScript.Events.SheetsOnEdit): SeenEdit {
  const sheet = range.getSheet();
  const rows = Math.min(LAST_HEADER_ROW, sheet.getMaxRows());
  const heads = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues();
  const has = (words: readonly string[], cells: readonly unknown[]) =>
    cells.some((cell) => words.includes(normalized(String(cell))));
  const [isOneOfOurs, isOneFollowed, isOneOfNodes] = [ours(), followed(), nodes()];
  const lastRow = range.getLastRow();
  const first = range.getColumn() - 1;
  const end = first + range.getNumColumns();
  const isOfOurs = heads.some((row) => has(isOneOfOurs, row));
  const isOfNodes = heads.some((row) => has(isOneOfNodes, row));
  // Nothing heads the first row. On anybody's sheet a column may be called Unit, or 単位.
  const isBelow = (words: readonly string[]) =>
    lastRow > 1 && heads.slice(0, lastRow).some((row) => has(words, row.slice(first, end)));
  return {
    isOurs: isOfOurs || isOfNodes,
    isOfCalendar: heads.some(hasOurHeader),
    isFollowed: isOfOurs && isBelow(isOneFollowed),
    isOfUnits: isOfNodes && isBelow(units()),
  };
}
