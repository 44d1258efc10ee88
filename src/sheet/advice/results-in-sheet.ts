// What the KPIs of a progress sheet came to: of those whose period is over.

import { normalized } from '../../cells/text';
import type { Day } from '../../kpi/day';
import type { SheetKpi } from '../read/content';
import type { EarlierResult } from './results';

/** A KPI's result, and the KPI's name as it is compared. */
export type NamedResult = EarlierResult & { readonly kpi: string };

/**
 * The results of a sheet's KPIs.
 *
 * @param sheet What the sheet is called: so is its period.
 * @param through The last day that is over.
 */
export function resultsInSheet(kpis: readonly SheetKpi[], sheet: string, through: Day): NamedResult[] {
  return kpis.flatMap(({ typedName, start, end, actual }) =>
    actual === null || end > through
      ? []
      : [
          {
            kpi: normalized(typedName),
            period: sheet,
            end,
            lasted: { days: end - start + 1 },
            value: actual,
          },
        ],
  );
}
