// How one point of the self-check has turned out.

import type { SELF_CHECK_OUTCOMES, SelfCheckKey } from '../words';

export type Outcome = keyof typeof SELF_CHECK_OUTCOMES;

/** What was found, in words for everyone: nothing in it is anybody's own. */
export interface Judged {
  readonly outcome: Outcome;
  readonly found: string;
}

/** A point with what was found. */
export interface Finding extends Judged {
  readonly key: SelfCheckKey;
}

export const fine = (found: string): Judged => ({ outcome: 'fine', found });
/** Not as expected, but KPI Pacer knows this way too. */
export const differs = (found: string): Judged => ({ outcome: 'differs', found });
export const problem = (found: string): Judged => ({ outcome: 'problem', found });
export const unknown = (found: string): Judged => ({ outcome: 'unknown', found });
export const waiting = (found: string): Judged => ({ outcome: 'waiting', found });

/** Fine where it is so. */
export const expected = (isSo: boolean, found: string): Judged => (isSo ? fine(found) : problem(found));
