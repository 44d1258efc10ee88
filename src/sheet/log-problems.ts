// The rows of the daily log that count for nothing: which, and what was most likely meant.

import { closest, distance } from 'fastest-levenshtein';
import { readDayText, swappedDay } from '../cells/day-text';
import type { Log, LoggedRow, UnusableRow } from '../cells/log';
import { readLoggedAs } from '../cells/logged-as';
import { normalized } from '../cells/text';
import { civilDate, type Day, dayOf, formatDay } from '../kpi/day';
import { isUnclearShare } from '../kpi/unclear-share';
import { LOG_PROBLEMS, say, shareText } from '../words';
import type { SheetKpi } from './content';
import { runsOf } from './runs';
import { valueText } from './value-text';

/** Rows that count for nothing, and why. */
export interface LogProblem {
  /** Rows of the log, counted from 1, in order. */
  readonly rows: readonly number[];
  readonly message: string;
}

/** How a sheet uses the log. */
export interface LogUse {
  readonly problems: readonly LogProblem[];
  /** How many rows count for a KPI of the sheet. */
  readonly counted: number;
  /** How many are of its KPIs, and of days outside their periods. */
  readonly outside: number;
  /** How many are of names that none of its KPIs has. */
  readonly others: number;
}

/** More stretches of rows than this are counted, not listed. */
const MOST_STRETCHES = 6;
/** So many rows of days that fit when day and month change places are no accident. */
const FEWEST_SWAPPED = 3;

/**
 * What of the log counts for these KPIs, and what counts for nothing: texts, dates that are none or still to come,
 * names that nearly fit, days and months in the wrong places, percentages without their sign.
 */
export function problemsInLog(
  log: Log,
  kpis: readonly SheetKpi[],
  today: Day,
  { knowsAll }: { readonly knowsAll: boolean },
): LogUse {
  const logged = kpis.filter(({ isLogged }) => isLogged);
  if (logged.length === 0) return { problems: [], counted: 0, outside: 0, others: 0 };
  const byName = periodsByName(log, logged);
  const typedNames = new Set(kpis.map(({ typedName }) => normalized(typedName)));
  const unusable = byNormalizedName(log.unusable());
  const problems: LogProblem[] = [];
  let counted = 0;
  let outside = 0;
  let others = 0;
  for (const [name, typed] of log.names) {
    const asked = byName.get(name);
    const bad = unusable.get(name) ?? [];
    const good = log.usableOf(name);
    if (asked === undefined) {
      others += good.length + bad.length;
      if (!typedNames.has(name)) problems.push(...nameProblems(typed, [...good, ...bad], byName, knowsAll));
      continue;
    }
    const counts = ({ day }: LoggedRow) => day <= today && asked.some((kpi) => isWithin(day, kpi));
    const inPeriod = good.filter(counts);
    const future = good.filter(({ day }) => day > today);
    const swapped = good.filter((row) => !counts(row) && isSwapped(row, asked, today));
    const texts = bad.filter(({ wrong }) => wrong === 'date');
    const isTurned = swapped.length + texts.length >= FEWEST_SWAPPED && orderIn(swapped, texts) !== null;
    counted += inPeriod.length;
    outside += good.length - inPeriod.length;
    if (isTurned) problems.push(turnedProblem(asked[0]?.name ?? typed, inPeriod, swapped, texts));
    for (const row of bad) {
      if (row.wrong === 'value' || !isTurned) problems.push(unusableProblem(row, asked[0]?.name ?? typed));
    }
    const stillToCome = isTurned ? future.filter((row) => !isSwapped(row, asked, today)) : future;
    for (const [day, rows] of byDay(stillToCome)) {
      const about = { where: placesText(rows), day: formatDay(day), kpi: asked[0]?.name ?? typed };
      problems.push({ rows, message: say(LOG_PROBLEMS.future, about) });
    }
    for (const kpi of asked) problems.push(...shareProblems(kpi, inPeriod));
  }
  return { problems, counted, outside, others };
}

function byNormalizedName(rows: readonly UnusableRow[]): Map<string, UnusableRow[]> {
  const byName = new Map<string, UnusableRow[]>();
  for (const row of rows) {
    const known = byName.get(normalized(row.name));
    if (known === undefined) byName.set(normalized(row.name), [row]);
    else known.push(row);
  }
  return byName;
}

/** The KPIs that take entries of a name, by its normalized form. */
function periodsByName(log: Log, kpis: readonly SheetKpi[]): Map<string, SheetKpi[]> {
  const byName = new Map<string, SheetKpi[]>();
  const add = (name: string, kpi: SheetKpi) => {
    const known = byName.get(normalized(name));
    if (known === undefined) byName.set(normalized(name), [kpi]);
    else known.push(kpi);
  };
  for (const kpi of kpis) {
    const how = readLoggedAs(kpi.loggedAs, kpi.kind, (name) => log.names.has(normalized(name)));
    if (how !== null && typeof how === 'object') {
      add(how.of, kpi);
      add(how.by, kpi);
    } else add(kpi.typedName, kpi);
  }
  return byName;
}

const isWithin = (day: Day, { start, end }: SheetKpi) => day >= start && day <= end;

/** Whether a day would be one of the period, and over, with month and day changed over. */
function isSwapped({ day }: LoggedRow, kpis: readonly SheetKpi[], today: Day): boolean {
  const other = swappedDay(day);
  return other !== null && other !== day && other <= today && kpis.some((kpi) => isWithin(other, kpi));
}

