// The e-mail addresses in a cell, as mails go to them.

import { MOST_OWNERS, ownersOf } from '../sheet/owners';

/** What a cell of addresses holds. */
export interface Addresses {
  /** In lower case, each once, the first five. */
  readonly valid: readonly string[];
  /** Valid ones beyond the fifth. */
  readonly tooMany: readonly string[];
  /** What is no address. */
  readonly invalid: readonly string[];
}

/** Control characters and marks that can't be seen. */
const INVISIBLE = /\p{C}/u;

/**
 * The addresses in a cell, apart by commas, semicolons or blanks. Of `Ann Lee <ann@x.com>` only what stands
 * between the brackets counts: a name can't bring in a recipient, whatever is written in it.
 *
 * @example readAddresses('Ann <A@x.com>, b@y.com; c').valid // => ['a@x.com', 'b@y.com']
 */
export function readAddresses(cell: string): Addresses {
  const withoutNames = cell
    .replace(/"[^"]*"/g, ' ')
    .split(/[,;]/)
    .map(withoutName)
    .join();
  const { addresses, others } = ownersOf(withoutNames);
  const valid = addresses
    .filter((address) => !INVISIBLE.test(address))
    .map((address) => address.toLowerCase());
  return {
    valid: valid.slice(0, MOST_OWNERS),
    tooMany: valid.slice(MOST_OWNERS),
    invalid: [...others, ...addresses.filter((address) => INVISIBLE.test(address))],
  };
}

/** What stands between angle brackets, if anything does. */
function withoutName(part: string): string {
  return (
    part
      .match(/<[^<>]*>/g)
      ?.map((found) => found.slice(1, -1))
      .join() ?? part
  );
}
