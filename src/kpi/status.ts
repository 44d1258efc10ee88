// The one word for how a KPI stands, and the rule behind it.

import { againstPlan } from './against-plan';
import { reaches } from './compare';
import { landing } from './figures';
import { type Figures, meetsTarget, shapeOf } from './kpi';
import { paceIndex } from './pace-index';
import { plannedNow, shareDue } from './planned';
import type { Progress } from './progress';

/** How a KPI stands. The words that people read are in src/words. */
export type Status =
  | 'noTarget'
  | 'notStarted'
  | 'noData'
  | 'achieved'
  | 'missed'
  | 'ahead'
  | 'onTrack'
  | 'atRisk'
  | 'behind';

/** How far below the line a KPI may be and still be called at risk, not behind, unless the user says otherwise. */
export const DEFAULT_TOLERANCE = 0.1;

/** From this pace index on a KPI is ahead. */
export const AHEAD = 1.05;
/** The most that a KPI on track may be below the line. */
export const ON_TRACK_MARGIN = 0.02;
/** 1.28 times the measured relative noise of run-rate landings on 11 real daily series. */
export const NOISE = 0.096;
/** The 90th percentile of the normal distribution: of a count of n, chance alone moves 1.28/sqrt(n). */
export const COUNT_NOISE = 1.28;

/** Rounds to 9 decimals, so that floating-point noise never decides a status. */
export const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

/**
 * How far off the line chance alone may bring a KPI at this point, as a share of the expected value: 29% at
 * a tenth of the period, 17% at a quarter, 10% at half time; more where the target is a small count. Where the
 * target is 0, as a share of what has moved so far.
 * Of what has a plan, "this point" is what the plan asks for. The period must have begun (elapsed above 0).
 */
export function noise(kpi: Figures, progress: Progress): number {
  const due = shareDue(kpi, progress) ?? progress.elapsed;
  return noiseFactor(kpi) * Math.sqrt((1 - due) / due);
}

/** c of the noise: larger where whole numbers are counted and the target is small. */
function noiseFactor(kpi: Figures): number {
  const { actual, target, baseline } = kpi;
  const shape = shapeOf(kpi);
  if (shape === 'flat' || !Number.isInteger(actual) || !Number.isInteger(target)) return NOISE;
  if (shape === 'path' && !Number.isInteger(baseline)) return NOISE;
  const goal = target as number;
  // Where the target is to break even, only what has moved so far tells how large the amounts are.
  const count = shape === 'path' ? goal - (baseline as number) : goal === 0 ? (actual as number) : goal;
  return Math.max(NOISE, COUNT_NOISE / Math.sqrt(Math.abs(count)));
}

/**
 * Whether a KPI is to break even: its target is 0, and more is better. There is no share of such a target: it is
 * judged in its own units.
 */
export function breaksEven(kpi: Figures): boolean {
  return kpi.target === 0 && !kpi.lowerIsBetter && shapeOf(kpi) !== 'path';
}

/**
 * The rounded pace indices from which on a KPI is ahead, on track, and at risk; below the last it is behind. The
 * period must have begun.
 */
export function thresholds(
  kpi: Figures,
  progress: Progress,
  tolerance: number,
): { ahead: number; onTrack: number; atRisk: number } {
  const chance = noise(kpi, progress);
  return {
    ahead: AHEAD,
    onTrack: rounded(1 - Math.min(ON_TRACK_MARGIN, chance)),
    atRisk: rounded(1 - Math.max(tolerance, chance)),
  };
}

/** The rule that decides a status: see `ruleOf`. */
export type StatusRule =
  | 'noTarget'
  | 'notStarted'
  | 'noData'
  | 'reached'
  | 'broken'
  | 'finished'
  | 'nothingAllowed'
  | 'breakEven'
  | 'pace';

/**
 * The rule that decides the status of a KPI. They are tried in order; the first that holds decides.
 *
 * @example ruleOf(actual 50, target 100, elapsed 2/3) // => 'pace'
 */
export function ruleOf(given: Figures, progress: Progress): StatusRule {
  const kpi = againstPlan(given, progress);
  const { actual, target, lowerIsBetter } = kpi;
  const shape = shapeOf(kpi);
  if (target === null) return 'noTarget';
  if (progress.beforeStart) return 'notStarted';
  if (actual === null) return 'noData';
  if (shape === 'total' && !lowerIsBetter && target > 0 && reaches(actual, target)) return 'reached';
  // A broken allowance stays broken, whatever the rest of the period brings.
  if (shape === 'total' && lowerIsBetter && target >= 0 && !reaches(target, actual)) return 'broken';
  if (progress.elapsed === 1) return 'finished';
  if (progress.elapsed === 0 || shareDue(kpi, progress) === 0) return 'notStarted';
  if (breaksEven(kpi)) return 'breakEven';
  // Lower is better: nothing is all that is allowed, and there is no pace to compare with.
  return target === 0 && shape !== 'path' ? 'nothingAllowed' : 'pace';
}

/**
 * The status of a KPI: what its rule says.
 *
 * @example statusOf(actual 50, target 100, elapsed 2/3) // => 'behind'
 */
export function statusOf(given: Figures, progress: Progress, tolerance: number): Status {
  const kpi = againstPlan(given, progress);
  const rule = ruleOf(kpi, progress);
  switch (rule) {
    case 'reached':
      return 'achieved';
    case 'broken':
      return 'missed';
    case 'finished':
      return isMet(kpi, kpi.actual as number) ? 'achieved' : 'missed';
    case 'nothingAllowed':
      return (kpi.actual as number) <= 0 ? 'onTrack' : 'behind';
    case 'breakEven':
      return isMet(kpi, landing(kpi, progress) ?? aheadOfPlan(kpi, progress)) || mayBeChance(kpi, progress)
        ? 'onTrack'
        : 'atRisk';
    case 'pace':
      return statusByPace(kpi, progress, tolerance);
    default:
      return rule;
  }
}

/** Whether a value meets the target. Next to 0 there is no share by which noise could be told. */
function isMet(kpi: Figures, value: number): boolean {
  return breaksEven(kpi) ? rounded(value) >= 0 : meetsTarget(kpi, value, kpi.target as number);
}

/** How far ahead of its plan a KPI is, which leads to 0: there is no share of it by which it lands. */
const aheadOfPlan = (kpi: Figures, progress: Progress): number =>
  (kpi.actual as number) - (plannedNow(kpi, progress) as number);

/** Whether chance alone can explain all that a KPI has moved so far. The period must have begun. */
function mayBeChance(kpi: Figures, progress: Progress): boolean {
  return rounded(noise(kpi, progress)) >= 1;
}

function statusByPace(kpi: Figures, progress: Progress, tolerance: number): Status {
  const pace = rounded(paceIndex(kpi, progress) as number);
  const limits = thresholds(kpi, progress, tolerance);
  if (pace >= limits.ahead) return 'ahead';
  if (pace >= limits.onTrack) return 'onTrack';
  return pace >= limits.atRisk ? 'atRisk' : 'behind';
}
