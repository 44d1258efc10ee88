// What a check is given: the watched sheets as they were read, and what is known from before.

import type { Calendar } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import type { SheetContent } from '../sheet/content';
import type { SheetHead } from '../sheet/head-reader';
import { toleranceOf } from '../sheet/judge';
import type { HistoryRow } from './history';
import type { Memory } from './memory';
import type { AlertSettings } from './settings';

/** A progress sheet, read. */
export interface WatchedSheet extends SheetContent {
  /** The same for as long as the sheet exists, whatever its name. */
  readonly id: string;
  readonly name: string;
  /** The spreadsheet's own URL, at this sheet. */
  readonly url: string;
  /** Of its head. */
  readonly tolerance: number;
  /**
   * The last day that is complete by the sheet's mode, yesterday or today: never what is typed in its head,
   * and not cut off at the period's end.
   */
  readonly asOf: Day;
  /** The date that is typed over its as-of formula; null where the sheet follows the days. */
  readonly frozenOn: Day | null;
}

/** A progress sheet to watch, from what was read of it. */
export function watched(
  place: Pick<WatchedSheet, 'id' | 'name' | 'url'>,
  content: SheetContent,
  head: SheetHead | null,
  today: Day,
): WatchedSheet {
  return {
    ...content,
    ...place,
    tolerance: toleranceOf(head),
    asOf: (head?.asOfMode === 'today' ? today : today - 1) as Day,
    frozenOn: head?.typedAsOf ?? null,
  };
}

/** Everything a check depends on. */
export interface Check {
  /** In the spreadsheet's time zone. */
  readonly today: Day;
  readonly fileName: string;
  readonly fileUrl: string;
  readonly sheets: readonly WatchedSheet[];
  readonly calendar: Calendar;
  readonly settings: AlertSettings;
  readonly memory: Memory;
  /** The ledger: to whom mails of the plan in `memory` were sent, if a check ended before it could say so. */
  readonly sent: readonly string[];
  readonly history: readonly HistoryRow[];
  /** How many more mails may be sent today; null: as many as needed. */
  readonly quota: number | null;
}
