// A call with single numbers and dates, as most are: answered without whatever reads texts and ranges, which is not even
// loaded then. What it does not know is for the call in full; what both know they answer alike.

import { isAmount, isMeasured } from '../cells/amount-size';
import { type Cell, isDate } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import { EVERY_DAY } from '../kpi/calendar';
import { type Day, isInSheets } from '../kpi/day';
import type { Figures } from '../kpi/kpi';
import { NO_PROGRESS, periodProblem, progressOn } from '../kpi/period';
import type { FunctionName } from '../words';
import type { FigureFunction } from './custom-function';
import { FIGURE_FUNCTIONS } from './figure-functions';
import { type Range, type Shown, shown, unwrapped } from './given';

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The answer to a call; undefined where something in it has to be read. */
export function answerAtOnce(
  name: FunctionName,
  given: ArrayLike<unknown>,
  daysOf: () => SheetDays,
): Shown | undefined {
  const called = (FIGURE_FUNCTIONS as Partial<Record<FunctionName, FigureFunction>>)[name];
  if (called === undefined || given.length < called.required || given.length > called.args.length)
    return undefined;
  const { args, figure } = called;
  const row: Writable<Figures> = {
    kind: 'total',
    lowerIsBetter: false,
    actual: null,
    target: null,
    baseline: null,
  };
  let start: Day | null = null;
  let end: Day | null = null;
  let asOf: Day | null = null;
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
      typeof cell === 'number' &&
      (argument === 'actual' ? isMeasured(cell) : isAmount(cell)) &&
      (argument === 'actual' || argument === 'target' || argument === 'baseline')
    ) {
      row[argument] = cell;
    } else return undefined;
  }
  let progress = NO_PROGRESS;
  if (args.includes('start')) {
    if (start === null || end === null || periodProblem(start, end, EVERY_DAY) !== null) return undefined;
    progress = progressOn(asOf ?? daysOf().today(), start, end, EVERY_DAY);
  }
  return shown(figure(row, progress));
}
