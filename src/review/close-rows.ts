// The rows of the reviews that close a period, and what they say goes along into the next one.

import { normalized } from '../cells/text';
import { type Closing, resultsOf, stepOf } from './closing';
import type { ActionChoice, OpenAction } from './open-actions';
import { blankReviewRow, type ReviewRow } from './review-row';

/**
 * A row for each KPI: its result stands under Landing. Of an action that goes along it says Not yet, of one that doesn't
 * Dropped. A KPI that can't be read has a row only where something was being done about it.
 */
export function closeRows(closing: Closing, choices: readonly ActionChoice[]): ReviewRow[] {
  const { today, sheet, judged, unread } = closing;
  const choiceOf = (kpi: string, action: string) =>
    choices.find((choice) => choice.kpi === kpi && choice.action === action);
  const rowOf = (kpi: string) =>
    blankReviewRow({ day: today, sheet, kpi, what: 'closed', review: stepOf(closing) });
  return [
    ...resultsOf(judged).map(({ kpi, result, assessment }) => ({
      ...rowOf(kpi.name),
      status: assessment.status,
      gap: assessment.paceGap,
      landing: result === 'final' ? kpi.actual : assessment.landing,
      target: kpi.target,
      cause: kpi.cause,
      ...chosen(choiceOf(kpi.name, kpi.action)),
    })),
    ...unread.flatMap(({ kpi, action, cause }) => {
      const choice = choiceOf(kpi, action);
      return choice === undefined ? [] : [{ ...rowOf(kpi), cause, ...chosen(choice) }];
    }),
  ];
}

/** What becomes of an action, as a row has it. */
const chosen = (choice: ActionChoice | undefined) =>
  choice === undefined
    ? {}
    : {
        action: choice.action,
        by: choice.by,
        due: choice.due,
        outcome: choice.isCarried ? ('notYet' as const) : ('dropped' as const),
      };

/** What goes along from a period, as it was closed. */
export const carriedFrom = (reviews: readonly ReviewRow[], step: string): OpenAction[] =>
  reviews
    .filter(({ review, what, action, outcome }) => {
      return review === step && what === 'closed' && outcome === 'notYet' && normalized(action) !== '';
    })
    .map(({ kpi, action, by, due }) => ({ kpi, action, by, due }));
