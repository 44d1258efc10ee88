// The goals and success factors that the KPIs of a progress sheet name -> the nodes of their trees.

import { normalized } from '../../cells/text';
import type { SheetKpi } from '../read/content';
import { roleOf } from './goal-roles';
import type { GoalNode } from './goal-setup';

/** What of a KPI its node needs. */
export type KpiWithGoal = Pick<
  SheetKpi,
  'typedName' | 'goal' | 'factor' | 'kind' | 'lowerIsBetter' | 'unit' | 'indicator'
>;

/**
 * Each goal with its success factors and their KPIs. Nobody has said how they make the goal: they drive it. A KPI that is
 * a goal or a factor itself is that node; of a factor that several goals have, the first has it.
 */
export function nodesOfGoals(kpis: readonly KpiWithGoal[]): GoalNode[] {
  const own = new Map(kpis.map((kpi) => [normalized(kpi.typedName), kpi]));
  const nodes = new Map<string, GoalNode>();
  const add = (name: string, feeds: string) => {
    const key = normalized(name);
    if (key === '' || nodes.has(key)) return;
    nodes.set(key, {
      ...nodeOf(own.get(key) ?? null),
      name,
      // As that node is spelled, however this row spells it.
      feeds: nodes.get(normalized(feeds))?.name ?? feeds,
      how: feeds === '' ? null : 'drives',
      role: 'kpi',
    });
  };
  const goals = kpis.filter(({ goal }) => goal !== '');
  for (const { goal } of goals) add(goal, '');
  for (const { goal } of new Map(goals.map((kpi) => [normalized(kpi.goal), kpi])).values()) {
    for (const kpi of goals) {
      if (normalized(kpi.goal) !== normalized(goal)) continue;
      add(kpi.factor, goal);
      const isOfFactor =
        kpi.factor !== '' && normalized(nodes.get(normalized(kpi.factor))?.feeds ?? '') === normalized(goal);
      add(kpi.typedName, isOfFactor ? kpi.factor : goal);
    }
  }
  const fed = new Set([...nodes.values()].map(({ feeds }) => normalized(feeds)));
  return [...nodes.entries()].map(([key, node]) => ({
    ...node,
    role: roleOf(node.feeds === '', fed.has(key), node.source),
  }));
}

function nodeOf(kpi: KpiWithGoal | null): Omit<GoalNode, 'name' | 'feeds' | 'how' | 'role'> {
  const unsaid = { owner: '', target: null };
  if (kpi === null)
    return { ...unsaid, kind: 'total', lowerIsBetter: false, unit: null, indicator: null, source: 'typed' };
  const { kind, lowerIsBetter, unit, indicator } = kpi;
  return { ...unsaid, kind, lowerIsBetter, unit, indicator, source: 'kpi' };
}
