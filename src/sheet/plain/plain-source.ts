// What a copy in plain formulas is made of, and what is found in it.

import type { Cell } from '../../cells/cell';
import { isBlank } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { labelOf, normalized } from '../../cells/text';
import type { Calendar } from '../../kpi/calendar';
import { type ColumnKey, formatMessage, inSheetsOfAny, PLAIN_NAME } from '../../words';
import type { SheetCells } from '../read/content';
import { acceptedInName, MOST_CHARACTERS } from '../setup/sheet-names';
import { findHeaders } from '../table/headers';
import { progressTable } from '../table/progress-table';
import type { PlainFigure } from './figures';
import type { PlainLog } from './log-formulas';
import { beginsWith } from './own-functions';

/** A progress sheet that is to be copied. */
export interface PlainSource {
  /** Its cells from A1 on, as they stand: no text in the place of a date or a number. */
  readonly cells: SheetCells;
  /** As many columns as it has, empty ones too: what is added stands behind them. */
  readonly columns: number;
  readonly name: string;
  readonly calendar: Calendar;
  /** The cells of the calendar that list the closed days and nothing else; null where there are none. */
  readonly holidays: string | null;
  readonly sheetDays: SheetDays;
  /** null where the file has none. */
  readonly log: PlainLog | null;
}

/** A column that gets formulas of its own in each row. */
interface PlainColumn {
  /** Counted from 1. */
  readonly column: number;
  readonly figure: PlainFigure | 'status';
  /** What heads it. */
  readonly header: string;
}

/** Where the parts of a source stand. */
export interface PlainLayout {
  readonly headerRow: number;
  /** Where the columns stand that someone types, and those of ours. */
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  readonly plain: readonly PlainColumn[];
  /** The first and the last row of the KPIs; the last is above the first where there is none. */
  readonly first: number;
  readonly last: number;
}

const PLAIN_KEYS: readonly string[] = [
  'status',
  'achievement',
  'paceGap',
  'landing',
  'shortfall',
  'requiredPace',
  'expected',
] satisfies (PlainFigure | 'status')[];

const isPlainKey = (key: string): key is PlainColumn['figure'] => PLAIN_KEYS.includes(key);

/** In these something stands in the row of a KPI. */
const TYPED: readonly ColumnKey[] = [
  'kpi',
  'target',
  'actual',
  'kind',
  'baseline',
  'start',
  'end',
  'judgedAsOf',
];

/** Finds its parts: columns of ours by the formula in their header, wherever they were moved and whatever they show. */
export function plainLayout({ values, formulas }: SheetCells): PlainLayout {
  const { headerRow, columns } = findHeaders(values);
  const shown = values[headerRow - 1] ?? [];
  const plain = progressTable().columns.flatMap(({ key, header, computedBy }): PlainColumn[] => {
    if (!isPlainKey(key)) return [];
    return (formulas[headerRow - 1] ?? []).flatMap((formula, index) => {
      if (beginsWith(formula) !== computedBy?.name) return [];
      const cell: Cell = shown[index];
      const isHeader = columns[key] === index + 1 && typeof cell === 'string';
      return [{ column: index + 1, figure: key, header: isHeader ? cell : header }];
    });
  });
  const typed = TYPED.flatMap((key) => columns[key] ?? []);
  let last = values.length;
  while (last > headerRow && typed.every((column) => isBlank(values[last - 1]?.[column - 1]))) last--;
  return { headerRow, columns, plain, first: headerRow + 1, last };
}

/** Whether a sheet is a copy in plain formulas, in whichever language: it is no progress sheet, and nobody is mailed twice. */
export function isPlainCopy(values: SheetCells['values']): boolean {
  const { headerRow, columns } = findHeaders(values);
  const headers = inSheetsOfAny((words) => normalized(words.PLAIN_KPI_HEADER));
  const isHeaded = values[headerRow - 1]?.some((cell) => headers.includes(labelOf(cell))) ?? false;
  return isHeaded && columns.kpi === undefined;
}

/** What the copy of a sheet is called: of a long name the end is left out. */
export function plainName(name: string): string {
  const room = MOST_CHARACTERS - formatMessage(PLAIN_NAME, { name: '' }).length;
  let shortened = acceptedInName(name);
  // Character by character: none is cut in half.
  while (shortened.length > room) shortened = [...shortened].slice(0, -1).join('');
  return formatMessage(PLAIN_NAME, { name: shortened });
}
