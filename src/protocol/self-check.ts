// What the script answers to the page of the self-check.

import type { Finding } from '../self-check/finding';

/** The points that were looked at; the page has the words for them. */
export interface SelfCheck {
  readonly findings: readonly Finding[];
}
