// A progress sheet -> its copy in plain formulas: what is written into a sheet that has been copied whole.

import { type Cell, isBlank } from '../../cells/cell';
import { isErrorCell } from '../../cells/error-value';
import { inBrief } from '../../cells/shortened';
import type { Day } from '../../kpi/day';
import {
  type ColumnKey,
  formatMessage,
  LIST_JOIN,
  PLAIN_COLUMNS,
  PLAIN_KPI_HEADER,
  PLAIN_WORDS,
  ROW_PROBLEM_MARK,
  STATUS_WORDS,
  shownDay,
} from '../../words';
import { keptCell } from '../plan/typed-text';
import { readHead } from '../read/head-reader';
import { cellAt, fixedCellAt } from '../table/a1';
import { dateFormat, GENERAL_FORMAT } from '../table/formats';
import { dayCount } from './day-count';
import { figureFormula } from './figures';
import { headFormulas } from './head-formulas';
import { type KeptValue, keptValues } from './kept-values';
import { logCells } from './logged-cells';
import { namedCells } from './named-cells';
import type { Overwritten } from './overwritten';
import { beginsWith } from './own-functions';
import { type PlainLayout, type PlainSource, plainLayout } from './plain-source';
import { kindTexts, readingsOf } from './row-readings';
import { statusFormula, toleranceIn } from './status';
import {
  rowCells,
  type Shared,
  type TypedCells,
  type WorkingKey,
  workingFormula,
  workingKeys,
} from './working-columns';

/** What makes a copied sheet one of plain formulas. */
export interface PlainCopy {
  readonly cells: readonly Overwritten[];
  /** The columns behind all others. */
  readonly working: {
    readonly column: number;
    /** From the header on. */
    readonly rows: readonly (readonly string[])[];
    /** Of each column below its header. */
    readonly formats: readonly string[];
  };
  readonly headerRow: number;
  /** Where the line stands that says what the sheet is; null where there is no room for it. */
  readonly line: Pick<Overwritten, 'row' | 'column'> | null;
  /** What is said behind headers, by column. */
  readonly notes: ReadonlyMap<number, string>;
  /** What the notes call the columns of values. */
  readonly valueColumns: readonly string[];
  /** Which cells have plain formulas in the place of what a function of ours shows. */
  readonly plain: readonly { readonly row: number; readonly column: number }[];
}

/** Which typed cell stands in which column of the sheet. */
const TYPED_IN: Readonly<Record<keyof TypedCells, ColumnKey>> = {
  actual: 'actual',
  target: 'target',
  baseline: 'baseline',
  kind: 'kind',
  start: 'start',
  end: 'end',
  day: 'judgedAsOf',
  planned: 'planned',
};
const TYPED_KEYS = Object.keys(TYPED_IN) as (keyof TypedCells)[];

/** Working columns whose cells are days, or shares. */
const WORKING_DAYS: readonly WorkingKey[] = ['start', 'end', 'day'];
const WORKING_SHARES: readonly WorkingKey[] = ['elapsed', 'due', 'paceGap'];

/** What makes a copy of a sheet one of plain formulas, on a day. */
export function planPlainCopy(source: PlainSource, today: Day): PlainCopy {
  const { cells } = source;
  const day = shownDay(today);
  const layout = plainLayout(cells);
  const ours = plainFormulas(source, layout);
  const byPlace = new Map(ours.cells.map((one) => [placeKey(one), one]));
  const values = keptValues(cells, layout, (row, column) => byPlace.has(placeKey({ row, column })));
  const { notes, names } = notesOf(values, source, layout, day);
  const kpi = layout.columns.kpi;
  const line = lineCell(source, layout, names, day);
  return {
    ...ours,
    cells: [
      ...ours.cells,
      ...values.map(({ row, column, value }) => ({ row, column, content: keptCell(value, '') })),
      ...(kpi === undefined
        ? []
        : [{ row: layout.headerRow, column: kpi, content: keptCell(PLAIN_KPI_HEADER, '') }]),
      ...(line === null ? [] : [line]),
    ],
    headerRow: layout.headerRow,
    line,
    notes,
    valueColumns: names,
  };
}

const placeKey = ({ row, column }: Pick<Overwritten, 'row' | 'column'>) => `${row} ${column}`;

