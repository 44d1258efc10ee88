// A period that is closed: what it is judged by, and what its KPIs came to, wins first.

import type { HistoryRow } from '../alerts/history-row';
import type { Calendar } from '../kpi/calendar';
import { formatDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import { worstFirst } from '../sheet/judge/display-order';
import type { JudgedKpi } from '../sheet/judge/judge';
import type { Span } from '../sheet/setup/periods';
import type { ReviewRow } from './review-row';
import type { UnreadRow } from './unread-rows';

/** Everything that is known when a period is closed. */
export interface Closing {
  readonly today: Day;
  /** The sheet's id and name. */
  readonly id: string;
  readonly sheet: string;
  readonly span: Span;
  readonly calendar: Calendar;
  readonly judged: readonly JudgedKpi[];
  /** The rows that no result comes of, because they can't be read. */
  readonly unread: readonly UnreadRow[];
  readonly reviews: readonly ReviewRow[];
  readonly history: readonly HistoryRow[];
  /** The names of the sheets that it goes on from, the last one first. */
  readonly ancestors: readonly string[];
  /** How KPIs of those that are still in the file came out. */
  readonly earlier: ReadonlyMap<string, readonly JudgedKpi[]>;
}

/** Which step closes a sheet's period: its rows are written once. */
export const stepOf = ({ id, span }: Pick<Closing, 'id' | 'span'>): string =>
  `close ${id} ${formatDay(span.end)}`;

/** Whether a period can be closed: it is over, or all its figures are there; null while it runs. */
export type Closable = 'over' | 'complete' | null;

/**
 * Whether a period can be closed by now.
 *
 * @param named How many KPIs the sheet names: while one of them can't be read, its figures are not all there.
 */
export function closable(end: Day, judged: readonly JudgedKpi[], named: number, today: Day): Closable {
  if (end < today) return 'over';
  const isComplete =
    judged.length > 0 && judged.length === named && judged.every(({ result }) => result === 'final');
  return isComplete ? 'complete' : null;
}

/** The day on which a step was written; null where it was not yet. */
export const closedOn = (reviews: readonly ReviewRow[], step: string): Day | null =>
  reviews.find(({ review }) => review === step)?.day ?? null;

/** Whether a target was reached, as far as the figures go. */
export const isReached = ({ assessment }: JudgedKpi): boolean => assessment.status === 'achieved';

/** The KPIs of a period that is closed: those that reached their targets in the order of their rows, then the others. */
export function resultsOf(judged: readonly JudgedKpi[]): JudgedKpi[] {
  const wins = judged.filter(isReached).sort((a, b) => a.kpi.row - b.kpi.row);
  return [...wins, ...worstFirst(judged.filter((one) => !isReached(one)))];
}
