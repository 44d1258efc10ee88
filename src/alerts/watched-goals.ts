// A goal tree that the daily check watches: its goals are its KPIs, each with the figure that its factors make.

import type { SheetDays } from '../cells/date';
import type { Log } from '../cells/log';
import type { Calendar } from '../kpi/calendar';
import { withoutHeldDays } from '../sheet/goal/held-days';
import { judgeTrees } from '../sheet/goal/judge-goal';
import { readGoalTree } from '../sheet/goal/read-goal';
import { lookedUp } from '../sheet/goal/renamed';
import { treeIssues } from '../sheet/goal/tree-problems';
import type { SheetCells, SheetIssue } from '../sheet/read/content';
import { headProblems } from '../sheet/read/head-problems';
import { asOfDay, isFrozen, type SheetHead } from '../sheet/read/head-reader';
import { REFUSALS } from '../words';
import { kpiOfGoal } from './goals';
import { type KpisOn, withKpiFigures } from './kpi-figures';
import { checkHead, type WatchedSheet, watched } from './watched-sheet';

/**
 * A goal tree to watch. Without a head nobody knows its period: that is said, and nothing is judged.
 *
 * @param kpisOn Those of the progress sheets on which it looks figures up; of others its cells are taken at their word.
 */
export function watchedGoals(
  place: Pick<WatchedSheet, 'id' | 'name' | 'url' | 'ancestors'>,
  cells: SheetCells,
  head: SheetHead | null,
  calendar: Calendar,
  log: Log | null,
  sheetDays: SheetDays,
  kpisOn: KpisOn = () => undefined,
): WatchedSheet {
  const { values, formulas } = cells;
  const today = sheetDays.today();
  const issue = (row: number | null, message: string): SheetIssue => ({ row, column: 'kpi', message });
  const content = { headerRow: 1, columns: {}, kpis: [], issues: [] };
  if (head === null)
    return watched(place, { ...content, issues: [issue(null, REFUSALS.goalWithoutPeriod)] }, head, today);
  // Today is not over: what is there is held against yesterday's line. A frozen sheet is not obeyed.
  const followed = checkHead(head);
  const read = readGoalTree(values, sheetDays, followed);
  const looked = lookedUp(read, cells, sheetDays);
  const unheld = isFrozen(head)
    ? withoutHeldDays(read, formulas, head, asOfDay(followed, today), log)
    : read.nodes;
  const nodes = withKpiFigures(unheld, looked, read, cells, kpisOn);
  const trees = judgeTrees(nodes, calendar, null, head.tolerance);
  const ofHead = headProblems(values, head, sheetDays).map(({ message }) => ({ row: null, message }));
  // What their cells still show is of no matter.
  const answered = new Set(nodes.filter((node, i) => node !== unheld[i]).map(({ row }) => row));
  const ofCells = read.issues.filter(({ row, column }) => column !== 'own' || !answered.has(row ?? 0));
  const issues = [...ofHead, ...ofCells, ...treeIssues(trees, { ...read, nodes })].map(({ row, message }) =>
    issue(row, message),
  );
  const { goals, withheld } = trees;
  const kpis = goals.flatMap((goal) => kpiOfGoal(goal) ?? []);
  const lookups = new Map(looked.map(({ node, sheet }) => [node.row, sheet]));
  return watched(place, { ...content, kpis, issues }, head, today, { goals, lookups, withheld });
}
