// The form of a goal tree as a person fills it in.

import type { How } from '../kpi/tree/tree';
import type { Unit } from '../sheet/numbers/units';
import type { FigureSource } from '../sheet/setup/goal-setup';
import type { KpiForm } from './setup-form';

/** A node of the form. Its target is typed as people do. */
export interface GoalNodeForm {
  readonly name: string;
  /** The name of the node that it is a part of; blank for a goal. */
  readonly feeds: string;
  /** Blank for a goal. */
  readonly how: How | '';
  readonly source: FigureSource;
  readonly kind: KpiForm['kind'];
  readonly direction: KpiForm['direction'];
  readonly unit: Unit | '';
  readonly indicator: KpiForm['indicator'] | '';
  readonly target: string;
  /** The progress sheet that has the KPI, where that is another one than the form's. */
  readonly kpiSheet?: string;
}

/** All of it. */
export interface GoalForm {
  /** What the sheet will be called. */
  readonly name: string;
  /** `yyyy-mm-dd` */
  readonly start: string;
  /** `yyyy-mm-dd` */
  readonly end: string;
  /** The progress sheet whose KPIs are nodes, as far as they name no other; blank where none is. */
  readonly kpiSheet: string;
  readonly nodes: readonly GoalNodeForm[];
}

/** A KPI that can be a node. */
interface OfferedKpi {
  readonly name: string;
  readonly goal: string;
  readonly factor: string;
  readonly kind: GoalNodeForm['kind'];
  readonly lowerIsBetter: boolean;
  readonly unit: Unit | null;
  readonly indicator: KpiForm['indicator'] | null;
}

/** A progress sheet whose KPIs can be nodes. */
export interface OfferedSheet {
  readonly name: string;
  /** `yyyy-mm-dd`; null where its head has no period. */
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly kpis: readonly OfferedKpi[];
}

/** What a goal tree can be made of. */
export interface GoalStart {
  /** The active sheet first. */
  readonly sheets: readonly OfferedSheet[];
  /** Whether there is a daily log. */
  readonly hasLog: boolean;
}
