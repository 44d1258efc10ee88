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

/**
 * The actions of a sheet of which no review says that they are done, or dropped: in the order of their rows, also of those
 * that are not judged because their figures can't be read.
 */
export function openActions({
  judged,
  unread,
  reviews,
  sheet,
}: Pick<Closing, 'judged' | 'unread' | 'reviews' | 'sheet'>): OpenAction[] {
  const ofJudged = judged.map(({ kpi: { row, name, action, actionBy: by, actionDue: due } }) => {
    return { row, kpi: name, action, by, due };
  });
  return [...ofJudged, ...unread]
    .filter(
      ({ kpi, action, due: actionDue }) =>
        kpi !== '' && isOpen({ action, actionDue }, rowsOfKpi(reviews, sheet, kpi)),
    )
    .sort((a, b) => a.row - b.row)
    .map(({ kpi, action, by, due }) => ({ kpi, action, by, due }));
}
