// The agenda of a review: what went well, actions that are due, what is behind, what is at risk; the rest in numbers.

import { nameInHistory } from '../alerts/history-row';
import { isOpen } from '../alerts/open-action';
import { isJudgedEasier, isReachedByReset } from '../alerts/target-resets';
import type { Day } from '../kpi/day';
import type { Status } from '../kpi/status';
import { worstFirst } from '../sheet/judge/display-order';
import type { JudgedKpi } from '../sheet/judge/judge';
import { decisionOf, openDecision, type RowsByKpi } from './decisions';
import { type Draft, draftOf, type KeptWin, keyOf, type Standing, type Standings } from './draft';
import type { ReviewRow } from './review-row';

/** Why a KPI is on the agenda; the first that holds counts. */
export type Part = 'win' | 'due' | 'gone' | 'behind' | 'atRisk';

/** What went well since the last review: the target is reached, or it stood badly then and does not now. */
export type Win =
  | { readonly kind: 'achieved' }
  | { readonly kind: 'recovered'; readonly from: number | null };

/** A KPI that is gone through. */
export interface KpiTopic<Judged extends JudgedKpi = JudgedKpi> {
  readonly part: Exclude<Part, 'gone'>;
  readonly judged: Judged;
  readonly win: Win | null;
}

/** An action whose KPI is no longer on the sheet. */
export interface GoneTopic {
  readonly part: 'gone';
  readonly decision: ReviewRow;
}

/** What is gone through, and what only is counted. */
export interface Agenda<Judged extends JudgedKpi = JudgedKpi> {
  /** In the order of the meeting: `gone` stands with what is due. */
  readonly topics: readonly (KpiTopic<Judged> | GoneTopic)[];
  /** Their figure is due. */
  readonly figureDue: readonly Judged[];
  /** Nobody knows how they stand: no figure, no target, or their period has not begun. */
  readonly unknown: readonly Judged[];
}

const BAD: readonly Status[] = ['behind', 'missed'];
const GOOD: readonly Status[] = ['achieved', 'ahead', 'onTrack'];

/** Whether a KPI needs the steps of recovery. */
export const needsRecovery = ({ assessment: { status } }: JudgedKpi): boolean =>
  BAD.includes(status) || status === 'atRisk';

/** How a KPI stands, as it is kept. */
const standingOf = ({
  kpi: { actual, target },
  assessment: { status, paceGap },
  overdue,
}: JudgedKpi): Standing => ({
  status,
  isDue: overdue !== null,
  gap: paceGap,
  actual,
  target,
});

/** How all of them stand. */
export const standingsOf = (judged: readonly JudgedKpi[]): Standings =>
  Object.fromEntries(judged.map((one) => [keyOf(one.kpi.name), standingOf(one)]));

/** How many of them are on course, as far as their figures are there. */
export const onCourse = (standings: Standings): number =>
  Object.values(standings).filter(({ status, isDue }) => !isDue && GOOD.includes(status)).length;

/** What went well, as it is kept for the summary. */
export function winsOf(judged: readonly JudgedKpi[], before: Standings | null): KeptWin[] {
  return judged.flatMap((one) => {
    const win = winOf(one, before);
    if (win === null) return [];
    const { name, actual, target, unit } = one.kpi;
    const from = win.kind === 'recovered' ? win.from : null;
    return [
      { name: nameInHistory(name), kind: win.kind, from, to: one.assessment.paceGap, actual, target, unit },
    ];
  });
}

/** What went well with a KPI since the last review; null: nothing that was not so then, or only by an easier target. */
export function winOf(judged: JudgedKpi, before: Standings | null): Win | null {
  const { assessment, overdue, kpi } = judged;
  const { status } = assessment;
  if (overdue !== null || !GOOD.includes(status)) return null;
  const then = before?.[keyOf(kpi.name)];
  if (status === 'achieved' && then?.status !== 'achieved')
    return then !== undefined && isReachedByReset(then, kpi) ? null : { kind: 'achieved' };
  const wasBad = then !== undefined && (BAD.includes(then.status) || then.status === 'atRisk');
  return wasBad && !isJudgedEasier(then.target, kpi) ? { kind: 'recovered', from: then.gap } : null;
}

/** Whether what became of an action has to be asked: its day has come, or it has none. */
const isActionDue = ({ kpi }: Pick<JudgedKpi, 'kpi'>, byKpi: RowsByKpi, today: Day): boolean =>
  (kpi.actionDue === null || kpi.actionDue <= today) && isOpen(kpi, byKpi.get(keyOf(kpi.name)) ?? []);

/**
 * Whether what is to be done was decided in the review that goes on: nobody asks at once what became of it. A KPI that needs no
 * action has its card only for the one that it has, and keeps it.
 */
function isDecidedNow(one: JudgedKpi, byKpi: RowsByKpi, draft: Draft | null): boolean {
  const { kpi } = one;
  const { saidOn } = draftOf(draft, kpi.name);
  if (saidOn === null || kpi.actionDue !== null || !needsRecovery(one)) return false;
  return decisionOf(byKpi.get(keyOf(kpi.name)) ?? [], kpi.action) === null;
}

/**
 * The agenda of a sheet.
 *
 * @param byKpi Its rows in the reviews.
 * @param known The names of all KPIs that stand on it, judged or not.
 * @param before How they stood at the end of the last review; null where there was none.
 * @param draft What was pressed so far: what became of an action stays on the agenda, whatever is typed over it.
 */
export function agendaOf<Judged extends JudgedKpi>(
  judged: readonly Judged[],
  byKpi: RowsByKpi,
  known: readonly string[],
  before: Standings | null,
  draft: Draft | null,
  today: Day,
): Agenda<Judged> {
  const inOrder = worstFirst(judged);
  const topics: KpiTopic<Judged>[] = [];
  const rest: Judged[] = [];
  for (const one of inOrder) {
    const win = winOf(one, before);
    const part = partOf(
      one,
      win,
      draftOf(draft, one.kpi.name).outcome !== null ||
        (isActionDue(one, byKpi, today) && !isDecidedNow(one, byKpi, draft)),
    );
    if (part === null) rest.push(one);
    else topics.push({ part, judged: one, win });
  }
  const of = (part: Part) => topics.filter((topic) => topic.part === part);
  const there = new Set(known.map(keyOf));
  const gone = [...byKpi].flatMap(([key, rows]): GoneTopic[] => {
    const decision = there.has(key) ? null : openDecision(rows);
    return decision === null ? [] : [{ part: 'gone', decision }];
  });
  return {
    topics: [
      ...of('win'),
      ...of('due'),
      ...gone,
      ...leadingFirst(of('behind')),
      ...leadingFirst(of('atRisk')),
    ],
    figureDue: rest.filter(({ overdue }) => overdue !== null),
    unknown: rest.filter(({ assessment, overdue }) => overdue === null && !GOOD.includes(assessment.status)),
  };
}

function partOf(one: JudgedKpi, win: Win | null, isDue: boolean): Exclude<Part, 'gone'> | null {
  if (win !== null) return 'win';
  if (isDue) return 'due';
  const { status } = one.assessment;
  if (BAD.includes(status)) return 'behind';
  return status === 'atRisk' ? 'atRisk' : null;
}

/** What can still be moved comes first; the order is kept otherwise. */
function leadingFirst<Judged extends JudgedKpi>(topics: readonly KpiTopic<Judged>[]): KpiTopic<Judged>[] {
  const isLeading = ({ judged }: KpiTopic<Judged>) => judged.kpi.indicator === 'leading';
  return [...topics.filter(isLeading), ...topics.filter((topic) => !isLeading(topic))];
}
