// Chances as they are shown.

import { ADVICE, percentText } from '../../words';

/** Rounded to whole percents, so that words and numbers agree. */
export const inPercents = (chance: number): number => Math.round(chance * 100) / 100;

/** A chance as it is shown: no forecast knows 0% or 100%. */
export function chanceText(chance: number): string {
  const rounded = inPercents(chance);
  if (rounded < 0.01) return ADVICE.hardly;
  return rounded > 0.99 ? ADVICE.nearly : percentText(rounded, 0);
}
