// The functions that a host adds to o-spreadsheet's: custom functions, and a clock for TODAY and NOW.
//
// o-spreadsheet has one registry for all workbooks. So what is registered only asks the workbook that is
// being calculated, by way of its evaluation context; two hosts in one process do not meet.
import {
  type Arg,
  type CellPosition,
  type EvalContext,
  type FunctionResultObject,
  functionCache,
  helpers,
  registries,
} from '@odoo/o-spreadsheet';
import './more-functions';
import './same-range';
import './sparkline';
import { type CellError, type CellScalar, isDateSerial, scalarOf } from './values';

type Rows = readonly (readonly CellScalar[])[];

/** A call of a custom function from a cell. Arguments are rows of values; those left out at the end are absent. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly Rows[];
  readonly position: CellPosition;
  /** Reads a cell while the sheet is being calculated: what is not calculated yet is calculated now. */
  read(position: CellPosition): FunctionResultObject;
}

export type FunctionResult = CellError | Rows;

export interface FunctionHooks {
  /** `undefined` when this workbook's script has no such function. */
  call(call: FunctionCall): FunctionResult | undefined;
  /** The date and time in the spreadsheet's zone. */
  nowSerial(): number;
}

export interface FunctionSignature {
  readonly name: string;
  readonly description: string;
  readonly params: readonly { readonly name: string; readonly help: string }[];
  /** Whether the grid offers it while a formula is typed. */
  readonly listed: boolean;
}

/** How the comment of a custom function begins to describe an argument that can be left out. */
const OPTIONAL = 'Optional. ';

/** The grid marks optional arguments by itself. */
const helpOf = ({ help }: { readonly help: string }) =>
  help.startsWith(OPTIONAL) ? help.slice(OPTIONAL.length) : help;

/** Where an evaluation context keeps the hooks of its workbook. A model that no host has made has none. */
export const HOOKS = 'kpiPacerHooks';
const registry = registries.functionRegistry;
const builtIn = new Set(registry.getKeys());

export function isBuiltIn(name: string): boolean {
  return builtIn.has(name.toUpperCase());
}

// At hand: each text that a script reads is asked for.
const { errorTypes } = registries;

/** Whether the engine would take this text for an error. */
export function isErrorText(text: string): boolean {
  return errorTypes.has(text);
}

/** The signature of each function that was registered last, as text. */
const registered = new Map<string, string>();

export function registerFunction(signature: FunctionSignature): void {
  const { name, description, params, listed } = signature;
  const inSheet = name.toUpperCase();
  const text = JSON.stringify(signature);
  if (registered.get(inSheet) === text) return;
  registered.set(inSheet, text);
  // A formula that was compiled for an older signature must not be found again.
  for (const formula of Object.keys(functionCache)) delete functionCache[formula];
  registry.replace(inSheet, {
    description,
    category: 'Custom functions',
    args: params.map((param) => helpers.arg(`${param.name} (any, range<any>, optional)`, helpOf(param))),
    hidden: !listed,
    isExported: false,
    compute(this: EvalContext, ...args: Arg[]) {
      return compute(this, inSheet, args);
    },
  });
  // A custom function may be called with too few arguments: it answers for itself. So all were registered as
  // optional, and the help alone says which ones are.
  registry.get(inSheet).args.forEach((arg, index) => {
    if (!params[index]?.help.startsWith(OPTIONAL)) delete arg.optional;
  });
}

for (const name of ['TODAY', 'NOW']) {
  const { description, compute: machineClock } = registry.get(name);
  registry.replace(name, {
    description,
    category: 'Date',
    args: [],
    isExported: true,
    compute(this: EvalContext) {
      const now = hooksOf(this)?.nowSerial();
      if (now === undefined) return machineClock.call(this);
      const { dateFormat, timeFormat } = this.locale;
      if (name === 'TODAY') return { value: Math.floor(now), format: dateFormat };
      return { value: now, format: `${dateFormat} ${timeFormat}` };
    },
  });
}

function hooksOf(context: EvalContext): FunctionHooks | undefined {
  return context[HOOKS];
}

function compute(
  context: EvalContext,
  name: string,
  args: Arg[],
): FunctionResultObject | FunctionResultObject[][] {
  const position = context.__originCellPosition;
  // A conditional format or a preview has no dependencies of its own; Google refuses custom functions there.
  if (!position || !context.updateDependencies) {
    return { value: '#ERROR!', message: `${name} can only be used in a cell.` };
  }
  const hooks = hooksOf(context);
  if (!hooks) return { value: '#ERROR!', message: 'There is no script.' };
  const result = hooks.call({
    name,
    args: args.map(rowsOf),
    position,
    read: (target) => context.getFormulaResult(target),
  });
  if (!result) return { value: '#NAME?', message: `Unknown function: "${name}"` };
  if ('error' in result) return { value: result.error, message: result.message };
  return columnsOf(result, context);
}

/** The rows of ranges: the engine hands the same matrix to all functions that are called with the same range. */
const rowsOfRanges = new WeakMap<object, Rows>();

function rowsOf(arg: Arg): Rows {
  if (arg === undefined) return [['']];
  if (!Array.isArray(arg)) return [[scalarOf(arg)]];
  const rowCount = arg[0]?.length ?? 0;
  const rows =
    rowsOfRanges.get(arg) ??
    Array.from({ length: rowCount }, (_, row) =>
      arg.map((column) => {
        const cell = column[row];
        return cell ? scalarOf(cell) : '';
      }),
    );
  rowsOfRanges.set(arg, rows);
  return rows;
}

function columnsOf(rows: Rows, { locale }: EvalContext): FunctionResultObject[][] {
  const columnCount = rows[0]?.length ?? 0;
  const toCell = (value: CellScalar): FunctionResultObject => {
    if (!isDateSerial(value)) return { value };
    const isDay = Number.isInteger(value.serial);
    return {
      value: value.serial,
      format: isDay ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`,
    };
  };
  return Array.from({ length: columnCount }, (_, column) => rows.map((row) => toCell(row[column] ?? '')));
}
