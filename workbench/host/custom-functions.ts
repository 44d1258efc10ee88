// Custom functions in cells: arguments in, results out, each call remembered as Google does.
import type { CellPosition } from '@odoo/o-spreadsheet';
import type { FormulaInCell } from './engine/formulas';
import {
  type FunctionCall,
  type FunctionResult,
  isBuiltIn,
  isErrorText,
  registerFunction,
} from './engine/functions';
import { type CellError, type CellScalar, isDateSerial, MAX_TEXT_LENGTH, TOO_LONG } from './engine/values';
import type { Words } from './languages';
import { isDate, type RealmValues } from './realm';
import { ScriptError } from './runner';
import { type Script, type ScriptFunction, UploadRefused } from './script';
import { civilOfSerial, serialOfCivil, type Zone } from './time-zone';
import type { Turned } from './turned';

/** Reproduced at 494,000 cells; where exactly Google's limit is, nobody says. */
const MAX_RESULT_CELLS = 400_000;
const RESULTS_KEPT = 5_000;
const REFUSED_ARGUMENT =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

export interface CustomFunctionOptions {
  readonly script: Script;
  readonly spreadsheetZone: Zone;
  readonly words: Words;
  readonly turned: ReadonlySet<Turned>;
  isRefused(call: FunctionCall, functionName: string): boolean;
  /** Executes the function; `convert` must be applied to what it returns. `key`: it and its arguments, as text. */
  execute(
    call: FunctionCall,
    functionName: string,
    key: string,
    args: (values: RealmValues) => unknown[],
    convert: (returned: unknown) => FunctionResult,
  ): FunctionResult;
}

export class CustomFunctions {
  private readonly functions: ReadonlyMap<string, ScriptFunction>;
  private readonly results = new Map<string, FunctionResult>();
  /** What cells last showed, by place and function. */
  private readonly shown = new Map<string, FunctionResult>();
  /** By the same: the function and its arguments, as text. */
  private readonly keys = new Map<string, string>();
  private isKept = false;

  constructor(private readonly options: CustomFunctionOptions) {
    const callable = options.script.functions.filter((fn) => {
      if (fn.help && isBuiltIn(fn.name))
        throw new UploadRefused(`${fn.name} is the name of a built-in function.`);
      // The grid can't spell other names, and a private function can't be called.
      return /^\w*[^\W_]$/.test(fn.name) && !isBuiltIn(fn.name);
    });
    this.functions = new Map(callable.map((fn) => [fn.name.toUpperCase(), fn]));
    for (const { name, parameters, help } of callable) {
      const params =
        help?.params ?? parameters.map((parameter) => ({ name: parameter || 'value', help: '' }));
      registerFunction({ name, description: help?.description ?? '', params, listed: help !== undefined });
    }
  }

  /** Until it is taken back, cells go on showing what they do, and new ones are loading. */
  keepResults(isKept: boolean): void {
    this.isKept = isKept;
  }

  call(call: FunctionCall): FunctionResult | undefined {
    const called = this.functions.get(call.name);
    if (!called) return undefined;
    const place = placeOf(call.position, call.name);
    if (this.isKept) return this.shown.get(place) ?? [[this.options.words.loading]];
    const result = this.calculate(call, called, place);
    this.shown.set(place, result);
    return result;
  }

  /** The calls that these formulas make: the functions and their arguments, as text. */
  *callsIn(formulas: Iterable<FormulaInCell>): Iterable<string> {
    for (const { position, symbols } of formulas) {
      for (const name of symbols) {
        const key = this.keys.get(placeOf(position, name));
        if (key !== undefined) yield key;
      }
    }
  }

  private calculate(call: FunctionCall, called: ScriptFunction, place: string): FunctionResult {
    const functionName = called.name;
    // The engine counts too, by the signature that was registered last in this process.
    const accepted = called.help?.params.length ?? called.parameters.length;
    if (call.args.length > accepted) return errorOf(`${functionName} takes ${accepted} arguments at most.`);
    if (this.options.isRefused(call, functionName)) return errorOf(REFUSED_ARGUMENT);
    const key = [functionName, ...call.args.map(textOf)].join();
    this.keys.set(place, key);
    const known = this.results.get(key);
    if (known) return known;
    const result = this.execute(call, functionName, key);
    if (this.results.size >= RESULTS_KEPT) this.results.clear();
    this.results.set(key, result);
    return result;
  }

