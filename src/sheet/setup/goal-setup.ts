// What someone chose for a goal tree: the input of its plan.

import type { Day } from '../../kpi/day';
import type { Kind } from '../../kpi/kpi';
import type { How } from '../../kpi/tree/tree';
import type { INDICATOR_WORDS, ROLE_WORDS } from '../../words';
import type { Unit } from '../numbers/units';
import type { CompleteThrough } from '../table/head';

/** What a node is. */
export type Role = keyof typeof ROLE_WORDS;

/**
 * Where the figure of a node comes from: the nodes under it make it, someone types it, the daily log has it, or a KPI of a
 * progress sheet is looked up.
 */
export type FigureSource = 'made' | 'typed' | 'log' | 'kpi';

/** A node as it is set up. */
export interface GoalNode {
  readonly name: string;
  /** The name of the node that it is a part of; blank for a goal. */
  readonly feeds: string;
  readonly how: How | null;
  readonly role: Role;
  readonly kind: Kind;
  readonly lowerIsBetter: boolean;
  readonly unit: Unit | null;
  readonly indicator: keyof typeof INDICATOR_WORDS | null;
  readonly owner: string;
  readonly target: number | null;
  readonly source: FigureSource;
  /** The name of the progress sheet that has the KPI; absent where it is none. */
  readonly kpiSheet?: string;
}

/** A goal tree as it is set up. */
export interface GoalSetup {
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  readonly completeThrough: CompleteThrough;
  readonly tolerance: number;
  readonly nodes: readonly GoalNode[];
}
