// The figure of a KPI out of the daily log as plain formulas: `loggedFigure` and `loggedQuotient` of src/kpi/logged.ts. How a
// KPI is logged, each day or when something happens, is what its log said when the copy was made.

import type { Log } from '../../cells/log';
import { readLoggedAs } from '../../cells/logged-as';
import type { Calendar } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import type { Kind } from '../../kpi/kpi';
import { type CheckFrequency, idleWeekdays, isSparse } from '../../kpi/logged';
import { called, columnLetters, quotedText, sheetReference } from '../table/a1';
import { dayCount } from './day-count';
import { all, any, areNumbers, BLANK, either, firstOf } from './expressions';

/** The daily log: what is in it, and where it stands. */
export interface PlainLog {
  readonly log: Log;
  readonly sheet: string;
  /** Its column of dates, counted from 1; names and values stand behind it. */
  readonly column: number;
}

/** A KPI whose figure comes out of the log, as its cells say. */
export interface LoggedRow {
  readonly name: string;
  readonly kind: Kind;
  readonly check: CheckFrequency | null;
  readonly loggedAs: string;
  readonly start: Day;
  readonly end: Day;
}

/** The cells of its row, as formulas refer to them. */
export interface LoggedCells {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  /** The day as of which the log is read. */
  readonly headDay: string;
  /** The cell of the day through which the figure is complete. */
  readonly through: string;
  /** Cells that say how the figure is made, each with what it says now: with another word it is made otherwise. */
  readonly guarded: readonly (readonly [cell: string, text: string])[];
}

/** With one of these in a name a sum by names would take others for it. */
const NO_PLAIN_NAME = /[*?~<>="]/;

/** The formulas of a KPI's figure and of its day; null where no plain formula says the same. */
export function logFormulas(
  { log, sheet, column }: PlainLog,
  kpi: LoggedRow,
  cells: LoggedCells,
  asOf: Day,
  calendar: Calendar,
  holidays: string | null,
): { readonly logged: string; readonly loggedThrough: string } | null {
  const how = readLoggedAs(kpi.loggedAs, kpi.kind, (name) => log.usableOf(name).length > 0);
  if (how === null || log.countedOf?.(kpi.name)) return null;
  const [dates, names, values] = [0, 1, 2].map((step) => {
    const letters = columnLetters(column + step);
    return `${sheetReference(sheet)}!$${letters}:$${letters}`;
  }) as [string, string, string];
  const asked = typeof how === 'object' ? [how.of, how.by] : [kpi.name];
  if (asked.some((name) => NO_PLAIN_NAME.test(name) || log.usableOf(name).length === 0)) return null;
  const nameOf = (name: string) => (name === kpi.name ? cells.name : quotedText(name));
  const last = called('MIN', cells.headDay, cells.end);
  const until = (day: string) => [dates, quotedText('<').concat(`&(${day}+1)`)];
  const kind = typeof how === 'object' ? 'total' : kpi.kind;

  /** `loggedThrough` of src/kpi/logged.ts. */
  const throughOf = (name: string): string => {
    const entries = log.usableOf(name);
    const lastNow = Math.min(asOf, kpi.end) as Day;
    const isDaily = kpi.check === null || kpi.check === 'daily';
    const own = called('INT', called('MAXIFS', dates, names, nameOf(name), ...until(last)));
    const anyDay = called('INT', called('MAXIFS', dates, ...until(last)));
    const isWithZeros = isDaily && kind === 'total' && isSparse(entries, calendar, lastNow);
    const through = isWithZeros ? called('MAX', own, anyDay) : own;
    const idle = idleWeekdays(entries, lastNow);
    const openWeekdays = calendar.openWeekdays.map((isOpen, day) => isOpen && !idle.has(day as never));
    const due = dayCount({ ...calendar, openWeekdays }, holidays).count(`(${through}+1)`, cells.end);
    const atEnd = firstOf(
      [
        [`${through}>=${cells.end}`, cells.end],
        [`${due}=0`, cells.end],
      ],
      through,
    );
    return firstOf(
      [
        [`${own}=0`, BLANK],
        [`${through}<${cells.start}`, BLANK],
      ],
      isDaily ? either(`${last}<${cells.end}`, through, atEnd) : through,
    );
  };

  const isSaid = all(...cells.guarded.map(([cell, text]) => called('EXACT', cell, quotedText(text))));
  const guarded = (formula: string) => `=${called('IFERROR', either(isSaid, formula, BLANK), BLANK)}`;
  const within = [dates, `${quotedText('>=')}&${cells.start}`, ...until(cells.through)];
  const sumOf = (name: string) => called('SUMIFS', values, names, nameOf(name), ...within);
  const made = (): string => {
    if (typeof how === 'object') {
      return either(`${sumOf(how.by)}=0`, BLANK, `${sumOf(how.of)}/${sumOf(how.by)}`);
    }
    if (how === 'sum') return sumOf(kpi.name);
    if (how === 'average') return called('AVERAGEIFS', values, names, cells.name, ...within);
    // The lowest row of the last day.
    const day = called('MAXIFS', dates, names, cells.name, ...within);
    const isThere = `(${names}=${cells.name})*(${dates}=${day})`;
    const latest = called('INDEX', values, called('SUMPRODUCT', called('MAX', `${isThere}*ROW(${dates})`)));
    return either(called('ISNUMBER', latest), latest, BLANK);
  };
  const throughs = asked.map(throughOf);
  const earliest =
    throughs.length === 1
      ? (throughs[0] as string)
      : either(any(...throughs.map((one) => `${one}=""`)), BLANK, called('MIN', ...throughs));
  return {
    loggedThrough: guarded(earliest),
    logged: guarded(either(areNumbers(cells.through), made(), BLANK)),
  };
}
