// Where the figure of a KPI comes from, and what of its tab counts for nothing, in words.

import { inBrief } from '../../cells/shortened';
import { normalized } from '../../cells/text';
import type { Day } from '../../kpi/day';
import { isSameFigure } from '../../kpi/same-figure';
import {
  formatMessage,
  LIST_JOIN,
  numberText,
  SENTENCE_JOIN,
  SOURCE_LEFT_OUT,
  SOURCE_PROBLEMS,
  SOURCE_USE,
  shownDay,
} from '../../words';
import type { SheetIssue, SheetKpi } from '../read/content';
import { runsOf } from '../table/runs';
import type { CountedRows } from './count-rows';
import type { CountedSources, KpiSource } from './counted-sources';
import type { PlacedSource } from './place-columns';
import type { Sources } from './read-sources';
import { lastUpTo, periodUpTo, rowsInFigure, rowsWithin, sourceFigure } from './source-figure';

/** More stretches of rows than this are counted, not listed. */
const MOST_STRETCHES = 6;

/** A KPI of a sheet, as far as it is asked where its figure comes from. */
type AskedKpi = Pick<SheetKpi, 'row' | 'name' | 'typedName' | 'actual' | 'start' | 'end' | 'isLogged'>;

/** The source of a KPI: none where its cell says something else than it, for then someone typed it. */
function sourceOf(kpi: AskedKpi, sources: CountedSources, headDay: Day): KpiSource | null {
  const one = sources.get(normalized(kpi.typedName));
  if (one === undefined) return null;
  if (kpi.actual === null) return one;
  if ('problem' in one || kpi.isLogged) return null;
  const { actual } = sourceFigure(one.counted, periodUpTo(kpi, headDay));
  return actual !== null && isSameFigure(actual, kpi.actual) ? one : null;
}

/** Where the figure of a KPI comes from: its tab, the newest row and how many count; null where it has no source. */
export function sourceText(kpi: AskedKpi, sources: CountedSources, headDay: Day): string | null {
  const one = sourceOf(kpi, sources, headDay);
  if (one === null || 'problem' in one) return null;
  const period = periodUpTo(kpi, headDay);
  const { rows, by } = one.counted;
  const newest = lastUpTo(rows.knownDays, period.last);
  if (newest === null) return null;
  const count = (counted: CountedRows) => numberText(rowsInFigure(counted, period), 0);
  const tab = inBrief(one.pair.placed.tab);
  const left = leftOutOf(rows) + (by === null ? 0 : leftOutOf(by));
  return [
    formatMessage(SOURCE_USE.from, { tab, day: shownDay(newest), count: count(rows) }),
    ...(by === null
      ? []
      : [formatMessage(SOURCE_USE.byFrom, { name: inBrief(one.source.by ?? ''), count: count(by) })]),
    ...(left === 0 ? [] : [formatMessage(SOURCE_USE.leftOut, { count: numberText(left, 0) })]),
  ].join(SENTENCE_JOIN);
}

/** How many rows count for nothing: why is told among what is wrong. */
const leftOutOf = ({ leftOut }: CountedRows): number =>
  leftOut.reduce((count, { rows }) => count + rows.length, 0);

/** What is wrong with the sources of the KPIs of a sheet: why there is no figure, and which rows count for nothing. */
export function sourceIssues(
  kpis: readonly AskedKpi[],
  { issues }: Sources,
  sources: CountedSources,
  headDay: Day,
): SheetIssue[] {
  const whole = issues.filter(({ kpi }) => kpi === '');
  return [
    ...whole.map(({ message }): SheetIssue => ({ row: null, column: 'actual', message })),
    ...kpis.flatMap((kpi) => {
      const own = issues.filter(
        (issue) => issue.kpi !== '' && normalized(issue.kpi) === normalized(kpi.typedName),
      );
      const messages = [...own.map(({ message }) => message), ...problemsOf(kpi, sources, headDay)];
      return messages.map((message): SheetIssue => ({ row: kpi.row, column: 'actual', message }));
    }),
  ];
}

function problemsOf(kpi: AskedKpi, sources: CountedSources, headDay: Day): string[] {
  const one = sourceOf(kpi, sources, headDay);
  if (one === null) return [];
  if ('problem' in one) return [one.problem];
  const { pair, counted } = one;
  const parts: [PlacedSource, CountedRows][] = [[pair.placed, counted.rows]];
  if (pair.divisor !== null && counted.by !== null) parts.push([pair.divisor, counted.by]);
  return parts.flatMap(([placed, rows]) => [
    ...whyNoFigure(kpi, placed, rows, headDay),
    ...leftOutTexts(kpi.name, placed, rows),
  ]);
}

function whyNoFigure(
  kpi: AskedKpi,
  { tab, date, value }: PlacedSource,
  rows: CountedRows,
  headDay: Day,
): string[] {
  const about = { kpi: inBrief(kpi.name), tab: inBrief(tab) };
  if (rows.knownDays.length === 0)
    return [formatMessage(SOURCE_PROBLEMS.noRows, { ...about, header: inBrief(date.header.trim()) })];
  const count = rowsWithin(rows, periodUpTo(kpi, headDay));
  const hasNumbers = rows.days.some(({ day, numbers }) => day >= kpi.start && day <= kpi.end && numbers > 0);
  if (value === null || count === 0 || hasNumbers) return [];
  const words = { ...about, count: numberText(count, 0), header: inBrief(value.header.trim()) };
  return [formatMessage(SOURCE_PROBLEMS.noAmounts, words)];
}

/** Rows that count for nothing, and why; and those that count twice. `kpi`: what they would count for. */
export function leftOutTexts(
  kpi: string,
  { tab }: PlacedSource,
  { leftOut: left, sameTwice }: CountedRows,
): string[] {
  const about = (rows: readonly number[]) => ({ where: placesText(tab, rows), kpi: inBrief(kpi) });
  return [
    ...left.map(({ why, rows, got }) =>
      why === 'noDate'
        ? formatMessage(SOURCE_LEFT_OUT.noDate, about(rows))
        : formatMessage(SOURCE_LEFT_OUT[why], { ...about(rows), got }),
    ),
    ...(sameTwice.length === 0 ? [] : [formatMessage(SOURCE_LEFT_OUT.sameTwice, about(sameTwice))]),
  ];
}

/** `“Deals” row 7`, `“Deals” rows 2-13, 15` */
function placesText(tab: string, rows: readonly number[]): string {
  // Neighbours are as far from their place in the list as the one before.
  const stretches = runsOf(rows.map((row, index) => row - index)).map(({ first, count }) => {
    const from = rows[first] ?? 0;
    return count === 1 ? String(from) : `${from}-${from + count - 1}`;
  });
  const listed = stretches.slice(0, MOST_STRETCHES).join(LIST_JOIN);
  const more = stretches.length - MOST_STRETCHES;
  const text = more > 0 ? `${listed} ${formatMessage(SOURCE_LEFT_OUT.more, { count: more })}` : listed;
  const words = rows.length === 1 ? SOURCE_LEFT_OUT.one : SOURCE_LEFT_OUT.many;
  return formatMessage<string>(words, { tab: inBrief(tab), rows: text });
}
