// Goal trees for tests: the cells of their sheets, in either language, on 16 October 2011 with half of the period over.

import type { Cell } from '../../../src/cells/cell';
import type { SheetDays } from '../../../src/cells/date';
import { type Log, readLog } from '../../../src/cells/log';
import { type Calendar, EVERY_DAY } from '../../../src/kpi/calendar';
import type { Day } from '../../../src/kpi/day';
import { type JudgedGoal, type JudgedTrees, judgeTrees } from '../../../src/sheet/goal/judge-goal';
import { type GoalContent, readGoalTree } from '../../../src/sheet/goal/read-goal';
import type { SheetCells } from '../../../src/sheet/read/content';
import { readHead, type SheetHead } from '../../../src/sheet/read/head-reader';
import { type GoalKey, goalTable } from '../../../src/sheet/table/goal-table';
import { HEAD } from '../../../src/sheet/table/head';
import { HEAD_WORDS, inSheetsOfAny, LANGUAGES, type Language } from '../../../src/words';
import { day } from '../a-sheet';

export const START = day('2011-10-01');
export const END = day('2011-10-30');
const TODAY = day('2011-10-16');
export const YESTERDAY = (TODAY - 1) as Day;

export const SHEET_DAYS: SheetDays = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => TODAY,
};

/** What stands in a row, by its columns. */
export type Row = Readonly<Partial<Record<GoalKey, Cell>>>;

/** 40 of 100 orders, at 210 instead of 200: 8,400 where 10,000 should be. */
export const REVENUE: Row = { node: 'Revenue', target: 20_000, unit: 'Count', indicator: 'Lagging' };
export const ORDERS: Row = {
  node: '    Orders',
  feeds: 'Revenue',
  how: '×',
  owner: 'ann@x.com',
  target: 100,
  own: 40,
  unit: 'Count',
  indicator: 'Leading',
};
export const VALUE: Row = {
  node: '    Order value',
  feeds: 'Revenue',
  how: '×',
  target: 200,
  own: 210,
  unit: 'Count',
  kind: 'Rate',
};
export const SHOP: readonly Row[] = [REVENUE, ORDERS, VALUE];

export interface SheetOptions {
  /** Of the headers. */
  readonly language?: Language;
  /** The columns that there are, in order. */
  readonly keys?: readonly GoalKey[];
  /** What the head says. */
  readonly head?: Readonly<Partial<Record<keyof typeof HEAD_WORDS, Cell>>>;
}

const everyKey = (): readonly GoalKey[] => goalTable().columns.map(({ key }) => key);

/** The cells of a sheet: its title and head, and a row for each node from the sixth on. */
export function goalCells(
  rows: readonly Row[],
  { language = 'en', keys = everyKey(), head = {} }: SheetOptions = {},
): SheetCells {
  const headers = inSheetsOfAny(({ GOAL_COLUMN_WORDS }) => GOAL_COLUMN_WORDS)[LANGUAGES.indexOf(language)];
  const said: Readonly<Partial<Record<string, Cell>>> = {
    start: START,
    end: END,
    asOf: YESTERDAY,
    tolerance: 0.1,
    completeThrough: YESTERDAY,
    ...head,
  };
  const formulas: Readonly<Record<string, string>> = {
    asOf: '=MIN($G$3, $B$3)',
    completeThrough: '=TODAY()-1',
  };
  const values: Cell[][] = [
    ['Goal'],
    HEAD.map(({ key }) => HEAD_WORDS[key]),
    HEAD.map(({ key }) => said[key] ?? ''),
    [],
    keys.map((key) => headers?.[key].header ?? ''),
    ...rows.map((row) => keys.map((key) => row[key] ?? '')),
  ];
  return {
    values,
    formulas: values.map((row, index) =>
      row.map((_, column) => (index === 2 ? (formulas[HEAD[column]?.key ?? ''] ?? '') : '')),
    ),
  };
}

/** What is read of a sheet. */
export function contentOf(rows: readonly Row[], options: SheetOptions = {}): GoalContent {
  const cells = goalCells(rows, options);
  return readGoalTree(cells.values, SHEET_DAYS, readHead(cells, SHEET_DAYS) as SheetHead);
}

export interface JudgeOptions extends SheetOptions {
  readonly log?: Log | null;
  readonly calendar?: Calendar;
}

/** The trees of a sheet, judged. */
export function treesOf(
  rows: readonly Row[],
  { log = null, calendar = EVERY_DAY, ...options }: JudgeOptions = {},
): JudgedTrees {
  return judgeTrees(contentOf(rows, options).nodes, calendar, log, 0.1);
}

/** The first goal of a sheet, judged. */
export function goalOf(rows: readonly Row[] = SHOP, options: JudgeOptions = {}): JudgedGoal {
  const [goal] = treesOf(rows, options).goals;
  if (goal === undefined) throw new Error('no goal');
  return goal;
}

/** A log with a figure a week, the last week over before today, by name. */
export function weeklyLog(figures: Readonly<Record<string, readonly (number | null)[]>>): Log {
  const lastMonday = day('2011-10-03');
  const rows = Object.entries(figures).flatMap(([name, weeks]) =>
    weeks.flatMap((figure, week) => {
      const monday = lastMonday - 7 * (weeks.length - 1 - week);
      return figure === null ? [] : [[monday, name, figure] as Cell[]];
    }),
  );
  return readLog([['Date', 'KPI', 'Value'], ...rows], SHEET_DAYS);
}
