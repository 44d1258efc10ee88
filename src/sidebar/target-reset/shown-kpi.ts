// A KPI as far as its target's forms know it: Progress and the review both show such a one.

import type { ShownKpiRequest } from '../../protocol/target-reset';

export interface ShownKpi {
  /** As it is told apart from others. */
  readonly name: string;
  readonly typedName: string;
  readonly row: number;
  readonly notes: { readonly owner: string };
  readonly target: string | null;
  readonly reset: string | null;
  readonly outOfReach: readonly string[];
}

/** How the script finds it. */
export const placeOf = (sheet: string, { typedName, row, notes }: ShownKpi): ShownKpiRequest => ({
  sheet,
  kpi: typedName,
  owner: notes.owner,
  row,
});
