// The goal of the sample shop: what its revenue is made of.

import { type SampleLanguage, typedIn } from './in-japanese';

const NODE = { kind: 'total', direction: 'higher', unit: 'count', indicator: 'lagging', target: '' };

/** Revenue is orders by the average value of one. What is cancelled is taken off neither: it drives both, as units sold do. */
const NODES = [
  { ...NODE, name: 'Revenue', feeds: '', how: '', source: 'kpi', unit: 'pound' },
  { ...NODE, name: 'Orders', feeds: 'Revenue', how: 'times', source: 'kpi', indicator: 'leading' },
  { ...NODE, name: 'Cancelled orders', feeds: 'Orders', how: 'drives', source: 'kpi', direction: 'lower' },
  {
    ...NODE,
    name: 'Average order value',
    feeds: 'Revenue',
    how: 'times',
    source: 'kpi',
    kind: 'rate',
    unit: 'pound',
  },
  { ...NODE, name: 'Units sold', feeds: 'Revenue', how: 'drives', source: 'kpi' },
];

/** What the shop fills in for its goal tree, as the sidebar sends it. */
export function goalForm(sheet: string, language: SampleLanguage = 'en') {
  const typed = typedIn(language);
  return {
    name: '',
    start: '2011-10-01',
    end: '2011-10-31',
    kpiSheet: sheet,
    nodes: NODES.map((node) => ({ ...node, name: typed(node.name), feeds: typed(node.feeds) })),
  };
}
