// What the head of a sheet says of its period, as plain formulas.

import type { Place, SheetHead } from '../read/head-reader';
import { fixedCellAt, formula } from '../table/a1';
import { headDay } from '../table/head';
import type { DayCount } from './day-count';
import { BLANK } from './expressions';
import { daysFormula, elapsedFormula, leftFormula, type RowCells } from './figures';

const at = ({ row, column }: Place): string => fixedCellAt(row, column);

/** ELAPSED and DAYS_LEFT of the head's period as of the head's day. */
export function headFormulas(
  { startCell, endCell, asOfCell, completeCell }: SheetHead,
  dayCount: DayCount,
): Readonly<Record<'ELAPSED' | 'DAYS_LEFT', string>> {
  const [start, end, asOf] = [at(startCell), at(endCell), at(asOfCell)];
  const cells = {
    start,
    end,
    day: completeCell === null ? asOf : headDay(asOf, at(completeCell)),
  } as RowCells;
  const days = daysFormula(cells, dayCount);
  const left = leftFormula({ ...cells, days }, dayCount);
  return {
    DAYS_LEFT: formula('IFERROR', left, BLANK),
    ELAPSED: formula('IFERROR', elapsedFormula({ ...cells, days, left }), BLANK),
  };
}
