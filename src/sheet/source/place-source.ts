// Where on its tab a source finds what it counts: its columns by their headers, or why it can't be counted.

import type { Cell } from '../../cells/cell';
import { isErrorValue } from '../../cells/error-value';
import { inBrief } from '../../cells/shortened';
import { normalized, textOf } from '../../cells/text';
import { formatMessage, LIST_JOIN, SOURCE_PROBLEMS, SOURCE_SHEET } from '../../words';
import { nearestAmong } from '../log/near-names';
import { headersOf, type Source } from './source';

/** A tab of the file, with all that it shows. */
export interface Tab {
  readonly name: string;
  readonly values: readonly (readonly Cell[])[];
}

/** A column of a tab: its number, counted from 1, and its header as it stands there. */
export interface PlacedColumn {
  readonly column: number;
  readonly header: string;
}

/** A source with its columns. */
export interface PlacedSource {
  readonly source: Source;
  readonly tab: string;
  readonly headerRow: number;
  readonly date: PlacedColumn;
  readonly value: PlacedColumn | null;
  /** Of each condition, in their order. */
  readonly conditions: readonly PlacedColumn[];
}

/** A column of a tab that most likely is called otherwise now. */
export interface RenamedColumn {
  readonly tab: string;
  readonly from: string;
  readonly to: string;
}

/** Why a source has no figure, and what most likely was renamed, where that is why. */
export interface NotPlaced {
  readonly problem: string;
  readonly renamed: RenamedColumn | null;
}

const notPlaced = (problem: string): NotPlaced => ({ problem, renamed: null });

/** Headers are looked for in so many rows. */
const SEARCHED_ROWS = 20;

/** A source on its tab, or why it has no figure. */
export function placeSource(source: Source, tab: Tab | undefined): PlacedSource | NotPlaced {
  const about = { kpi: inBrief(source.kpi), tab: inBrief(source.tab) };
  if (tab === undefined) return notPlaced(formatMessage(SOURCE_PROBLEMS.noTab, about));
  const wanted = headersOf(source);
  const hasAll = (row: number) => wanted.every((header) => columnsOf(tab, row, header).length > 0);
  const found = firstRow(hasAll);
  const headerRow = source.headerRow ?? found;
  if (found === null || headerRow === null || !hasAll(headerRow)) {
    return noHeaders(source, tab, wanted, found);
  }
  const twice = wanted.find((header) => columnsOf(tab, headerRow, header).length > 1);
  if (twice !== undefined)
    return notPlaced(formatMessage(SOURCE_PROBLEMS.headerTwice, { ...about, header: inBrief(twice) }));
  const placed = (header: string): PlacedColumn => {
    const [column = 1] = columnsOf(tab, headerRow, header);
    return { column, header: String(tab.values[headerRow - 1]?.[column - 1] ?? '') };
  };
  return {
    source,
    tab: tab.name,
    headerRow,
    date: placed(source.date),
    value: source.value === null ? null : placed(source.value),
    conditions: source.conditions.map(({ column }) => placed(column)),
  };
}

function firstRow(isIt: (row: number) => boolean): number | null {
  for (let row = 1; row <= SEARCHED_ROWS; row++) if (isIt(row)) return row;
  return null;
}

/** The columns under a header: a text, for a number may be of any row. */
function columnsOf({ values }: Tab, row: number, header: string): number[] {
  const cells = values[row - 1] ?? [];
  const wanted = normalized(header);
  return cells.flatMap((cell, index) =>
    typeof cell === 'string' && normalized(cell) === wanted ? [index + 1] : [],
  );
}

/** Why no row has all the headers, or not the row that was named. */
function noHeaders(source: Source, tab: Tab, wanted: readonly string[], found: number | null): NotPlaced {
  const about = { kpi: inBrief(source.kpi), tab: inBrief(tab.name) };
  const error = errorIn(tab);
  if (error !== null) return notPlaced(formatMessage(SOURCE_PROBLEMS.tabError, { ...about, got: error }));
  if (found !== null && source.headerRow !== null)
    return notPlaced(formatMessage(SOURCE_PROBLEMS.headerMoved, { ...about, found, row: source.headerRow }));
  const row = source.headerRow ?? rowWithMost(tab, wanted);
  if (row === null) {
    const headers = wanted.map((header) => `“${inBrief(header)}”`).join(LIST_JOIN);
    return notPlaced(formatMessage(SOURCE_PROBLEMS.noHeaderRow, { ...about, most: SEARCHED_ROWS, headers }));
  }
  const missing = wanted.find((header) => columnsOf(tab, row, header).length === 0) ?? '';
  const told = { ...about, header: inBrief(missing), row, sheet: SOURCE_SHEET };
  const meant = headerMeant(tab, row, missing, wanted);
  if (meant === null) return notPlaced(formatMessage(SOURCE_PROBLEMS.noHeader, told));
  return {
    problem: formatMessage(SOURCE_PROBLEMS.nearHeader, { ...told, meant: inBrief(meant) }),
    renamed: { tab: tab.name, from: missing, to: meant },
  };
}

/** A tab that shows an error where its rows should begin, as IMPORTRANGE does until it is allowed. */
function errorIn({ values }: Tab): string | null {
  const first = values.flat().find((cell) => textOf(cell) !== '');
  return typeof first === 'string' && isErrorValue(first.trim()) ? first.trim() : null;
}

/** The row that has most of the headers; null where none has any. */
function rowWithMost(tab: Tab, wanted: readonly string[]): number | null {
  let [best, most] = [null as number | null, 0];
  for (let row = 1; row <= SEARCHED_ROWS; row++) {
    const count = wanted.filter((header) => columnsOf(tab, row, header).length > 0).length;
    if (count > most) [best, most] = [row, count];
  }
  return best;
}

/** The header that a missing one most likely was renamed to. */
function headerMeant(tab: Tab, row: number, missing: string, wanted: readonly string[]): string | null {
  const taken = new Set(wanted.map(normalized));
  const others = new Map(
    (tab.values[row - 1] ?? [])
      .filter((cell) => typeof cell === 'string')
      .map((cell) => [normalized(cell), cell.trim()] as const)
      .filter(([name]) => name !== '' && !taken.has(name)),
  );
  const near = nearestAmong([...others.keys()])(normalized(missing));
  return near === null ? null : (others.get(near) ?? null);
}
