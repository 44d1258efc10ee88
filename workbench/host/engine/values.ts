// What a cell holds, in the host's own words: no other file has to know how o-spreadsheet says it.
import {
  type CellPosition,
  type EvaluatedCell,
  type FunctionResultObject,
  helpers,
} from '@odoo/o-spreadsheet';

/** A number that the cell shows as a date, a time or a duration. */
export interface DateSerial {
  readonly serial: number;
}

/** An empty cell is `''`, and an error is its text, as in Range.getValue. */
export type CellScalar = string | number | boolean | DateSerial;

/** What a custom function shows instead of a value. */
export interface CellError {
  readonly error: string;
  readonly message: string;
}

export interface CellReading {
  readonly value: CellScalar;
  readonly text: string;
  /** The note of an error, or `''`. */
  readonly message: string;
}

// o-spreadsheet's own names of errors, where Google has another one.
const GOOGLE_NAMES: Record<string, string> = {
  '#REF': '#REF!',
  '#SPILL!': '#REF!',
  '#CYCLE': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#ERROR!',
};

export function isDateSerial(value: unknown): value is DateSerial {
  return typeof value === 'object' && value !== null && 'serial' in value;
}

/** The value as a script gets it. */
export function scalarOf({ value, format }: FunctionResultObject): CellScalar {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') {
    return format !== undefined && helpers.isDateTimeFormat(format) ? { serial: value } : value;
  }
  return helpers.isEvaluationError(value) ? googleError(value) : value;
}

/** The cell as a person sees it. */
export function readingOf(cell: EvaluatedCell): CellReading {
  const isError = helpers.isEvaluationError(cell.value);
  return {
    value: scalarOf(cell),
    text: isError ? googleError(String(cell.value)) : cell.formattedValue,
    message: isError ? messageOf(cell) : '',
  };
}

function googleError(value: unknown): string {
  return GOOGLE_NAMES[String(value)] ?? String(value);
}

function messageOf(cell: FunctionResultObject): string {
  const message = cell.message ?? '';
  if (cell.value === '#SPILL!' && cell.errorOriginPosition) return overwriteMessage(cell.errorOriginPosition);
  return message;
}

function overwriteMessage({ col, row }: CellPosition): string {
  return `Array result was not expanded because it would overwrite data in ${helpers.toXC(col, row)}`;
}
