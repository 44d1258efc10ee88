// What a target's chance is, in words.

import { parseDay } from '../../kpi/civil-date';
import { DAYS_FOR_RANGE } from '../../kpi/forecast/forecast';
import { type SuggestedTarget, suggestedTargets, targetChance } from '../../kpi/forecast/suggested-targets';
import { ADVICE, formatMessage, shownDay } from '../../words';
import { chanceText, inPercents } from '../numbers/chance-text';
import type { Measured } from '../numbers/units';
import { valueText } from '../numbers/value-text';
import type { Outlook, TargetAdvice } from './target-advice';

/** How likely a target is, as it is spoken of. */
type Likelihood = keyof typeof LEAST_CHANCES | 'discouraging';

/** The least chance of each, from the most likely on. */
const LEAST_CHANCES = { certain: 0.95, likely: 0.6, even: 0.4, stretch: 0.1 } as const;

/** How likely a chance is. */
export function likelihoodOf(chance: number): Likelihood {
  const rounded = inPercents(chance);
  const levels = Object.keys(LEAST_CHANCES) as (keyof typeof LEAST_CHANCES)[];
  return levels.find((level) => rounded >= LEAST_CHANCES[level]) ?? 'discouraging';
}

/**
 * What a target's chance is.
 *
 * @example sayChance(340, false, outlook, kpi) // => '340: as likely as not'
 * @example sayChance(450, false, outlook, kpi)
 * // => '450: 3%, above anything in 13 months; a target like this discourages'
 */
export function sayChance(
  target: number,
  lowerIsBetter: boolean,
  { spread, extremes }: Outlook,
  kpi: Measured,
): string {
  const chance = targetChance(target, { spread, lowerIsBetter });
  const isUnseen = extremes !== null && (lowerIsBetter ? target < extremes.least : target > extremes.most);
  const likelihood = likelihoodOf(chance);
  const blanks = { target: valueText(target, { ...kpi, target }), chance: chanceText(chance) };
  if (!isUnseen || (likelihood !== 'stretch' && likelihood !== 'discouraging'))
    return formatMessage(ADVICE.chances[likelihood], blanks);
  const unseen = lowerIsBetter ? ADVICE.unseenLower : ADVICE.unseen;
  return formatMessage(unseen[likelihood], { ...blanks, months: extremes.months });
}

/** A suggestion as it is shown. */
export interface ShownSuggestion extends SuggestedTarget {
  readonly label: string;
  readonly text: string;
  readonly chanceText: string;
}

/** The targets that are suggested, as they are shown. */
export function shownSuggestions(
  { spread, areWhole }: Outlook,
  lowerIsBetter: boolean,
  kpi: Measured,
): readonly ShownSuggestion[] {
  return suggestedTargets({ spread, areWhole, lowerIsBetter }).map((one) => ({
    ...one,
    label: ADVICE.levels[one.level],
    text: valueText(one.target, { ...kpi, target: one.target }),
    chanceText: chanceText(one.chance),
  }));
}

/** What the advice rests on, or what it lacks; null where there is nothing to say of that. */
export function basisOf({ outlook, tooFewDays }: TargetAdvice): string | null {
  const asOf = outlook === null ? null : parseDay(outlook.asOf);
  if (asOf !== null) return formatMessage(ADVICE.basis, { day: shownDay(asOf) });
  if (tooFewDays === null) return null;
  return formatMessage(ADVICE.tooFewDays, { needed: DAYS_FOR_RANGE, days: tooFewDays });
}
