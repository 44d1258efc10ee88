// A call with columns of nothing but numbers.

import { isAmount, isMeasured, SMALLEST, TOO_LARGE } from '../cells/amount-size';
import type { Figures } from '../kpi/kpi';
import type { Progress } from '../kpi/progress';
import type { FigureFunction } from './custom-function';
import type { Range, Shown } from './given';

/** The figures of the row that is answered: one object for all of them. */
export type WritableFigures = { -readonly [Key in keyof Figures]: Figures[Key] };

/** The columns that a call is given, by argument. */
export type Columns = { [Argument in 'actual' | 'target' | 'baseline' | 'planned']?: Range };

/** The answer for each row; undefined where anything else than a number stands in a column, or they are of other shapes. */
export function answerColumns(
  figure: FigureFunction['figure'],
  row: WritableFigures,
  progress: Progress,
  columns: Columns,
): Shown[][] | undefined {
  const { actual: actuals, target: targets, baseline: baselines, planned: plans } = columns;
  const [first, ...others] = [actuals, targets, baselines, plans].filter((column) => column !== undefined);
  const length = first?.length;
  if (
    first?.[0]?.length !== 1 ||
    others.some((column) => column.length !== length || column[0]?.length !== 1)
  ) {
    return undefined;
  }
  // Nothing is called in a row but the figure: a further call would take a tenth of the time of a long column.
  const results: Shown[][] = [];
  const [least, most] = [SMALLEST, TOO_LARGE];
  for (let i = 0; i < first.length; i++) {
    if (actuals !== undefined) {
      const cell = (actuals[i] as Range[number])[0];
      if (typeof cell !== 'number' || !((cell >= least && cell < most) || isMeasured(cell))) {
        return undefined;
      }
      row.actual = cell;
    }
    if (targets !== undefined) {
      const cell = (targets[i] as Range[number])[0];
      if (typeof cell !== 'number' || !((cell >= least && cell < most) || isAmount(cell))) {
        return undefined;
      }
      row.target = cell;
    }
    if (baselines !== undefined) {
      const cell = (baselines[i] as Range[number])[0];
      if (typeof cell !== 'number' || !isAmount(cell)) return undefined;
      row.baseline = cell;
    }
    if (plans !== undefined) {
      const cell = (plans[i] as Range[number])[0];
      if (typeof cell !== 'number' || !((cell >= least && cell < most) || isMeasured(cell))) {
        return undefined;
      }
      row.planned = cell;
    }
    const value = figure(row, progress);
    results.push([value === null ? '' : value]);
  }
  return results;
}
