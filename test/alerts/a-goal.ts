// A goal tree that the daily check watches, beside the progress sheet of its KPIs.

import { watchedGoals } from '../../src/alerts/watched-goals';
import type { WatchedSheet } from '../../src/alerts/watched-sheet';
import type { SheetDays } from '../../src/cells/date';
import { EVERY_DAY } from '../../src/kpi/calendar';
import type { Day } from '../../src/kpi/day';
import type { SheetKpi } from '../../src/sheet/read/content';
import { readHead } from '../../src/sheet/read/head-reader';
import { goalCells, ORDERS, REVENUE, type Row, type SheetOptions, VALUE } from '../sheet/goal/a-goal-sheet';
import { april, kpi, sheet } from './scene';

/** A check on the 16th: half of April is over. */
export const SIXTEENTH = april(16);
const GOAL_ID = '9';

const PLACE = {
  id: GOAL_ID,
  name: 'Goal',
  url: 'https://docs.google.com/spreadsheets/d/x/edit#gid=9',
  ancestors: [],
};

export const OWNED_REVENUE: Row = { ...REVENUE, owner: 'cleo@x.com' };
/** 8,400 where 10,000 should be, in the middle of April. */
export const SHOP: readonly Row[] = [OWNED_REVENUE, ORDERS, VALUE];

/** The sheet of goal trees, as a check on a day reads it. */
export function goalSheet(
  rows: readonly Row[] = SHOP,
  today = SIXTEENTH,
  options: SheetOptions = {},
): WatchedSheet {
  const sheetDays: SheetDays = {
    dayOf: () => {
      throw new Error('no date cell here');
    },
    today: () => today,
  };
  const yesterday = Math.min(today - 1, april(30));
  const days = { start: april(1), end: april(30), asOf: yesterday, completeThrough: today - 1 };
  const cells = goalCells(rows, { ...options, head: { ...days, ...options.head } });
  return watchedGoals(PLACE, cells, readHead(cells, sheetDays), EVERY_DAY, null, sheetDays);
}

/** The KPIs of the shop, behind and ahead. */
export const ordersKpi = (change: Partial<SheetKpi> = {}): SheetKpi =>
  kpi({ name: 'Orders', actual: 40, indicator: 'leading', ...change });

/** The progress sheet of KPIs, and the goal tree. */
export const withGoal = (
  kpis: readonly SheetKpi[],
  rows: readonly Row[] = SHOP,
  today = SIXTEENTH,
): readonly WatchedSheet[] => [sheet(kpis, { asOf: (today - 1) as Day }), goalSheet(rows, today)];
