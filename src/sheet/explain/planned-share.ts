// How much of the way a plan wants by now, in words: a plan is mostly no straight line.

import { landing as landingByDays } from '../../kpi/by-days';
import { shapeOf } from '../../kpi/kpi';
import { plannedNow, shareDue } from '../../kpi/planned';
import { dayText, formatMessage, PLANNED_WORDS, RESET_TOLD, trimmedNumberText } from '../../words';
import type { JudgedKpi } from '../judge/judge';
import { figuresTogether } from '../numbers/figures-together';
import { valueText } from '../numbers/value-text';

type Planned = Pick<JudgedKpi, 'kpi' | 'assessment'>;

/** Whether a plan says what should be there by now. */
export const isByPlan = ({ kpi, assessment }: Planned): boolean =>
  plannedNow(kpi, assessment.progress) !== null;

/**
 * What the plan wants by now beside what an even spread would want; of a rate, beside its target. null where no plan rules.
 *
 * @example plannedShareText(judged) // => 'The plan wants 31% by now; an even spread would want 45%.'
 */
export function plannedShareText({ kpi, assessment: { progress } }: Planned): string | null {
  const planned = plannedNow(kpi, progress);
  const { target } = kpi;
  if (planned === null || target === null) return null;
  if (shapeOf(kpi) === 'flat') {
    const { first, second } = figuresTogether(planned, target, kpi);
    return planned === target ? null : formatMessage(PLANNED_WORDS.value, { planned: first, target: second });
  }
  const { line } = kpi;
  if (line !== undefined) {
    // What lands on its line need not be on pace: where the pace of all the period leads is said beside it.
    const lands = landingByDays(kpi, progress);
    return formatMessage(lands === null ? RESET_TOLD.line : RESET_TOLD.lineLands, {
      day: dayText(line.from),
      stood: valueText(line.stood, kpi),
      landing: lands === null ? '' : valueText(lands, kpi),
    });
  }
  const share = shareDue(kpi, progress);
  if (share === null || progress.elapsed === 0) return null;
  const text = (value: number) => `${trimmedNumberText(value * 100, 0)}%`;
  const [due, even] = [text(share), text(progress.elapsed)];
  return due === even
    ? formatMessage(PLANNED_WORDS.even, { due })
    : formatMessage(PLANNED_WORDS.uneven, { due, even });
}
