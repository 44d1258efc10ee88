// A row of History: how a KPI stood as of a day.

import type { Day } from '../kpi/day';
import type { Status } from '../kpi/status';

/** A KPI as of a day. */
export interface HistoryRow {
  readonly day: Day;
  /** The sheet's name. */
  readonly sheet: string;
  readonly kpi: string;
  readonly actual: number;
  readonly target: number | null;
  readonly expected: number | null;
  /** As a share of the target: ahead (+) or behind (-). */
  readonly gap: number | null;
  readonly landing: number | null;
  /** null where someone has removed its column. */
  readonly status: Status | null;
  /** Units per counting day so far. */
  readonly pace: number | null;
  /** The counting days of the period that were over; null where someone has removed the column. */
  readonly daysOver: number | null;
}
