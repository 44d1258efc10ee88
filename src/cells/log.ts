// The log: one row per date and KPI, with the value of that day.

import type { Day } from '../kpi/day';
import { MESSAGES, received, say } from '../words';
import { type Cell, isBlank } from './cell';
import { readDay, type SheetDays } from './date';
import { InputError } from './input-error';
import { isLabel } from './label';
import { readNumber } from './number';
import { normalized } from './text';

/** What was logged for one KPI on one day. */
export interface LogEntry {
  readonly day: Day;
  readonly value: number;
}

/** A log, by KPI. */
export interface Log {
  /** The entries of a KPI in the order of the log, or null where the log doesn't know it. */
  entriesOf(kpi: string): readonly LogEntry[] | null;
}

/**
 * The log in a range of three columns: date, KPI, value. More columns, a header and rows without a KPI or a
 * value are skipped. A row is read only when its KPI is asked for, so that a bad one stops only that KPI.
 */
export function readLog(value: Cell | readonly (readonly Cell[])[], sheetDays: SheetDays): Log {
  const rows: readonly (readonly Cell[])[] = Array.isArray(value) ? value : [[value as Cell]];
  const columns = rows[0]?.length ?? 0;
  if (columns < 3) throw new InputError(say(MESSAGES.logTooNarrow, { columns }));
  const rowsByKpi = new Map<string, number[]>();
  rows.forEach(([date, kpi, amount], index) => {
    if (isBlank(kpi) || isBlank(amount)) return;
    if (index === 0 && isLabel(date) && isLabel(amount)) return;
    const name = normalized(String(kpi));
    const known = rowsByKpi.get(name);
    if (known === undefined) rowsByKpi.set(name, [index]);
    else known.push(index);
  });
  const readEntry = (index: number): LogEntry => {
    const [date, , amount] = rows[index] as readonly Cell[];
    const whichDate = say(MESSAGES.logDate, { row: index + 1 });
    const day = readDay(whichDate, date, sheetDays);
    if (day === null)
      throw new InputError(say(MESSAGES.notADate, { argument: whichDate, got: received.blank }));
    return { day, value: readNumber(say(MESSAGES.logValue, { row: index + 1 }), amount) as number };
  };
  return {
    entriesOf: (kpi) => rowsByKpi.get(normalized(kpi))?.map(readEntry) ?? null,
  };
}
