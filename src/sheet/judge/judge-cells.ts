// A progress sheet from its cells to how its KPIs stand: its head, its rows, and what they are judged by.

import type { SheetDays } from '../../cells/date';
import type { Log } from '../../cells/log';
import type { Calendar } from '../../kpi/calendar';
import type { SheetCells, SheetContent } from '../read/content';
import type { FilePlan } from '../read/file-plan';
import { withHeadDays } from '../read/head-days';
import { readHead, type SheetHead } from '../read/head-reader';
import { readSheet } from '../read/read-sheet';
import { frameOf, type JudgedSheet, judgeSheet } from './judge';

/** What a file judges its sheets by. */
export interface JudgedBy {
  readonly calendar: Calendar;
  readonly log: Log | null;
  readonly plan: FilePlan | null;
  readonly sheetDays: SheetDays;
}

/** A sheet as it was read. */
interface ReadCells {
  /** null where it has none. */
  readonly head: SheetHead | null;
  readonly content: SheetContent;
}

/** The head and the rows of a sheet. */
export function readCells(
  cells: SheetCells,
  sheet: string,
  { calendar, sheetDays }: Pick<JudgedBy, 'calendar' | 'sheetDays'>,
): ReadCells {
  const head = readHead(cells, sheetDays);
  const content = readSheet(cells.values, sheetDays, calendar, head);
  return { head, content: head === null ? content : withHeadDays(content, cells, head, sheet) };
}

/** The same, and how its KPIs stand today, by the days of its own head. */
export function judgeCells(cells: SheetCells, sheet: string, by: JudgedBy): ReadCells & JudgedSheet {
  const { head, content } = readCells(cells, sheet, by);
  const { calendar, log, plan, sheetDays } = by;
  return { head, content, ...judgeSheet(content, frameOf(head, sheetDays.today()), calendar, log, plan) };
}
