// What a KPI came to, in a line.

import type { JudgedKpi } from '../sheet/judge/judge';
import { figuresTogether } from '../sheet/numbers/figures-together';
import { valueText } from '../sheet/numbers/value-text';
import { formatMessage, RESULT_WORDS } from '../words';
import { isReached } from './closing';

/** `105 of 100`, or that there is no figure. */
export function resultText({ kpi, result }: JudgedKpi): string {
  const { actual, target } = kpi;
  if (actual === null) return RESULT_WORDS.noFigure;
  if (target === null) return formatMessage(RESULT_WORDS.only, { actual: valueText(actual, kpi) });
  const { first, second } = figuresTogether(actual, target, kpi);
  const words = result === 'final' ? RESULT_WORDS.final : RESULT_WORDS.soFar;
  return formatMessage(words, { actual: first, target: second });
}

/** `3 of 5 targets reached`: of those that have one. */
export function reachedOfText(judged: readonly JudgedKpi[]): string {
  const withTarget = judged.filter(({ kpi }) => kpi.target !== null);
  return RESULT_WORDS.reachedOf(withTarget.filter(isReached).length, withTarget.length);
}
