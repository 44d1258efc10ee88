// The arithmetic behind a KPI's figures, with its own numbers filled in.

import {
  DAYS_WORDS,
  EXPLAINED_FORMULAS,
  FORMULA_LIMITS,
  formatMessage,
  NO_FIGURE_WORDS,
  OPERAND_WORDS,
  REACHED_LIMITS,
  shareText,
  shownDay,
} from '../../words';
import type { JudgedKpi } from '../judge/judge';
import { formattedNumber } from '../numbers/formatted-number';
import { figureText } from '../numbers/value-text';
import { type Arithmetic, arithmeticOf } from './arithmetic';
import { type ExplainedForecast, explainForecast } from './explain-forecast';
import { explainReached } from './explain-reached';
import { explainRule } from './explain-rule';
import { daysText, type Operand, operandTexts } from './operands';
import { plannedShareText } from './planned-share';

/** One figure: how it comes about, in words and in this KPI's numbers. */
export interface ExplainedFigure {
  /** The column's header or the figure's name: `Pace gap`. */
  readonly label: string;
  /** `(actual - expected) / target`, and where it ends */
  readonly formula: string;
  /** `(50 - 66.667) / 100`; where there is no answer, why. */
  readonly filledIn: string;
  /** `-16.7%`; null where there is no answer. */
  readonly result: string | null;
  /** The unrounded result, the same as the cell's. */
  readonly value: number | null;
}

/** Why a KPI stands as it does. */
export interface Explanation {
  /** `As of 2026-04-20: 20 of 30 counting days are over (66.7%), 10 are left.` */
  readonly days: string;
  /** When the target is reached at the pace so far; null where nobody can say. */
  readonly reached: string | null;
  /** `The plan wants 31% by now; an even spread would want 45%.` null where no plan rules. */
  readonly plan: string | null;
  readonly figures: readonly ExplainedFigure[];
  /** The rule that made the status, with its numbers. */
  readonly rule: string;
  /** Where it lands by its own log; null without one. */
  readonly forecast: ExplainedForecast | null;
}

/**
 * Every figure of a KPI with the formula that made it, and the rule that made its status. The tolerance is
 * that of its sheet.
 *
 * @example explain(judged, 0.1).figures[1]
 * // => { label: 'Achievement', formula: 'actual / target', filledIn: '50 / 100', result: '50.0%', value: 0.5 }
 */
export function explain(judged: JudgedKpi, tolerance: number): Explanation {
  return {
    days: daysOf(judged),
    reached: explainReached(judged),
    plan: plannedShareText(judged),
    figures: arithmeticOf(judged).map((arithmetic) => explained(arithmetic, judged)),
    rule: explainRule(judged, tolerance),
    forecast: explainForecast(judged),
  };
}

function explained(
  { label, value, formula, limit, isAtLimit, shows, unless }: Arithmetic,
  judged: JudgedKpi,
): ExplainedFigure {
  const template: string = EXPLAINED_FORMULAS[formula];
  const { kpi } = judged;
  const isPositive = kpi.target !== null && kpi.target > 0;
  const names: Record<Operand, string> = {
    ...OPERAND_WORDS,
    // Of a positive number the size is the number itself.
    ...(isPositive ? { size: OPERAND_WORDS.target } : {}),
  };
  const numbers = operandTexts(judged);
  const words = formatMessage<string>(template, names);
  const filledIn = formatMessage<string>(template, numbers);
  const formulaOf = () => {
    // A formula for what is never worked out would contradict the reason beside it.
    if (value === null && unless === 'notProrated') return '';
    return limit === undefined ? words : formatMessage(FORMULA_LIMITS[limit], { formula: words });
  };
  return {
    label,
    formula: formulaOf(),
    filledIn:
      value === null
        ? NO_FIGURE_WORDS[unless]
        : limit !== undefined && isAtLimit
          ? formatMessage<string>(REACHED_LIMITS[limit], { formula: filledIn, daysLeft: numbers.daysLeft })
          : filledIn,
    result:
      value === null
        ? null
        : typeof shows === 'string'
          ? figureText(value, shows, kpi)
          : formattedNumber(value, shows.format),
    value,
  };
}

/** How far the period is, in words. */
function daysOf({ kpi, asOf, assessment }: JudgedKpi): string {
  const { countingDays, daysLeft, elapsed, beforeStart } = assessment.progress;
  const day = shownDay(asOf);
  const days =
    countingDays === 1
      ? DAYS_WORDS.day
      : formatMessage(DAYS_WORDS.manyDays, { count: daysText(countingDays) });
  if (beforeStart) return formatMessage(DAYS_WORDS.notBegun, { asOf: day, start: shownDay(kpi.start), days });
  if (elapsed === 1) return formatMessage(DAYS_WORDS.finished, { asOf: day, days });
  return formatMessage(DAYS_WORDS.running, {
    asOf: day,
    over: daysText(countingDays - daysLeft),
    days,
    elapsed: shareText(elapsed),
    left:
      daysLeft === 1 ? DAYS_WORDS.isLeft : formatMessage(DAYS_WORDS.areLeft, { count: daysText(daysLeft) }),
  });
}