  private execute(call: FunctionCall, functionName: string, key: string): FunctionResult {
    const { spreadsheetZone: zone, words, turned } = this.options;
    if (
      turned.has('errors') &&
      call.args.flat(2).some((cell) => typeof cell === 'string' && isErrorText(cell))
    )
      return errorOf('An argument is an error.');
    const convert = (values: RealmValues, value: CellScalar) => {
      if (turned.has('blanks') && value === '') return 0;
      if (isDateSerial(value)) {
        const instant = zone.instantOf(civilOfSerial(value.serial));
        return turned.has('dates') ? `on ${new Date(instant).toUTCString()}` : values.date(instant);
      }
      return typeof value === 'string' && isErrorText(value) ? words.errorValue(value) : value;
    };
    const args = (values: RealmValues) =>
      call.args.map((rows) => {
        const argument =
          turned.size === 0
            ? parsedArgument(values, rows, (value) => convert(values, value))
            : toArgument(values, rows, (value) => convert(values, value));
        const isOneCell = !Array.isArray(argument);
        return isOneCell && turned.has('oneCellRanges') ? values.array([values.array([argument])]) : argument;
      });
    try {
      return this.options.execute(call, functionName, key, args, (returned) => {
        const result = toResult(zone, returned);
        return turned.has('spilling') && Array.isArray(result) ? [[result[0]?.[0] ?? '']] : result;
      });
    } catch (error) {
      if (error instanceof ScriptError) return errorOf(error.message);
      // The engine can't do more with it, and says less.
      if (error instanceof Error) return errorOf(`The host failed: ${error.message}`);
      throw error;
    }
  }
}

const placeOf = ({ sheetId, col, row }: CellPosition, name: string) =>
  JSON.stringify([sheetId, col, row, name]);

type Rows = FunctionCall['args'][number];

/** Several functions are called with the same long column. */
const texts = new WeakMap<object, string>();
const special = new WeakMap<object, readonly Place[]>();

type Place = readonly [row: number, column: number];

/** The cells that a script doesn't get as they are: dates, errors, and -0, which JSON has not. */
function specialIn(rows: Rows): readonly Place[] {
  const known = special.get(rows);
  if (known) return known;
  const found = rows.flatMap((row, index) =>
    row.flatMap((cell, column): Place[] => {
      const isPlain =
        typeof cell === 'string' ? !isErrorText(cell) : typeof cell !== 'object' && !Object.is(cell, -0);
      return isPlain ? [] : [[index, column]];
    }),
  );
  special.set(rows, found);
  return found;
}

/** Handing over the text of a range and then its special cells takes a tenth of the time of making it cell by cell. */
function parsedArgument(values: RealmValues, rows: Rows, convert: (value: CellScalar) => unknown): unknown {
  const cells = values.parsed(textOf(rows)) as unknown[][];
  for (const [row, column] of specialIn(rows)) {
    (cells[row] as unknown[])[column] = convert(rows[row]?.[column] as CellScalar);
  }
  return argumentOf(cells);
}

function textOf(rows: object): string {
  const text = texts.get(rows) ?? JSON.stringify(rows);
  texts.set(rows, text);
  return text;
}

function toArgument(values: RealmValues, rows: Rows, convert: (value: CellScalar) => unknown): unknown {
  return argumentOf(values.array(rows.map((row) => values.array(row.map(convert)))) as unknown[][]);
}

/** A single cell is its value. */
function argumentOf(rows: unknown[][]): unknown {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function toResult(zone: Zone, returned: unknown): FunctionResult {
  const rows = rowsOf(returned);
  const width = rows[0]?.length ?? 0;
  if (width === 0) return errorOf('not emulated: an empty array as a result');
  if (rows.some((row) => row.length !== width))
    return errorOf('not emulated: a result with rows of different lengths');
  if (rows.length * width > MAX_RESULT_CELLS) return errorOf('Result too large');
  const converted: CellScalar[][] = [];
  for (const row of rows) {
    const cells: CellScalar[] = [];
    for (const value of row) {
      const cell = toCell(zone, value);
      if (typeof cell === 'object' && 'error' in cell) return cell;
      cells.push(cell);
    }
    converted.push(cells);
  }
  return converted;
}

/** A scalar is one cell, and a plain list goes down. */
function rowsOf(returned: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(returned)) return [[returned]];
  return itemsOf(returned).map((row) => (Array.isArray(row) ? itemsOf(row) : [row]));
}

function itemsOf(list: readonly unknown[]): unknown[] {
  return Array.from({ length: list.length }, (_, index) => {
    const item = list[index];
    if (item === undefined && !(index in list)) throw new ScriptError('not emulated: a result with holes');
    return item;
  });
}

function toCell(zone: Zone, value: unknown): CellScalar | CellError {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : NOT_A_NUMBER;
  if (typeof value === 'string') {
    if (value.length > MAX_TEXT_LENGTH) return errorOf(TOO_LONG);
    return isErrorText(value) ? errorOf(`not emulated: the text ${value} as a result`) : value;
  }
  if (!isDate(value)) return errorOf(`not emulated: a result of the type ${typeof value}`);
  const instant = Date.prototype.getTime.call(value);
  return Number.isNaN(instant) ? NOT_A_NUMBER : { serial: serialOfCivil(zone.civilAt(instant)) };
}

const NOT_A_NUMBER: CellError = { error: '#NUM!', message: 'The result is not a finite number.' };

function errorOf(message: string): CellError {
  return { error: '#ERROR!', message };
}
