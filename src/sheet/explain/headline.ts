// What a sheet comes to, in one sentence: how many of its KPIs are on course, and what the worst has to make up.

import { inBrief } from '../../cells/shortened';
import { toneOf } from '../../kpi/tone';
import { formatMessage, HEADLINE, shownDay } from '../../words';
import type { JudgedKpi } from '../judge/judge';
import { valueText } from '../numbers/value-text';

/**
 * The headline of a sheet; null where nothing can be judged yet.
 *
 * @param judged The worst first.
 */
export function headlineOf(judged: readonly JudgedKpi[]): string | null {
  const tones = judged.map(({ assessment }) => toneOf(assessment.status));
  if (tones.every((tone) => tone === 'idle')) return null;
  const isOver = judged.every(({ result }, index) => result !== null || tones[index] === 'idle');
  const counts = { good: tones.filter((tone) => tone === 'good').length, count: judged.length };
  if (isOver) return formatMessage(HEADLINE.over, counts);
  const worst = judged.find((_, index) => tones[index] === 'bad' || tones[index] === 'careful');
  const shortfall = worst?.assessment.shortfall ?? 0;
  // What is over can't be made up.
  if (worst === undefined || worst.result !== null || shortfall <= 0)
    return formatMessage(HEADLINE.counts, counts);
  return formatMessage(HEADLINE.toMakeUp, {
    ...counts,
    kpi: inBrief(worst.kpi.name),
    short: valueText(shortfall, worst.kpi),
    day: shownDay(worst.kpi.end),
  });
}
