// A table and its rows -> the plan of their sheet.

import { DATE_HELP } from '../../words';
import { columnFormat, GENERAL_FORMAT } from '../table/formats';
import { NEW_SHEET_ROWS } from '../table/layout';
import { runsOf } from '../table/runs';
import { type ColumnSpec, isFilled, type PlannedTable } from '../table/table-spec';
import { headerLooks } from './look';
import type { Area, Content, SheetPlan } from './sheet-plan';

/** What stands in a row, by the keys of its columns. */
export type RowContents<Key extends string> = Readonly<Partial<Record<Key, Content>>>;

/** How far down a sheet is made ready, in rows of the sheet. */
export interface Reach {
  readonly rows: number;
  /** Rows with number formats: Sheets takes the format of what is typed below. */
  readonly formatted: number;
  /** Rows in which it is said what may be typed. */
  readonly checked: number;
}

/**
 * The plan of a table that gets its rows later, on a sheet as Google makes it: with nothing but headers, so that a
 * morning's check makes it in few calls.
 */
export function planHeaders<Key extends string>(table: PlannedTable<Key>): SheetPlan {
  const { name, columns, headerRow } = table;
  const header = columns.map(headerContent);
  return {
    name,
    size: null,
    named: null,
    contents: [...Array.from({ length: headerRow - 1 }, () => header.map(() => null)), header],
    numberFormats: { row: headerRow + 1, formats: formatsBelow(columns, headerRow) },
    looks: columns.some(hasFormat)
      ? headerLooks(table)
      : [{ area: { row: headerRow, column: 1, rows: 1, columns: columns.length }, isBold: true }],
    rules: [],
    inputs: [],
    notes: { row: headerRow, texts: notesOf(columns) },
    widths: runsOf(columns.map(({ width }) => width)).flatMap(({ value, first, count }) =>
      value === undefined ? [] : [{ column: first + 1, columns: count, pixels: value }],
    ),
    frozen: { rows: headerRow, columns: 0 },
    group: null,
    warnedAreas: [],
    chart: null,
  };
}

const hasFormat = ({ format }: ColumnSpec<string>): boolean => format !== undefined;

/** The formats of all rows below the headers, where a column asks for one; the others are left as they come. */
function formatsBelow(columns: readonly ColumnSpec<string>[], headerRow: number): string[][] {
  if (!columns.some(hasFormat)) return [];
  const formats = columns.map(({ format = GENERAL_FORMAT }) => format);
  return Array.from({ length: NEW_SHEET_ROWS - headerRow }, () => formats);
}

/** The plan of a table with these rows, ready for people to type into. */
export function planTable<Key extends string>(
  table: PlannedTable<Key>,
  rows: readonly RowContents<Key>[],
  reach: Reach,
): SheetPlan {
  const { columns, headerRow } = table;
  const below = (first: number, last: number) => (column: number, count: number) => ({
    row: first,
    column: column + 1,
    rows: last - first + 1,
    columns: count,
  });
  const checked = below(headerRow + 1, reach.checked);
  const withHeader = below(headerRow, reach.rows);
  const plan = planHeaders(table);
  const [folded] = runsIn(columns, ({ isFolded }) => isFolded === true);
  return {
    ...plan,
    size: { rows: reach.rows, columns: columns.length },
    contents: [...plan.contents, ...rows.map((row) => columns.map(({ key }) => row[key] ?? null))],
    numberFormats: {
      row: headerRow + 1,
      formats: Array.from({ length: reach.formatted - headerRow }, () => columns.map(columnFormat)),
    },
    looks: headerLooks(table),
    inputs: columns.flatMap(({ accepts, note }, index) =>
      accepts === undefined
        ? []
        : [{ area: checked(index, 1), accepts, help: accepts.type === 'date' ? DATE_HELP : (note ?? '') }],
    ),
    group: folded === undefined ? null : { row: 1, column: folded.first + 1, rows: 1, columns: folded.count },
    warnedAreas: runsIn(columns, isFilled).map(({ first, count }): Area => withHeader(first, count)),
  };
}

/** What a formula fills from the column before must be empty, its header too. */
function headerContent({ header, formula, filledFrom }: ColumnSpec<string>): Content {
  if (filledFrom !== undefined) return null;
  return formula === undefined ? { text: header } : { formula };
}

/** The notes from the first column to the last that has one. */
function notesOf(columns: readonly ColumnSpec<string>[]): string[] {
  const notes = columns.map(({ note }) => note ?? '');
  while (notes[notes.length - 1] === '') notes.pop();
  return notes;
}

/** Neighbours of which something is so. */
const runsIn = <Item>(items: readonly Item[], isSo: (item: Item) => boolean) =>
  runsOf(items.map(isSo)).filter(({ value }) => value);
