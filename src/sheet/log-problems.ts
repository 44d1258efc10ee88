// The rows of the daily log that count for nothing: which, and what was most likely meant.

import { closest, distance } from 'fastest-levenshtein';
import { readDayText, swappedDay } from '../cells/day-text';
import type { Log, LoggedRow, UnusableRow } from '../cells/log';
import { readLoggedAs } from '../cells/logged-as';
import { normalized } from '../cells/text';
import { civilDate, type Day, dayOf, formatDay } from '../kpi/day';
import { isUnclearShare } from '../kpi/unclear-share';
import { LOG_PROBLEMS, say, shareText, trimmedNumberText } from '../words';
import { amountMeant } from './amount-meant';
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
    const name0 = asked[0]?.name ?? typed;
    const counts = ({ day }: LoggedRow) => day <= today && asked.some((kpi) => isWithin(day, kpi));
    const inPeriod = good.filter(counts);
    counted += inPeriod.length;
    outside += good.length - inPeriod.length;
    const texts = bad.filter(({ wrong }) => wrong === 'date');
    const turned = turnedRows(good, texts, asked, today);
    if (turned !== null) problems.push(turnedProblem(name0, inPeriod, turned.days, turned.texts));
    const isTurned = (row: number) => turned?.rows.has(row) ?? false;
    for (const row of bad) if (!isTurned(row.row)) problems.push(unusableProblem(row, name0));
    const strays = strayRows(good, counts).filter(({ row }) => !isTurned(row));
    problems.push(...strays.map((stray) => strayProblem(stray, name0)));
    if (inPeriod.length === 0 && turned === null) problems.push(...futureProblem(good, today, name0));
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
  return other !== null && other <= today && kpis.some((kpi) => isWithin(other, kpi));
}

interface TurnedRows {
  readonly rows: ReadonlySet<number>;
  readonly days: readonly LoggedRow[];
  readonly texts: readonly UnusableRow[];
}

/**
 * Rows of a daily log, one after the other, that are of the period once day and month change places: what is typed day
 * first into a file that takes the month first, is read as the 6th of each month up to the 12th, and as texts from then
 * on.
 */
function turnedRows(
  good: readonly LoggedRow[],
  texts: readonly UnusableRow[],
  kpis: readonly SheetKpi[],
  today: Day,
): TurnedRows | null {
  if (kpis.some(({ check }) => check === 'weekly' || check === 'monthly') && texts.length === 0) return null;
  const inOrder = [
    ...good.map((one) => ({ one, text: null })),
    ...texts.map((text) => ({ one: null, text })),
  ].sort((a, b) => (a.one ?? a.text).row - (b.one ?? b.text).row);
  const fits = inOrder.map(({ one }) => one === null || isSwapped(one, kpis, today));
  const runs = runsOf(fits).filter(({ value, count }) => value && count >= FEWEST_SWAPPED);
  const members = runs.flatMap(({ first, count }) => inOrder.slice(first, first + count));
  const days = members.flatMap(({ one }) =>
    one !== null && !kpis.some((kpi) => isWithin(one.day, kpi)) ? [one] : [],
  );
  const ofTexts = members.flatMap(({ text }) => text ?? []);
  const isReal =
    days.length + ofTexts.length >= FEWEST_SWAPPED && (days.length > 0 || orderIn(ofTexts) !== null);
  if (!isReal) return null;
  return { rows: new Set([...days, ...ofTexts].map(({ row }) => row)), days, texts: ofTexts };
}

/** In which order texts were typed that are no dates here; null where they don't tell. */
function orderIn(texts: readonly UnusableRow[]): 'dayFirst' | 'monthFirst' | null {
  for (const { dateText } of texts) {
    if (dateText === null) continue;
    if (readDayText(dateText, 'mdy') === null && readDayText(dateText, 'dmy') !== null) return 'dayFirst';
    if (readDayText(dateText, 'dmy') === null && readDayText(dateText, 'mdy') !== null) return 'monthFirst';
  }
  return null;
}

/** A row of another time between two rows that count. */
interface Stray {
  readonly stray: LoggedRow;
  readonly before: LoggedRow;
  readonly after: LoggedRow;
}

/** Rows that stand between rows of the period and are of another time: a year or a month was mistyped. */
function strayRows(
  good: readonly LoggedRow[],
  counts: (row: LoggedRow) => boolean,
): (Stray & { row: number })[] {
  const inOrder = [...good].sort((a, b) => a.row - b.row);
  return inOrder.flatMap((stray, index) => {
    const [before, after] = [inOrder[index - 1], inOrder[index + 1]];
    if (before === undefined || after === undefined || counts(stray) || !counts(before) || !counts(after))
      return [];
    return [{ stray, before, after, row: stray.row }];
  });
}

function strayProblem({ stray, before, after }: Stray, kpi: string): LogProblem {
  const days = { day: formatDay(stray.day), before: formatDay(before.day), after: formatDay(after.day) };
  return {
    rows: [stray.row],
    message: say(LOG_PROBLEMS.stray, { where: placesText([stray.row]), kpi, ...days }),
  };
}

/** Where nothing counts yet, days that are still to come say why. */
function futureProblem(good: readonly LoggedRow[], today: Day, kpi: string): LogProblem[] {
  const future = good.filter(({ day }) => day > today);
  const [first] = future;
  if (first === undefined) return [];
  const rows = future.map(({ row }) => row).sort((a, b) => a - b);
  return [
    { rows, message: say(LOG_PROBLEMS.future, { where: placesText(rows), day: formatDay(first.day), kpi }) },
  ];
}

function turnedProblem(
  kpi: string,
  inPeriod: readonly LoggedRow[],
  swapped: readonly LoggedRow[],
  texts: readonly UnusableRow[],
): LogProblem {
  const rows = [...swapped, ...texts].map(({ row }) => row).sort((a, b) => a - b);
  // Of days alone nobody can tell: most of the world writes the day first.
  const order = orderIn(texts) ?? 'dayFirst';
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

function unusableProblem({ row, wrong, got, dateText, valueText }: UnusableRow, kpi: string): LogProblem {
  const about = { where: placesText([row]), got, kpi };
  if (wrong === 'value') {
    const amount = valueText === null ? null : amountMeant(valueText);
    const message =
      amount === null
        ? say(LOG_PROBLEMS.value, about)
        : say(LOG_PROBLEMS.valueMeant, { ...about, meant: trimmedNumberText(amount, 10) });
    return { rows: [row], message };
  }
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

/** The name that is most likely meant: a few letters off or in the wrong order, or one that goes on where this one ends. */
function nearestName(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const longer = names.find((other) => other.startsWith(name) || name.startsWith(other));
  if (longer !== undefined && Math.min(longer.length, name.length) >= 3) return longer;
  const turned = names.find((other) => isTurned(other, name));
  if (turned !== undefined) return turned;
  const near = closest(name, [...names]);
  return distance(name, near) <= Math.max(1, Math.floor(near.length / 4)) ? near : null;
}

/** Whether two neighbouring letters have changed places: `Ordres`. */
function isTurned(name: string, other: string): boolean {
  const at = [...name].findIndex((letter, index) => letter !== other[index]);
  const turned = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  return at >= 0 && name.length > 3 && turned === other;
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
