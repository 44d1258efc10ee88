// Where on its tab a source finds what it counts: its columns by their headers, or why it can't be counted.

import { isErrorCell } from '../../cells/error-value';
import { inBrief } from '../../cells/shortened';
import { normalized, textOf } from '../../cells/text';
import { formatMessage, LIST_JOIN, SOURCE_PROBLEMS, SOURCE_SHEET } from '../../words';
import { nearestAmong } from '../log/near-names';
import { tableOfTab } from './columns-of-tab';
import { columnsOf, findColumns, type PlacedSource, SEARCHED_ROWS, type Tab } from './place-columns';
import { headersOf, type Source } from './source';

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

/** A source on its tab, or why it has no figure. */
export function placeSource(source: Source, tab: Tab | undefined): PlacedSource | NotPlaced {
  const about = { kpi: inBrief(source.kpi), tab: inBrief(source.tab) };
  if (tab === undefined) return notPlaced(formatMessage(SOURCE_PROBLEMS.noTab, about));
  const found = findColumns(source, tab);
  if ('date' in found) return found;
  const { twice, row } = found;
  if (twice !== null)
    return notPlaced(formatMessage(SOURCE_PROBLEMS.headerTwice, { ...about, header: inBrief(twice) }));
  return noHeaders(source, tab, headersOf(source), row);
}

/** Why no row has all the headers, or not the row that was named. */
function noHeaders(source: Source, tab: Tab, wanted: readonly string[], found: number | null): NotPlaced {
  const about = { kpi: inBrief(source.kpi), tab: inBrief(tab.name) };
  const error = errorIn(tab);
  if (error !== null) return notPlaced(formatMessage(SOURCE_PROBLEMS.tabError, { ...about, got: error }));
  if (found !== null && source.headerRow !== null)
    return notPlaced(formatMessage(SOURCE_PROBLEMS.headerMoved, { ...about, found, row: source.headerRow }));
  const table = tableOfTab(tab.values);
  const row = source.headerRow ?? rowWithMost(tab, wanted) ?? table?.headerRow ?? null;
  if (row === null) {
    const headers = wanted.map((header) => `“${inBrief(header)}”`).join(LIST_JOIN);
    return notPlaced(formatMessage(SOURCE_PROBLEMS.noHeaderRow, { ...about, most: SEARCHED_ROWS, headers }));
  }
  const missing = wanted.find((header) => columnsOf(tab, row, header).length === 0) ?? '';
  const told = { ...about, header: inBrief(missing), row, sheet: SOURCE_SHEET };
  // What says the days is known by them, whatever it is called now.
  const isDate = normalized(missing) === normalized(source.date) && table?.headerRow === row;
  const meant = headerMeant(tab, row, missing, wanted) ?? (isDate ? table.date : null);
  if (meant === null) return notPlaced(formatMessage(SOURCE_PROBLEMS.noHeader, told));
  return {
    problem: formatMessage(SOURCE_PROBLEMS.nearHeader, { ...told, meant: inBrief(meant) }),
    renamed: { tab: tab.name, from: missing, to: meant },
  };
}

/** A tab that shows an error where its rows should begin, as IMPORTRANGE does until it is allowed. */
function errorIn({ values }: Tab): string | null {
  const first = values.flat().find((cell) => textOf(cell) !== '');
  return isErrorCell(first) ? textOf(first) : null;
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
