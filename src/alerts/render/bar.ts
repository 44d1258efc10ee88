// How far a KPI is, as a bar: what is reached, where it should be by now, and its end is the target.

import { shapeOf } from '../../kpi/kpi';
import type { Item } from '../digest';

/** Shares of the way to the target, from 0 to 1. */
export interface Bar {
  readonly reached: number;
  readonly expected: number;
}

/** The bar of a KPI; null where its figures make none: without a target, or towards one below nothing. */
export function barOf({ kpi, assessment: { expected } }: Item): Bar | null {
  const { actual, target, baseline } = kpi;
  if (actual === null || target === null || expected === null) return null;
  const from = shapeOf(kpi) === 'path' ? (baseline as number) : 0;
  const way = target - from;
  if (from === 0 ? way <= 0 : way === 0) return null;
  const share = (value: number) => Math.min(1, Math.max(0, (value - from) / way));
  return { reached: share(actual), expected: share(expected) };
}
