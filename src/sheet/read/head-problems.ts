// What is wrong above the table of a progress sheet, and where.

import type { Cell } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';

import { formatMessage, PROGRESS_WORDS, SHEET_MESSAGES, shownDay } from '../../words';
import { findHeaders, isOfOurMaking } from '../table/headers';
import { asOfDay, brokenDays, lastCompleteDay, type Place, type SheetHead } from './head-reader';

/** Something in the head that can't be used. */
export interface HeadProblem {
  readonly message: string;
  /** null where nothing stands. */
  readonly place: Place | null;
}

/** What is wrong in the head, whatever day it is. */
export function headProblems(
  cells: readonly (readonly Cell[])[],
  head: SheetHead | null,
  sheetDays: SheetDays,
): HeadProblem[] {
  if (head === null) {
    const broken = brokenDays(cells, sheetDays);
    if (broken.length > 0) return broken.map(({ message, place }) => ({ message, place }));
    // A sheet of the user's own needs no head; one with our columns has lost it.
    return isOfOurMaking(findHeaders(cells)) ? [{ message: PROGRESS_WORDS.headLost, place: null }] : [];
  }
  const { asOfProblem, asOfCell, toleranceProblem, toleranceCell } = head;
  return [
    ...(asOfProblem === null ? [] : [{ message: asOfProblem, place: asOfCell }]),
    ...(toleranceProblem === null ? [] : [{ message: toleranceProblem, place: toleranceCell }]),
  ];
}

/** The same on a day: by which day the sheet is judged where its as-of day can't be used, or is not over. */
export function headProblemsNow(
  cells: readonly (readonly Cell[])[],
  head: SheetHead | null,
  sheetDays: SheetDays,
): HeadProblem[] {
  const problems = headProblems(cells, head, sheetDays);
  if (head === null) return problems;
  const { asOfCell, asOfProblem, typedAsOf } = head;
  const today = sheetDays.today();
  const day = shownDay(asOfDay(head, today));
  const isNotOver = typedAsOf !== null && typedAsOf > lastCompleteDay(head, today);
  const ofAsOf = isNotOver
    ? [
        {
          message: formatMessage(SHEET_MESSAGES.asOfNotOver, { typed: shownDay(typedAsOf), day }),
          place: asOfCell,
        },
      ]
    : [];
  return [
    ...ofAsOf,
    ...problems.map((one) =>
      asOfProblem !== null && one.place === asOfCell
        ? { ...one, message: formatMessage(SHEET_MESSAGES.asOfUnread, { problem: asOfProblem, day }) }
        : one,
    ),
  ];
}
