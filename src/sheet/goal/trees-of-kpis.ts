// Which goal tree of a file holds the KPIs of a progress sheet.

import { normalized } from '../../cells/text';
import type { SheetCells, SheetKpi } from '../read/content';
import type { GoalContent } from './read-goal';
import { lookedUp } from './renamed';

/** A progress sheet as a tree can know it. */
interface KpisOfSheet {
  readonly sheet: string;
  readonly kpis: readonly Pick<SheetKpi, 'typedName' | 'start' | 'end'>[];
}

/**
 * How many nodes of a tree are KPIs of a sheet: those that look their figure up there. Of one that looks nowhere its name
 * and its days tell, and it counts for less than any that looks: the same names stand on the sheets of every month.
 */
export function nodesOfSheet(
  content: GoalContent,
  cells: SheetCells,
  { sheet, kpis }: KpisOfSheet,
): { readonly looking: number; readonly alike: number } {
  const sheets = new Map(lookedUp(content, cells).map(({ node, sheet: name }) => [node, name]));
  const known = new Map(kpis.map((kpi) => [normalized(kpi.typedName), kpi]));
  let [looking, alike] = [0, 0];
  for (const node of content.nodes) {
    const kpi = known.get(normalized(node.name));
    if (kpi === undefined) continue;
    const looksOn = sheets.get(node);
    if (looksOn === sheet) looking++;
    else if (looksOn === undefined && node.start <= kpi.end && kpi.start <= node.end) alike++;
  }
  return { looking, alike };
}
