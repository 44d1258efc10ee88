// How KPIs ended earlier periods: by their sheets, else as those were closed, else by History.

import { lastRowsIn } from '../alerts/last-rows';
import type { Status } from '../kpi/status';
import type { Closing } from './closing';
import { keyOf } from './draft';

/** How a KPI ended a period. */
interface Ending {
  readonly status: Status | null;
  /** As a share of the target: over (+) or short of it (-). */
  readonly gap: number | null;
  /** The target that it ended with. */
  readonly target: number | null;
}

/** By the name of the sheet and that of the KPI; null where nobody knows: also of a period that has figures to come. */
export function earlierEndings({
  earlier,
  reviews,
  history,
}: Pick<Closing, 'earlier' | 'reviews' | 'history'>): (period: string, kpi: string) => Ending | null {
  const lastRowOf = lastRowsIn(history);
  const inSheet = (period: string, key: string): Ending | null => {
    const found = earlier.get(period)?.find((one) => keyOf(one.kpi.name) === key);
    if (found === undefined || found.result !== 'final') return null;
    const { status, paceGap: gap } = found.assessment;
    return { status, gap, target: found.kpi.target };
  };
  // Of a KPI that could not be read when its period was closed, History may know more.
  const inReviews = (period: string, key: string): Ending | null =>
    reviews.find(
      ({ what, status, gap, sheet, kpi }) =>
        what === 'closed' && (status !== null || gap !== null) && sheet === period && keyOf(kpi) === key,
    ) ?? null;
  const inHistory = (period: string, kpi: string): Ending | null => {
    const row = lastRowOf(period, kpi);
    return row?.status === 'achieved' || row?.status === 'missed' ? row : null;
  };
  return (period, kpi) =>
    inSheet(period, keyOf(kpi)) ?? inReviews(period, keyOf(kpi)) ?? inHistory(period, kpi);
}
