// The formulas of a KPI that is counted from a tab: plain ones, live, without a call of the script. They name whole
// columns from the header down, and ask whether the headers are still those that they were made for: a column that was
// renamed or moved away gives no figure rather than a wrong one.

import { called, columnLetters, fixedCellAt, formula, sheetReference } from '../table/a1';
import { sourcesTable } from '../table/sources-table';
import type { PlacedPair } from './pairs';
import type { PlacedColumn, PlacedSource } from './place-columns';
import { addsUp } from './source-figure';
import { termsOf, textLiteral } from './terms';

/** The cells of the row that its formulas refer to. */
export interface SourceCells {
  readonly kpi: string;
  readonly start: string;
  readonly end: string;
  /** The day of the head that figures are for, within a formula. */
  readonly headDay: string;
  /** The row's own Data through. */
  readonly dataThrough: string;
}

/** The formulas of the actual, and of the day through which it is complete. */
export interface SourceFormulas {
  readonly actual: string;
  readonly dataThrough: string;
}

/**
 * The formulas of a source, or of one divided by another: plain ones, where these can say it. They can't tell different
 * values, nor the latest one, and read no texts: there a function of the script answers, and only there.
 */
export function sourceFormulas({ placed, divisor, sheet }: PlacedPair, cells: SourceCells): SourceFormulas {
  const parts = divisor === null ? [placed] : [placed, divisor];
  const asked = (place: 1 | 2, asOf: string) => askedOfScript(parts, sheet, cells, place, asOf);
  const isPlain = parts.every(({ source: { way } }) => way !== 'different' && way !== 'latest');
  const hasTexts = parts.some(({ source: { texts } }) => texts !== null);
  const plain = () => (divisor === null ? figureOf(placed, cells) : quotientOf(placed, divisor, cells));
  const figure = isPlain && !hasTexts ? plain() : asked(1, cells.dataThrough);
  const last = called('MIN', cells.headDay, cells.end);
  return {
    actual: formula('IF', `${cells.dataThrough}=""`, '""', figure),
    dataThrough: hasTexts ? `=${asked(2, last)}` : dataThroughOf(parts, cells),
  };
}

/** A column of what the script answers. What it can't count is no data: why not, Progress says. */
function askedOfScript(
  parts: readonly PlacedSource[],
  sheet: string,
  { kpi, start, end }: SourceCells,
  place: 1 | 2,
  asOf: string,
): string {
  const sources = sourcesRange(sheet);
  const data = parts.map((part) => wholeTab(part.tab, [part]));
  const answer = called('SOURCE_TO_DATE', kpi, start, end, asOf, sources, ...data);
  return called('IFERROR', called('INDEX', answer, '1', String(place)), '""');
}

/** The sheet of sources as it is made: what is added between its columns is within. */
const sourcesRange = (sheet: string): string =>
  `${sheetReference(sheet)}!$A:$${columnLetters(sourcesTable().columns.length)}`;

/** All columns that are asked for. */
const columnsIn = ({ date, value, conditions }: PlacedSource): PlacedColumn[] => [
  date,
  ...(value === null ? [] : [value]),
  ...conditions,
];

/** A tab from its first row on, as far as columns are asked for. */
function wholeTab(tab: string, parts: readonly PlacedSource[]): string {
  const columns = parts.flatMap(columnsIn);
  return `${sheetReference(tab)}!$A:$${columnLetters(Math.max(...columns.map(({ column }) => column)))}`;
}

/**
 * What is known day by day for a forecast, as a formula has it: the log, and below it the daily figures of each tab that a KPI
 * adds up from; null where there is neither.
 */
