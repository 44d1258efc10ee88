// Which tool a file comes from, by headers that its documentation names.

import { normalized } from '../../cells/text';

/** The tools whose exports are known. */
const TOOLS = [
  'hubspotDeals',
  'salesforceOpportunities',
  'googleAds',
  'googleAnalytics',
  'shopifyOrders',
  'stripePayments',
  'zendeskTickets',
] as const;
export type Tool = (typeof TOOLS)[number];

interface Shape {
  /** All of these are there. */
  readonly all: readonly string[];
  /** And so many of these. */
  readonly some: readonly string[];
  readonly fewest: number;
  /** By what its rows are told apart: the first of these that are there. */
  readonly keys: readonly (readonly string[])[];
}

const SHAPES: Readonly<Record<Tool, Shape>> = {
  hubspotDeals: {
    all: ['deal name'],
    some: ['record id', 'deal stage', 'pipeline', 'deal owner', 'close date', 'create date'],
    fewest: 2,
    keys: [['record id'], ['deal id']],
  },
  salesforceOpportunities: {
    all: ['opportunity name'],
    some: [
      'opportunity owner',
      'stage',
      'fiscal period',
      'probability (%)',
      'expected revenue',
      'close date',
      'lead source',
    ],
    fewest: 2,
    keys: [['opportunity id'], ['opportunity name', 'account name'], ['opportunity name']],
  },
  googleAds: {
    all: ['clicks', 'cost'],
    some: ['impr.', 'currency code', 'ctr', 'avg. cpc', 'campaign', 'conversions'],
    fewest: 2,
    keys: [['day', 'campaign', 'ad group'], ['day', 'campaign'], ['day']],
  },
  googleAnalytics: {
    all: [],
    some: [
      'active users',
      'new users',
      'sessions',
      'engaged sessions',
      'key events',
      'event count',
      'total revenue',
      'views',
    ],
    fewest: 2,
    keys: [['date'], ['nth day']],
  },
  shopifyOrders: {
    all: ['financial status', 'lineitem quantity'],
    some: ['name', 'paid at', 'fulfillment status', 'created at', 'total'],
    fewest: 2,
    keys: [['name', 'lineitem name', 'lineitem sku'], ['name', 'lineitem name'], ['name']],
  },
  stripePayments: {
    all: ['id', 'amount'],
    some: [
      'created (utc)',
      'created date (utc)',
      'amount refunded',
      'converted amount',
      'statement descriptor',
      'customer email',
      'fee',
    ],
    fewest: 2,
    keys: [['id']],
  },
  zendeskTickets: {
    all: ['id', 'requester'],
    some: [
      'assignee',
      'subject',
      'status',
      'priority',
      'created at',
      'solved at',
      'ticket type',
      'satisfaction score',
    ],
    fewest: 3,
    keys: [['id']],
  },
};

/** The tool that a file with these headers comes from; null where it may be any. */
export function toolOf(headers: readonly string[]): Tool | null {
  const names = new Set(headers.map(normalized));
  return (
    TOOLS.find((tool) => {
      const { all, some, fewest } = SHAPES[tool];
      return all.every((name) => names.has(name)) && some.filter((name) => names.has(name)).length >= fewest;
    }) ?? null
  );
}

/** By which columns the rows of a tool are told apart, the narrowest first. */
export const keysOfTool = (tool: Tool | null): readonly (readonly string[])[] =>
  tool === null ? [] : SHAPES[tool].keys;
