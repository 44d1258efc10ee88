// What someone chose in Set up: the input of a plan.

import type { Day } from '../kpi/day';
import type { Kind } from '../kpi/kpi';
import type { CHECK_WORDS, INDICATOR_WORDS } from '../words';
import type { CompleteThrough } from './head';
import type { Unit } from './units';

/** A KPI as it is set up. Texts stand as they were typed. */
export interface SetupKpi {
  readonly name: string;
  readonly owner: string;
  readonly target: number | null;
  readonly kind: Kind;
  readonly lowerIsBetter: boolean;
  readonly baseline: number | null;
  readonly unit: Unit;
  readonly goal: string;
  readonly factor: string;
  readonly indicator: keyof typeof INDICATOR_WORDS;
  readonly check: keyof typeof CHECK_WORDS;
  /** Of a logged rate: the two logged names whose sums it divides. */
  readonly quotient: { readonly of: string; readonly by: string } | null;
}

/** A progress sheet as it is set up. */
export interface Setup {
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  readonly completeThrough: CompleteThrough;
  /** How actuals arrive: someone types them, or they are summed from the daily log. */
  readonly actuals: 'typed' | 'log';
  readonly tolerance: number;
  readonly kpis: readonly SetupKpi[];
}
