// What formulas come to, calculated by a spreadsheet.

import { Model } from '@odoo/o-spreadsheet';
import type { Cell } from '../../../src/cells/cell';
import { cellAt } from '../../../src/sheet/table/a1';
import { quietly } from '../../../workbench/host/engine/quietly';

/** Semicolons part arguments wherever a script writes; here commas do. Those of texts and arrays stay. */
const inEnglish = (formula: string) =>
  formula.replace(/"(?:[^"]|"")*"|\{[^}]*\}|;/g, (piece) => (piece === ';' ? ',' : piece));

/** A sheet of these cells, by row and column from 1. */
export function calculated(cells: readonly (readonly [row: number, column: number, content: Cell])[]) {
  const written = cells
    .filter(([, , content]) => content !== '' && content !== null)
    .map(([row, column, content]) => [cellAt(row, column), inEnglish(String(content))]);
  const data = { sheets: [{ id: 's', name: 'S', cells: Object.fromEntries(written) }] };
  const model = quietly(() => new Model(data as never));
  return (row: number, column: number) =>
    model.getters.getEvaluatedCell({ sheetId: 's', row: row - 1, col: column - 1 }).value;
}
