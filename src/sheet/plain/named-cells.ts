// Cells by their names, in a list that stays short.

import { LIST_JOIN } from '../../words';
import { cellAt } from '../table/a1';

/** So many cells are named. */
const MOST_NAMED = 10;

/** The names of cells, the first of many. */
export const namedCells = (cells: readonly { readonly row: number; readonly column: number }[]): string =>
  [
    ...cells.slice(0, MOST_NAMED).map(({ row, column }) => cellAt(row, column)),
    ...(cells.length > MOST_NAMED ? ['…'] : []),
  ].join(LIST_JOIN);
