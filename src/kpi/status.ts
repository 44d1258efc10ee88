// The one word for how a KPI stands, and the rule behind it.

import { reaches } from './compare';
import { paceIndex } from './figures';
import { type Figures, meetsTarget, shapeOf } from './kpi';
import type { Progress } from './period';

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
const AHEAD = 1.05;
/** The most that a KPI on track may be below the line. */
const ON_TRACK_MARGIN = 0.02;
/** 1.28 times the measured relative noise of run-rate landings on 11 real daily series. */
const NOISE = 0.096;
/** The 90th percentile of the normal distribution: of a count of n, chance alone moves 1.28/sqrt(n). */
const COUNT_NOISE = 1.28;

/** Rounds to 9 decimals, so that floating-point noise never decides a status. */
export const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

/**
 * How far off the line chance alone may bring a KPI at this point, as a share of the expected value: 29% at
 * a tenth of the period, 17% at a quarter, 10% at half time; more where the target is a small count.
 * The period must have begun (elapsed above 0).
 */
export function noise(kpi: Figures, progress: Progress): number {
  const { elapsed } = progress;
  return noiseFactor(kpi) * Math.sqrt((1 - elapsed) / elapsed);
}

/** c of the noise: larger where whole numbers are counted and the target is small. */
function noiseFactor(kpi: Figures): number {
  const { actual, target, baseline } = kpi;
  const shape = shapeOf(kpi);
  if (shape === 'flat' || !Number.isInteger(actual) || !Number.isInteger(target)) return NOISE;
  if (shape === 'path' && !Number.isInteger(baseline)) return NOISE;
  const count = Math.abs((target as number) - (shape === 'path' ? (baseline as number) : 0));
  return Math.max(NOISE, COUNT_NOISE / Math.sqrt(count));
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
  | 'pace';

/**
 * The rule that decides the status of a KPI. They are tried in order; the first that holds decides.
 *
 * @example ruleOf(actual 50, target 100, elapsed 2/3) // => 'pace'
 */
export function ruleOf(kpi: Figures, progress: Progress): StatusRule {
  const { actual, target, lowerIsBetter } = kpi;
  const shape = shapeOf(kpi);
  if (target === null || (target === 0 && !lowerIsBetter && shape !== 'path')) return 'noTarget';
  if (progress.beforeStart) return 'notStarted';
  if (actual === null) return 'noData';
  if (shape === 'total' && !lowerIsBetter && target > 0 && reaches(actual, target)) return 'reached';
  // A broken allowance stays broken, whatever the rest of the period brings.
  if (shape === 'total' && lowerIsBetter && target >= 0 && !reaches(target, actual)) return 'broken';
  if (progress.elapsed === 1) return 'finished';
  if (progress.elapsed === 0) return 'notStarted';
  // Lower is better: nothing is all that is allowed, and there is no pace to compare with.
  return target === 0 && shape !== 'path' ? 'nothingAllowed' : 'pace';
}

/**
 * The status of a KPI: what its rule says.
 *
 * @example statusOf(actual 50, target 100, elapsed 2/3) // => 'behind'
 */
export function statusOf(kpi: Figures, progress: Progress, tolerance: number): Status {
  const rule = ruleOf(kpi, progress);
  switch (rule) {
    case 'reached':
      return 'achieved';
    case 'broken':
      return 'missed';
    case 'finished':
      return meetsTarget(kpi, kpi.actual as number, kpi.target as number) ? 'achieved' : 'missed';
    case 'nothingAllowed':
      return (kpi.actual as number) <= 0 ? 'onTrack' : 'behind';
    case 'pace':
      return statusByPace(kpi, progress, tolerance);
    default:
      return rule;
  }
}

function statusByPace(kpi: Figures, progress: Progress, tolerance: number): Status {
  const pace = rounded(paceIndex(kpi, progress) as number);
  const limits = thresholds(kpi, progress, tolerance);
  if (pace >= limits.ahead) return 'ahead';
  if (pace >= limits.onTrack) return 'onTrack';
  return pace >= limits.atRisk ? 'atRisk' : 'behind';
}
