// A cell that should name the kind of a KPI: `rate`, `Total (lower is better)`, or `累計(少ないほど良い)`.

import type { Kind } from '../kpi/kpi';
import { inCellsOfAny, wordsAtHand } from '../words';
import { type Cell, isBlank } from './cell';
import { described } from './described';
import { refuseErrorValue } from './error-value';
import type { InputError } from './input-error';
import { problem } from './problem';
import { wordsIn } from './words-in';

type Direction = 'lower' | 'higher';

/** Every language's words, and those that only stand behind others in a language that puts no space between them. */
interface Meanings {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly directions: ReadonlyMap<string, Direction | 'ignored'>;
  readonly unspaced: RegExp;
}

/** Made when it is needed: every call from a cell loads this file. */
let made: Meanings | undefined;

function meanings(): Meanings {
  if (made !== undefined) return made;
  const kinds = new Map<string, Kind>();
  const directions = new Map<string, Direction | 'ignored'>();
  for (const words of inCellsOfAny((all) => all)) {
    for (const kind of Object.keys(words.KIND_WORDS) as Kind[]) {
      for (const form of [words.KIND_WORDS[kind], ...words.KIND_FORMS[kind]]) kinds.set(form, kind);
    }
    for (const direction of ['lower', 'higher', 'ignored'] as const) {
      for (const form of words.DIRECTION_WORDS[direction]) directions.set(form, direction);
    }
  }
  const behind = [...directions].filter(([form, meant]) => meant === 'ignored' && !/[a-z]/.test(form));
  made = { kinds, directions, unspaced: new RegExp(behind.map(([form]) => form).join('|'), 'g') };
  return made;
}

function notAKind(cell: Cell): InputError {
  return problem('notAKind', () => {
    const { KIND_WORDS, LIST_JOIN } = wordsAtHand();
    return { got: described(cell), kinds: Object.values<string>(KIND_WORDS).join(LIST_JOIN) };
  });
}

/** The kind and direction that a cell names. Blank is a total where higher is better. */
export function readKind(cell: Cell): { kind: Kind; lowerIsBetter: boolean } {
  if (isBlank(cell)) return { kind: 'total', lowerIsBetter: false };
  if (typeof cell !== 'string') throw notAKind(cell);
  refuseErrorValue('kind', cell);
  const { kinds, directions, unspaced } = meanings();
  const named = new Set<Kind>();
  const directed = new Set<Direction>();
  const words = wordsIn(cell.normalize('NFKC').replace(unspaced, ' '));
  for (const word of words) {
    const [kind, direction] = [kinds.get(word), directions.get(word)];
    if (kind !== undefined) named.add(kind);
    else if (direction === undefined) throw notAKind(cell);
    else if (direction !== 'ignored') directed.add(direction);
  }
  if (named.size > 1 || directed.size > 1 || named.size + directed.size === 0) throw notAKind(cell);
  return { kind: [...named][0] ?? 'total', lowerIsBetter: directed.has('lower') };
}
