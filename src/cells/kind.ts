// A cell that should name the kind of a KPI: `rate`, or `Total (lower is better)`.

import type { Kind } from '../kpi/kpi';
import { DIRECTION_WORDS, formatMessage, KIND_WORDS, MESSAGES } from '../words';
import { type Cell, isBlank, nameOf } from './cell';
import { InputError, refuseErrorValue } from './input-error';
import { wordsIn } from './words-in';

const KINDS = Object.keys(KIND_WORDS) as Kind[];

function notAKind(cell: Cell): InputError {
  return new InputError(
    formatMessage(MESSAGES.notAKind, { got: nameOf(cell), kinds: Object.values(KIND_WORDS).join(', ') }),
  );
}

/** The kind and direction that a cell names. Blank is a total where higher is better. */
export function readKind(cell: Cell): { kind: Kind; lowerIsBetter: boolean } {
  if (isBlank(cell)) return { kind: 'total', lowerIsBetter: false };
  if (typeof cell !== 'string') throw notAKind(cell);
  refuseErrorValue('kind', cell);
  let kind: Kind | undefined;
  let lowerIsBetter: boolean | undefined;
  for (const word of wordsIn(cell)) {
    if (DIRECTION_WORDS.ignored.includes(word)) continue;
    const named = KINDS.find((candidate) => KIND_WORDS[candidate] === word);
    const isDirection = word === DIRECTION_WORDS.lower || word === DIRECTION_WORDS.higher;
    const isRepeated = (named !== undefined ? kind : lowerIsBetter) !== undefined;
    if ((named === undefined && !isDirection) || isRepeated) throw notAKind(cell);
    if (named !== undefined) kind = named;
    else lowerIsBetter = word === DIRECTION_WORDS.lower;
  }
  if (kind === undefined && lowerIsBetter === undefined) throw notAKind(cell);
  return { kind: kind ?? 'total', lowerIsBetter: lowerIsBetter ?? false };
}
