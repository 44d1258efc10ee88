// The columns of a progress sheet, in one table: everything else looks a column up by its key.

import {
  CHECK_WORDS,
  COLUMN_WORDS,
  type ColumnKey,
  INDICATOR_WORDS,
  KIND_CHOICES,
  UNIT_WORDS,
} from '../words';
import { columnLetters, formula } from './a1';
import { headCell } from './head';
import { CALENDAR_NAME, HEADER_ROW } from './layout';

/** What a column shows, which decides its number format: the row's unit does for `value` and `perDay`. */
export type Shows = 'text' | 'value' | 'perDay' | 'achievement' | 'gap' | 'date';

/** What may be typed into a column. */
export type Accepts =
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'date' | 'number' | 'addresses' };

/** A column of the progress sheet. */
export interface Column {
  readonly key: ColumnKey;
  readonly width: number;
  readonly shows: Shows;
  readonly accepts?: Accepts;
  /** Belongs to the set-up, in the group that folds away. */
  readonly isSetUp?: true;
  /** The arguments of the function that fills the column from its header cell. */
  readonly computedBy?: { readonly name: string; readonly args: readonly Argument[] };
}

/** An argument of a header formula: a column, from its header down, or a cell or range that all rows share. */
type Argument = ColumnKey | typeof CALENDAR | typeof TOLERANCE;
const CALENDAR = '(calendar)';
const TOLERANCE = '(tolerance)';

const PERIOD = ['start', 'end', 'dataThrough', CALENDAR, 'kind', 'baseline'] as const;
const JUDGED = ['actual', 'target', ...PERIOD] as const;

const choice = (words: object): Accepts => ({ type: 'choice', choices: Object.values(words) });

const KINDS = Object.values(KIND_CHOICES).flatMap(({ higher, lower }) => [higher, lower]);

/** The columns in order. */
export const COLUMNS: readonly Column[] = [
  { key: 'kpi', width: 180, shows: 'text' },
  {
    key: 'status',
    width: 100,
    shows: 'text',
    computedBy: { name: 'KPI_STATUS', args: [...JUDGED, TOLERANCE] },
  },
  { key: 'owner', width: 170, shows: 'text', accepts: { type: 'addresses' } },
  { key: 'target', width: 100, shows: 'value', accepts: { type: 'number' } },
  { key: 'actual', width: 100, shows: 'value', accepts: { type: 'number' } },
  {
    key: 'achievement',
    width: 105,
    shows: 'achievement',
    computedBy: { name: 'ACHIEVEMENT', args: ['actual', 'target', 'kind', 'baseline'] },
  },
  { key: 'paceGap', width: 85, shows: 'gap', computedBy: { name: 'PACE_GAP', args: JUDGED } },
  {
    key: 'landing',
    width: 100,
    shows: 'value',
    computedBy: { name: 'LANDING', args: ['actual', ...PERIOD, 'target'] },
  },
  { key: 'shortfall', width: 95, shows: 'value', computedBy: { name: 'SHORTFALL', args: JUDGED } },
  { key: 'requiredPace', width: 100, shows: 'perDay', computedBy: { name: 'REQUIRED_PACE', args: JUDGED } },
  {
    key: 'expected',
    width: 100,
    shows: 'value',
    computedBy: { name: 'EXPECTED', args: ['target', ...PERIOD] },
  },
  { key: 'cause', width: 180, shows: 'text' },
  { key: 'action', width: 200, shows: 'text' },
  { key: 'actionDue', width: 100, shows: 'date', accepts: { type: 'date' } },
  { key: 'comment', width: 180, shows: 'text' },
  { key: 'dataThrough', width: 105, shows: 'date', accepts: { type: 'date' } },
  { key: 'snooze', width: 105, shows: 'date', accepts: { type: 'date' } },
  { key: 'goal', width: 160, shows: 'text', isSetUp: true },
  { key: 'factor', width: 160, shows: 'text', isSetUp: true },
  { key: 'indicator', width: 90, shows: 'text', accepts: choice(INDICATOR_WORDS), isSetUp: true },
  { key: 'kind', width: 160, shows: 'text', accepts: { type: 'choice', choices: KINDS }, isSetUp: true },
  { key: 'baseline', width: 85, shows: 'value', accepts: { type: 'number' }, isSetUp: true },
  { key: 'start', width: 100, shows: 'date', accepts: { type: 'date' }, isSetUp: true },
  { key: 'end', width: 100, shows: 'date', accepts: { type: 'date' }, isSetUp: true },
  { key: 'check', width: 90, shows: 'text', accepts: choice(CHECK_WORDS), isSetUp: true },
  { key: 'reviewed', width: 140, shows: 'text', isSetUp: true },
  { key: 'unit', width: 80, shows: 'text', accepts: choice(UNIT_WORDS), isSetUp: true },
];

/** The number of a column, counted from 1, on a sheet that the add-in made. */
export function columnNumber(key: ColumnKey): number {
  return COLUMNS.findIndex((column) => column.key === key) + 1;
}

/** A KPI's cell as formulas of its own row refer to it. */
export function cellReference(key: ColumnKey, row: number): string {
  return `${columnLetters(columnNumber(key))}${row}`;
}

/** The header of a column: its text, or the formula that writes it and fills the column. */
export function headerOf(column: Column): string {
  if (column.computedBy === undefined) return COLUMN_WORDS[column.key].header;
  const { name, args } = column.computedBy;
  return formula(name, ...args.map(argumentReference));
}

function argumentReference(argument: Argument): string {
  if (argument === CALENDAR) return CALENDAR_NAME;
  if (argument === TOLERANCE) return headCell('tolerance');
  const letters = columnLetters(columnNumber(argument));
  return `${letters}${HEADER_ROW}:${letters}`;
}
