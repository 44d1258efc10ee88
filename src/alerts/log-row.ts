// A row of the Alert log.

import { typedText } from '../sheet/plan/typed-text';
import type { ALERT_LOG_HEADERS } from '../words';

/** A column of the Alert log. */
export type LogKey = keyof typeof ALERT_LOG_HEADERS;

/** A row of the Alert log: one KPI told to one person, or a problem, which is told to nobody. */
export interface LogRow {
  readonly sheet: string;
  readonly kpi: string;
  readonly to: string;
  readonly why: string;
}

/** A row of the Alert log as it is written: texts so that they stay texts. */
export function logCells(time: string, { sheet, kpi, to, why }: LogRow): Record<LogKey, string> {
  const typed = (text: string) => (text === '' ? '' : typedText(text));
  return { time, sheet: typed(sheet), kpi: typed(kpi), to: typed(to), why: typed(why) };
}
