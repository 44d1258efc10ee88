// The rows of the History sheet as cells, and back.

import type { Cell } from '../cells/cell';
import { readDay, type SheetDays } from '../cells/date';
import { InputError } from '../cells/input-error';
import { textOf } from '../cells/text';
import type { Day } from '../kpi/day';
import type { Status } from '../kpi/status';
import { typedText } from '../sheet/typed-text';
import { HISTORY_HEADERS, STATUS_WORDS } from '../words';
import type { HistoryRow } from './history';

/** The headers of the sheet, in the order of the cells. */
export const HISTORY_COLUMNS: readonly string[] = Object.values(HISTORY_HEADERS);

/** A row as it is written: days as serial numbers, what is not there as blanks, texts so that they stay texts. */
export function historyCells(row: HistoryRow): (string | number)[] {
  return [
    ...[
      row.day,
      typedText(row.sheet),
      typedText(row.kpi),
      row.actual,
      row.target ?? '',
      row.expected ?? '',
      row.gap ?? '',
    ],
    ...[row.landing ?? '', STATUS_WORDS[row.status], row.pace ?? '', row.daysOver],
  ];
}

/** The rows in the cells of the sheet. Headers, and what was edited so that it can't be read, are passed over. */
export function readHistory(cells: readonly (readonly Cell[])[], sheetDays: SheetDays): HistoryRow[] {
  return cells.flatMap((row) => {
    const day = dayIn(row[0], sheetDays);
    const [actual, target, expected, gap, landing, pace, daysOver] = [3, 4, 5, 6, 7, 9, 10].map((column) =>
      numberIn(row[column]),
    );
    const status = STATUSES.find((one) => STATUS_WORDS[one] === textOf(row[8]));
    if (day === null || status === undefined || typeof actual !== 'number' || typeof daysOver !== 'number') {
      return [];
    }
    return [
      {
        ...{ day, sheet: textOf(row[1]), kpi: textOf(row[2]), actual, target: target ?? null },
        ...{ expected: expected ?? null, gap: gap ?? null, landing: landing ?? null, status },
        ...{ pace: pace ?? null, daysOver },
      },
    ];
  });
}

const STATUSES = Object.keys(STATUS_WORDS) as Status[];

const numberIn = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);

function dayIn(cell: Cell, sheetDays: SheetDays): Day | null {
  try {
    return readDay('', cell, sheetDays);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
