// Which targets were too easy or out of reach: what came of them in the last three periods.

import type { JudgedKpi } from '../sheet/judge/judge';
import type { Closing } from './closing';
import { earlierEndings } from './earlier-endings';

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
  const earlierOf = endingsBefore(closing);
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

/** The endings of the periods before, the last one first. */
function endingsBefore(closing: Closing): (kpi: string) => Ending[] {
  const endingIn = earlierEndings(closing);
  return (kpi) =>
    closing.ancestors.slice(0, MOST_PERIODS - 1).flatMap((period) => {
      const gap = endingIn(period, kpi)?.gap ?? null;
      return gap === null ? [] : [{ period, gap }];
    });
}
