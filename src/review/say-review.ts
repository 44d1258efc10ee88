// What a review says of a KPI, sentence by sentence. Signs are shown, and nothing is ever called the work of an action.

import { itemOf } from '../alerts/digest';
import type { Judged } from '../alerts/judge';
import { figureRows } from '../alerts/render/figure-rows';
import type { Row } from '../alerts/render/mail';
import { plain } from '../alerts/text';
import { figuresTogether } from '../sheet/numbers/figures-together';
import {
  COUNTS,
  dayText,
  formatMessage,
  LIST_JOIN,
  numberText,
  REVIEW_SAID,
  REVIEW_SUMMARY,
  trimmedNumberText,
} from '../words';
import { onCourse } from './agenda';
import type { KeptWin, Standings } from './draft';
import type { ReviewRow } from './review-row';
import type { Worked } from './worked';

/** Longer texts are cut: the sheet has them in full. */
const LONGEST_TEXT = 140;

/**
 * A pace gap with its sign, in as few digits as a meeting needs.
 *
 * @example gapWords(-0.1204) // => '-12%'
 */
function gapWords(gap: number): string {
  const text = `${trimmedNumberText(gap * 100, 1)}%`;
  return gap > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** How many KPIs are on course: the same on the page and in the summary. */
export const onCourseText = (standings: Standings): string =>
  formatMessage(REVIEW_SUMMARY.onTrack, {
    good: numberText(onCourse(standings), 0),
    kpis: COUNTS.kpis(Object.keys(standings).length),
  });

/** An action as sentences have it: on one line. */
export const brief = (text: string): string => plain(text, LONGEST_TEXT);

/** What went well, with the number. */
export function winSentence({ kind, from, to, ...kpi }: Omit<KeptWin, 'name'>): string {
  const { actual, target } = kpi;
  if (kind === 'achieved' && actual !== null && target !== null) {
    const { first, second } = figuresTogether(actual, target, kpi);
    return formatMessage(REVIEW_SAID.achieved, { actual: first, target: second });
  }
  if (from === null || to === null) return REVIEW_SAID.recoveredPlain;
  return formatMessage(REVIEW_SAID.recovered, { from: gapWords(from), to: gapWords(to) });
}

/** How the gap went since an action was decided; null where one of them is not known. */
export function sinceSentence(
  { action, day }: Pick<ReviewRow, 'action' | 'day'>,
  from: number | null,
  to: number | null,
): string | null {
  if (from === null || to === null) return null;
  const words = { action: brief(action), day: dayText(day), from: gapWords(from), to: gapWords(to) };
  return words.from === words.to
    ? formatMessage(REVIEW_SAID.sinceSame, words)
    : formatMessage(REVIEW_SAID.since, words);
}

/** That there is nothing to say of the gap since an action was decided, for the target was reset. */
export const sinceResetSentence = ({ action, day }: Pick<ReviewRow, 'action' | 'day'>): string =>
  formatMessage(REVIEW_SAID.sinceReset, { action: brief(action), day: dayText(day) });

/** An action with who does it and by when, as far as that is known. */
export function actionWords({ action, by, due }: Pick<ReviewRow, 'action' | 'by' | 'due'>): string {
  const details = [
    ...(by === '' ? [] : [formatMessage(REVIEW_SAID.byWhom, { who: brief(by) })]),
    ...(due === null ? [] : [formatMessage(REVIEW_SAID.dueOn, { day: dayText(due) })]),
  ].join(LIST_JOIN);
  return details === ''
    ? formatMessage(REVIEW_SAID.action, { action: brief(action) })
    : formatMessage(REVIEW_SAID.actionWith, { action: brief(action), details });
}

/** What the engine knows of a KPI for its card. */
export interface KnownOf {
  /** The best pace held for as long as what is left; null where nobody knows. */
  readonly best: number | null;
  /** What it does to its goal, or what does what to it. */
  readonly goal: string | null;
  readonly levers: readonly string[];
}

/** Where it is stuck, as far as it is known. */
export function whereSentences({ kpi }: Judged, { goal, levers }: KnownOf): string[] {
  const factor = kpi.factor === '' ? [] : [formatMessage(REVIEW_SAID.factor, { factor: brief(kpi.factor) })];
  return goal === null ? [...factor, REVIEW_SAID.noTree] : [goal, ...levers, ...factor];
}

/** How much is missing: the figures that its mail would have. */
export function howMuchRows(judged: Judged, { best, goal, levers }: KnownOf): Row[] {
  const item = itemOf(judged, { bestPace: best, goal, levers, daysBehind: null, manual: null });
  return figureRows(item).filter((row): row is Row => row !== null);
}

/** More of what worked is read by nobody. */
const MOST_WORKED = 5;

/** The same on a page of several KPIs: each sentence with the name of its KPI. */
export const workedByKpi = (worked: readonly Worked[]): string[] =>
  worked
    .flatMap((one) =>
      workedSentences([one]).map((sentence) =>
        formatMessage(REVIEW_SAID.ofKpi, { kpi: brief(one.row.kpi), sentence }),
      ),
    )
    .slice(0, MOST_WORKED);

/** What worked, the newest first. */
export const workedSentences = (worked: readonly Worked[]): string[] =>
  worked.slice(0, MOST_WORKED).flatMap(({ decision, from, to }) => sinceSentence(decision, from, to) ?? []);
