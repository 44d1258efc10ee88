// The points that are tried out in cells: everything is written, then read until nothing is loading any more.

import type { Cell } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import type { Seen } from '../../self-check/cell-check';
import { BLOCK_COLUMNS, blockOf, isLoading, type Placed, placed } from '../../self-check/cell-checks';
import { type Finding, problem } from '../../self-check/finding';
import { judgeTime } from '../../self-check/judge';
import { failedWith } from '../../self-check/scrub';
import { formatMessage, SELF_CHECK_FOUND } from '../../words';
import { messageOf } from '../runtime/message-of';
import { timeOf } from './check';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIRST_ROW = 3;
const MOST_READS = 20;
const PAUSE_MS = 1000;

/** Tries out all of them, and how long that takes. */
export function checkCells(sheet: Sheet, sheetDays: SheetDays): Finding[] {
  const blocks = placed(FIRST_ROW);
  const failures = new Map<Placed, string>();
  const writeTime = timeOf(() => {
    for (const block of blocks) {
      try {
        write(sheet, block);
      } catch (error) {
        failures.set(block, messageOf(error));
      }
    }
    SpreadsheetApp.flush();
  });
  const before = Date.now();
  let seen = read(sheet, blocks);
  let reads = 1;
  const readTime = Date.now() - before;
  const isUnfinished = () => blocks.some((block) => isLoading(blockOf(block, FIRST_ROW, seen)));
  while (isUnfinished() && reads < MOST_READS) {
    Utilities.sleep(PAUSE_MS);
    seen = read(sheet, blocks);
    reads += 1;
  }
  const cellTime = Date.now() - before;
  const findings = blocks.map((block): Finding => {
    const { key } = block.check;
    const failure = failures.get(block);
    if (failure !== undefined) return { key, ...failedWith(failure) };
    const own = blockOf(block, FIRST_ROW, seen);
    if (!isLoading(own)) return { key, ...block.check.judge(own, sheetDays) };
    const seconds = Math.round(Math.max(cellTime, (reads - 1) * PAUSE_MS) / 1000);
    return { key, ...problem(formatMessage(SELF_CHECK_FOUND.loading, { seconds })) };
  });
  return [
    ...findings,
    judgeTime('writeTime', writeTime),
    judgeTime('readTime', readTime),
    judgeTime('cellTime', cellTime),
  ];
}

function write(sheet: Sheet, { check, row, cells }: Placed): void {
  const { formats = [] } = check;
  if (formats.length > 0) {
    sheet.getRange(row, 1, cells.length, formats.length).setNumberFormats(cells.map(() => [...formats]));
  }
  const width = cells[0]?.length ?? 0;
  // One call where every cell is written; where one must stay as it is, or is not there, cell by cell.
  if (cells.every((line) => line.length === width && !line.includes(null))) {
    sheet.getRange(row, 1, cells.length, width).setValues(cells.map((line) => [...line]));
    return;
  }
  for (const [down, line] of cells.entries()) {
    for (const [across, content] of line.entries()) {
      if (content !== null) sheet.getRange(row + down, across + 1).setValue(content);
    }
  }
}

function read(sheet: Sheet, blocks: readonly Placed[]): Seen {
  const last = blocks[blocks.length - 1];
  const rows = last === undefined ? 1 : last.row + last.cells.length - FIRST_ROW;
  const range = sheet.getRange(FIRST_ROW, 1, rows, BLOCK_COLUMNS);
  return {
    values: range.getValues() as Cell[][],
    shown: range.getDisplayValues(),
    formulas: range.getFormulas(),
  };
}
