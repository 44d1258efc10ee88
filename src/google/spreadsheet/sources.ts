// The sources of a file on their sheet, and the tabs that they are counted from: each is read once.

import type { Cell } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import type { Log } from '../../cells/log';
import { normalized } from '../../cells/text';
import { planSources, sourceRow } from '../../sheet/plan/sources-sheet';
import { keptCell } from '../../sheet/plan/typed-text';
import type { SetupKpi } from '../../sheet/setup/setup';
import {
  type CountedSources,
  countSources,
  withCountedNames,
  withDailyFigures,
} from '../../sheet/source/counted-sources';
import { type PlacedPair, placePair } from '../../sheet/source/pairs';
import type { Tab } from '../../sheet/source/place-columns';
import { issueAbout, readSources, type Sources } from '../../sheet/source/read-sources';
import { type NamedSource, withSources } from '../../sheet/source/source-rows';
import { findPlacement, type Placement } from '../../sheet/table/placement';
import { runsOf } from '../../sheet/table/runs';
import { type SourceKey, sourcesTable } from '../../sheet/table/sources-table';
import { formatMessage, MADE_NOTES } from '../../words';
import { UserError } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { logOf } from './file';
import { makeSharedSheet } from './make-sheets';
import { sheetsById } from './manual';
import { makeRoom, type OwnRow, ownSheetIn, writeRows } from './own-sheet';
import { topValuesOf, valuesOf } from './sheet-reader';
import { keepSourcesSheet, sourcesSheetIn } from './sources-property';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of sources with what stands in it. */
interface SourcesSheet {
  readonly id: string;
  readonly sheet: Sheet;
  readonly cells: Cell[][];
}

/** The sheet by its id, or else by its name; null where there is none. */
function findSheet(sheets: ReadonlyMap<string, Sheet>, id: string | null): SourcesSheet | null {
  const found = ownSheetIn(sheets, id, sourcesTable());
  if (found === null) return null;
  const [foundId, sheet] = found;
  return { id: foundId, sheet, cells: valuesOf(sheet.getDataRange()) };
}

/** The sources of a file; null where it has none. */
export function sourcesOf(
  sheets: ReadonlyMap<string, Sheet>,
  id: string | null,
  sheetDays: SheetDays,
): Sources | null {
  const found = id === null ? null : findSheet(sheets, id);
  return found && readSources(found.sheet.getName(), found.cells, sheetDays);
}

/** The tabs of a file by their names; each is read when it is first asked for. */
export function tabsOf(
  sheets: ReadonlyMap<string, Sheet>,
  read: (sheet: Sheet) => Cell[][],
): (name: string) => Tab | undefined {
  const byName = new Map([...sheets.values()].map((sheet) => [normalized(sheet.getName()), sheet]));
  const tabs = new Map<string, Tab>();
  return (name) => {
    const key = normalized(name);
    const sheet = byName.get(key);
    if (sheet === undefined) return undefined;
    const tab = tabs.get(key) ?? { name: sheet.getName(), values: read(sheet) };
    tabs.set(key, tab);
    return tab;
  };
}

/** The sources of a file with what they count. */
export interface FileSources {
  readonly sources: Sources;
  readonly counted: CountedSources;
}

/** The sources of a file, counted; null where it has none, which costs no call. Each tab is read once. */
export function countedSourcesOf(
  sheets: ReadonlyMap<string, Sheet>,
  id: string | null,
  sheetDays: SheetDays,
): FileSources | null {
  const sources = sourcesOf(sheets, id, sheetDays);
  if (sources === null) return null;
  const tabNamed = tabsOf(sheets, (sheet) => valuesOf(sheet.getDataRange()));
  return { sources, counted: countSources(sources, tabNamed, sheetDays) };
}

/** What is known day by day: the daily log with the daily figures of sources, and these sources. */
export interface DailyFigures {
  /** null where there is neither. */
  readonly log: Log | null;
  readonly counted: FileSources | null;
}

/** The daily figures of a file. */
export function dailyFiguresOf(
  spreadsheet: Spreadsheet,
  sheets: ReadonlyMap<string, Sheet>,
  id: string | null,
  sheetDays: SheetDays,
): DailyFigures {
  const counted = countedSourcesOf(sheets, id, sheetDays);
  const log = logOf(spreadsheet, sheetDays);
  return { log: counted === null ? log : withDailyFigures(log, counted.counted), counted };
}

