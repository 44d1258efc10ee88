// Which of the mails that wait may go out in this run: not to who can't be reached, and not to many new people at once.

import { readAddresses } from './addresses';
import { everyoneIn } from './answering';
import type { Check } from './check';
import type { Digest } from './digest';
import { addressKeyOf, type Memory, type RefusedAddress } from './memory';
import { strangersIn } from './trust';

/** No run tells more people for the first time. */
export const MOST_NEW = 50;

/** Who can't be mailed now, and why. */
export interface Unreachable {
  /** Those that Google has refused, and that still stand somewhere. */
  readonly refused: readonly RefusedAddress[];
  /** Those that have to be confirmed first. */
  readonly strangers: readonly string[];
}

/**
 * Who can't be mailed now. A refused address is tried again after the repeat interval; one that has been taken out of
 * the cells, and comes back, at once.
 */
export function unreachable(check: Check, { refused }: Memory): Unreachable {
  const { settings, trust, today } = check;
  const strangers = strangersIn(check, trust);
  if (refused.length === 0) return { refused, strangers };
  const cells = [settings.manager, settings.summaryTo];
  const written = new Set([...cells.flatMap((cell) => readAddresses(cell).valid), ...everyoneIn(check)]);
  const isStill = ({ address, day }: RefusedAddress) =>
    written.has(address) && today < day + settings.repeatDays;
  return { refused: refused.filter(isStill), strangers };
}

/** The mails of a run, worst first, and how many wait because their people would be too many new ones. */
export function sendable(
  waiting: readonly Digest[],
  { refused, strangers }: Unreachable,
  { mailed, known }: Pick<Memory, 'mailed' | 'known'>,
): { digests: Digest[]; newcomersLeft: number } {
  const blocked = new Set([...refused.map(({ address }) => address), ...strangers, ...mailed]);
  const knownKeys = new Set(known);
  const digests: Digest[] = [];
  let newcomers = 0;
  for (const digest of waiting) {
    if (blocked.has(digest.to)) continue;
    const isNew = !knownKeys.has(addressKeyOf(digest.to));
    if (isNew) newcomers += 1;
    if (!isNew || newcomers <= MOST_NEW) digests.push(digest);
  }
  return { digests, newcomersLeft: Math.max(0, newcomers - MOST_NEW) };
}
