// Texts that Sheets has taken for something else: of 10/3 it makes a date, of 5% a number. What people read is what the cell
// shows, and only the sheet can tell that.

import { type Cell, isBlank } from '../../cells/cell';
import { columnsOn, findHeaders } from '../table/headers';

type Cells = readonly (readonly Cell[])[];

/** The text columns below the headers in which something stands that is no text, counted from 0. */
function columnsInQuestion(values: Cells): number[] {
  const headers = findHeaders(values);
  const below = values.slice(headers.headerRow);
  return columnsOn(headers)
    .filter(({ shows }) => shows === 'text')
    .map(({ column }) => column - 1)
    .filter((column) => below.some((row) => isInQuestion(row[column])));
}

const isInQuestion = (cell: Cell) => typeof cell !== 'string' && !isBlank(cell);

/**
 * The cells of a progress sheet, with texts where texts belong.
 *
 * @param askShown Asks the sheet what its cells show: only where it has to be asked.
 */
export function withShownTexts<Values extends Cells>(
  values: Values,
  askShown: () => readonly (readonly string[])[],
): Values | Cell[][] {
  const columns = columnsInQuestion(values);
  if (columns.length === 0) return values;
  const shown = askShown();
  const { headerRow } = findHeaders(values);
  return values.map((row, index) =>
    row.map((cell, column) =>
      index >= headerRow && columns.includes(column) && isInQuestion(cell)
        ? (shown[index]?.[column] ?? cell)
        : cell,
    ),
  );
}
