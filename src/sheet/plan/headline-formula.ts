// The headline of a progress sheet, as the formula beside its title: what the sheet comes to, in one sentence.

import { type ColumnKey, HEADLINE } from '../../words';
import { called, columnLetters, fixedCellAt, formula } from '../table/a1';
import { headDay } from '../table/head';
import { FIRST_KPI_ROW, HEADLINE_PLACE } from '../table/layout';
import type { FullPlacement } from '../table/placement';
import { asShown, sentence } from './formula-text';
import { headlineLook, MUTED } from './look';
import { area, type SheetPlan } from './sheet-plan';
import { countsOf, worstAt, worstPlaceFormula } from './standing';

/** A column below its header: a header among names would be counted. */
const columnOf =
  ({ columns }: FullPlacement<ColumnKey>) =>
  (key: ColumnKey) =>
    `${fixedCellAt(FIRST_KPI_ROW, columns[key])}:$${columnLetters(columns[key])}`;

/** A plan of a progress sheet with its headline, and with the cell that it goes by in a column beside the table. */
export function withHeadline(
  plan: SheetPlan,
  placement: FullPlacement<ColumnKey>,
  besideColumn: number,
): SheetPlan {
  const { row, column } = HEADLINE_PLACE;
  const cellOf = columnOf(placement);
  const put: Readonly<Record<number, string>> = {
    [column]: headlineFormula(placement, fixedCellAt(row, besideColumn)),
    [besideColumn]: worstPlaceFormula(cellOf('status'), cellOf('paceGap')),
  };
  const [first = [], ...others] = plan.contents;
  return {
    ...plan,
    contents: [
      first.map((content, index) => {
        const formula = put[index + 1];
        return formula === undefined ? content : { formula };
      }),
      ...others,
    ],
    looks: [...plan.looks, headlineLook, { area: area(row, besideColumn, 1, 1), colour: MUTED }],
  };
}

/**
 * The formula of the headline: how many KPIs are on course, and what the one furthest behind has to make up by when;
 * blank while nothing can be judged. It says what Progress says.
 *
 * @param place The cell that has the place of the worst.
 * @example headlineFormula(placement, '$AK$1') // shows '3 of 5 on course; Revenue has £33,328 to make up by 2011-10-31'
 */
function headlineFormula(placement: FullPlacement<ColumnKey>, place: string): string {
  const column = columnOf(placement);
  const [names, statuses] = [column('kpi'), column('status')];
  const { good, count, isJudged, hasWorse } = countsOf(names, statuses);
  const { kpi, short, isShort, cellOf } = worstAt(place, names, column('shortfall'));
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