/** The plain formulas: those of the head, of the figures in each row, and of the working columns. */
function plainFormulas(
  source: PlainSource,
  layout: PlainLayout,
): Pick<PlainCopy, 'cells' | 'working' | 'plain'> {
  const { cells, columns, calendar, holidays, sheetDays } = source;
  const { headerRow, columns: placed, plain, first, last } = layout;
  const head = readHead(cells, sheetDays);
  const counted = dayCount(calendar, holidays);
  const columnOf = (key: keyof TypedCells) => placed[TYPED_IN[key]];
  const cellOf = (key: keyof TypedCells, row: number): Cell => {
    const column = columnOf(key);
    return column === undefined ? null : cells.values[row - 1]?.[column - 1];
  };
  const rows = Array.from({ length: Math.max(0, last - headerRow) }, (_, index) => first + index);
  const typedAt = (row: number): TypedCells =>
    Object.fromEntries(
      TYPED_KEYS.map((key) => {
        const column = columnOf(key);
        return [key, column === undefined ? null : cellAt(row, column)];
      }),
    ) as Record<keyof TypedCells, string | null>;
  // What someone has typed into a column of ours stays, and is no figure: where it can't spread, nothing else is there.
  const isBlocked = (column: number) => isErrorCell(cells.values[headerRow - 1]?.[column - 1]);
  const isTyped = (row: number, column: number) =>
    (cells.formulas[row - 1]?.[column - 1] ?? '') !== '' ||
    (isBlocked(column) && !isBlank(cells.values[row - 1]?.[column - 1]));
  const isWhole = (column: number) => !rows.some((row) => isTyped(row, column));
  const shownIn = (figure: 'paceGap' | 'landing') =>
    plain.find((one) => one.figure === figure && isWhole(one.column))?.column;
  const [gap, landing] = [shownIn('paceGap'), shownIn('landing')];
  const keys = workingKeys(typedAt(first), { paceGap: gap !== undefined, landing: landing !== undefined });
  const places: Partial<Record<WorkingKey, number>> = {
    ...(gap !== undefined && { paceGap: gap }),
    ...(landing !== undefined && { landing }),
    ...Object.fromEntries(keys.map((key, index) => [key, columns + 1 + index])),
  };
  const toleranceCell = head?.toleranceCell ?? null;
  const tolerance = toleranceIn(
    toleranceCell === null ? null : fixedCellAt(toleranceCell.row, toleranceCell.column),
  );
  const shared: Shared = {
    kinds: kindTexts(rows.map((row) => cellOf('kind', row))),
    dayCount: counted,
    mark: ROW_PROBLEM_MARK,
  };
  const words = { ...STATUS_WORDS, unread: PLAIN_WORDS.unread };
  const placedRows = rows.map((row) => ({ row, cellsOfRow: rowCells(row, places, tolerance) }));
  const figures = placedRows.flatMap(({ row, cellsOfRow }) => {
    const { planned: _, ...typed } = typedAt(row);
    const given = Object.values(typed).flatMap((cell) => (cell === null ? [] : [cell]));
    return plain.flatMap(({ column, figure }): Overwritten[] => {
      if (isTyped(row, column)) return [];
      const content =
        figure === 'status' ? statusFormula(cellsOfRow, words, given) : figureFormula(figure, cellsOfRow);
      return [{ row, column, content }];
    });
  });
  const ofHead = head === null ? [] : headCells(cells.formulas, headerRow, headFormulas(head, counted));
  const ofLog = placedRows.flatMap(({ row, cellsOfRow }) => logCells(source, layout, head, row, cellsOfRow));
  const formulas = [...ofHead, ...figures, ...ofLog];
  return {
    cells: [
      ...formulas,
      ...plain.map(({ column, header }) => ({ row: headerRow, column, content: keptCell(header, '') })),
    ],
    // Where a column can't spread, the original has nothing to compare with.
    plain: formulas
      .filter(({ row, column }) => row < headerRow || !isBlocked(column))
      .map(({ row, column }) => ({ row, column })),
    working: {
      column: columns + 1,
      rows: [
        keys.map((key) => PLAIN_COLUMNS[key]),
        ...placedRows.map(({ row, cellsOfRow }) => {
          const known = readingsOf((key) => cellOf(key, row), sheetDays);
          const typed = typedAt(row);
          return keys.map((key) => workingFormula(key, typed, cellsOfRow, known, shared));
        }),
      ],
      formats: keys.map((key) =>
        WORKING_DAYS.includes(key) ? dateFormat() : WORKING_SHARES.includes(key) ? '0.0%' : GENERAL_FORMAT,
      ),
    },
  };
}

/** The cells above the table that call a function of the head, and nothing else. */
const headCells = (
  formulas: readonly (readonly string[])[],
  headerRow: number,
  plain: ReturnType<typeof headFormulas>,
): Overwritten[] =>
  formulas.slice(0, headerRow - 1).flatMap((cells, row) =>
    cells.flatMap((formula, column) => {
      const name = beginsWith(formula);
      const isOfHead = name === 'ELAPSED' || name === 'DAYS_LEFT';
      return isOfHead ? [{ row: row + 1, column: column + 1, content: plain[name] }] : [];
    }),
  );

const LINE_COLUMN = 2;

/** What is said of values behind the headers of their columns, and what these columns are called. */
function notesOf(
  values: readonly KeptValue[],
  { cells }: PlainSource,
  { headerRow, first, last }: PlainLayout,
  day: string,
): { readonly notes: ReadonlyMap<number, string>; readonly names: readonly string[] } {
  const below = values.filter(({ row }) => row >= first && row <= last);
  const rowsOf = new Map<number, number[]>();
  for (const { row, column } of below) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  const notes = new Map<number, string>();
  const names: string[] = [];
  for (const [column, rows] of rowsOf) {
    const isWhole = rows.length === last - headerRow;
    notes.set(
      column,
      isWhole
        ? formatMessage(PLAIN_WORDS.note, { day })
        : formatMessage(PLAIN_WORDS.noteCells, {
            day,
            cells: namedCells(rows.map((row) => ({ row, column }))),
          }),
    );
    const header = cells.values[headerRow - 1]?.[column - 1];
    names.push(typeof header === 'string' && header !== '' ? inBrief(header) : cellAt(headerRow, column));
  }
  return { notes, names };
}

/** The line that says what the sheet is: in the last row above the table that has nothing in it, beside the frozen names. */
function lineCell(
  { cells: { values }, name }: PlainSource,
  { headerRow }: PlainLayout,
  names: readonly string[],
  day: string,
): Overwritten | null {
  let row = headerRow - 1;
  while (row > 0 && !(values[row - 1] ?? []).every(isBlank)) row--;
  if (row === 0) return null;
  const line =
    names.length === 0
      ? formatMessage(PLAIN_WORDS.line, { name, day })
      : formatMessage(PLAIN_WORDS.lineValues, { name, day, columns: names.join(LIST_JOIN) });
  return { row, column: LINE_COLUMN, content: keptCell(line, '') };
}
