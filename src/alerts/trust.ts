// Whose addresses are mailed without being confirmed: nobody's sheet is to be a way to mail strangers.

import { readAddresses } from './addresses';
import type { WatchedSheet } from './watched-sheet';

/** Who needs no confirmation. */
export interface Trust {
  /** Those of whoever owns the file, edits it, or turned alerts on: in lower case. */
  readonly domains: readonly string[];
  /** Those that were confirmed, or typed where only who turned alerts on may type. */
  readonly addresses: readonly string[];
}

/** The domain of an address, in lower case. */
export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Whether an address may be mailed as it is. */
function isTrusted(address: string, { domains, addresses }: Trust): boolean {
  return domains.includes(domainOf(address)) || addresses.includes(address.toLowerCase());
}

/** The owners in the watched sheets that have to be confirmed first: each once, in alphabetical order. */
export function strangersIn(sheets: readonly WatchedSheet[], trust: Trust): string[] {
  const owners = sheets.flatMap(({ kpis }) => kpis.flatMap(({ owner }) => readAddresses(owner).valid));
  return [...new Set(owners)].filter((address) => !isTrusted(address, trust)).sort();
}
