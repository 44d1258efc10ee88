// Operators and functions of one cell, over ranges. o-spreadsheet finds out anew for each cell of a range which arguments
// are ranges, and of what shape. Here that is found out once, and the cells are gone through.
import { type Arg, type EvalContext, type FunctionResultObject, registries } from '@odoo/o-spreadsheet';

export type Matrix = FunctionResultObject[][];
type Compute = (this: EvalContext, ...args: Arg[]) => FunctionResultObject | Matrix;
type OfOneCell = (
  this: EvalContext,
  ...args: (FunctionResultObject | undefined)[]
) => FunctionResultObject | string | number | boolean | null;

/** Those whose arguments are single cells, all of them: what they make of a range is made of each of its cells. */
const OF_ONE_CELL = [
  ...['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE', 'ADD', 'MINUS', 'MULTIPLY', 'DIVIDE', 'UMINUS'],
  ...['ISNUMBER', 'ISBLANK', 'ISTEXT', 'ROUND', 'TRIM', 'SUBSTITUTE', 'TO_TEXT', 'ABS'],
];

const { functionRegistry, errorTypes } = registries;
/** By name, what calculates each function. */
export const { mapping } = functionRegistry as unknown as { readonly mapping: Record<string, Compute> };

for (const name of OF_ONE_CELL) {
  const stock = mapping[name];
  const definition = functionRegistry.get(name);
  const { args } = definition;
  if (stock === undefined || args.some(({ acceptMatrix }) => acceptMatrix))
    throw new Error(`o-spreadsheet has no function ${name} of one cell.`);
  const takesErrors = args.map(({ acceptErrors }) => acceptErrors);
  mapping[name] = function (this: EvalContext, ...given) {
    const size = commonSize(given);
    if (size === null) return stock.apply(this, given);
    const [columns, rows] = size;
    const ofOneCell = definition.compute as OfOneCell;
    const cells: (FunctionResultObject | undefined)[] = new Array(given.length);
    const oneCell = (col: number, row: number): FunctionResultObject => {
      for (let index = 0; index < given.length; index++) {
        const arg = given[index];
        const cell = isMatrix(arg) ? arg[col]?.[row] : arg;
        if (!takesErrors[index] && isError(cell?.value)) return cell as FunctionResultObject;
        cells[index] = cell;
      }
      try {
        const made = ofOneCell.apply(this, cells);
        const result = typeof made === 'object' && made !== null ? made : { value: made };
        if (result.message === undefined) return result;
      } catch {
        // Worded below.
      }
      return stock.apply(this, [...cells]) as FunctionResultObject;
    };
    return matrixOf(columns, rows, oneCell);
  };
}

/** Columns and rows, where the ranges among the arguments have all the same, and more cells than one. */
function commonSize(args: readonly Arg[]): readonly [number, number] | null {
  let size: readonly [number, number] | null = null;
  for (const arg of args) {
    if (!isMatrix(arg)) continue;
    const [columns, rows] = [arg.length, arg[0]?.length ?? 0];
    if (size === null ? columns * rows < 2 : size[0] !== columns || size[1] !== rows) return null;
    size = [columns, rows];
  }
  return size;
}

function matrixOf(
  columns: number,
  rows: number,
  cell: (col: number, row: number) => FunctionResultObject,
): Matrix {
  const matrix: Matrix = new Array(columns);
  for (let col = 0; col < columns; col++) {
    const made: FunctionResultObject[] = new Array(rows);
    for (let row = 0; row < rows; row++) made[row] = cell(col, row);
    matrix[col] = made;
  }
  return matrix;
}

const isError = (value: unknown): boolean => typeof value === 'string' && errorTypes.has(value);

export function isMatrix(arg: Arg): arg is Matrix {
  return Array.isArray(arg) && Array.isArray(arg[0]);
}
