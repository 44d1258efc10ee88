// The set-up of a following period with what the sheet of sources says of its KPIs.

import { inBrief } from '../../cells/shortened';
import { normalized } from '../../cells/text';
import { formatMessage, NEXT_PERIOD_NOTES } from '../../words';
import type { Sources } from '../source/read-sources';
import type { NextSetup } from './next-setup';

/** The same set-up; a KPI that was counted from a tab, and of which nothing says how any more, is typed from now on. */
export function withSourcesSaid({ setup, notes }: NextSetup, sources: Sources | null): NextSetup {
  const lost: string[] = [];
  const kpis = setup.kpis.map((kpi) => {
    if (kpi.actual !== 'source') return kpi;
    const said = sources?.rows.get(normalized(kpi.name));
    if (said !== undefined) return { ...kpi, source: said.typed };
    lost.push(formatMessage(NEXT_PERIOD_NOTES.noSource, { kpi: inBrief(kpi.name) }));
    return { ...kpi, actual: 'typed' as const };
  });
  return { setup: { ...setup, kpis }, notes: [...notes, ...lost] };
}
