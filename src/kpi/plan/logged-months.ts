// What the log has of a KPI, stretch by stretch: the shape of a year that is over.

import type { Calendar } from '../calendar';
import type { Day } from '../day';
import { type LogEntry, placeAfter } from '../logged';
import { shareBetween } from './planned-stretch';
import type { Stretch } from './stretches';

/** What is logged within a stretch. */
export interface LoggedStretch {
  readonly sum: number;
  /** How many entries there are. */
  readonly count: number;
  /** The share of its counting days that the log reaches: from the KPI's first entry to the last day of the log. */
  readonly reached: number;
}

/** The entries of a KPI by stretch, up to the last day of the log: what is dated later has not come yet. */
export function loggedStretches(
  entries: readonly LogEntry[],
  lastLogged: Day | null,
  stretches: readonly Stretch[],
  calendar: Calendar,
): LoggedStretch[] {
  const first = entries[0]?.day ?? null;
  return stretches.map((stretch) => {
    if (first === null || lastLogged === null) return { sum: 0, count: 0, reached: 0 };
    const until = Math.min(stretch.last, lastLogged);
    const from = placeAfter(entries, stretch.first - 1);
    const after = Math.max(from, placeAfter(entries, until));
    let sum = 0;
    for (let i = from; i < after; i++) sum += (entries[i] as LogEntry).value;
    return { sum, count: after - from, reached: shareBetween(calendar, stretch, first, lastLogged) };
  });
}
