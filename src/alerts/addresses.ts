// Who of the addresses in a cell is mailed.

import { MOST_OWNERS, ownersOf } from '../sheet/read/owners';

/** What a cell of addresses holds. */
export interface Addresses {
  /** In lower case, each once, the first five. */
  readonly valid: readonly string[];
  /** Valid ones beyond the fifth. */
  readonly tooMany: readonly string[];
  /** What is no address. */
  readonly invalid: readonly string[];
}

/**
 * The addresses in a cell, as mails go to them.
 *
 * @example readAddresses('Ann <A@x.com>, b@y.com; c').valid // => ['a@x.com', 'b@y.com']
 */
export function readAddresses(cell: string): Addresses {
  const { addresses, others } = ownersOf(cell);
  const valid = addresses.map((address) => address.toLowerCase());
  return { valid: valid.slice(0, MOST_OWNERS), tooMany: valid.slice(MOST_OWNERS), invalid: others };
}
