// What the Progress tab shows of the manual.

import { normalized } from '../cells/text';
import type { Day } from '../kpi/day';
import { type Manual, manualFor, manualLines } from '../sheet/manual/manual';
import { answeringOn, standInSentence } from '../sheet/manual/stand-ins';
import type { SheetKpi } from '../sheet/read/content';
import type { ManualView } from './replies';

/** What it says of each KPI today, and who stands in. */
export function manualViews(
  manual: Manual | null,
  kpis: readonly SheetKpi[],
  today: Day,
): (kpi: SheetKpi) => ManualView | null {
  const answering = answeringOn(manual, kpis, today);
  return (kpi) => {
    const said = manualFor(manual, kpi);
    const standIns = answering(kpi).standIns.map(standInSentence);
    if (said === null && standIns.length === 0) return null;
    return {
      lines: said === null ? [] : manualLines(said),
      standIns,
      causes: said?.causes ?? [],
      actions: said?.actions ?? [],
    };
  };
}

/** What can't be used of the manual as a whole, and of the rows of these KPIs. */
export function manualProblems(manual: Manual | null, kpis: readonly SheetKpi[]): string[] {
  const names = new Set(kpis.map(({ typedName }) => normalized(typedName)));
  return (manual?.issues ?? [])
    .filter(({ kpi }) => kpi === '' || names.has(normalized(kpi)))
    .map(({ message }) => message);
}
