// A KPI as the maths sees it.

import { reaches } from './compare';
import type { Day } from './day';

/** How a figure behaves over a period: it adds up, it is a ratio or an average, or it is a stock. */
export type Kind = 'total' | 'rate' | 'level';

/** The figures that someone typed for a KPI. null is "not there": never 0. */
export interface Figures {
  readonly kind: Kind;
  /** Less is better: of a total, the target is then an allowance. */
  readonly lowerIsBetter: boolean;
  /** A, the actual to date. */
  readonly actual: number | null;
  /** T, the target at the end of the period. */
  readonly target: number | null;
  /** B, where a level stood at the start. Ignored for totals and rates. */
  readonly baseline: number | null;
  /** Where the plan says that the KPI should stand by now; absent or null: the target, spread over the counting days. */
  readonly planned?: number | null;
}

/** A KPI: its figures, and the period in which the target is to be met (both days inclusive). */
export interface Kpi extends Figures {
  readonly start: Day;
  readonly end: Day;
}

/**
 * Which of the three definitions holds:
 * `total` adds up; `path` is a level that moves from a baseline to another target; everything else is `flat`
 * and never prorated.
 */
export type Shape = 'total' | 'path' | 'flat';

/** The shape of a KPI. A level with a baseline and no target (yet) is a path: it moves away from somewhere. */
export function shapeOf(kpi: Figures): Shape {
  if (kpi.kind === 'total') return 'total';
  return kpi.kind === 'level' && kpi.baseline !== null && kpi.baseline !== kpi.target ? 'path' : 'flat';
}

/**
 * s: +1 where more is better, -1 where less is. A path's direction is where its target lies, whatever the
 * user's word says.
 */
export function directionOf(kpi: Figures): 1 | -1 {
  if (shapeOf(kpi) === 'path' && kpi.target !== null && kpi.baseline !== null) {
    return kpi.target > kpi.baseline ? 1 : -1;
  }
  return kpi.lowerIsBetter ? -1 : 1;
}

/** Whether a value is as good as the target or better, in the KPI's direction. */
export function meetsTarget(kpi: Figures, value: number, target: number): boolean {
  return directionOf(kpi) > 0 ? reaches(value, target) : reaches(target, value);
}
