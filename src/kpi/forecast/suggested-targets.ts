// Targets that a forecast's distribution suggests for a period to come: a safe one, one that is as likely as not, and a
// stretch. Whether less or more is better, "further" is harder.

import { chanceOf, distributionOf, type Spread } from './distribution';
import { abs, max } from './numbers';

/** From the easiest to the hardest, with the chance that each should have on present form. */
export const TARGET_LEVELS = { safe: 0.8, realistic: 0.5, stretch: 0.2 } as const;
type TargetLevel = keyof typeof TARGET_LEVELS;

/** A target that is suggested. */
export interface SuggestedTarget {
  readonly level: TargetLevel;
  readonly target: number;
  /** The chance of the target as it is rounded. */
  readonly chance: number;
}

/** The spread of a coming period, and which targets suit it. */
export interface ToSuggestFrom {
  readonly spread: Spread;
  /** All that is logged is whole, so its targets are. */
  readonly areWhole: boolean;
  readonly lowerIsBetter: boolean;
}

/** The chance that a target has. */
export const targetChance = (
  target: number,
  { spread, lowerIsBetter }: Pick<ToSuggestFrom, 'spread' | 'lowerIsBetter'>,
): number => chanceOf(target, lowerIsBetter, distributionOf(spread));

/**
 * The targets that are suggested, from the easiest to the hardest, in two or three digits; fewer where they are the same when
 * they are rounded. 0 is never suggested where more is better: nobody strives for it.
 *
 * @example suggestedTargets({ spread: of about 340, ... }).map(({ target }) => target) // => [300, 340, 380]
 */
export function suggestedTargets(from: ToSuggestFrom): readonly SuggestedTarget[] {
  const { spread, areWhole, lowerIsBetter } = from;
  const side = lowerIsBetter ? -1 : 1;
  const distribution = distributionOf(spread);
  const chance = (further: number) => chanceOf(side * further, lowerIsBetter, distribution);
  const levels = Object.keys(TARGET_LEVELS) as TargetLevel[];
  const exact = levels.map((level) => furthest(chance, TARGET_LEVELS[level], spread, side));
  const step = stepFor(exact, areWhole);
  const found: SuggestedTarget[] = [];
  levels.forEach((level, index) => {
    // What is called safe is no harder than it was; the other two may be so by half a step.
    const steps = (exact[index] as number) / step;
    const further = exactly((level === 'safe' ? Math.floor(steps + 1e-9) : Math.round(steps)) * step);
    const one = { level, target: side * further || 0, chance: chance(further) };
    if (!lowerIsBetter && spread.family !== 'anyAmounts' && one.target <= 0) return;
    const last = found[found.length - 1];
    if (last?.target !== one.target) found.push(one);
    else if (offNominal(one) < offNominal(last)) found[found.length - 1] = one;
  });
  return found;
}

const offNominal = ({ level, chance }: SuggestedTarget) => abs(TARGET_LEVELS[level] - chance);

/** Halved so often, a stretch of numbers is a point. */
const HALVINGS = 100;

/** The furthest value that still has a chance; of counts the furthest whole one. */
function furthest(
  chance: (further: number) => number,
  wanted: number,
  { actual, rest, deviation, family }: Spread,
  side: number,
): number {
  const middle = side * (actual + rest);
  if (family === 'certain') return middle;
  const isWhole = family === 'counts';
  let reach = max(deviation, isWhole ? 1 : 0);
  let [near, far] = [middle, middle];
  // Doubling ends: chances go to 1 on one side, and to 0 on the other.
  for (let i = 0; i < HALVINGS && chance(near) < wanted; i++, reach *= 2) near = middle - reach;
  for (let i = 0; i < HALVINGS && chance(far) >= wanted; i++, reach *= 2) far = middle + reach;
  if (isWhole) [near, far] = [Math.floor(near), Math.ceil(far)];
  for (let i = 0; i < HALVINGS; i++) {
    const half = (near + far) / 2;
    const between = isWhole ? Math.floor(half) : half;
    if (between <= near || between >= far) break;
    if (chance(between) >= wanted) near = between;
    else far = between;
  }
  return near;
}

/** Three targets are to be this many steps apart, where three digits let them. */
const STEPS_APART = 5;

/** What targets are rounded to: two digits of the largest, or three where two would tell little. */
function stepFor(exact: readonly number[], areWhole: boolean): number {
  const largest = exact.reduce((most, one) => max(most, abs(one)), 0);
  if (largest === 0) return 1;
  const digits = Math.floor(Math.log10(largest) + 1e-9);
  const coarse = 10 ** (digits - 1);
  const [first, last] = [exact[0] as number, exact[exact.length - 1] as number];
  const step = last - first >= STEPS_APART * coarse ? coarse : 10 ** (digits - 2);
  return areWhole ? max(1, step) : step;
}

/** Steps of a tenth or a hundredth add up to no tenths or hundredths. */
const exactly = (value: number) => Number(value.toPrecision(12));
