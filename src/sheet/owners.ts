// The addresses in an Owner cell.

/** No cell can have more people mailed than this. */
export const MOST_OWNERS = 5;

/** One @ between a name and a domain with a dot: nothing that could end a mail's header or start another. */
const ADDRESS = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+\.[^\s@<>()[\],;:\\".]+$/;
/** As long as an address may be. */
const MOST_CHARACTERS = 254;

/** What an Owner cell says. */
export interface Owners {
  /** Each once, in their order, whatever their case. */
  readonly addresses: readonly string[];
  /** What stands there besides, as it was typed. */
  readonly others: readonly string[];
}

/**
 * The addresses of an Owner cell, apart by commas, semicolons or blanks.
 *
 * @example ownersOf('a@x.com, B@y.com; a@x.com').addresses // => ['a@x.com', 'B@y.com']
 */
export function ownersOf(cell: string): Owners {
  const addresses = new Map<string, string>();
  const others: string[] = [];
  for (const entry of cell.split(/[,;\s]+/)) {
    if (entry === '') continue;
    if (!ADDRESS.test(entry) || entry.length > MOST_CHARACTERS) others.push(entry);
    else if (!addresses.has(entry.toLowerCase())) addresses.set(entry.toLowerCase(), entry);
  }
  return { addresses: [...addresses.values()], others };
}
