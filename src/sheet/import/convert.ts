// The cells of a file as they are written: real numbers and real dates; what can't be read stays text, and is told.

import { isBlank } from '../../cells/cell';
import type { DateOrder } from '../../cells/day-text';
import { eachOnce } from '../../cells/each-once';
import type { Numerals } from '../../words';
import { dateFormat, GENERAL_FORMAT } from '../table/formats';
import { fileAmount, NUMERALS_OF } from './file-amount';
import { dateAndTime, fileDay } from './file-date';
import type { FileRow } from './file-rows';
import { type Noted, Notes } from './noted';
import { type FileColumn, type FileType, saysNothing } from './read-column';

/** A cell as it goes to the script: a text is never anything else than that text. */
export type FileCell = string | number | null;

/** What whoever brings the file in has said where it can't be found out. */
export interface FileChoices {
  readonly order: 'dmy' | 'mdy' | null;
  readonly decimal: '.' | ',' | null;
}

/** What has to be asked. */
export interface FileQuestions {
  readonly order: boolean;
  readonly decimal: boolean;
}

/** The cells of a file, and what is to be told of them. */
export interface Converted {
  readonly rows: readonly (readonly FileCell[])[];
  /** Of each column the cells that could not be read, and stay text. */
  readonly unread: readonly Noted[];
  /** Cells that say that there is nothing, such as `--`: they are blank. */
  readonly nothing: Noted | null;
  /** Cells of which the end is left out. */
  readonly cut: Noted | null;
}

/** A cell takes no more, an apostrophe in front included. */
const MOST_CHARACTERS = 49_999;

/** What the other columns of the file tell about those that may be read in two ways: a file is written in one. */
function toldByFile(columns: readonly FileColumn[]): FileChoices {
  const orders = new Set(columns.flatMap(({ order }) => (order === 'dmy' || order === 'mdy' ? order : [])));
  const decimals = new Set(
    columns.flatMap(({ decimal }) => (decimal === '.' || decimal === ',' ? decimal : [])),
  );
  const [order = null] = orders.size === 1 ? orders : [];
  const [decimal = null] = decimals.size === 1 ? decimals : [];
  return { order, decimal };
}

/** What nothing in the file tells. */
export function questionsOf(columns: readonly FileColumn[]): FileQuestions {
  const told = toldByFile(columns);
  return {
    order: told.order === null && columns.some(({ order }) => order === 'either'),
    decimal: told.decimal === null && columns.some(({ decimal }) => decimal === 'either'),
  };
}

/** The cells of all rows. Without an answer to what has to be asked such columns stay text. */
export function convert(
  columns: readonly FileColumn[],
  rows: readonly FileRow[],
  choices: FileChoices,
): Converted {
  const told = toldByFile(columns);
  const readers = columns.map((column) =>
    readerOf(column, told.order ?? choices.order, told.decimal ?? choices.decimal),
  );
  const unread = columns.map(() => new Notes());
  const [nothing, cut] = [new Notes(), new Notes()];
  const cells = rows.map(({ row, cells: texts }) =>
    columns.map(({ header }, index): FileCell => {
      const text = texts[index] ?? '';
      if (isBlank(text)) return null;
      const reader = readers[index];
      if (reader !== undefined && reader !== null) {
        if (saysNothing(text)) {
          nothing.add(header, row, text.trim());
          return null;
        }
        const read = reader(text);
        if (read !== null) return read;
        unread[index]?.add(header, row, text.trim());
      }
      if (text.length <= MOST_CHARACTERS) return text;
      cut.add(header, row, `${text.slice(0, 20)}…`.trim());
      return text.slice(0, MOST_CHARACTERS);
    }),
  );
  return {
    rows: cells,
    unread: unread.flatMap(({ all }) => all ?? []),
    nothing: nothing.all,
    cut: cut.all,
  };
}

type Reader = (text: string) => number | null;

/** How the texts of a column are read: each once, for the same ones come again and again. null: they are texts. */
function readerOf(
  { type, order, decimal, isPacked }: FileColumn,
  knownOrder: DateOrder | null,
  knownDecimal: '.' | ',' | null,
): Reader | null {
  if (order === 'either' && knownOrder === null) return null;
  if (type === 'day' || type === 'time')
    return eachOnce((text) => dayOrTime(text, order === 'either' ? knownOrder : order, isPacked));
  if (type !== 'amount' && type !== 'percent') return null;
  // What is asked for is no text yet.
  if (decimal === 'either' && knownDecimal === null) return null;
  const sign = decimal === 'either' ? knownDecimal : decimal;
  const numerals: Numerals | null = sign === '.' || sign === ',' ? NUMERALS_OF[sign] : null;
  return eachOnce((text) => fileAmount(text, numerals)?.value ?? null);
}

function dayOrTime(text: string, order: DateOrder | null, isPacked: boolean): number | null {
  const { date, time } = dateAndTime(text);
  const day = fileDay(date, order, isPacked);
  return day === null ? null : day + (time ?? 0);
}

/** The number format of a column. */
export function formatOfType(type: FileType): string {
  if (type === 'day') return dateFormat();
  if (type === 'time') return `${dateFormat()} hh:mm:ss`;
  return type === 'percent' ? '0.00%' : GENERAL_FORMAT;
}
