// What a tab has: the row of its headers, and what stands in each column below, as far as its first rows tell.

import { type Cell, isBlank, isDate } from '../../cells/cell';
import { isErrorCell } from '../../cells/error-value';
import { textOf } from '../../cells/text';
import { type DayOrder, isDayText, orderOf } from './day-order';
import { SEARCHED_ROWS } from './place-columns';
import { isAmountText } from './text-amounts';

/** What stands in a column: `dayText` and `amountText` are dates and amounts that are texts, which no formula counts. */
export type ColumnType = 'day' | 'dayText' | 'amount' | 'amountText' | 'text' | 'blank';

/** A column of a tab. */
interface TabColumn {
  /** Counted from 1. */
  readonly column: number;
  readonly header: string;
  readonly type: ColumnType;
  /** The first different cells of it. */
  readonly samples: readonly Cell[];
  /** Of dates that are texts: the order in which all of them can be read. */
  readonly order: DayOrder | null;
}

/** The table on a tab. */
export interface TabTable {
  /** Counted from 1. */
  readonly headerRow: number;
  readonly columns: readonly TabColumn[];
  /** The header of the column that says the day of a row; null where no column has dates. */
  readonly date: string | null;
}

/** Types are looked for in so many rows below the headers. */
const TYPED_ROWS = 200;
/** So many rows tell what a tab has. */
export const TELLING_ROWS = SEARCHED_ROWS + 1 + TYPED_ROWS;
const SAMPLES = 3;
/** Of the cells of a column so many are of its type: a totals row or a note among them changes nothing. */
const MOST_OF = 0.8;

type Rows = readonly (readonly Cell[])[];

/**
 * The table on a tab: its headers are the first row in which most cells are texts, each another one, and below which the
 * types of the columns agree. null where there is none.
 */
export function tableOfTab(values: Rows): TabTable | null {
  for (let index = 0; index < Math.min(values.length, SEARCHED_ROWS); index++) {
    if (!mayHead(values, index)) continue;
    const columns = columnsBelow(values, index);
    if (columns.some(({ type }) => type !== 'blank'))
      return { headerRow: index + 1, columns, date: dateOf(columns, values.slice(index + 1)) };
  }
  return null;
}

/** Two or more texts that are neither dates nor amounts, and no row below that has more cells than are headed. */
function mayHead(values: Rows, index: number): boolean {
  const cells = values[index] ?? [];
  const filled = cells.filter((cell) => !isBlank(cell));
  const names = filled.filter((cell) => typeof cell === 'string' && typeOf(cell) === 'text');
  if (names.length < 2 || names.length < MOST_OF * filled.length) return false;
  if (new Set(names.map((name) => textOf(name).toLowerCase())).size < names.length) return false;
  const below = values.slice(index + 1, index + 1 + SEARCHED_ROWS).filter((row) => !row.every(isBlank));
  // A title above the headers, in a cell or two, heads fewer columns than there are.
  const headed = (row: readonly Cell[]) =>
    row.filter((cell, column) => !isBlank(cell) && !isBlank(cells[column])).length;
  const isCovered = below.filter((row) => headed(row) >= row.filter((cell) => !isBlank(cell)).length / 2);
  return isCovered.length >= below.length / 2;
}

function columnsBelow(values: Rows, index: number): TabColumn[] {
  const below = values.slice(index + 1, index + 1 + TYPED_ROWS);
  return (values[index] ?? []).flatMap((header, column): TabColumn[] => {
    if (typeof header !== 'string' || isBlank(header)) return [];
    const cells = below.map((row) => row[column]).filter((cell) => !isBlank(cell));
    const type = typeTogether(cells);
    const texts = cells.filter((cell) => typeof cell === 'string').filter(isDayText);
    return [
      {
        column: column + 1,
        header: header.trim(),
        type,
        samples: firstDifferent(cells),
        order: type === 'dayText' ? orderOf(texts) : null,
      },
    ];
  });
}

function firstDifferent(cells: readonly Cell[]): Cell[] {
  const samples = new Map<string, Cell>();
  for (const cell of cells) {
    if (samples.size === SAMPLES) break;
    const text = textOf(cell);
    if (!samples.has(text)) samples.set(text, cell);
  }
  return [...samples.values()];
}

/** The type that most of the cells have. */
function typeTogether(cells: readonly Cell[]): ColumnType {
  const types = cells.filter((cell) => !isErrorCell(cell)).map(typeOf);
  if (types.length === 0) return 'blank';
  const shareOf = (...those: ColumnType[]) =>
    types.filter((type) => those.includes(type)).length / types.length;
  const isText = (type: ColumnType, asText: ColumnType) =>
    shareOf(type, asText) < MOST_OF ? null : shareOf(type) >= MOST_OF ? type : asText;
  return isText('day', 'dayText') ?? isText('amount', 'amountText') ?? 'text';
}

function typeOf(cell: Cell): ColumnType {
  if (isBlank(cell)) return 'blank';
  if (isDate(cell)) return 'day';
  if (typeof cell === 'number') return 'amount';
  if (typeof cell !== 'string') return 'text';
  if (/\d/.test(cell.normalize('NFKC'))) {
    if (isDayText(cell)) return 'dayText';
    if (isAmountText(cell)) return 'amountText';
  }
  return 'text';
}

/**
 * The header of the dates that most rows have; of two that are as full the first. Real dates come before texts.
 */
function dateOf(columns: readonly TabColumn[], below: Rows): string | null {
  const filled = ({ column }: TabColumn) =>
    below.slice(0, TYPED_ROWS).filter((row) => !isBlank(row[column - 1])).length;
  for (const type of ['day', 'dayText'] as const) {
    const [most] = columns
      .filter((column) => column.type === type)
      .sort((one, other) => filled(other) - filled(one));
    if (most !== undefined) return most.header;
  }
  return null;
}
