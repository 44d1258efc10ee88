// Cells that no plain formula can fill: they get what they show.

import { type Cell, isBlank } from '../../cells/cell';
import { isErrorCell } from '../../cells/error-value';
import { saidOfRow } from '../../cells/problem';
import type { SheetCells } from '../read/content';
import { beginsWith, callsOwn, columnsFilledBy } from './own-functions';
import type { PlainLayout } from './plain-source';

/** A cell, counted from 1, and what is written into it. */
export interface KeptValue {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/**
 * The cells that are filled by functions of ours and by no plain formula, with what they show. What a function says instead of
 * a figure is left out, and so are errors.
 *
 * @param isPlain Whether a cell gets a plain formula.
 */
export function keptValues(
  { values, formulas }: SheetCells,
  { headerRow }: PlainLayout,
  isPlain: (row: number, column: number) => boolean,
): KeptValue[] {
  const kept = new Map<string, KeptValue>();
  const keep = (row: number, column: number) => {
    const cell = values[row - 1]?.[column - 1];
    const isSaid = typeof cell === 'string' && saidOfRow(cell) !== null;
    kept.set(`${row} ${column}`, { row, column, value: isSaid || isErrorCell(cell) ? '' : cell });
  };
  const isFree = (row: number, column: number) => (formulas[row - 1]?.[column - 1] ?? '') === '';
  formulas.forEach((cells, index) => {
    cells.forEach((formula, place) => {
      const [row, column] = [index + 1, place + 1];
      if (!callsOwn(formula) || isPlain(row, column)) return;
      keep(row, column);
      const width = columnsFilledBy(formula);
      const isWhole = row === headerRow;
      if (!isWhole && beginsWith(formula) === null) return;
      // What it fills stands beside and below it: down to the end from a header, else as far as there is something.
      for (let down = row; down <= values.length; down++) {
        let isFilled = down === row;
        for (let across = column; across < column + width; across++) {
          if (!isFree(down, across) || isPlain(down, across)) continue;
          if (!isWhole && isBlank(values[down - 1]?.[across - 1])) continue;
          keep(down, across);
          isFilled = true;
        }
        if (!isFilled && !isWhole) break;
      }
    });
  });
  return [...kept.values()];
}