/** The daily figures of a file, by the names of all KPIs that have any: for whoever goes through them. */
export function dailyLogOf(spreadsheet: Spreadsheet, kept: Kept, sheetDays: SheetDays): Log | null {
  const id = sourcesSheetIn(kept);
  const sheets = id === null ? new Map<string, Sheet>() : sheetsById(spreadsheet);
  const { log, counted } = dailyFiguresOf(spreadsheet, sheets, id, sheetDays);
  return log === null || counted === null ? log : withCountedNames(log, counted.counted);
}

/** The tabs that KPIs are counted from, and what is worth knowing about the sheet that says how. */
export interface ProvidedSources {
  readonly sources: ReadonlyMap<string, PlacedPair>;
  readonly notes: readonly string[];
}

/**
 * Writes down how each KPI is counted that is counted from a tab, on a sheet that is made with the first one. One that can't
 * be is refused before anything is written.
 *
 * @param taken The names of the sheets that there are: the one of a new sheet is added.
 */
export function provideSources(
  spreadsheet: Spreadsheet,
  taken: string[],
  kpis: readonly SetupKpi[],
  kept: Kept,
  sheetDays: SheetDays,
): ProvidedSources {
  const asked = kpis.filter(({ actual }) => actual === 'source');
  if (asked.length === 0) return { sources: new Map(), notes: [] };
  const sheets = sheetsById(spreadsheet);
  const found = findSheet(sheets, sourcesSheetIn(kept));
  const typed = asked.flatMap(({ name, source }) =>
    source === undefined ? [] : [{ kpi: name, typed: source }],
  );
  const after = withSources(found?.cells ?? null, typed, sheetDays);
  const read = readSources(found?.sheet.getName() ?? sourcesTable().name, after.cells, sheetDays);
  const tabNamed = tabsOf(sheets, topValuesOf);
  const sources = new Map(asked.map(({ name }) => [normalized(name), placed(name, read, tabNamed)]));
  if (found === null) {
    const { sheet, notes } = made(spreadsheet, taken, typed);
    return { sources: new Map([...sources].map(([name, pair]) => [name, { ...pair, sheet }])), notes };
  }
  keepSourcesSheet(found.id);
  write(found.sheet, findPlacement(sourcesTable(), found.cells), after);
  return { sources, notes: [] };
}

/** A KPI on its tabs; a refusal where it can't be counted. */
function placed(name: string, sources: Sources, tabNamed: ReturnType<typeof tabsOf>): PlacedPair {
  const source = sources.byName.get(normalized(name));
  if (source === undefined) {
    throw new UserError(
      issueAbout(name, sources)?.message ?? formatMessage(MADE_NOTES.noSource, { kpi: name }),
    );
  }
  const pair = placePair(source, sources, tabNamed);
  if ('problem' in pair) throw new UserError(pair.problem);
  return pair;
}

function made(spreadsheet: Spreadsheet, taken: string[], rows: readonly NamedSource[]) {
  const plan = planSources(rows.map(({ kpi, typed }) => sourceRow(kpi, typed)));
  const { sheet, name, notes } = makeSharedSheet(spreadsheet, taken, plan);
  taken.push(name);
  keepSourcesSheet(String(sheet.getSheetId()));
  return { sheet: name, notes: [...notes, formatMessage(MADE_NOTES.sourcesMade, { name })] };
}

/** Rows that follow each other in one call. */
function write(
  sheet: Sheet,
  placement: Placement<SourceKey>,
  { cells, changed }: ReturnType<typeof withSources>,
): void {
  const keys = sourcesTable().columns.map(({ key }) => key);
  const cellsOf = (row: number) => {
    const cell = (key: SourceKey) => keptCell(cells[row - 1]?.[(placement.columns[key] ?? 0) - 1], '');
    return Object.fromEntries(keys.map((key) => [key, cell(key)])) as OwnRow<SourceKey>;
  };
  // Neighbours are as far from their place in the list as the one before.
  for (const { first, count } of runsOf(changed.map(({ row }, place) => row - place))) {
    const rows = changed.slice(first, first + count).map(({ row }) => row);
    const [top = 1] = rows;
    makeRoom(sheet, top, count);
    writeRows({ sheet, placement }, top, rows.map(cellsOf));
  }
}
