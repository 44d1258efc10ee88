// Which targets were too easy or out of reach: what came of them in the last three periods.

import { lastRowsIn } from '../alerts/last-rows';
import { normalized } from '../cells/text';
import type { JudgedKpi } from '../sheet/judge/judge';
import type { Closing } from './closing';

/** How a KPI ended a period, as a share of the target: over (+) or short of it (-). */
interface Ending {
  readonly period: string;
  readonly gap: number;
}

/** A target that was wide of what happened, time after time. */
export interface TargetFit {
  readonly kpi: string;
  readonly fit: 'easy' | 'outOfReach';
  /** The earliest first. */
  readonly endings: readonly Ending[];
}

/** So many periods are looked at, this one among them. */
const MOST_PERIODS = 3;
/** Once is chance. */
const LEAST_PERIODS = 2;
/** A target that was passed or missed by this share of it, each time, was no good guess. */
const WIDE = 0.1;

/**
 * The targets that were too easy, or out of reach, in each of the last periods that are known: two at least, three at
 * most.
 *
 * @example targetFits(closing)[0] // => { kpi: 'Orders', fit: 'easy', endings: [September +12%, October +15%] }
 */
export function targetFits(closing: Closing): TargetFit[] {
  const earlierOf = earlierEndings(closing);
  return closing.judged.flatMap((one): TargetFit[] => {
    const now = endingOf(one, closing.sheet);
    if (now === null) return [];
    const endings = [now, ...earlierOf(one.kpi.name)];
    if (endings.length < LEAST_PERIODS) return [];
    const fit = endings.every(({ gap }) => gap >= WIDE)
      ? 'easy'
      : endings.every(({ gap }) => gap <= -WIDE)
        ? 'outOfReach'
        : null;
    return fit === null ? [] : [{ kpi: one.kpi.name, fit, endings: endings.reverse() }];
  });
}

function endingOf({ result, assessment: { paceGap } }: JudgedKpi, period: string): Ending | null {
  return result !== 'final' || paceGap === null ? null : { period, gap: paceGap };
}

/** The endings of the periods before, the last one first: of the sheet, else as it was closed, else of History. */
function earlierEndings({ ancestors, earlier, reviews, history }: Closing): (kpi: string) => Ending[] {
  const lastRowOf = lastRowsIn(history);
  const inSheet = (period: string, kpi: string) => {
    const found = earlier.get(period)?.find((one) => normalized(one.kpi.name) === normalized(kpi));
    return found === undefined ? null : endingOf(found, period);
  };
  const inReviews = (period: string, kpi: string): Ending | null => {
    const row = reviews.find(
      ({ what, sheet, kpi: name }) =>
        what === 'closed' && sheet === period && normalized(name) === normalized(kpi),
    );
    return row === undefined || row.gap === null ? null : { period, gap: row.gap };
  };
  const inHistory = (period: string, kpi: string): Ending | null => {
    const row = lastRowOf(period, kpi);
    const isOver = row?.status === 'achieved' || row?.status === 'missed';
    return !isOver || row.gap === null ? null : { period, gap: row.gap };
  };
  return (kpi) =>
    ancestors
      .slice(0, MOST_PERIODS - 1)
      .flatMap((period) => inSheet(period, kpi) ?? inReviews(period, kpi) ?? inHistory(period, kpi) ?? []);
}
