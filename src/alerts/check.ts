// What a check is given: the watched sheets as they were read, and what is known from before.

import type { Log } from '../cells/log';
import type { Calendar } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import { dueDayOf, type SheetFrame, toleranceOf } from '../sheet/judge/judge';
import type { SheetContent } from '../sheet/read/content';
import { asOfDay, isFrozen, type SheetHead } from '../sheet/read/head-reader';
import type { HistoryRow } from './history';
import type { Memory } from './memory';
import type { AlertSettings } from './settings';
import type { Trust } from './trust';

/** A progress sheet, read. */
export interface WatchedSheet extends SheetContent {
  /** The same for as long as the sheet exists, whatever its name. */
  readonly id: string;
  readonly name: string;
  /** The spreadsheet's own URL, at this sheet. */
  readonly url: string;
  /** Its days: never what is typed in its head, and never a day that is not over. */
  readonly frame: SheetFrame;
  /** The date that is typed over its as-of formula; null where the sheet follows the days. */
  readonly frozenOn: Day | null;
  /** The names of the sheets of earlier periods that it goes on from. */
  readonly ancestors: readonly string[];
}

/** A progress sheet to watch, from what was read of it. */
export function watched(
  place: Pick<WatchedSheet, 'id' | 'name' | 'url' | 'ancestors'>,
  content: SheetContent,
  head: SheetHead | null,
  today: Day,
): WatchedSheet {
  const frozen = head !== null && isFrozen(head);
  return { ...content, ...place, frame: checkFrame(head, today), frozenOn: frozen ? head.typedAsOf : null };
}

/**
 * The days by which a check judges. Today is not over, also where figures are complete through today: what is there
 * is held against yesterday's line. A typed day is not obeyed; a formula of their own is.
 */
export function checkFrame(head: SheetHead | null, today: Day): SheetFrame {
  const yesterday = (today - 1) as Day;
  const following: SheetHead | null =
    head === null
      ? null
      : { ...head, completeThrough: 'yesterday', typedAsOf: head.hasOwnFormula ? head.typedAsOf : null };
  const headDay = following === null ? yesterday : asOfDay(following, today);
  return {
    headDay,
    lastComplete: yesterday,
    dueDay: dueDayOf(following, headDay, yesterday),
    end: head?.end ?? null,
    isFrozen: false,
    tolerance: toleranceOf(head),
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
  /** Why the calendar can't be read, and which cell; then nobody is judged, and nobody told. */
  readonly calendarProblem: string | null;
  /** The daily log of the file; null where there is none. */
  readonly log: Log | null;
  readonly settings: AlertSettings;
  readonly memory: Memory;
  /** The ledger: to whom mails of the plan in `memory` were sent, if a check ended before it could say so. */
  readonly sent: readonly string[];
  readonly history: readonly HistoryRow[];
  /** Who is mailed without being confirmed. */
  readonly trust: Trust;
  /** How many more mails may be sent today; null: as many as needed. */
  readonly quota: number | null;
}
