// The numbers of a KPI as they stand in its filled-in formulas.

import { type OPERAND_WORDS, trimmedNumberText, UNIT_WORDS } from '../words';
import type { JudgedKpi } from './judge';
import { figuresOf } from './units';

/** What a formula computes with. */
export type Operand = keyof typeof OPERAND_WORDS;

/** Digits of a number that was typed: all that it has. */
const TYPED_DIGITS = 12;
/** Digits of a number that was computed on the way: enough to follow the arithmetic. */
const COMPUTED_DIGITS = 5;

/**
 * Every operand of a KPI's formulas, more exactly than cells show them, so that the arithmetic can be followed.
 * Negative numbers stand in brackets.
 *
 * @example operandTexts(judged).expected // => '66.667'
 */
export function operandTexts({ kpi, assessment }: JudgedKpi): Record<Operand, string> {
  const { progress, expected, landing, achievement, paceGap } = assessment;
  const figures = figuresOf(kpi);
  const isShare = figures?.kind === 'share';
  const symbol = figures?.kind === 'money' && kpi.unit !== null ? UNIT_WORDS[kpi.unit] : '';
  const amount = (value: number | null, digits: number) =>
    operand(value, (size) => (isShare ? shareOf(size, digits) : `${symbol}${numberOf(size, digits)}`));
  const share = (value: number | null) => operand(value, (size) => shareOf(size, COMPUTED_DIGITS));
  const size = (value: number | null) => (value === null ? null : Math.abs(value));
  return {
    actual: amount(kpi.actual, TYPED_DIGITS),
    target: amount(kpi.target, TYPED_DIGITS),
    size: amount(size(kpi.target), TYPED_DIGITS),
    baseline: amount(kpi.baseline, TYPED_DIGITS),
    expected: amount(expected, COMPUTED_DIGITS),
    expectedSize: amount(size(expected), COMPUTED_DIGITS),
    landing: amount(landing, COMPUTED_DIGITS),
    achievement: share(achievement),
    gap: share(paceGap),
    elapsed: share(progress.elapsed),
    daysOver: String(progress.countingDays - progress.daysLeft),
    days: String(progress.countingDays),
    daysLeft: String(progress.daysLeft),
  };
}

function operand(value: number | null, text: (size: number) => string): string {
  if (value === null) return '';
  return value < 0 ? `(-${text(-value)})` : text(value);
}

/** A number to so many digits, and all of them before the point. */
function numberOf(size: number, digits: number): string {
  const before = size === 0 ? 1 : Math.floor(Math.log10(size)) + 1;
  return trimmedNumberText(size, Math.max(0, digits - before));
}

const shareOf = (size: number, digits: number) => `${numberOf(size * 100, digits)}%`;
