// How a progress sheet stands, as parts of formulas: how many of its KPIs are on course, and which is furthest behind.

import { called } from '../table/a1';
import { asShown, cutText } from './formula-text';
import { countOfTones } from './status-tests';

/** As much of a KPI's name as leaves room for the rest of a sentence. */
const NAME_LENGTH = 24;

/** The columns that say how a sheet stands, as a formula refers to them. */
export interface StandingColumns {
  readonly names: string;
  readonly statuses: string;
  readonly gaps: string;
  readonly shortfalls: string;
}

/** What formulas have for it. */
export interface Standing {
  /** How many are on course, of how many. */
  readonly good: string;
  readonly count: string;
  /** Whether there is one that can be judged. */
  readonly isJudged: string;
  /** Of the one furthest behind: its name, what it will miss its target by, and its cell of another column. */
  readonly kpi: string;
  readonly short: string;
  readonly worstOf: (column: string) => string;
  /** Whether there is one behind that will miss its target. */
  readonly isShort: string;
}

/** How a sheet stands. */
export function standingOf({ names, statuses, gaps, shortfalls }: StandingColumns): Standing {
  const good = countOfTones(statuses, ['good']);
  const judged = countOfTones(statuses, ['good', 'careful', 'bad']);
  const least = called('MIN', gaps);
  const worstOf = (column: string) => called('INDEX', column, called('MATCH', least, gaps, '0'));
  const shortfall = worstOf(shortfalls);
  return {
    good,
    count: called('SUMPRODUCT', `(${names}<>"")*1`),
    isJudged: `${judged}>0`,
    kpi: cutText(asShown(worstOf(names)), NAME_LENGTH),
    short: asShown(shortfall),
    worstOf,
    isShort: called('AND', `${judged}>${good}`, `${least}<0`, `${called('N', shortfall)}>0`),
  };
}
