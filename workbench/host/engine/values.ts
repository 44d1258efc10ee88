// What a cell holds, in the host's own words: no other file has to know how o-spreadsheet says it.
import { type EvaluatedCell, type FunctionResultObject, helpers } from '@odoo/o-spreadsheet';
import { sparklineOf } from './sparkline-text';

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

/** Of a text in a cell, on Google. */
export const MAX_TEXT_LENGTH = 50_000;
export const TOO_LONG = `Your input contains more than the maximum of ${MAX_TEXT_LENGTH} characters in a single cell.`;

// At hand: each cell that is read is asked for both.
const { isDateTimeFormat, isEvaluationError } = helpers;

export interface CellReading {
  readonly value: CellScalar;
  readonly text: string;
  /** The note of an error, or `''`. */
  readonly message: string;
}

/** The engine's words where Google's go on with the cell. */
const BLOCKED_SPILL = 'Array result was not expanded because it would overwrite data.';

export function isDateSerial(value: unknown): value is DateSerial {
  return typeof value === 'object' && value !== null && 'serial' in value;
}

/** The value as a script gets it. */
export function scalarOf({ value, format }: FunctionResultObject): CellScalar {
  if (value === null || value === undefined || sparklineOf(value) !== undefined) return '';
  if (typeof value === 'number') {
    return format !== undefined && isDateTimeFormat(format) ? { serial: value } : value;
  }
  return value;
}

/** What an empty cell holds. */
export const NOTHING: CellReading = { value: '', text: '', message: '' };

/** The cell as a person sees it. */
export function readingOf(cell: EvaluatedCell): CellReading {
  // Most cells of a sheet. A format may have a text of its own for a text of no characters.
  if (cell.value === null || (cell.value === '' && cell.formattedValue === '')) return NOTHING;
  const isError = isEvaluationError(cell.value);
  if (sparklineOf(cell.value) !== undefined) return NOTHING;
  return {
    value: scalarOf(cell),
    text: isError ? String(cell.value) : cell.formattedValue,
    message: isError ? messageOf(cell) : '',
  };
}

function messageOf({ message = '', errorOriginPosition }: FunctionResultObject): string {
  // The grid adds "Caused by" and a link instead.
  if (!errorOriginPosition || `${message}` !== BLOCKED_SPILL) return message;
  const { col, row } = errorOriginPosition;
  return `${message.slice(0, -1)} in ${helpers.toXC(col, row)}`;
}
