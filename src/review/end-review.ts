// The end of a review: what is added to the reviews, and which cells are emptied because they are kept there now.

import { isClosing, isSameAction } from '../alerts/open-action';
import { parseDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import type { JudgedKpi } from '../sheet/judge/judge';
import { decisionOf, lastDecided, openDecision, type RowsByKpi } from './decisions';
import { type Action, type Draft, type DraftKpi, draftOf, keyOf } from './draft';
import { blankReviewRow, type ReviewEvent, type ReviewRow } from './review-row';

/** A KPI with what its row says now. */
interface ReviewedKpi {
  readonly judged: JudgedKpi;
  readonly action: Action;
}

/** What a review ends on. */
export interface Ending {
  readonly draft: Draft;
  readonly day: Day;
  readonly sheet: string;
  readonly kpis: readonly ReviewedKpi[];
  /** The names of all KPIs on the sheet, judged or not. */
  readonly known: readonly string[];
  readonly byKpi: RowsByKpi;
  /** Whether the sheet has a column for who does it: without one, the reviews alone know. */
  readonly hasBy: boolean;
}

/** The cells that an action fills. */
const ACTION_FIELDS = ['cause', 'action', 'by', 'due'] as const;
export type ActionField = (typeof ACTION_FIELDS)[number];

/** What is added, and which cells of which KPIs are emptied. */
export interface Ended {
  readonly rows: readonly ReviewRow[];
  readonly emptied: readonly { readonly judged: JudgedKpi; readonly fields: readonly ActionField[] }[];
  /** The KPIs that stand on the sheet, and whose row can't be read: what is done or dropped stays in their cells. */
  readonly untouched: readonly string[];
}

/**
 * What a review that ends writes. Asked again after it was cut short, it says the same: rows that the review itself has
 * added already are not looked at.
 */
export function endingOf(ending: Ending): Ended {
  const rowsOf = (name: string) =>
    (ending.byKpi.get(keyOf(name)) ?? []).filter(({ review }) => review !== ending.draft.id);
  const there = new Set(ending.known.map(keyOf));
  const judged = new Set(ending.kpis.map((one) => keyOf(one.judged.kpi.name)));
  const others = Object.values(ending.draft.kpis).filter(({ name }) => !judged.has(keyOf(name)));
  return {
    rows: [
      ...ending.kpis.flatMap((one) => rowsOfKpi(one, ending, rowsOf(one.judged.kpi.name))),
      ...others.flatMap((kept) => unjudgedRows(kept, ending, rowsOf(kept.name))),
    ],
    untouched: others
      .filter(({ name, outcome }) => isClosing({ outcome }) && there.has(keyOf(name)))
      .map(({ name }) => name),
    emptied: ending.kpis.flatMap((one) => {
      const fields = emptiedOf(one, ending);
      return fields.length === 0 ? [] : [{ judged: one.judged, fields }];
    }),
  };
}

/**
 * The cells that hold what is done or dropped, as far as they are as they were then. One that was emptied already does not
 * keep the others: it may have been this review, cut short.
 */
function emptiedOf(
  { judged, action: now }: ReviewedKpi,
  { draft, hasBy }: Pick<Ending, 'draft' | 'hasBy'>,
): ActionField[] {
  const { outcome, asOfOutcome: then } = draftOf(draft, judged.kpi.name);
  if (!isClosing({ outcome }) || then === null) return [];
  const there = ACTION_FIELDS.filter((field) => now[field] !== '' && (hasBy || field !== 'by'));
  const isAsItWas = there.every((field) => field === 'cause' || now[field] === then[field]);
  return isAsItWas ? there.filter((field) => now[field] === then[field]) : [];
}

function rowsOfKpi(
  one: ReviewedKpi,
  { draft, day, sheet, hasBy }: Ending,
  earlier: readonly ReviewRow[],
): ReviewRow[] {
  const { kpi, assessment } = one.judged;
  const kept = draftOf(draft, kpi.name);
  const row = (what: ReviewEvent, of: Partial<ReviewRow>): ReviewRow => ({
    ...blankReviewRow({ day, sheet, kpi: kept.name, what, review: draft.id }),
    status: assessment.status,
    gap: assessment.paceGap,
    landing: assessment.landing,
    ...of,
  });
  const { outcome, asOfOutcome, ownLanding } = kept;
  const rows: ReviewRow[] = [];
  if (outcome !== null && asOfOutcome !== null)
    rows.push(row('outcome', outcomeOf(kept, asOfOutcome, earlier, assessment.paceGap, kpi.owner)));
  // What is emptied was decided before.
  const now = withoutFields(one.action, emptiedOf(one, { draft, hasBy }));
  const last = isClosing(kept) ? null : lastDecided(earlier);
  const decided = {
    cause: now.cause,
    action: now.action,
    by: whoDoes(now, kept, last, hasBy, kpi.owner),
    due: dayIn(now.due),
  };
  if (isNews(decided, last)) rows.push(row('decided', { ...decided, ownLanding }));
  // What their owner expects is kept, whatever else was said.
  else if (ownLanding !== null) rows.push(row('decided', { ownLanding }));
  return rows;
}

const withoutFields = (action: Action, fields: readonly ActionField[]): Action => ({
  ...action,
  ...Object.fromEntries(fields.map((field) => [field, ''])),
});

/** Whether what stands in the cells is another thing than what was decided last. */
function isNews(now: Pick<ReviewRow, 'cause' | 'action' | 'by' | 'due'>, last: ReviewRow | null): boolean {
  if (now.action === '' && now.cause === '') return false;
  if (last === null) return true;
  if (!isSameAction(now.action, last.action) || !isSameAction(now.cause, last.cause)) return true;
  return now.action !== '' && (!isSameAction(now.by, last.by) || now.due !== last.due);
}

function outcomeOf(
  { outcome }: DraftKpi,
  { cause, action, by, due }: Action,
  earlier: readonly ReviewRow[],
  gapNow: number | null,
  owner: string,
): Partial<ReviewRow> {
  const decision = decisionOf(earlier, action);
  return {
    outcome,
    cause,
    action,
    by: by || decision?.by || owner,
    due: dayIn(due),
    gapThen: decision?.gap ?? null,
    gapNow,
  };
}

/** Who does what stands in the cells: their owner, where nobody else is named. */
function whoDoes(now: Action, kept: DraftKpi, last: ReviewRow | null, hasBy: boolean, owner: string): string {
  if (now.action === '') return '';
  if (hasBy) return now.by || owner;
  const before = last !== null && isSameAction(last.action, now.action) ? last.by : '';
  return kept.by || before || owner;
}

/**
 * What was said of a KPI that can't be judged: it is no longer on the sheet, or its row can't be read. Of its action it is
 * known how it stood when its outcome was pressed, else what a review had decided.
 */
function unjudgedRows(
  { name, outcome, asOfOutcome, ownLanding, by: named }: DraftKpi,
  { draft, day, sheet }: Ending,
  earlier: readonly ReviewRow[],
): ReviewRow[] {
  const row = (what: ReviewEvent, of: Partial<ReviewRow>): ReviewRow => ({
    ...blankReviewRow({ day, sheet, kpi: name, what, review: draft.id }),
    ...of,
  });
  const decision = asOfOutcome === null ? openDecision(earlier) : decisionOf(earlier, asOfOutcome.action);
  const action =
    asOfOutcome === null
      ? decision
      : { ...asOfOutcome, by: asOfOutcome.by || decision?.by || named, due: dayIn(asOfOutcome.due) };
  const rows: ReviewRow[] = [];
  if (outcome !== null && action !== null) {
    const { cause, action: text, by, due } = action;
    rows.push(row('outcome', { outcome, cause, action: text, by, due, gapThen: decision?.gap ?? null }));
  }
  if (ownLanding !== null) rows.push(row('decided', { ownLanding }));
  return rows;
}

const dayIn = (text: string): Day | null => parseDay(text);
