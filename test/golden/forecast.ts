// The golden cases of the forecast: landings worked out independently of this code.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ForecastCase {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly asOf: string;
  readonly target: number;
  readonly lower?: boolean;
  /** The last day on which anything is logged. */
  readonly through?: string;
  /** Closed weekdays, Monday = 0. */
  readonly closed?: readonly number[];
  readonly holidays?: readonly string[];
  /** The log; a null is a day without an entry. */
  readonly rows: readonly (readonly [day: string, value: number | null])[];
  readonly expect: {
    readonly landing?: number;
    readonly low?: number;
    readonly high?: number;
    readonly chance?: number;
    readonly reason?: string;
    readonly actual?: number;
    /** What a landing was made of; none where there is no pace. */
    readonly pace?: number;
    readonly weight?: number;
    readonly looks?: readonly (number | null)[];
    readonly trust?: readonly number[];
    readonly bias?: number;
    readonly past?: number;
    readonly week?: readonly number[];
    readonly holidayWeight?: number;
    readonly days?: number;
    readonly sd?: number;
  };
}

type Stored = Omit<ForecastCase, 'rows'> & {
  readonly rows?: ForecastCase['rows'];
  /** The log as a file, and which of its columns. */
  readonly file?: string;
  readonly column?: number;
};

function rowsIn(file: string, column: number): ForecastCase['rows'] {
  const lines = readFileSync(join(__dirname, '..', '..', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1);
  return lines.map((line) => {
    const cells = line.split(',');
    const value = cells[column] ?? '';
    return [cells[0] ?? '', value === '' ? null : Number(value)];
  });
}

const stored = JSON.parse(readFileSync(join(__dirname, 'forecast.json'), 'utf8')) as Stored[];

export const FORECASTS: readonly ForecastCase[] = stored.map(({ file, column = 1, rows, ...golden }) => ({
  ...golden,
  rows: rows ?? (file === undefined ? [] : rowsIn(file, column)),
}));
