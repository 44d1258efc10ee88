// A goal tree that the daily check watches: its goals are its KPIs, each with the figure that its factors make.

import type { Cell } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import type { Calendar } from '../kpi/calendar';
import { judgeTrees } from '../sheet/goal/judge-goal';
import { readGoalTree } from '../sheet/goal/read-goal';
import { treeIssues } from '../sheet/goal/tree-problems';
import type { SheetIssue } from '../sheet/read/content';
import { headProblems } from '../sheet/read/head-problems';
import type { SheetHead } from '../sheet/read/head-reader';
import { REFUSALS } from '../words';
import { kpiOfGoal } from './goals';
import { type WatchedSheet, watched } from './watched-sheet';

/** A goal tree to watch. Without a head nobody knows its period: that is said, and nothing is judged. */
export function watchedGoals(
  place: Pick<WatchedSheet, 'id' | 'name' | 'url' | 'ancestors'>,
  cells: readonly (readonly Cell[])[],
  head: SheetHead | null,
  calendar: Calendar,
  sheetDays: SheetDays,
): WatchedSheet {
  const today = sheetDays.today();
  const issue = (row: number | null, message: string): SheetIssue => ({ row, column: 'kpi', message });
  const content = { headerRow: 1, columns: {}, kpis: [], issues: [] };
  if (head === null)
    return watched(place, { ...content, issues: [issue(null, REFUSALS.goalWithoutPeriod)] }, head, today);
  // Today is not over: what is there is held against yesterday's line.
  const read = readGoalTree(cells, sheetDays, { ...head, completeThrough: 'yesterday' });
  const trees = judgeTrees(read.nodes, calendar, null, head.tolerance);
  const ofHead = headProblems(cells, head, sheetDays).map(({ message }) => ({ row: null, message }));
  const issues = [...ofHead, ...read.issues, ...treeIssues(trees, read.nodes)].map(({ row, message }) =>
    issue(row, message),
  );
  const { goals } = trees;
  const kpis = goals.flatMap((goal) => kpiOfGoal(goal) ?? []);
  return watched(place, { ...content, kpis, issues }, head, today, goals);
}
