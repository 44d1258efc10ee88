// One point of the self-check that Google's services are asked about, and how it is asked so that nothing goes wrong.

import type { Finding, Judged } from '../../self-check/finding';
import { failedWith } from '../../self-check/scrub';
import type { SelfCheckKey } from '../../words';
import { messageOf } from '../runtime/message-of';

/** A point: how it is found out and judged. Throwing is an answer too. */
export interface Check<Place> {
  readonly key: SelfCheckKey;
  find(place: Place): Judged;
}

/** Finds a point out. */
export function found<Place>({ key, find }: Check<Place>, place: Place): Finding {
  try {
    return { key, ...find(place) };
  } catch (error) {
    return { key, ...failedWith(messageOf(error)) };
  }
}

/** How many milliseconds something takes. */
export function timeOf(work: () => unknown): number {
  const before = Date.now();
  work();
  return Date.now() - before;
}