/** In which order the texts, or the days that were read of it, were typed; null where they don't tell. */
function orderIn(swapped: readonly LoggedRow[], texts: readonly UnusableRow[]): 'dayFirst' | 'monthFirst' | null {
  for (const { dateText } of texts) {
    if (dateText === null) continue;
    if (readDayText(dateText, 'mdy') === null && readDayText(dateText, 'dmy') !== null) return 'dayFirst';
    if (readDayText(dateText, 'dmy') === null && readDayText(dateText, 'mdy') !== null) return 'monthFirst';
  }
  // Of days alone nobody can tell what the file takes first: English files outside the United States are rarer.
  return swapped.length >= FEWEST_SWAPPED && texts.length === 0 ? 'dayFirst' : null;
}

function turnedProblem(
  kpi: string,
  inPeriod: readonly LoggedRow[],
  swapped: readonly LoggedRow[],
  texts: readonly UnusableRow[],
): LogProblem {
  const rows = [...swapped, ...texts].map(({ row }) => row).sort((a, b) => a - b);
  const order = orderIn(swapped, texts) ?? 'dayFirst';
  const read = swapped[0]?.day;
  const [text = ''] = texts.map(({ dateText }) => dateText ?? '');
  const message = say(LOG_PROBLEMS[order], {
    where: placesText(rows),
    count: rows.length,
    of: rows.length + inPeriod.length,
    kpi,
    example: read === undefined ? text : slashed(read, order),
    read: read === undefined ? '"' + text + '"' : formatDay(read),
  });
  return { rows, message };
}

/** A day as whoever typed it wrote it: `03/06`. */
function slashed(day: Day, order: 'dayFirst' | 'monthFirst'): string {
  const { month, day: dayOfMonth } = civilDate(day);
  const two = (number: number) => String(number).padStart(2, '0');
  // It was read the other way round.
  return order === 'dayFirst' ? `${two(month)}/${two(dayOfMonth)}` : `${two(dayOfMonth)}/${two(month)}`;
}

function unusableProblem({ row, wrong, got, dateText }: UnusableRow, kpi: string): LogProblem {
  const about = { where: placesText([row]), got, kpi };
  if (wrong === 'value') return { rows: [row], message: say(LOG_PROBLEMS.value, about) };
  const meant = dateText === null ? null : lastDayMeant(dateText);
  if (meant !== null) {
    return { rows: [row], message: say(LOG_PROBLEMS.noSuchDay, { ...about, meant: formatDay(meant) }) };
  }
  return { rows: [row], message: say(LOG_PROBLEMS.date, { ...about, example: EXAMPLE_DAY }) };
}

const EXAMPLE_DAY = formatDay(dayOf(2026, 4, 30));

/** Of a date after the end of its month, the last day of that month. */
function lastDayMeant(text: string): Day | null {
  const [, year, month, day] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text) ?? [];
  const number = Number(month);
  if (year === undefined || number < 1 || number > 12 || Number(day) < 29) return null;
  return (dayOf(Number(year) + (number === 12 ? 1 : 0), (number % 12) + 1, 1) - 1) as Day;
}

/** A name that nearly fits is told; any other only by whoever knows all KPIs that there are. */
function nameProblems(
  typed: string,
  entries: readonly { readonly row: number }[],
  byName: ReadonlyMap<string, readonly SheetKpi[]>,
  knowsAll: boolean,
): LogProblem[] {
  const rows = entries.map(({ row }) => row).sort((a, b) => a - b);
  const near = nearestName(normalized(typed), [...byName.keys()]);
  const where = placesText(rows);
  const kpi = near === null ? undefined : byName.get(near)?.[0];
  if (near === null || kpi === undefined) {
    return knowsAll ? [{ rows, message: say(LOG_PROBLEMS.unknownName, { where, name: typed }) }] : [];
  }
  const name = normalized(kpi.typedName) === near ? kpi.typedName : near;
  return [{ rows, message: say(LOG_PROBLEMS.nearName, { where, name: typed, kpi: name }) }];
}

/** The name that is most likely meant: a few letters off, or one that goes on where this one ends. */
function nearestName(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const longer = names.find((other) => other.startsWith(name) || name.startsWith(other));
  if (longer !== undefined && Math.min(longer.length, name.length) >= 3) return longer;
  const near = closest(name, [...names]);
  return distance(name, near) <= Math.max(1, Math.floor(near.length / 4)) ? near : null;
}

function shareProblems(kpi: SheetKpi, inPeriod: readonly LoggedRow[]): LogProblem[] {
  if (kpi.unit !== 'percent' || kpi.kind === 'total') return [];
  return inPeriod
    .filter(({ value, day }) => isWithin(day, kpi) && isUnclearShare(value, kpi.target))
    .map(({ row, value }) => ({
      rows: [row],
      message: say(LOG_PROBLEMS.unclearShare, {
        where: placesText([row]),
        got: String(value),
        kpi: kpi.name,
        target: valueText(kpi.target ?? 0, kpi),
        meant: shareText(value / 100),
      }),
    }));
}

function byDay(rows: readonly LoggedRow[]): Map<Day, number[]> {
  const days = new Map<Day, number[]>();
  for (const { day, row } of rows) days.set(day, [...(days.get(day) ?? []), row]);
  return days;
}

/**
 * `Log row 7`, `Log rows 2-13, 15`
 */
function placesText(rows: readonly number[]): string {
  // Neighbours are as far from their place in the list as the one before.
  const stretches = runsOf(rows.map((row, index) => row - index)).map(({ first, count }) => {
    const from = rows[first] ?? 0;
    return count === 1 ? String(from) : `${from}-${from + count - 1}`;
  });
  const listed = stretches.slice(0, MOST_STRETCHES).join(', ');
  const left = stretches.length - MOST_STRETCHES;
  const text = left > 0 ? `${listed} ${say(LOG_PROBLEMS.more, { count: left })}` : listed;
  return say(rows.length === 1 ? LOG_PROBLEMS.one : LOG_PROBLEMS.many, { rows: text });
}
