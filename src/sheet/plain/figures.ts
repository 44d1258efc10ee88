// The figures of a row as plain formulas: each of the maths of src/kpi, over the cells of its row.

import { called } from '../table/a1';
import type { DayCount } from './day-count';
import { all, any, areNumbers, BLANK, either, firstOf, meets, reaches } from './expressions';
import { UNREAD } from './inputs';

/** What stands in the cells of a row, as formulas refer to it. Blank where there is nothing, UNREAD where it can't be used. */
export interface RowCells {
  readonly actual: string;
  readonly target: string;
  readonly baseline: string;
  readonly way: string;
  readonly side: string;
  readonly start: string;
  readonly end: string;
  /** The day that the row is judged as of. */
  readonly day: string;
  /** The counting days of the period: 0 where there is none. */
  readonly days: string;
  readonly left: string;
  readonly elapsed: string;
  /** What the plan wants by now, as long as it is the plan that rules; blank where the days tell. null: there is no plan. */
  readonly planned: string | null;
  /** The share of the way that is due by now. */
  readonly due: string;
  readonly paceGap: string;
  readonly landing: string;
}

/** W, the counting days of the period: `progressOn` of src/kpi/period.ts. 0 where the days make no period. */
export const daysFormula = ({ start, end, day }: RowCells, { count }: DayCount): string =>
  either(areNumbers(start, end, day), either(`${end}<${start}`, '0', count(start, end)), '0');

/** The counting days still to come; by weight, each of the period's average one: `daysByWeight` of src/kpi/weights.ts. */
export function leftFormula({ start, end, day, days }: RowCells, { count, weight }: DayCount): string {
  const left = count(`(${day}+1)`, end);
  const weighed = () => {
    const share = `${weight?.(`(${day}+1)`, end)}/${weight?.(start, end)}`;
    const byWeight = called('MIN', days, `${days}*${called('MAX', '0', share)}`);
    return either(any(`${left}=0`, `${left}=${days}`), left, byWeight);
  };
  return firstOf(
    [
      [`${days}=0`, BLANK],
      [`${day}<${start}`, days],
      [`${day}>=${end}`, '0'],
    ],
    weight === null ? left : weighed(),
  );
}

/** e, the share of the counting days that are over: `progressOn` of src/kpi/period.ts. */
export const elapsedFormula = ({ start, day, days, left }: RowCells): string =>
  firstOf(
    [
      [`${days}=0`, BLANK],
      [`${day}<${start}`, '0'],
      [`${left}=0`, '1'],
    ],
    `(${days}-${left})/${days}`,
  );

/** What the plan asks for, while the period runs: `plannedNow` of src/kpi/planned.ts. */
export const plannedNow = (planned: string, { start, day, days, elapsed }: RowCells): string =>
  firstOf(
    [
      [`${planned}=${UNREAD}`, UNREAD],
      [`${days}=0`, BLANK],
      [any(`${day}<${start}`, `${elapsed}=1`), BLANK],
    ],
    planned,
  );

/** The share of the way that is due by now, within 0 and 1: `shareDue` of src/kpi/planned.ts. */
export function dueFormula({ way, elapsed, planned, target, baseline, days }: RowCells): string {
  if (planned === null) return elapsed;
  const within = (share: string) => called('MAX', '0', called('MIN', '1', share));
  return firstOf(
    [
      [`${days}=0`, BLANK],
      [any(`${way}="flat"`, `${elapsed}=0`, called('NOT', called('ISNUMBER', planned))), elapsed],
      [`${target}=""`, BLANK],
      [`${way}="path"`, within(`(${planned}-${baseline})/(${target}-${baseline})`)],
      [`${target}<>0`, within(`${planned}/${target}`)],
      [`${planned}=0`, elapsed],
    ],
    BLANK,
  );
}

/** Where a row can't be judged at all. */
const cannotJudge = ({ way, planned, days }: RowCells): string =>
  any(...[way, planned].flatMap((cell) => (cell === null ? [] : [`${cell}=${UNREAD}`])), `${days}=0`);

/** One thing where the plan rules, another where the days do. */
export const byPlan = (
  planned: string | null,
  then: (planned: string) => string,
  otherwise: string,
): string => (planned === null ? otherwise : either(called('ISNUMBER', planned), then(planned), otherwise));

