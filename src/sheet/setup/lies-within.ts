// A period within a longer one: what a quarter is made of.

import type { Span } from './periods';

/** Whether a period lies within another one, and is not the same. */
export const liesWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start &&
  inner.end <= outer.end &&
  (inner.start > outer.start || inner.end < outer.end);
