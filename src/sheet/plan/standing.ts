// How a progress sheet stands, as parts of formulas: how many of its KPIs are on course, and which is the worst.

import { statusesOf } from '../../kpi/tone';
import { called, formula } from '../table/a1';
import { asShown, cutText } from './formula-text';
import { areStatus, countOfTones } from './status-tests';

/** As much of a KPI's name as leaves room for the rest of a sentence. */
const NAME_LENGTH = 24;

/** How many KPIs are on course, as formulas have it. */
export interface Counts {
  /** How many are on course, of how many. */
  readonly good: string;
  readonly count: string;
  /** Whether there is one that can be judged. */
  readonly isJudged: string;
  /** Whether one of those is not on course. */
  readonly hasWorse: string;
}

/** How many KPIs of a sheet are on course, by the columns of their names and statuses. */
export function countsOf(names: string, statuses: string): Counts {
  const good = countOfTones(statuses, ['good']);
  const judged = countOfTones(statuses, ['good', 'careful', 'bad']);
  return {
    good,
    count: called('SUMPRODUCT', `(${names}<>"")*1`),
    isJudged: `${judged}>0`,
    hasWorse: `${judged}>${good}`,
  };
}

/** The KPI that Progress names first, as formulas have it. */
export interface Worst {
  readonly kpi: string;
  /** What it will miss its target by, and whether it will. */
  readonly short: string;
  readonly isShort: string;
  /** Its cell of another column. */
  readonly cellOf: (column: string) => string;
}

/** No gap is as large as this: what is behind comes before what is at risk, and what is neither after both. */
const APART = 1_000_000;

/**
 * The formula of the place of the worst KPI among the rows of these columns: as Progress orders them, the late before those
 * at risk, then by their gaps as far as they are shown. One without a gap has broken an allowance of nothing: nothing is
 * worse. That figures are overdue the cells don't say. It goes through the columns many times, so it has a cell of its own.
 */
export function worstPlaceFormula(statuses: string, gaps: string): string {
  const is = (tone: 'bad' | 'careful') => areStatus(statuses, statusesOf(tone));
  // Divided by whether it is a number: what is none is an error then, a blank text too.
  const number = `${gaps}/${called('ISNUMBER', gaps)}`;
  const gap = called('IFERROR', called('ROUND', number, '3'), `-${APART / 10}`);
  const order = `(${gap}-${2 * APART}*${is('bad')}-${APART}*${is('careful')})`;
  // The product's function, for it goes through columns cell by cell.
  const place = called('SUMPRODUCT', called('MATCH', called('MIN', order), order, '0'));
  return formula('IFERROR', place, '1');
}

/** The worst KPI of a sheet that has one behind or at risk, by the cell that has its place. */
export function worstAt(place: string, names: string, shortfalls: string): Worst {
  const cellOf = (column: string) => called('INDEX', column, place);
  return {
    kpi: cutText(asShown(cellOf(names)), NAME_LENGTH),
    short: asShown(cellOf(shortfalls)),
    isShort: `${called('N', cellOf(shortfalls))}>0`,
    cellOf,
  };
}
