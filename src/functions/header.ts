// Telling the header of what a call is given from its first row.

import { type Cell, isBlank } from '../cells/cell';
import { isErrorValue } from '../cells/error-value';
import { isLabel } from '../cells/label';
import type { Log } from '../cells/log';
import { saidOfRow } from '../cells/problem';
import { normalized, textOf } from '../cells/text';
import { type ARGUMENT_NAMES, inCellsOfAny } from '../words';
import type { ArgumentName } from './custom-function';
import type { Range } from './given';
import type { RowReader } from './row-arguments';

/** An argument that was given one cell a row. */
export interface Column extends RowReader {
  readonly name: ArgumentName;
  readonly cells: Range;
}

/** What is no text can't be a header: so columns of numbers need nothing that reads texts. */
const isText = (cell: Cell): boolean => typeof cell === 'string';

/** What another function says of a row heads nothing. */
const mayHead = (cell: Cell): boolean => isText(cell) && isLabel(cell) && saidOfRow(cell as string) === null;

/** Whether an error stands over what the plan wants: so it does once the plan is gone, and the rows are judged without it. */
const isGone = ({ name, cells }: Column): boolean => {
  const cell = cells[0]?.[0];
  return name === 'planned' && typeof cell === 'string' && isErrorValue(cell);
};

/** Whether the first row of the columns is a header. */
export function hasHeader(columns: readonly Column[]): boolean {
  const telling = columns.filter((column) => column.expects !== 'text' && !isGone(column));
  return telling.length > 0 && telling.every(({ cells }) => mayHead(cells[0]?.[0]));
}

/**
 * Whether the first row has headers of names, where nothing else tells: of what stands there the log knows nothing, and of
 * what stands below it does.
 */
export function isHeaderOfNames(columns: readonly Column[], log: Log): boolean {
  const named = columns.filter(({ name }) => name === 'driver' || name === 'result');
  const isLogged = (row: Range[number] | undefined) => log.names.has(normalized(textOf(row?.[0])));
  return (
    named.length > 0 &&
    named.every(({ cells }) => isText(cells[0]?.[0]) && !isBlank(cells[0]?.[0]) && !isLogged(cells[0])) &&
    named.some(({ cells }) => cells.some(isLogged))
  );
}

/**
 * Whether single values are the headers of columns below which nothing stands: such a range is handed over as the one
 * cell that it is. One of them has to be a header of ours: of any other text nobody knows that it is no mistake.
 */
export function isOnlyHeader(single: readonly (readonly [ArgumentName, Cell | Range])[]): boolean {
  const given = (wanted: readonly ArgumentName[]) =>
    single.filter(([argument, cell]) => wanted.includes(argument) && !isBlank(cell as Cell));
  const numbers = given(['actual', 'target', 'baseline', 'value', 'expected', 'landing']);
  const telling = numbers.length > 0 ? numbers : given(['start', 'end']);
  return (
    telling.some(([argument, cell]) => isHeaderOf(argument as keyof typeof ARGUMENT_NAMES, cell as Cell)) &&
    telling.every(([, cell]) => mayHead(cell as Cell))
  );
}

/** Arguments are called as their columns are, with more in brackets. */
function isHeaderOf(argument: keyof typeof ARGUMENT_NAMES, cell: Cell): boolean {
  const headers = inCellsOfAny((words) => words.ARGUMENT_NAMES[argument].replace(/\(.*\)$/, ''));
  return isText(cell) && headers.map(normalized).includes(normalized(String(cell)));
}
