// Whether a recovery action is open: as long as no review has said that it is done, or dropped. A cell may still have it then:
// one that comes from a formula, or that someone else protects, is emptied by nobody. The daily check, Progress, a review and
// the end of a period ask here.

import { normalized } from '../cells/text';
import type { Day } from '../kpi/day';

/** What a row of the reviews says of an action of a KPI. */
export interface SaidOfAction {
  readonly sheet: string;
  readonly kpi: string;
  readonly action: string;
  readonly due: Day | null;
  readonly outcome: 'done' | 'notYet' | 'dropped' | null;
}

/** Whether two texts name the same action. */
export const isSameAction = (one: string, other: string): boolean => normalized(one) === normalized(other);

/** It is done with: nothing about it is open any more. */
export const isClosing = ({ outcome }: Pick<SaidOfAction, 'outcome'>): boolean =>
  outcome === 'done' || outcome === 'dropped';

/**
 * Whether an action that stands in the row of a KPI is open. What was done with is open again once it is decided anew, or has
 * another day than it had then.
 *
 * @param said The rows of the KPI, in the order in which they were written.
 */
export function isOpen({ action, actionDue: due }: StandingAction, said: readonly SaidOfAction[]): boolean {
  if (action === '') return false;
  const last = said.filter((row) => row.action !== '' && isSameAction(row.action, action)).pop();
  if (last === undefined || !isClosing(last)) return true;
  return last.due !== null && due !== null && last.due !== due;
}

/** An action as its cells have it. */
interface StandingAction {
  readonly action: string;
  readonly actionDue: Day | null;
}
