// The headline of a progress sheet, as the formula beside its title: what the sheet comes to, in one sentence.

import { type ColumnKey, HEADLINE } from '../../words';
import { called, columnLetters, fixedCellAt, formula } from '../table/a1';
import { headDay } from '../table/head';
import { FIRST_KPI_ROW } from '../table/layout';
import type { FullPlacement } from '../table/placement';
import { asShown, sentence } from './formula-text';
import { countsOf, worstOf } from './standing';

/**
 * The formula of the headline: how many KPIs are on course, and what the one furthest behind has to make up by when;
 * blank while nothing can be judged. It says what Progress says.
 *
 * @example headlineFormula(placement) // shows '3 of 5 on course; Revenue has £33,328 to make up by 2011-10-31'
 */
export function headlineFormula({ columns }: FullPlacement<ColumnKey>): string {
  // Below the headers: a name among them would be counted.
  const column = (key: ColumnKey) =>
    `${fixedCellAt(FIRST_KPI_ROW, columns[key])}:$${columnLetters(columns[key])}`;
  const [names, statuses] = [column('kpi'), column('status')];
  const { good, count, isJudged, hasWorse } = countsOf(names, statuses);
  const [gaps, shortfalls] = [column('paceGap'), column('shortfall')];
  const { kpi, short, isShort, cellOf } = worstOf({ names, statuses, gaps, shortfalls });
  const counts = sentence(HEADLINE.counts, { good, count });
  const end = cellOf(column('end'));
  const toMakeUp = sentence(HEADLINE.toMakeUp, { good, count, kpi, short, day: asShown(end) });
  // What is over can't be made up.
  const canMakeUp = called('AND', hasWorse, isShort, `${end}>${headDay()}`);
  const said = called('IFERROR', called('IF', canMakeUp, toMakeUp, counts), counts);
  const isOver = `${called('MAX', column('end'))}<=${headDay()}`;
  const over = sentence(HEADLINE.over, { good, count });
  return formula('IF', isJudged, called('IF', isOver, over, said), '""');
}
