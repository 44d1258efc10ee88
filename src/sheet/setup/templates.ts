// Sets of KPIs to begin with.

import type { Kind } from '../../kpi/kpi';
import { type CHECK_WORDS, type INDICATOR_WORDS, TEMPLATE_WORDS } from '../../words';
import type { Unit } from '../numbers/units';
import { usualMoney } from './money';

/** A suggested KPI: one that its owner can move by their own effort. */
export interface SuggestedKpi {
  readonly name: string;
  readonly kind: Kind;
  readonly lowerIsBetter: boolean;
  readonly unit: Unit;
  readonly goal: string;
  readonly factor: string;
  readonly indicator: keyof typeof INDICATOR_WORDS;
  readonly check: keyof typeof CHECK_WORDS;
  /** What its owner can do to move it. */
  readonly lever: string;
}

/** A template: what is put into the form, and what is offered besides. */
export interface Template {
  readonly key: string;
  readonly label: string;
  readonly summary: string;
  /** Three, no more: fewer are better watched. */
  readonly kpis: readonly SuggestedKpi[];
  /** Offered one by one. */
  readonly more: readonly SuggestedKpi[];
}

/** How a suggested KPI behaves: all of it but its words. Money is in the currency of the file. */
type Behaviour = Omit<SuggestedKpi, 'name' | 'goal' | 'factor' | 'lever' | 'unit'> & {
  readonly unit: Unit | 'money';
};

const DAILY_COUNT: Behaviour = {
  kind: 'total',
  lowerIsBetter: false,
  unit: 'count',
  indicator: 'leading',
  check: 'daily',
};
const WEEKLY_COUNT: Behaviour = { ...DAILY_COUNT, check: 'weekly' };
/** What was counted when all is done. */
const RESULT: Behaviour = { ...WEEKLY_COUNT, indicator: 'lagging' };
/** A total of which less is better: its target is what may be used up. */
const ALLOWANCE: Behaviour = { ...RESULT, lowerIsBetter: true };
const WEEKLY_SHARE: Behaviour = { ...RESULT, kind: 'rate', unit: 'percent' };

type AllWords = typeof TEMPLATE_WORDS;

/** The behaviour of each KPI that the words of the templates name. */
const BEHAVIOURS: {
  readonly [Key in keyof AllWords]: Readonly<
    Record<keyof AllWords[Key]['kpis'] | keyof AllWords[Key]['more'], Behaviour>
  >;
} = {
  salesFunnel: {
    opportunities: WEEKLY_COUNT,
    conversionRate: WEEKLY_SHARE,
    deals: RESULT,
    pricePerCustomer: { ...WEEKLY_SHARE, unit: 'money' },
    orderPeriod: { ...WEEKLY_SHARE, unit: 'days', lowerIsBetter: true, check: 'monthly' },
  },
  salesActivity: {
    appointments: DAILY_COUNT,
    quotations: WEEKLY_COUNT,
    contracts: RESULT,
    brochuresSent: DAILY_COUNT,
    cancellations: ALLOWANCE,
    complaints: ALLOWANCE,
    collectionRate: { ...WEEKLY_SHARE, check: 'monthly' },
  },
  marketing: {
    published: WEEKLY_COUNT,
    leads: RESULT,
    costPerLead: { ...WEEKLY_SHARE, unit: 'money', lowerIsBetter: true },
    visits: DAILY_COUNT,
    leadRate: WEEKLY_SHARE,
    subscribers: { ...RESULT, kind: 'level' },
    registrations: WEEKLY_COUNT,
  },
  support: {
    firstResponse: {
      ...WEEKLY_SHARE,
      unit: 'hours',
      lowerIsBetter: true,
      indicator: 'leading',
      check: 'daily',
    },
    solved: DAILY_COUNT,
    satisfaction: WEEKLY_SHARE,
    openTickets: { ...RESULT, kind: 'level', lowerIsBetter: true, check: 'daily' },
    reopened: ALLOWANCE,
    articles: WEEKLY_COUNT,
    resolutionTime: { ...WEEKLY_SHARE, unit: 'hours', lowerIsBetter: true },
  },
  blank: {},
};

/**
 * What is offered in Set up, in order; the last has no KPIs.
 *
 * @example templates()[0].kpis.map(({ name }) => name) // => ['Opportunities', 'Conversion rate', 'Deals']
 */
export function templates(): readonly Template[] {
  return (Object.keys(TEMPLATE_WORDS) as (keyof AllWords)[]).map((key) => {
    const { label, summary, kpis, more } = TEMPLATE_WORDS[key];
    const behaviours: Readonly<Record<string, Behaviour>> = BEHAVIOURS[key];
    const suggest = (words: Readonly<Record<string, Omit<SuggestedKpi, keyof Behaviour>>>) =>
      Object.entries(words).map(([name, said]) => {
        const { unit, ...others } = behaviours[name] as Behaviour;
        return { ...said, ...others, unit: unit === 'money' ? usualMoney() : unit };
      });
    return { key, label, summary, kpis: suggest(kpis), more: suggest(more) };
  });
}
