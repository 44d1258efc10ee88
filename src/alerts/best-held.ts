// The best figure with which a KPI, or a node of a goal tree, ended an earlier period: of what History and the log know.

import type { Log } from '../cells/log';
import type { Calendar } from '../kpi/calendar';
import { directionOf } from '../kpi/kpi';
import { bestLogged } from '../sheet/advice/best-logged';
import type { GoalNodeRow } from '../sheet/goal/read-goal';
import type { BestHeld } from '../sheet/goal/say-goal';
import { bestResultIn } from './history';
import type { HistoryRow } from './history-row';

/** What tells of it. */
interface Records {
  readonly history: readonly HistoryRow[];
  readonly log: Log | null;
  readonly calendar: Calendar;
}

/**
 * The better of both; null where neither knows one.
 *
 * @param sheets The sheets that its own goes on from.
 */
export function bestHeld(
  node: GoalNodeRow,
  sheets: readonly string[],
  { history, log, calendar }: Records,
): BestHeld | null {
  const inHistory = bestResultIn(history, node.name, node.lowerIsBetter, sheets);
  const inLog = log === null ? null : bestLogged(node, log, calendar);
  if (inHistory === null || inLog === null) return inHistory ?? inLog;
  return (inLog.value - inHistory.value) * directionOf(node) > 0 ? inLog : inHistory;
}
