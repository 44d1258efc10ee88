// SPARKLINE: o-spreadsheet has none.
import { type Arg, type FunctionResultObject, helpers, registries } from '@odoo/o-spreadsheet';
import { type Given, readSparkline } from './sparkline-spec';
import { textOfSparkline } from './sparkline-text';

/** The cells of an argument, row by row; the engine has them column by column. */
function rowsOf(arg: Arg): FunctionResultObject[][] {
  if (arg === undefined) return [];
  if (!Array.isArray(arg)) return [[arg]];
  return Array.from({ length: arg[0]?.length ?? 0 }, (_, row) =>
    arg.map((column) => column[row] ?? { value: null }),
  );
}

const givenIn = (rows: readonly (readonly FunctionResultObject[])[]): Given[][] =>
  rows.map((row) => row.map(({ value }) => value ?? null));

registries.functionRegistry.add('SPARKLINE', {
  description: 'A small chart in a cell.',
  category: 'Misc',
  args: [
    helpers.arg('data (any, range<any>)', 'What it plots.'),
    helpers.arg('options (any, range<any>, optional)', 'Names of options, and their values beside them.'),
  ],
  compute(data: Arg, options: Arg) {
    const [plotted, chosen] = [rowsOf(data), rowsOf(options)];
    const error = [...plotted, ...chosen].flat().find(({ value }) => helpers.isEvaluationError(value));
    if (error !== undefined) return error;
    const read = readSparkline(givenIn(plotted), givenIn(chosen));
    if ('problem' in read) return { value: '#VALUE!', message: read.problem };
    return { value: textOfSparkline(read) };
  },
});
