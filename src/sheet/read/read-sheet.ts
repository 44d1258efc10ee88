// The cells of a progress sheet -> its KPIs, and what is wrong with the rest.

import type { Cell } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { isErrorValue, refuseErrorValue } from '../../cells/error-value';
import { InputError } from '../../cells/input-error';
import { inBrief } from '../../cells/shortened';
import { normalized } from '../../cells/text';
import { type Calendar, EVERY_DAY } from '../../kpi/calendar';

import { periodProblem } from '../../kpi/period';
import {
  COLUMN_WORDS,
  type ColumnKey,
  formatMessage,
  inSheetsOfAny,
  MESSAGES,
  SHEET_MESSAGES,
  shownDay,
} from '../../words';
import { findHeaders, type Headers, isOfOurMaking } from '../table/headers';
import { recognised } from '../table/placement';
import { progressTable } from '../table/progress-table';
import { rowsOf } from '../table/table-rows';
import type { SheetContent, SheetIssue, SheetKpi } from './content';
import { brokenDays, type SheetHead } from './head-reader';
import { ownersOf } from './owners';
import { RowReader } from './row-reader';

/** What a sheet of the add-in's making is judged by besides, and what decides on mails. Sheets by hand need none of it. */
const LOSABLE: readonly ColumnKey[] = ['kind', 'baseline', 'dataThrough', 'check', 'snooze', 'action'];

const lostIn = (headers: Headers) =>
  isOfOurMaking(headers) ? LOSABLE.filter((key) => headers.columns[key] === undefined) : [];

/**
 * The columns without which a sheet is no progress sheet, as far as they are missing: KPI, and three of Owner, Target,
 * Actual, Start and End. With less than all of them only the figures that need the missing one fall out.
 */
export function missingHeaders(cells: readonly (readonly Cell[])[]): readonly ColumnKey[] {
  const { isKnown, missing } = recognised(progressTable(), findHeaders(cells));
  return isKnown ? [] : missing;
}

/**
 * The KPIs of a sheet, by header text, from the typed columns only. A row with a name and a cell that can't be
 * used is left out and told in `issues`; so are rows without a name, two rows of one name and owner, a missing
 * column, and, once for all rows, a period of the head that can't be. A sheet of the add-in's making that has lost a
 * column has no figures that need it.
 */
export function readSheet(
  cells: readonly (readonly Cell[])[],
  sheetDays: SheetDays,
  calendar: Calendar = EVERY_DAY,
  head: SheetHead | null = null,
): SheetContent {
  const headers = findHeaders(cells);
  const { isKnown, missing } = recognised(progressTable(), headers);
  const lost = lostIn(headers);
  const issues: SheetIssue[] = [...missing, ...lost].map((column) => ({
    row: null,
    column,
    message: formatMessage(SHEET_MESSAGES.columnMissing, { header: COLUMN_WORDS[column].header }),
  }));
  if (!isKnown) return { ...headers, kpis: [], issues };
  issues.push(...periodIssues(head, calendar));
  const rows = namedRows(cells, headers, sheetDays, issues);
  const unsaid = { lost, brokenDays: head === null ? brokenDays(cells, sheetDays) : [] };
  const rowsByName = new Map<string, number>();
  const kpis: SheetKpi[] = [];
  for (const { reader, row, typedName, name } of rows) {
    const first = rowsByName.get(normalized(name));
    if (first !== undefined)
      reader.tell('kpi', formatMessage(SHEET_MESSAGES.kpiTwice, { name: inBrief(typedName), row: first }));
    else rowsByName.set(normalized(name), row);
    const kpi = reader.kpi(typedName, calendar, head, unsaid);
    if (kpi !== null && first === undefined) kpis.push({ ...kpi, name });
    issues.push(...reader.issues);
  }
  return { ...headers, kpis, issues };
}

/** What is said of a column that a sheet lacks; null where it has it. */
export function missingColumn(
  { columns, issues }: Pick<SheetContent, 'columns' | 'issues'>,
  key: ColumnKey,
): string | null {
  const isOfIt = ({ row, column }: SheetIssue) => row === null && column === key;
  return key in columns ? null : (issues.find(isOfIt)?.message ?? null);
}

/** All rows that have a name, of which some may not be KPIs that can be judged. */
export const namedKpis = (cells: readonly (readonly Cell[])[], sheetDays: SheetDays): NamedKpi[] =>
  namedRows(cells, findHeaders(cells), sheetDays, []).map(({ reader: _, ...named }) => named);

