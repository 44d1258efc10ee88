// The cells of a row that show what the daily log says, as plain formulas.

import type { Cell } from '../../cells/cell';
import { readCheckFrequency } from '../../cells/check-frequency';
import { dayIn, type SheetDays } from '../../cells/date';
import { InputError } from '../../cells/input-error';
import { readKind } from '../../cells/kind';
import { textOf } from '../../cells/text';
import type { ColumnKey } from '../../words';
import { asOfDay, type SheetHead } from '../read/head-reader';
import { cellAt, fixedCellAt } from '../table/a1';
import { headDay } from '../table/head';
import type { RowCells } from './figures';
import { type LoggedRow, logFormulas } from './log-formulas';
import type { Overwritten } from './overwritten';
import { beginsWith } from './own-functions';
import type { PlainLayout, PlainSource } from './plain-source';

/** What is written into the row's cells of the log's figure and its day; nothing where no formula says the same. */
export function logCells(
  { cells, log, calendar, holidays, sheetDays }: PlainSource,
  { headerRow, columns }: PlainLayout,
  head: SheetHead | null,
  row: number,
  { start, end }: RowCells,
): Overwritten[] {
  const { kpi, logged, loggedThrough } = columns;
  if (
    log === null ||
    head === null ||
    kpi === undefined ||
    logged === undefined ||
    loggedThrough === undefined
  )
    return [];
  if (beginsWith(cells.formulas[headerRow - 1]?.[logged - 1] ?? '') !== 'LOGGED') return [];
  const cellOf = (key: ColumnKey): Cell => {
    const column = columns[key];
    return column === undefined ? null : cells.values[row - 1]?.[column - 1];
  };
  const asked = askedIn(cellOf, sheetDays);
  if (asked === null) return [];
  const guarded = (['kind', 'check', 'loggedAs'] as const).flatMap((key) => {
    const column = columns[key];
    const cell = cellOf(key);
    return column === undefined ? [] : [[cellAt(row, column), typeof cell === 'string' ? cell : ''] as const];
  });
  const asOf = fixedCellAt(head.asOfCell.row, head.asOfCell.column);
  const complete = head.completeCell;
  const formulas = logFormulas(
    log,
    asked,
    {
      name: cellAt(row, kpi),
      start,
      end,
      headDay: complete === null ? asOf : headDay(asOf, fixedCellAt(complete.row, complete.column)),
      through: cellAt(row, loggedThrough),
      guarded,
    },
    asOfDay(head, sheetDays.today()),
    calendar,
    holidays,
  );
  if (formulas === null) return [];
  return [
    { row, column: logged, content: formulas.logged },
    { row, column: loggedThrough, content: formulas.loggedThrough },
  ];
}

/** What the row asks of the log; null where it can't be read. */
function askedIn(cellOf: (key: ColumnKey) => Cell, sheetDays: SheetDays): LoggedRow | null {
  const name = textOf(cellOf('kpi'), sheetDays);
  const [start, end] = [dayIn(cellOf('start'), sheetDays), dayIn(cellOf('end'), sheetDays)];
  if (name === '' || start === null || end === null) return null;
  try {
    const { kind } = readKind(cellOf('kind'));
    return {
      name,
      kind,
      check: readCheckFrequency(cellOf('check')),
      loggedAs: textOf(cellOf('loggedAs'), sheetDays),
      start,
      end,
    };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
