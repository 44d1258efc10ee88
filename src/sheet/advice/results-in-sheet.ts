// What the KPIs of a progress sheet came to: of those whose period is over.

import { normalized } from '../../cells/text';
import type { Day } from '../../kpi/day';
import type { SheetKpi } from '../read/content';
import { kpiKey } from '../read/read-sheet';
import type { EarlierResult, SoughtKpi } from './results';

/** What a KPI came to, by the sheets on which one of that name stands. */
export type ResultsOf = (kpi: SoughtKpi) => readonly EarlierResult[];

/**
 * The results of a sheet's KPIs. Of several of one name each is its owner's; of one alone it is told by the name.
 *
 * @param sheet What the sheet is called: so is its period.
 * @param through The last day that is over.
 */
export function resultsInSheet(kpis: readonly SheetKpi[], sheet: string, through: Day): ResultsOf {
  const byName = new Map<string, SheetKpi[]>();
  for (const kpi of kpis) {
    const name = normalized(kpi.typedName);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [kpi]);
    else known.push(kpi);
  }
  return ({ name, owner, isOnlyOne }) => {
    const ofName = byName.get(normalized(name)) ?? [];
    const isOwners = (kpi: SheetKpi) => owner !== null && kpiKey(name, kpi.owner) === kpiKey(name, owner);
    const found = ofName.find(isOwners) ?? (isOnlyOne && ofName.length === 1 ? ofName[0] : undefined);
    if (found === undefined || found.actual === null || found.end > through) return [];
    const { start, end, actual } = found;
    return [{ period: sheet, end, lasted: { days: end - start + 1 }, value: actual }];
  };
}
