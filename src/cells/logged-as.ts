// How a KPI's figure is made of its log entries: what its cell in "From the log" says.

import type { Kind } from '../kpi/kpi';
import type { LoggedAs } from '../kpi/logged';
import { inCellsOfAny, wordsAtHand } from '../words';
import { choiceNamed } from './choice';

/** One logged sum divided by another. */
export interface Quotient {
  readonly of: string;
  readonly by: string;
}

/** What a kind does unless the cell says otherwise: a total adds up, of anything else the latest counts. */
export const usualWay = (kind: Kind): LoggedAs => (kind === 'total' ? 'sum' : 'latest');

/**
 * What a cell of "From the log" says: a way to take the entries, or a quotient of two names; null where it says
 * neither.
 *
 * @param isKnown Whether the log has a name: names may have a slash in them.
 * @example readLoggedAs('Revenue / Orders', 'rate', isKnown) // => { of: 'Revenue', by: 'Orders' }
 */
export function readLoggedAs(
  text: string,
  kind: Kind,
  isKnown: (name: string) => boolean,
): LoggedAs | Quotient | null {
  if (text.trim() === '') return usualWay(kind);
  const way = choiceNamed<LoggedAs>(
    inCellsOfAny((words) => words.LOGGED_AS_WORDS),
    text,
  );
  if (way !== null) return way;
  const quotients = quotientsIn(text);
  return quotients.find(({ of, by }) => isKnown(of) && isKnown(by)) ?? quotients[0] ?? null;
}

/** Every way to read a text as one name divided by another. */
function quotientsIn(text: string): Quotient[] {
  return text
    .split('')
    .map((sign, index) => ({ sign, of: text.slice(0, index).trim(), by: text.slice(index + 1).trim() }))
    .filter(({ sign, of, by }) => '/／∕÷'.includes(sign) && of !== '' && by !== '')
    .map(({ of, by }) => ({ of, by }));
}

/** A quotient as its cell has it. */
export const quotientText = ({ of, by }: Quotient): string => `${of} ${wordsAtHand().QUOTIENT_SIGN} ${by}`;
