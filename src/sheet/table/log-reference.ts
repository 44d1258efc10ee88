// How formulas refer to the daily log.

import { columnLetters, sheetReference } from './a1';
import { LOG_COLUMNS } from './layout';

/** All rows of the log on a sheet, now and later: a name for them may stand for those only that there were. */
export function logReference(logSheet: string): string {
  return `${sheetReference(logSheet)}!A:${columnLetters(LOG_COLUMNS)}`;
}

/** The columns of the log, each as formulas refer to it. */
export interface LogColumns {
  readonly day: string;
  readonly kpi: string;
  readonly value: string;
}

export const logColumns = (logSheet: string): LogColumns => {
  const column = (letters: string) => `${sheetReference(logSheet)}!${letters}:${letters}`;
  return { day: column('A'), kpi: column('B'), value: column('C') };
};
