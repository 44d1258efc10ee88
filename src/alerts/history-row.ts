// A row of History: how a KPI stood as of a day.

import type { Day } from '../kpi/day';
import type { Status } from '../kpi/status';
import { cutUnits } from './text';

/** A year of rows with longer names makes a sheet of many megabytes, and a cell has 50,000 characters at most. */
const MOST_UNITS = 1000;

/** The name of a KPI as History has it: of a very long one the beginning. */
export const nameInHistory = (name: string): string => cutUnits(name, MOST_UNITS);

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
  /** Where it was to land by its own log, its range and the chance of the target; null without a log. */
  readonly forecast: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly chance: number | null;
}
