// Rows of the daily log in which day and month stand in each other's place.

import { readDayText, swappedDay } from '../../cells/day-text';
import { quoted } from '../../cells/described';
import type { LoggedRow, UnusableRow } from '../../cells/log';
import { inBrief } from '../../cells/shortened';
import { civilDate } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import { formatMessage, LOG_PROBLEMS, shownDay } from '../../words';
import type { SheetKpi } from '../read/content';
import { runsOf } from '../table/runs';
import { type LogProblem, placesText } from './log-problem';
import { isWithin } from './log-takers';

/** So many rows of days that fit when day and month change places are no accident. */
const FEWEST_SWAPPED = 3;

/** A row whose date is a text that names no day. */
export type TextRow = UnusableRow & { readonly dateText: string };

export const isTextRow = (row: UnusableRow): row is TextRow => row.wrong === 'date' && row.dateText !== null;

/** Such rows: those that were read as another day, and those that are texts. */
export interface TurnedRows {
  readonly rows: ReadonlySet<number>;
  readonly days: readonly LoggedRow[];
  readonly texts: readonly TextRow[];
}

/**
 * Rows of a daily log, one after the other, that are of the period once day and month change places: what is typed day
 * first into a file that takes the month first, is read as the 6th of each month up to the 12th, and as texts from then
 * on.
 */
export function turnedRows(
  good: readonly LoggedRow[],
  texts: readonly TextRow[],
  kpis: readonly SheetKpi[],
  today: Day,
): TurnedRows | null {
  if (kpis.some(({ check }) => check === 'weekly' || check === 'monthly') && texts.length === 0) return null;
  const inOrder = [
    ...good.map((one) => ({ one, text: null })),
    ...texts.map((text) => ({ one: null, text })),
  ].sort((a, b) => (a.one ?? a.text).row - (b.one ?? b.text).row);
  const fits = inOrder.map(({ one }) => one === null || isSwapped(one, kpis, today));
  const members = runsOf(fits)
    .filter(({ value, count }) => value && count >= FEWEST_SWAPPED)
    .map(({ first, count }) => inOrder.slice(first, first + count))
    .filter((run) => isStraighterSwapped(run.flatMap(({ one }) => one?.day ?? [])))
    .flat();
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
function orderIn(texts: readonly TextRow[]): 'dayFirst' | 'monthFirst' | null {
  for (const { dateText } of texts) {
    if (readDayText(dateText, 'mdy') === null && readDayText(dateText, 'dmy') !== null) return 'dayFirst';
    if (readDayText(dateText, 'dmy') === null && readDayText(dateText, 'mdy') !== null) return 'monthFirst';
  }
  return null;
}

/** Whether a day would be one of the period, and over, with month and day changed over. */
function isSwapped({ day }: LoggedRow, kpis: readonly SheetKpi[], today: Day): boolean {
  const other = swappedDay(day);
  return other !== null && other <= today && kpis.some((kpi) => isWithin(other, kpi));
}

/**
 * Whether days follow each other more closely with day and month changed over. What is really of the next quarter
 * does as it is, though the 1st to the 3rd of April would fit into this one as the 4th of January to March.
 */
function isStraighterSwapped(days: readonly Day[]): boolean {
  return days.length < 2 || wayAlong(days.map((day) => swappedDay(day) ?? day)) < wayAlong(days);
}

const wayAlong = (days: readonly Day[]) =>
  days.slice(1).reduce((sum, day, index) => sum + Math.abs(day - (days[index] ?? day)), 0);

/** What is said of such rows. */
export function turnedProblem(
  kpi: string,
  inPeriod: readonly LoggedRow[],
  swapped: readonly LoggedRow[],
  texts: readonly TextRow[],
): LogProblem {
  const rows = [...swapped, ...texts].map(({ row }) => row).sort((a, b) => a - b);
  // Of days alone nobody can tell: most of the world writes the day first.
  const order = orderIn(texts) ?? 'dayFirst';
  const read = swapped[0]?.day;
  const [{ dateText: text } = { dateText: '' }] = texts;
  const message = formatMessage(LOG_PROBLEMS[order], {
    where: placesText(rows),
    count: rows.length,
    of: rows.length + inPeriod.length,
    kpi: inBrief(kpi),
    example: read === undefined ? inBrief(text) : slashed(read, order),
    read: read === undefined ? quoted(text) : shownDay(read),
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
