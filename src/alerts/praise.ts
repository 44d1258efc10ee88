// The wins of the week, for the team summary: what was reached, and what is out of behind. Nobody is compared with anybody.

import type { Day } from '../kpi/day';
import { ownersOf } from '../sheet/read/owners';
import { wholeMonths } from '../sheet/setup/periods';
import type { Check } from './check';
import type { Judged } from './judge';
import { lastRowsIn } from './last-rows';
import { streakOf } from './streak';
import { isJudgedEasier, isReachedByReset, type TargetReset } from './target-resets';

/** What a win is about. */
export interface Praise {
  readonly what: 'reached' | 'recovered';
  /** Of what has recovered: the gap of a week ago, and its day. */
  readonly before: { readonly gap: number | null; readonly day: Day } | null;
  /** How many periods in a row by now have reached their target, and of what length; 1: it is the first. */
  readonly streak: number;
  readonly period: PeriodLength;
  /** Who is to be named; blank where nobody is. */
  readonly names: string;
}

/** What periods are called by how long they are. */
export type PeriodLength = 'week' | 'month' | 'quarter' | 'year' | 'other';

const WEEK = 7;
const MONTHS: Readonly<Record<number, PeriodLength>> = { 1: 'month', 3: 'quarter', 12: 'year' };

/**
 * What is to be praised of each KPI this week; null where there is nothing. What is better only because its target was
 * made easier is not.
 *
 * @param resets The targets of the file that were reset: looked up only where one is reached.
 */
export function praiseIn(
  { today, history, settings }: Check,
  resets: () => readonly TargetReset[],
): (judged: Judged) => Praise | null {
  const endings = lastRowsIn(history);
  const weekAgo = lastRowsIn(history, (today - WEEK) as Day);
  return (judged) => {
    const { kpi, sheet, assessment, overdue, result } = judged;
    if (overdue !== null) return null;
    const row = weekAgo(sheet.name, kpi.name);
    const before = row !== null && row.day >= kpi.start ? row : null;
    const names = settings.namesInPraise ? namesIn(kpi.owner) : '';
    const rest = { period: lengthOf(kpi), names };
    if (assessment.status === 'achieved') {
      const isSince = before?.status !== 'achieved' && !(before !== null && isReachedByReset(before, kpi));
      const isResult = result === 'final' && today - kpi.end <= WEEK;
      if (!isSince && !isResult) return null;
      const streak = streakOf(kpi, sheet, endings, resets());
      return { what: 'reached', before: null, streak, ...rest };
    }
    if (before?.status !== 'behind' || !isOutOfBehind(judged)) return null;
    if (isJudgedEasier(before.target, kpi)) return null;
    return { what: 'recovered', before: { gap: before.gap, day: before.day }, streak: 1, ...rest };
  };
}

/** Not by a hair, and not to land short all the same. */
const isOutOfBehind = ({ assessment: { status, shortfall }, hasRecovered }: Judged) =>
  hasRecovered && (status === 'onTrack' || status === 'ahead') && !(shortfall !== null && shortfall > 0);

/** What a period is called by its length. */
export function lengthOf({ start, end }: { readonly start: Day; readonly end: Day }): PeriodLength {
  if (end - start + 1 === WEEK) return 'week';
  return MONTHS[wholeMonths({ start, end })?.count ?? 0] ?? 'other';
}

/**
 * Who stands in an owner's cell, by name: what is written around their addresses, else what stands before its @.
 *
 * @example namesIn('Ann Lee <ann@x.com>, bob@x.com') // => 'Ann Lee, bob'
 */
export function namesIn(cell: string): string {
  const names = (cell.match(ENTRIES) ?? []).map((entry) => {
    const bare = entry.replace(BRACKETED, '').trim();
    const [address] = ownersOf(bare).addresses;
    return address === undefined ? bare.replace(/^["']|["']$/g, '') : address.slice(0, address.indexOf('@'));
  });
  return [...new Set(names.filter((name) => name !== ''))].join(', ');
}

/** Entries stand between separators; a name in quotation marks may hold any. */
const ENTRIES = /(?:"[^"]*"|[^",;、，；\r\n])+/g;
/** An address in brackets, behind a name. */
const BRACKETED = /[<(（＜[][^<>()]*[@＠].*$/;
