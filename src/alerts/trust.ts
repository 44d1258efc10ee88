// Whose addresses are mailed without being confirmed: nobody's sheet is to be a way to mail strangers.

import { type Answered, everyoneIn } from './answering';

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

/** The owners, deputies and those with an action that have to be confirmed first: each once, in alphabetical order. */
export function strangersIn(check: Answered, trust: Trust): string[] {
  return everyoneIn(check)
    .filter((address) => !isTrusted(address, trust))
    .sort();
}
