// A text, or anything else, that should be a date.

import type { Day } from '../kpi/day';
import { shownDay } from '../words';
import type { Cell } from './cell';
import { certainDay } from './day-text';
import { described } from './described';
import { refuseUnfinished } from './error-value';
import type { InputError } from './input-error';
import { type Named, named, problem } from './problem';

/** The day in a text, null where it names none; throws where the cell is not calculated. */
export function dayInText(argument: Named, text: string): Day | null {
  refuseUnfinished(argument, text);
  return certainDay(text);
}

/** What is thrown for a cell that holds no date. `meant`: the day of a date cell that no spreadsheet has. */
export function notADate(argument: Named, cell: Cell, meant: Day | null): InputError {
  return problem('notADate', () => ({
    argument: named(argument),
    got: meant !== null && Number.isFinite(meant) ? shownDay(meant) : described(cell),
  }));
}
