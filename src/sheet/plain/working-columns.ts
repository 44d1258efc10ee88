// The working columns of a copy in plain formulas: what each cell of a row is read as, and what follows from it, so that the
// formulas of the figures stay short.

import type { PLAIN_COLUMNS } from '../../words';
import { cellAt, formula } from '../table/a1';
import type { DayCount } from './day-count';
import { BLANK } from './expressions';
import { daysFormula, dueFormula, elapsedFormula, FIGURES, leftFormula, plannedNow } from './figures';
import { amountIn, dayIn, type KindTexts, type KnownReading, plannedIn, sideOf, wayOf } from './inputs';
import { goalFormula, noiseFormula, paceIndexFormula, type StatusCells } from './status';

/** A working column. */
export type WorkingKey = keyof typeof PLAIN_COLUMNS;

/** The cells of a row that someone types, as formulas refer to them; null where the sheet has no such column. */
export interface TypedCells {
  readonly actual: string | null;
  readonly target: string | null;
  readonly baseline: string | null;
  readonly kind: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly day: string | null;
  readonly planned: string | null;
}

/** What some cells of a row were read as when the copy was made. */
export type KnownReadings = Readonly<Partial<Record<keyof TypedCells, KnownReading>>>;

/** What all rows share. */
export interface Shared {
  readonly kinds: KindTexts;
  readonly dayCount: DayCount;
  /** What stands in front of what a function says of a row. */
  readonly mark: string;
}

/** The working columns that a sheet needs, from left to right. */
export const workingKeys = (
  typed: TypedCells,
  has: { readonly paceGap: boolean; readonly landing: boolean },
): WorkingKey[] => [
  ...(['actual', 'target', 'baseline'] as const).filter((key) => typed[key] !== null),
  'way',
  'side',
  ...(['start', 'end'] as const).filter((key) => typed[key] !== null),
  'day',
  'days',
  'left',
  'elapsed',
  ...(typed.planned === null ? [] : (['planned', 'due', 'goal'] as const)),
  ...(has.paceGap ? [] : (['paceGap'] as const)),
  ...(has.landing ? [] : (['landing'] as const)),
  'noise',
  'paceIndex',
];

/** Where the cells of a row are found: its working columns, and those of the sheet that show a figure themselves. */
export function rowCells(
  row: number,
  columns: Readonly<Partial<Record<WorkingKey, number>>>,
  tolerance: string,
): StatusCells {
  const cell = (key: WorkingKey) => {
    const column = columns[key];
    return column === undefined ? null : cellAt(row, column);
  };
  const known = (key: WorkingKey) => cell(key) ?? BLANK;
  const target = known('target');
  return {
    actual: known('actual'),
    target,
    baseline: known('baseline'),
    way: known('way'),
    side: known('side'),
    start: known('start'),
    end: known('end'),
    day: known('day'),
    days: known('days'),
    left: known('left'),
    elapsed: known('elapsed'),
    planned: cell('planned'),
    due: cell('due') ?? known('elapsed'),
    goal: cell('goal') ?? target,
    paceGap: known('paceGap'),
    landing: known('landing'),
    noise: known('noise'),
    paceIndex: known('paceIndex'),
    tolerance,
  };
}

/** The formula of a working column in a row. */
export function workingFormula(
  key: WorkingKey,
  typed: TypedCells,
  row: StatusCells,
  known: KnownReadings,
  { kinds, dayCount, mark }: Shared,
): string {
  const given = (cell: keyof TypedCells) => typed[cell] ?? BLANK;
  const reading = (cell: keyof TypedCells) => known[cell] ?? null;
  const { way, baseline, target } = row;
  const formulas: Readonly<Record<WorkingKey, () => string>> = {
    actual: () => amountIn(given('actual'), 'measured', reading('actual')),
    target: () => amountIn(given('target'), 'set', reading('target')),
    baseline: () => amountIn(given('baseline'), 'set', reading('baseline')),
    way: () => wayOf(given('kind'), baseline, target, kinds),
    side: () => sideOf(given('kind'), way, baseline, target, kinds),
    start: () => dayIn(given('start'), BLANK, reading('start')),
    end: () => dayIn(given('end'), BLANK, reading('end')),
    // Nothing said: today, as every function has it.
    day: () => (typed.day === null ? 'TODAY()' : dayIn(typed.day, 'TODAY()', reading('day'))),
    days: () => daysFormula(row, dayCount),
    left: () => leftFormula(row, dayCount),
    elapsed: () => elapsedFormula(row),
    planned: () => plannedNow(plannedIn(given('planned'), mark), row),
    due: () => dueFormula(row),
    goal: () => goalFormula(row),
    paceGap: () => FIGURES.paceGap(row),
    landing: () => FIGURES.landing(row),
    noise: () => noiseFormula(row),
    paceIndex: () => paceIndexFormula(row),
  };
  return formula('IFERROR', formulas[key](), BLANK);
}