/** The row of a KPI, by the name that tells it apart from the others; null where it is not there. */
export function rowOfKpi(
  cells: readonly (readonly Cell[])[],
  kpi: string,
  sheetDays: SheetDays,
): number | null {
  const rows = namedRows(cells, findHeaders(cells), sheetDays, []);
  return rows.find(({ name }) => normalized(name) === normalized(kpi))?.row ?? null;
}

/** A period of the head that can't be: said once, not for each of its rows. */
function periodIssues(head: SheetHead | null, calendar: Calendar): SheetIssue[] {
  const problem = head === null ? null : periodProblem(head.start, head.end, calendar);
  if (head === null || problem === null) return [];
  const days = { start: shownDay(head.start), end: shownDay(head.end) };
  return [
    {
      row: null,
      column: 'end',
      message: formatMessage(SHEET_MESSAGES.headPeriod, { problem: formatMessage(MESSAGES[problem], days) }),
    },
  ];
}

/** What a KPI has, besides its name. */
const NAMED: readonly ColumnKey[] = ['owner', 'target', 'actual'];

/** A row that has a name, whether the rest of it can be read or not. */
export interface NamedKpi {
  /** Counted from 1. */
  readonly row: number;
  readonly typedName: string;
  /** By which it is told apart from others of its name. */
  readonly name: string;
  readonly owner: string;
}

interface NamedRow extends NamedKpi {
  readonly reader: RowReader;
}

/** The rows that have a name; one without, that has two of owner, target and actual, is told. */
function namedRows(
  cells: readonly (readonly Cell[])[],
  headers: Headers,
  sheetDays: SheetDays,
  issues: SheetIssue[],
): NamedRow[] {
  const rows: Omit<NamedRow, 'name'>[] = [];
  for (const tableRow of rowsOf(cells, headers)) {
    const { row } = tableRow;
    const reader = new RowReader(tableRow, sheetDays);
    const typedName = reader.text('kpi');
    if (isErrorValue(typedName)) issues.push({ row, column: 'kpi', message: noName(typedName) });
    else if (typedName !== '') rows.push({ reader, row, typedName, owner: reader.text('owner') });
    else if (NAMED.filter((key) => reader.text(key) !== '').length > 1) {
      issues.push({ row, column: 'kpi', message: SHEET_MESSAGES.nameless });
    }
  }
  const ownersByName = new Map<string, Set<string>>();
  for (const { typedName, owner } of rows) {
    const owners = ownersByName.get(normalized(typedName));
    if (owners === undefined) ownersByName.set(normalized(typedName), new Set([ownerKey(owner)]));
    else owners.add(ownerKey(owner));
  }
  return rows.map((row) => {
    const isShared = (ownersByName.get(normalized(row.typedName))?.size ?? 0) > 1;
    return { ...row, name: isShared ? toldApart(row.typedName, row.owner) : row.typedName };
  });
}

/** Why the error of a cell, or that it is still calculated, is no name. */
export function noName(shown: string): string {
  try {
    refuseErrorValue(COLUMN_WORDS.kpi.header, shown);
    return '';
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** The people of an Owner cell, whatever their order: two KPIs of one name are two where these differ. */
function ownerKey(owner: string): string {
  const { addresses } = ownersOf(owner);
  return addresses.length === 0
    ? normalized(owner)
    : addresses
        .map((address) => address.toLowerCase())
        .sort()
        .join();
}

/** By which a KPI is known on its sheet: its name, and who owns it. */
export const kpiKey = (name: string, owner: string): string =>
  JSON.stringify([normalized(name), ownerKey(owner)]);

/** `Calls (ann@x.com)` */
function toldApart(name: string, owner: string, words: ApartWords = SHEET_MESSAGES): string {
  const [first = owner.trim()] = ownersOf(owner).addresses;
  return formatMessage(words.toldApart, { name, owner: first === '' ? words.nobody : first });
}

type ApartWords = Pick<typeof SHEET_MESSAGES, 'toldApart' | 'nobody'>;

/** A KPI's name with its owner, as every language tells it apart from others of that name. */
export const namesApart = (name: string, owner: string): readonly string[] =>
  inSheetsOfAny((words) => toldApart(name, owner, words.SHEET_MESSAGES));
