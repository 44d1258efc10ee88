// What a check is given: the watched sheets as they were read, and what is known from before.

import type { Log } from '../cells/log';
import type { Calendar } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import type { Manual } from '../sheet/manual/manual';
import type { FilePlan } from '../sheet/read/file-plan';
import type { HistoryRow } from './history-row';
import type { Memory } from './memory';
import type { SaidOfAction } from './open-action';
import type { AlertSettings } from './settings';
import type { TargetReset } from './target-resets';
import type { Trust } from './trust';
import type { WatchedSheet } from './watched-sheet';

/** What a check wants to know of the reviews. */
export interface KeptReviews {
  /** The targets that were reset. */
  readonly resets: readonly TargetReset[];
  /** What was said of recovery actions, in the order in which it was written. */
  readonly actions: readonly SaidOfAction[];
}

/** Everything a check depends on. */
export interface Check {
  /** In the spreadsheet's time zone. */
  readonly today: Day;
  readonly fileName: string;
  readonly fileUrl: string;
  readonly sheets: readonly WatchedSheet[];
  readonly calendar: Calendar;
  /** Why the calendar can't be read, and which cell; then nobody is judged, and nobody told. */
  readonly calendarProblem: string | null;
  /** The daily log of the file; null where there is none. */
  readonly log: Log | null;
  /** The plan of the file; null where there is none. */
  readonly plan: FilePlan | null;
  /** The manual of the file; null where there is none. */
  readonly manual: Manual | null;
  readonly settings: AlertSettings;
  readonly memory: Memory;
  /** The ledger: to whom mails of the plan in `memory` were sent, if a check ended before it could say so. */
  readonly sent: readonly string[];
  readonly history: readonly HistoryRow[];
  /** What the reviews of the file keep: looked up only where a mail tells of a KPI, or an action is due. */
  readonly reviews?: () => KeptReviews;
  /** Who is mailed without being confirmed. */
  readonly trust: Trust;
  /** How many more mails may be sent today; null: as many as needed. */
  readonly quota: number | null;
}
