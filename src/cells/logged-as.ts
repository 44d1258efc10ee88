// How a KPI's figure is made of its log entries: what its cell in "From the log" says.

import type { Kind } from '../kpi/kpi';
import type { LoggedAs } from '../kpi/logged';
import { LOGGED_AS_WORDS, QUOTIENT_SIGN } from '../words';
import { normalized } from './text';

/** One logged sum divided by another. */
export interface Quotient {
  readonly of: string;
  readonly by: string;
}

const WAYS = Object.keys(LOGGED_AS_WORDS) as LoggedAs[];

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
  const plain = normalized(text);
  if (plain === '') return usualWay(kind);
  const way = WAYS.find((one) => normalized(LOGGED_AS_WORDS[one]) === plain);
  if (way !== undefined) return way;
  const quotients = quotientsIn(text);
  return quotients.find(({ of, by }) => isKnown(of) && isKnown(by)) ?? quotients[0] ?? null;
}

/** Every way to read a text as one name divided by another. */
function quotientsIn(text: string): Quotient[] {
  const parts = text.split(QUOTIENT_SIGN);
  return parts
    .slice(1)
    .map((_, index) => ({
      of: parts
        .slice(0, index + 1)
        .join(QUOTIENT_SIGN)
        .trim(),
      by: parts
        .slice(index + 1)
        .join(QUOTIENT_SIGN)
        .trim(),
    }))
    .filter(({ of, by }) => of !== '' && by !== '');
}

/** A quotient as its cell has it. */
export const quotientText = ({ of, by }: Quotient): string => `${of} ${QUOTIENT_SIGN} ${by}`;
