// A call from a cell.

import type { SheetDays } from '../cells/date';
import type { FunctionName } from '../words';
import { answerAtOnce } from './at-once';
import type { FigureFunction } from './custom-function';
import { FIGURE_FUNCTIONS } from './figure-functions';
import type { Shown } from './given';
import { answerOnSecondTry } from './second-try';

/**
 * Answers the call of a custom function. Single values give a single value, and throw where one can't be
 * used. Ranges (one column each, of one length) go row by row, single values are repeated for each row: a row
 * whose own cells are all blank stays blank, a row that can't be used shows a message, and the first row is
 * the function's label where every range of numbers or dates begins with a text.
 *
 * @param given the arguments as Apps Script hands them over
 * @param daysOf asked for the days of the sheet: few calls with single numbers need them
 */
export function call(
  name: FunctionName,
  given: ArrayLike<unknown>,
  daysOf: () => SheetDays,
): Shown | Shown[][] {
  const called = (FIGURE_FUNCTIONS as Partial<Record<FunctionName, FigureFunction>>)[name];
  const answered = called === undefined ? undefined : answerAtOnce(called, given, daysOf);
  return answered === undefined ? answerOnSecondTry(name, given, daysOf) : answered;
}
