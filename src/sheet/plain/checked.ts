// The copy beside the original: what a plain formula says must be what the function says. Where it is not, the value stands.

import { type Cell, isBlank, isDate } from '../../cells/cell';
import { isErrorCell } from '../../cells/error-value';
import { saidOfRow } from '../../cells/problem';
import { isSameFigure } from '../../kpi/same-figure';
import { inCellsOfAny, PLAIN_WORDS } from '../../words';
import { keptCell } from '../plan/typed-text';
import type { Overwritten } from './overwritten';
import type { PlainCopy } from './plain-copy';

type Cells = readonly (readonly Cell[])[];

/** The cells of a copy that show something else than the original, with what that shows; a message of it is left out. */
export function differingCells(
  { plain }: Pick<PlainCopy, 'plain'>,
  original: Cells,
  copy: Cells,
): Overwritten[] {
  return plain.flatMap(({ row, column }) => {
    const cellOf = (cells: Cells) => cells[row - 1]?.[column - 1];
    const [was, is] = [cellOf(original), cellOf(copy)];
    if (isSame(was, is)) return [];
    return [{ row, column, content: isMessage(was) ? '' : keptCell(was, '') }];
  });
}

/** Whether a cell shows why there is no figure. */
const isMessage = (cell: Cell): boolean =>
  isErrorCell(cell) || (typeof cell === 'string' && saidOfRow(cell) !== null);

function isSame(was: Cell, is: Cell): boolean {
  // In the place of a message, and of nothing, a word will do: a figure would be wrong.
  if (isMessage(was) || isBlank(was)) return isBlank(is) || is === PLAIN_WORDS.unread;
  if (typeof was === 'number' && typeof is === 'number') return isSameFigure(was, is);
  if (isDate(was) && isDate(is)) return Number(was) === Number(is);
  return typeof was === 'string' && typeof is === 'string' && isSameWord(was, is);
}

/** Statuses are the same in every language. */
const isSameWord = (one: string, other: string): boolean =>
  one === other || statuses().some((words) => words.includes(one) && words.includes(other));

/** The words of each status. */
function statuses(): string[][] {
  const all = inCellsOfAny(({ STATUS_WORDS }) => Object.values(STATUS_WORDS));
  return (all[0] ?? []).map((_, index) => all.map((words) => words[index] ?? ''));
}
