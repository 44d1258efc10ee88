// Whether a target can still be made, by what was ever held and by the KPI's own log.

import type { BestPaceOf } from '../alerts/best-pace';
import { goesDown, isAllowance } from '../alerts/pace';
import type { Kpi } from '../kpi/kpi';
import type { JudgedKpi } from '../sheet/judge/judge';
import { chanceText } from '../sheet/numbers/chance-text';
import { pacesTogether } from '../sheet/numbers/figures-together';
import { formatMessage, REACH_WORDS } from '../words';

/** Below this the forecast gives a target up. */
const NO_CHANCE = 0.1;

/** A pace that was kept up for fewer counting days than this is an accident. */
const LEAST_DAYS = 5;

/** For how many counting days the pace that is needed has to be held: as long as what is left. */
export const daysToHold = ({ assessment: { progress } }: JudgedKpi): number =>
  Math.max(LEAST_DAYS, Math.round(progress.daysLeft));

/**
 * The best pace of a KPI that was held for as long as what is left; where nothing reaches back that far, for the usual few
 * days.
 *
 * @param sheets The names of its sheet, and of those that this one goes on from.
 */
export const bestForRest = (
  judged: JudgedKpi,
  bestOf: BestPaceOf,
  sheets: () => readonly string[],
): number | null =>
  bestOf(judged.kpi, judged.asOf, sheets, daysToHold(judged)) ?? bestOf(judged.kpi, judged.asOf, sheets);

/** What is on its way and late: of anything else it is not asked. */
const isLate = ({ assessment: { progress, status } }: JudgedKpi): boolean =>
  progress.elapsed < 1 && (status === 'behind' || status === 'atRisk');

/**
 * Why a target is out of reach, a sentence each; none where it may still be made, is made, or nobody can tell.
 *
 * @param bestOf The best pace that was ever held for as long as what is left, per counting day; null where nobody knows.
 * Asked only where that decides.
 */
export function outOfReach(judged: JudgedKpi, bestOf: (judged: JudgedKpi) => number | null): string[] {
  if (!isLate(judged)) return [];
  const { kpi, assessment, forecast } = judged;
  const { requiredPace } = assessment;
  const sentences: string[] = [];
  const best = requiredPace === null || requiredPace === 0 ? null : bestOf(judged);
  if (best !== null && requiredPace !== null && isMore(kpi, requiredPace, best)) {
    const [needed = '', held = ''] = pacesTogether([requiredPace, best], kpi);
    sentences.push(
      formatMessage(isAllowance(kpi) ? REACH_WORDS.allowance : REACH_WORDS.pace, { needed, best: held }),
    );
  }
  const chance = forecast?.chance ?? null;
  if (chance !== null && chance < NO_CHANCE)
    sentences.push(formatMessage(REACH_WORDS.chance, { chance: chanceText(chance) }));
  return sentences;
}

/** Whether a pace asks for more than another: for a lower one, of what has to fall or may be used up. */
const isMore = (kpi: Kpi, needed: number, best: number): boolean =>
  goesDown(kpi) ? needed < best : needed > best;
