// The table of the Alert log, and its rows as cells.

import { typedText } from '../sheet/plan/typed-text';
import type { NamedTable } from '../sheet/table/table-spec';
import { ALERT_LOG_HEADERS, ALERT_LOG_NOTE, inSheetsOfAny } from '../words';
import { checkTable } from './check-table';
import { cutUnits } from './text';

/** More is read by nobody, and a cell has 50,000 characters at most. */
const MOST_UNITS = 2000;

/** A column of the Alert log. */
export type AlertLogKey = keyof typeof ALERT_LOG_HEADERS;

/** What was told to whom, and when. */
export function alertLogTable(): NamedTable<AlertLogKey> {
  const headers = inSheetsOfAny((words) => words.ALERT_LOG_HEADERS);
  return checkTable('log', ALERT_LOG_HEADERS, headers, ALERT_LOG_NOTE, {
    time: { width: 125, shows: 'text' },
    sheet: { width: 170, shows: 'text' },
    kpi: { width: 170, shows: 'text' },
    to: { width: 200, shows: 'text' },
    why: { width: 480, shows: 'text' },
  });
}

/** A row of the Alert log: one KPI told to one person, or a problem, which is told to nobody. */
export interface AlertLogRow {
  readonly sheet: string;
  readonly kpi: string;
  readonly to: string;
  readonly why: string;
}

/** A row of the Alert log as it is written: texts so that they stay texts. */
export function alertLogCells(
  time: string,
  { sheet, kpi, to, why }: AlertLogRow,
): Record<AlertLogKey, string> {
  const typed = (text: string) => (text === '' ? '' : typedText(cutUnits(text, MOST_UNITS)));
  return { time, sheet: typed(sheet), kpi: typed(kpi), to: typed(to), why: typed(why) };
}
