// KPIs by their names, so that they can be told apart: months, quarters and the year have the same ones.

import { formatMessage, OTHER_SUBJECTS } from '../words';

interface Named {
  readonly kpi: string;
  readonly sheet: string;
}

/**
 * The name of each; where one name stands for several, with its sheet.
 *
 * @example namedApart([{ kpi: 'Calls', sheet: 'May' }, { kpi: 'Calls', sheet: 'Q2' }]) // => ['Calls (May)', 'Calls (Q2)']
 */
export function namedApart(named: readonly Named[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { kpi } of named) (seen.has(kpi) ? twice : seen).add(kpi);
  return named.map(({ kpi, sheet }) =>
    twice.has(kpi) ? formatMessage(OTHER_SUBJECTS.onSheet, { kpi, sheet }) : kpi,
  );
}