/** What each figure is, by the columns of the progress sheet that show it. Units and signs are those of src/kpi/by-days.ts. */
export const FIGURES = {
  /** `achievement` of src/kpi/by-days.ts: A/T of a total, the share of the way of a path, else how close to the target. */
  achievement: ({ actual, target, baseline, way, side }: RowCells): string =>
    firstOf(
      [
        [`${way}=${UNREAD}`, BLANK],
        [called('NOT', areNumbers(actual, target)), BLANK],
        [`${way}="path"`, `(${actual}-${baseline})/(${target}-${baseline})`],
        [`${target}=0`, BLANK],
        [all(`${way}="total"`, `${target}>0`), `${actual}/${target}`],
      ],
      `1+${side}*(${actual}-${target})/${called('ABS', target)}`,
    ),

  /** `expected` of src/kpi/figures.ts: X, what the plan says, else T*e of a total, the straight line of a path, or T. */
  expected: (row: RowCells): string => {
    const { target, baseline, way, elapsed, planned } = row;
    const byDays = firstOf(
      [
        [`${target}=""`, BLANK],
        [`${way}="total"`, `${target}*${elapsed}`],
        [`${way}="path"`, `${baseline}+(${target}-${baseline})*${elapsed}`],
      ],
      target,
    );
    return either(
      cannotJudge(row),
      BLANK,
      byPlan(planned, (wanted) => wanted, byDays),
    );
  },

  /** `paceGap` of src/kpi/figures.ts: s(A-X)/|T|, of a path the share of the way that is done less the one that is due. */
  paceGap: (row: RowCells): string => {
    const { actual, target, baseline, way, side, elapsed, planned } = row;
    const byDays = either(`${way}="total"`, `${target}*${elapsed}`, target);
    const wayByDays = `(${actual}-${baseline})/(${target}-${baseline})-${elapsed}`;
    const wayByPlan = (wanted: string) => `(${actual}-${wanted})/(${target}-${baseline})`;
    return firstOf(
      [
        [any(cannotJudge(row), called('NOT', areNumbers(actual, target))), BLANK],
        [`${way}="path"`, byPlan(planned, wayByPlan, wayByDays)],
        [`${target}=0`, BLANK],
      ],
      `${side}*(${actual}-${byPlan(planned, (wanted) => wanted, byDays)})/${called('ABS', target)}`,
    );
  },

  /** `landing` of src/kpi/figures.ts: A/e, of a path B+(A-B)/e, of anything flat A. */
  landing: (row: RowCells): string => {
    const { actual, baseline, way, due } = row;
    return firstOf(
      [
        [any(cannotJudge(row), called('NOT', areNumbers(actual, due))), BLANK],
        [any(`${way}="flat"`, `${due}=1`), actual],
        [`${due}=0`, BLANK],
        [`${way}="total"`, `${actual}/${due}`],
      ],
      `${baseline}+(${actual}-${baseline})/${due}`,
    );
  },

  /** `shortfall` of src/kpi/figures.ts: by how much the landing misses the target. */
  shortfall: ({ target, side, landing }: RowCells): string =>
    either(
      areNumbers(landing, target),
      either(meets(side, landing, target), '0', called('ABS', `${target}-${landing}`)),
      BLANK,
    ),

  /** `requiredPace` of src/kpi/by-days.ts: (T-A)/days left, 0 once there. */
  requiredPace: (row: RowCells): string => {
    const { actual, target, way, side, days, left } = row;
    const isThere = either(
      `${way}="total"`,
      all(`${target}>=0`, reaches(actual, target)),
      meets(side, actual, target),
    );
    return firstOf(
      [
        [
          any(`${way}=${UNREAD}`, `${way}="flat"`, `${days}=0`, called('NOT', areNumbers(actual, target))),
          BLANK,
        ],
        [`${left}=0`, BLANK],
        [isThere, '0'],
      ],
      `(${target}-${actual})/${left}`,
    );
  },
} as const satisfies Record<string, (row: RowCells) => string>;

/** A figure that has a formula of its own. */
export type PlainFigure = keyof typeof FIGURES;

/** A formula of a figure: one that is too large for a number is none. */
export const figureFormula = (figure: PlainFigure, row: RowCells): string =>
  `=${called('IFERROR', FIGURES[figure](row), BLANK)}`;
