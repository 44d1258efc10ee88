// A cell that should say how a node enters the one that it feeds: `×`, `divided by`, `−`, `drives`.

import type { How } from '../kpi/tree/tree';
import { inCellsOfAny, wordsAtHand } from '../words';
import { type Cell, isBlank } from './cell';
import { choiceNamed } from './choice';
import { described } from './described';
import { refuseErrorValue } from './error-value';
import type { InputError } from './input-error';
import { type Named, named, problem } from './problem';

/** How it enters; blank is a factor. */
export function readHow(cell: Cell): How {
  if (isBlank(cell)) return 'times';
  if (typeof cell === 'string') {
    refuseErrorValue('how', cell);
    const tables = inCellsOfAny(({ HOW_WORDS, HOW_FORMS }) => [HOW_WORDS, HOW_FORMS]).flat();
    const how = choiceNamed<How>(tables, cell);
    if (how !== null) return how;
  }
  throw notAHow(cell, 'how');
}

/** What is told of a cell that says none of it, by the name of its argument or its column. */
export const notAHow = (cell: Cell, argument: Named): InputError =>
  problem('notAHow', () => {
    const { HOW_WORDS, LIST_JOIN } = wordsAtHand();
    return {
      argument: named(argument),
      got: described(cell),
      hows: Object.values<string>(HOW_WORDS).join(LIST_JOIN),
    };
  });
