// The golden cases of plans: what is planned by a day, and figures against a plan, worked out independently of this code.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldenFigure } from './pace';

/** S..E period, t as-of day, B baseline, cal calendar; heads are the first days of the stretches. */
interface PlanToDateCase {
  readonly name: string;
  readonly input: {
    readonly kind: 'total' | 'rate' | 'level';
    readonly values: readonly (number | null)[];
    readonly heads: readonly string[];
    readonly S: string;
    readonly E: string;
    readonly t: string;
    readonly cal: readonly string[] | null;
    readonly B: number | null;
  };
  /** null is blank. */
  readonly expect: number | null;
}

/** A actual, T target, planned what the plan asks for by t. */
interface AgainstPlanCase {
  readonly name: string;
  readonly input: {
    readonly A: number;
    readonly T: number;
    readonly S: string;
    readonly E: string;
    readonly t: string;
    readonly planned: number | null;
    readonly cal: readonly string[] | null;
    readonly kind: 'total' | 'rate' | 'level';
    readonly lower: boolean;
    readonly B: number | null;
  };
  readonly expect: Record<GoldenFigure, number | null> & { readonly status: string };
}

const stored = JSON.parse(readFileSync(join(__dirname, 'plan.json'), 'utf8')) as {
  readonly planToDate: readonly PlanToDateCase[];
  readonly judged: readonly AgainstPlanCase[];
};

export const PLANS_TO_DATE = stored.planToDate;
export const AGAINST_PLANS = stored.judged;
