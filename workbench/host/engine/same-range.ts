// A column of formulas that each ask the same of a whole range (the names below, trimmed, to look one's own up among
// them) has it worked out by o-spreadsheet once for each of them. Here it is once for all: as the engine hands the same
// matrix to all formulas that read a range while it calculates, what was made of a matrix is known by it.
import type { EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet';
import { isMatrix, type Matrix, mapping } from './cell-by-cell';

/** Functions whose value is decided by their arguments alone, and which make one cell of each cell. */
const CELL_BY_CELL = ['SUBSTITUTE', 'TRIM', 'ISNUMBER', 'EQ', 'NE', 'ARRAYFORMULA'];

for (const name of CELL_BY_CELL) {
  const compute = mapping[name];
  if (compute === undefined) throw new Error(`o-spreadsheet has no function ${name}.`);
  const known = new WeakMap<Matrix, Map<string, FunctionResultObject | Matrix>>();
  mapping[name] = function (this: EvalContext, matrix, ...others) {
    if (!isMatrix(matrix) || others.some(isMatrix)) return compute.call(this, matrix, ...others);
    const made = known.get(matrix) ?? new Map();
    known.set(matrix, made);
    const key = JSON.stringify(others.map((other) => (other as FunctionResultObject | undefined)?.value));
    const result = made.get(key) ?? compute.call(this, matrix, ...others);
    made.set(key, result);
    return result;
  };
}
