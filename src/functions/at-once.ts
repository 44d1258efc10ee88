// A call with single numbers and dates, as most are, or with columns of nothing but numbers: answered without whatever reads
// texts and other ranges, which is not even loaded then. What it does not know is for the call in full; what both know they
// answer alike.

import { isAmount, isMeasured } from '../cells/amount-size';
import { type Cell, isDate } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import type { Day } from '../kpi/day';
import { isInSheets } from '../kpi/in-sheets';
import { NO_PROGRESS, progressOfDays } from '../kpi/progress';
import { answerColumns, type Columns, type WritableFigures } from './columns-at-once';
import type { FigureFunction } from './custom-function';
import { type Range, type Shown, shown, unwrapped } from './given';

/** The answer to a call; undefined where something in it has to be read. */
export function answerAtOnce(
  { args, required, figure }: FigureFunction,
  given: ArrayLike<unknown>,
  daysOf: () => SheetDays,
): Shown | Shown[][] | undefined {
  if (given.length < required || given.length > args.length) return undefined;
  const row: WritableFigures = {
    kind: 'total',
    lowerIsBetter: false,
    actual: null,
    target: null,
    baseline: null,
  };
  let start: Day | null = null;
  let end: Day | null = null;
  let asOf: Day | null = null;
  let columns: Columns | null = null;
  for (let i = 0; i < given.length; i++) {
    const cell = unwrapped(given[i] as Cell | Range);
    if (cell === '' || cell === null || cell === undefined) continue;
    const argument = args[i];
    if (argument === 'start' || argument === 'end' || argument === 'as_of') {
      const day = typeof cell === 'number' ? Math.floor(cell) : isDate(cell) ? daysOf().dayOf(cell) : 0;
      if (!isInSheets(day as Day)) return undefined;
      if (argument === 'start') start = day as Day;
      else if (argument === 'end') end = day as Day;
      else asOf = day as Day;
    } else if (
      argument === 'actual' ||
      argument === 'target' ||
      argument === 'baseline' ||
      argument === 'planned'
    ) {
      if (Array.isArray(cell)) {
        columns ??= {};
        columns[argument] = cell;
      } else if (
        typeof cell === 'number' &&
        (argument === 'actual' || argument === 'planned' ? isMeasured : isAmount)(cell)
      ) {
        row[argument] = cell;
      } else return undefined;
    } else return undefined;
  }
  let progress = NO_PROGRESS;
  if (args.includes('start')) {
    if (start === null || end === null || end < start) return undefined;
    progress = progressOfDays(asOf ?? daysOf().today(), start, end);
  }
  return columns === null ? shown(figure(row, progress)) : answerColumns(figure, row, progress, columns);
}
