// Trees to begin with.

import type { Kind } from '../../kpi/kpi';
import type { How } from '../../kpi/tree/tree';
import { GOAL_TEMPLATES } from '../../words';
import type { Unit } from '../numbers/units';
import { roleOf } from './goal-roles';
import type { FigureSource, GoalNode } from './goal-setup';
import { usualMoney } from './money';

/** A tree that is offered. */
export interface GoalTemplate {
  readonly key: string;
  readonly label: string;
  readonly summary: string;
  /** Parents before what feeds them. */
  readonly nodes: readonly GoalNode[];
}

/** How a node of a template behaves: all of it but its words. */
interface Behaviour {
  readonly feeds?: string;
  readonly how?: How;
  readonly kind?: Kind;
  readonly lowerIsBetter?: true;
  readonly unit: Unit | 'money';
}

const MONEY: Behaviour = { unit: 'money' };
const LEVEL: Behaviour = { kind: 'level', unit: 'money' };
const COUNT: Behaviour = { unit: 'count' };
const PRICE: Behaviour = { kind: 'rate', unit: 'money' };
const SHARE: Behaviour = { kind: 'rate', unit: 'percent' };
const times = (feeds: string, behaviour: Behaviour): Behaviour => ({ ...behaviour, feeds, how: 'times' });
const plus = (feeds: string, behaviour: Behaviour): Behaviour => ({ ...behaviour, feeds, how: 'plus' });

type AllWords = typeof GOAL_TEMPLATES;

/** The behaviour of each node that the words of the templates name. */
const BEHAVIOURS: {
  readonly [Key in keyof AllWords]: Readonly<Record<keyof AllWords[Key]['nodes'], Behaviour>>;
} = {
  sales: {
    goal: MONEY,
    customers: times('goal', COUNT),
    probability: times('goal', SHARE),
    price: times('goal', PRICE),
  },
  funnel: {
    goal: MONEY,
    orders: times('goal', COUNT),
    visits: times('orders', COUNT),
    conversion: times('orders', SHARE),
    value: times('goal', PRICE),
  },
  // What accounts bring is a level: it stands there on the first day of a period, and is no share of it.
  recurring: {
    goal: LEVEL,
    gross: plus('goal', LEVEL),
    accounts: times('gross', { kind: 'level', unit: 'count' }),
    perAccount: times('gross', PRICE),
    churn: { feeds: 'goal', how: 'minus', lowerIsBetter: true, unit: 'money' },
  },
  teams: {
    goal: MONEY,
    first: plus('goal', MONEY),
    second: plus('goal', MONEY),
    third: plus('goal', MONEY),
  },
  blank: { goal: { unit: 'decimal' } },
};

/**
 * What is offered for a goal tree, in order; the last has nothing but its goal.
 *
 * @example goalTemplates()[0].nodes.map(({ name }) => name) // => ['Revenue', 'Prospects', ...]
 */
export function goalTemplates(): readonly GoalTemplate[] {
  return (Object.keys(GOAL_TEMPLATES) as (keyof AllWords)[]).map((key) => {
    const { label, summary, nodes } = GOAL_TEMPLATES[key];
    const names: Readonly<Record<string, string>> = nodes;
    const behaviours: Readonly<Record<string, Behaviour>> = BEHAVIOURS[key];
    const made = new Set(Object.values(behaviours).map(({ feeds }) => feeds));
    return {
      key,
      label,
      summary,
      nodes: Object.entries(behaviours).map(([node, { feeds, how, kind, lowerIsBetter, unit }]) => {
        const source: FigureSource = made.has(node) ? 'made' : 'typed';
        return {
          name: names[node] ?? '',
          feeds: feeds === undefined ? '' : (names[feeds] ?? ''),
          how: how ?? null,
          role: roleOf(feeds === undefined, made.has(node), source),
          kind: kind ?? 'total',
          lowerIsBetter: lowerIsBetter ?? false,
          unit: unit === 'money' ? usualMoney() : unit,
          indicator: null,
          owner: '',
          target: null,
          source,
        };
      }),
    };
  });
}