export function daysFormula(log: string | null, pairs: readonly PlacedPair[]): string | null {
  const byTab = new Map<string, PlacedPair[]>();
  for (const pair of pairs) {
    if (pair.divisor !== null || !addsUp(pair.placed.source)) continue;
    byTab.set(pair.placed.tab, [...(byTab.get(pair.placed.tab) ?? []), pair]);
  }
  const ofTabs = [...byTab].map(([tab, ofTab]) => {
    const data = wholeTab(
      tab,
      ofTab.map(({ placed }) => placed),
    );
    return called('DAILY', textLiteral(tab), sourcesRange(ofTab[0]?.sheet ?? ''), data);
  });
  const all = [...(log === null ? [] : [log]), ...ofTabs];
  return all.length > 1 ? called('VSTACK', ...all) : (all[0] ?? null);
}

/** The newest day of the rows by then: nothing where that is before the start, or where headers were changed. */
function dataThroughOf(parts: readonly PlacedSource[], { start, end, headDay }: SourceCells): string {
  const last = called('MIN', headDay, end);
  const newest = parts.map(({ date, ...placed }) => {
    const days = columnOf(placed, date);
    return called('INT', called('MAXIFS', days, days, `"<"&${last}+1`));
  });
  const unique = [...new Set(newest)];
  const day = unique.length === 1 ? (unique[0] ?? '') : called('MIN', ...unique);
  const headers = [...new Set(parts.flatMap(headersKept))];
  const inPeriod = called('IF', `${day}>=${start}`, day, '""');
  return formula('IF', called('AND', ...headers), inPeriod, '""');
}

function headersKept(placed: PlacedSource): string[] {
  return columnsIn(placed).map(
    ({ column, header }) =>
      `${sheetReference(placed.tab)}!${fixedCellAt(placed.headerRow, column)}=${textLiteral(header)}`,
  );
}

function figureOf(placed: PlacedSource, cells: SourceCells): string {
  const rows = added('COUNTIFS', placed, cells);
  if (placed.value === null) return rows;
  const amounts = columnOf(placed, placed.value);
  const sum = added('SUMIFS', placed, cells, [amounts]);
  const numbers = `(${added('COUNTIFS', placed, cells, [], [amounts, '">=0"'])}+${added('COUNTIFS', placed, cells, [], [amounts, '"<0"'])})`;
  if (placed.source.way === 'average') return called('IF', `${numbers}=0`, '""', `(${sum})/${numbers}`);
  // Rows without a single number are no 0: their amounts are texts.
  const isUnreadable = called('AND', `${numbers}=0`, `(${rows})>0`);
  return called('IF', isUnreadable, '""', sum);
}

function quotientOf(placed: PlacedSource, divisor: PlacedSource, cells: SourceCells): string {
  const [of, by] = [figureOf(placed, cells), figureOf(divisor, cells)];
  const isNone = [of, by].map((one) => `(${one})=""`);
  return called('IF', called('OR', ...isNone), '""', called('IF', `(${by})=0`, '""', `(${of})/(${by})`));
}

/** A sum of calls, one for each combination of values: within the period, and where all conditions hold. */
function added(
  name: 'COUNTIFS' | 'SUMIFS',
  placed: PlacedSource,
  { start, dataThrough }: SourceCells,
  before: readonly string[] = [],
  after: readonly string[] = [],
): string {
  const days = columnOf(placed, placed.date);
  const period = [days, `">="&${start}`, days, `"<"&${dataThrough}+1`];
  return termsOf(placed.source.conditions)
    .map((term) => {
      const criteria = term.flatMap(({ place, criterion }) => {
        const column = placed.conditions[place];
        return column === undefined ? [] : [columnOf(placed, column), criterion];
      });
      return called(name, ...before, ...period, ...criteria, ...after);
    })
    .join('+');
}

/** A column from its header down: a row that is inserted above the first is within. */
function columnOf(
  { tab, headerRow }: Pick<PlacedSource, 'tab' | 'headerRow'>,
  { column }: PlacedColumn,
): string {
  return `${sheetReference(tab)}!${fixedCellAt(headerRow, column)}:$${columnLetters(column)}`;
}
