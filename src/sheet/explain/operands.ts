// The numbers of a KPI as they stand in its filled-in formulas.

import { shareDue } from '../../kpi/planned';
import { type OPERAND_WORDS, trimmedNumberText, UNIT_WORDS } from '../../words';
import type { JudgedKpi } from '../judge/judge';
import { figuresOf } from '../numbers/units';

/** What a formula computes with. */
export type Operand = keyof typeof OPERAND_WORDS;

/** Digits of a number that was typed: all that people type. A formula in its cell may have given it more. */
const TYPED_DIGITS = 12;
const TYPED_DECIMALS = 4;
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
  const amount = (value: number | null, digits: Digits) =>
    operand(value, (size) => (isShare ? shareOf(size, digits) : `${symbol}${numberOf(size, digits)}`));
  const typed = (value: number | null) => amount(value, typedDigits);
  const computed = (value: number | null) => amount(value, computedDigits);
  const actual = typed(kpi.actual);
  // A hair's breadth off the target must not look like the target.
  const isHair = kpi.actual !== kpi.target && actual === typed(kpi.target);
  const share = (value: number | null) => operand(value, (size) => shareOf(size, computedDigits));
  const size = (value: number | null) => (value === null ? null : Math.abs(value));
  return {
    actual: isHair ? amount(kpi.actual, () => TYPED_DIGITS) : actual,
    target: typed(kpi.target),
    size: typed(size(kpi.target)),
    baseline: typed(kpi.baseline),
    expected: computed(expected),
    expectedSize: computed(size(expected)),
    landing: computed(landing),
    achievement: share(achievement),
    gap: share(paceGap),
    elapsed: share(progress.elapsed),
    planned: computed(expected),
    plannedSize: computed(size(expected)),
    due: share(shareDue(kpi, progress)),
    daysOver: daysText(progress.countingDays - progress.daysLeft),
    days: daysText(progress.countingDays),
    daysLeft: daysText(progress.daysLeft),
  };
}

/** Days of a calendar with weights are broken ones. */
export const daysText = (days: number): string => trimmedNumberText(days, 2);

function operand(value: number | null, text: (size: number) => string): string {
  if (value === null) return '';
  return value < 0 ? `(-${text(-value)})` : text(value);
}

/** How many digits a number is shown with, by those that it has before its point. */
type Digits = (before: number) => number;

const computedDigits: Digits = () => COMPUTED_DIGITS;
const typedDigits: Digits = (before) =>
  Math.min(TYPED_DIGITS, Math.max(COMPUTED_DIGITS, before + TYPED_DECIMALS));

/** A number to so many digits, and all of them before the point. */
function numberOf(size: number, digits: Digits): string {
  const before = size === 0 ? 1 : Math.floor(Math.log10(size)) + 1;
  return trimmedNumberText(size, Math.max(0, digits(before) - before));
}

const shareOf = (size: number, digits: Digits) => `${numberOf(size * 100, digits)}%`;
