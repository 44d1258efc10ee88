// A generated sheet as cells: what each shows, and its formula.

import type { Cell } from '../../src/cells/cell';
import type { SheetDays } from '../../src/cells/date';
import { conventionsOf } from '../../src/google/spreadsheet/locale';
import { parseDay } from '../../src/kpi/civil-date';
import type { Day } from '../../src/kpi/day';
import type { SheetCells } from '../../src/sheet/read/content';
import type { Column, HostileFile, HostileSheet, Row } from './a-spreadsheet';
import { BLANK, type Entry, JUNE, text } from './entries';

/** 1970-01-01 as a spreadsheet counts it. */
const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** The cell as Apps Script hands it over. */
export function cellOf(entry: Entry): Cell {
  switch (entry.is) {
    case 'blank':
      return '';
    case 'number':
      return entry.value;
    case 'flag':
      return entry.value;
    case 'date':
      return new Date((entry.serial - UNIX_EPOCH) * DAY_MS);
    case 'formula':
      return entry.shows;
    default:
      return entry.text;
  }
}

/** The days of a file, as if it stood in Greenwich. */
export function sheetDaysOf({ today, locale }: HostileFile): SheetDays {
  const conventions = conventionsOf(locale);
  return {
    dayOf: (instant) => {
      if (Number.isNaN(instant.getTime())) return Number.NaN as Day;
      return parseDay(instant.toISOString().slice(0, 10)) ?? (Number.NaN as Day);
    },
    today: () => (JUNE + today) as Day,
    conventions: () => conventions,
  };
}

const header = ({ header: typed }: Column): Entry => (typed === '' ? BLANK : text(typed));

/** All entries of a sheet, from its first row on. */
export function entriesOf({ above, head, columns, rows }: HostileSheet): readonly Row[] {
  return [
    ...above.map((line): Row => [text(line)]),
    ...(head === null ? [] : [head.labels.map(text), head.entries]),
    columns.map(header),
    ...rows,
  ];
}

/** The row of the sheet in which the first KPI stands, counted from 1. */
export const firstRowOf = ({ above, head }: HostileSheet): number =>
  above.length + (head === null ? 0 : 2) + 2;

/** The cells of a sheet: as wide everywhere as where it is widest. */
export function cellsOf(sheet: HostileSheet): SheetCells {
  const entries = entriesOf(sheet);
  const width = Math.max(1, ...entries.map((row) => row.length));
  const filled = entries.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? BLANK));
  return {
    values: filled.map((row) => row.map(cellOf)),
    formulas: filled.map((row) => row.map((entry) => (entry.is === 'formula' ? entry.formula : ''))),
  };
}

/** Rows in which some cells are blank as a range has them. */
export const rangeOf = (rows: readonly Row[], width: number): Cell[][] =>
  rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? BLANK)));
