// Recovery actions that are still open when a period ends, and what becomes of each.

import { isOpen } from '../alerts/open-action';
import { rowsOfKpi } from '../alerts/target-resets';
import type { Day } from '../kpi/day';
import type { Closing } from './closing';

/** An action as it stands in the row of its KPI. */
export interface OpenAction {
  /** The KPI's own name within its sheet. */
  readonly kpi: string;
  readonly action: string;
  readonly by: string;
  readonly due: Day | null;
}

/** What someone has chosen for an action: it goes along, with a day of its own, or ends with its period. */
export interface ActionChoice extends OpenAction {
  readonly isCarried: boolean;
}

/** The actions of a sheet of which no review says that they are done, or dropped: in the order of their rows. */
export function openActions({
  judged,
  reviews,
  sheet,
}: Pick<Closing, 'judged' | 'reviews' | 'sheet'>): OpenAction[] {
  return judged
    .filter(({ kpi }) => isOpen(kpi, rowsOfKpi(reviews, sheet, kpi.name)))
    .sort((a, b) => a.kpi.row - b.kpi.row)
    .map(({ kpi }) => ({ kpi: kpi.name, action: kpi.action, by: kpi.actionBy, due: kpi.actionDue }));
}
