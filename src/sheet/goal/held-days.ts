// The nodes of a tree whose sheet is held at a day, for whoever does not obey it.

import type { Log } from '../../cells/log';
import { figureInLog } from '../../cells/logged';
import { EVERY_DAY } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import { refersToAsOf } from '../read/head-days';
import type { SheetHead } from '../read/head-reader';
import { cellAt, refersTo } from '../table/a1';
import type { GoalKey } from '../table/goal-table';
import type { GoalContent, GoalNodeRow } from './read-goal';

/**
 * The same nodes, as of a day and not of the one at which their sheet is held: what is typed is a figure of now, and what is
 * logged the log says anew. A figure that is looked up has a day of its own.
 *
 * @param formulas Of the whole sheet.
 * @param asOf The day up to which figures can be had.
 */
export function withoutHeldDays(
  { nodes, placement }: GoalContent,
  formulas: readonly (readonly string[])[],
  head: SheetHead,
  asOf: Day,
  log: Log | null,
): GoalNodeRow[] {
  const { columns } = placement;
  const isHeld = refersToAsOf(head);
  return nodes.map((node) => {
    const formulaIn = (key: GoalKey) => formulas[node.row - 1]?.[(columns[key] ?? 0) - 1] ?? '';
    // A sheet that an earlier version made has but one day a row.
    const ofDay = formulaIn(columns.ownDay === undefined ? 'judgedAsOf' : 'ownDay');
    const ofFigure = formulaIn('own');
    if (!isHeld(ofDay) || isHeld(ofFigure)) return node;
    const isLogged = columns.logged !== undefined && refersTo(ofFigure, cellAt(node.row, columns.logged));
    if (!isLogged) return { ...node, judgedAsOf: asOf };
    if (log === null) return node;
    // As the column of the log's figures asks.
    const asked = { ...node, check: null, loggedAs: '', target: null, isShare: false };
    const { actual, through } = figureInLog(asked, log, asOf, EVERY_DAY);
    return { ...node, actual, judgedAsOf: through ?? asOf };
  });
}
