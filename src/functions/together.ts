// A call whose rows hang together, as those of a goal tree do: all are read first, each into a row of its own. A cell that
// can't be used is told in its row, and what follows from it is the function's to say.

import { type Cell, isBlank } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import { InputError } from '../cells/input-error';
import type { ArgumentName, RowAmongOthers, Value, WholeFunction } from './custom-function';
import { type Range, type Shown, shown } from './given';
import type { Column } from './header';
import { Row } from './row';
import { ROW_ARGUMENTS, type RowArgument } from './row-arguments';
import { BLANK, isBlankRow, shownInRow } from './row-shown';

type Single = readonly (readonly [ArgumentName, Cell | Range])[];

/** Answers for columns, below the header where there is one; single values hold for each row. */
export function answerTogether(
  called: WholeFunction,
  columns: readonly Column[],
  single: Single,
  header: Shown[][],
  sheetDays: SheetDays,
): Shown[][] {
  const { length } = (columns[0] as Column).cells;
  const rows = Array.from({ length: length - header.length }, (_, below) => {
    const index = header.length + below;
    if (isBlankRow(columns, index)) return null;
    return readRow(called, cellsOf(columns, single, index), sheetDays);
  });
  const answers = answersOf(called, rows).map((answer) => [
    answer instanceof InputError ? shownInRow(answer) : shown(answer),
  ]);
  return [...header, ...answers];
}

/** Answers for one row that stands alone; throws where it can't be used. */
export function answerAlone(called: WholeFunction, single: Single, sheetDays: SheetDays): Shown {
  if (single.every(([, cell]) => isBlank(cell as Cell))) return BLANK;
  const [answer = null] = answersOf(called, [readRow(called, cellsOf([], single, 0), sheetDays)]);
  if (answer instanceof InputError) throw answer;
  return shown(answer);
}

const answersOf = (
  { answerAll, forgives = [] }: WholeFunction,
  rows: readonly (RowAmongOthers | null)[],
): (Value | InputError)[] =>
  answerAll(rows).map((answer, index) => {
    const wrong = rows[index]?.wrong ?? null;
    return wrong === null || forgives.includes(wrong.argument) ? answer : wrong.error;
  });

function cellsOf(columns: readonly Column[], single: Single, index: number): RowAmongOthers['cells'] {
  const cells: Partial<Record<ArgumentName, Cell>> = {};
  for (const [argument, cell] of single) cells[argument] = cell as Cell;
  for (const { name, cells: column } of columns) cells[name] = column[index]?.[0];
  return cells;
}

function readRow(
  { args }: WholeFunction,
  cells: RowAmongOthers['cells'],
  sheetDays: SheetDays,
): RowAmongOthers {
  const row = new Row(sheetDays);
  let wrong: RowAmongOthers['wrong'] = null;
  for (const argument of args) {
    try {
      ROW_ARGUMENTS[argument as RowArgument].read(row, cells[argument]);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      wrong ??= { argument, error };
    }
  }
  return { row, cells, wrong };
}
