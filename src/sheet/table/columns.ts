// The columns of a progress sheet, in one table: everything else looks a column up by its key.

import { COLUMN_WORDS, type ColumnKey, KIND_CHOICES } from '../../words';
import { columnLetters, formula, sheetReference } from './a1';
import { headCell, headDay } from './head';
import { CALENDAR_NAME, HEADER_ROW, LOG_COLUMNS } from './layout';
import { TYPED_FIELDS } from './typed-fields';

/** What a column shows, which decides its number format: the row's unit does for `value` and `perDay`. */
export type Shows = 'text' | 'value' | 'perDay' | 'achievement' | 'gap' | 'date';

/** What may be typed into a column. */
export type Accepts =
  | { readonly type: 'choice'; readonly choices: () => readonly string[] }
  | { readonly type: 'date' | 'addresses' };

/** A column of the progress sheet. */
export interface Column {
  readonly key: ColumnKey;
  /** In pixels. Neighbours of one width are set in one call. */
  readonly width?: number;
  readonly shows: Shows;
  readonly accepts?: Accepts;
  /** Belongs to the set-up, in the group that folds away. */
  readonly isSetUp?: true;
  /** The arguments of the function that fills the column from its header cell. */
  readonly computedBy?: Computation;
  /** Filled, header and all, by the function in the header of this column before it. */
  readonly filledFrom?: ColumnKey;
}

/** A call that fills a column. */
export interface Computation {
  readonly name: string;
  readonly args: readonly Argument[];
}

/** An argument of a header formula: a column, from its header down, or a cell or range that all rows share. */
export type Argument = ColumnKey | SharedArgument;
type SharedArgument = typeof CALENDAR | typeof TOLERANCE | typeof HEAD_DAY | typeof LOG;
export const CALENDAR = '(calendar)';
export const TOLERANCE = '(tolerance)';
export const HEAD_DAY = '(head day)';
export const LOG = '(log)';

const PERIOD = ['start', 'end', 'judgedAsOf', CALENDAR, 'kind', 'baseline'] as const;
const JUDGED = ['actual', 'target', ...PERIOD] as const;

/** The words of a field that is chosen. */
const choice = (field: { readonly words: () => Readonly<Record<string, string>> }): Accepts => ({
  type: 'choice',
  choices: () => Object.values(field.words()),
});

const kinds = () => Object.values(KIND_CHOICES).flatMap(({ higher, lower }) => [higher, lower]);

/** In pixels. A column without a width of its own is as wide as Sheets makes it: every figure fits in. */
const TEXT_WIDTH = 160;

/** The columns in order. */
export const COLUMNS: readonly Column[] = [
  { key: 'kpi', width: 190, shows: 'text' },
  {
    key: 'status',
    shows: 'text',
    computedBy: { name: 'KPI_STATUS', args: [...JUDGED, TOLERANCE] },
  },
  { key: 'owner', width: 180, shows: 'text', accepts: { type: 'addresses' } },
  { key: 'target', shows: 'value' },
  { key: 'actual', shows: 'value' },
  {
    key: 'achievement',
    shows: 'achievement',
    computedBy: { name: 'ACHIEVEMENT', args: ['actual', 'target', 'kind', 'baseline'] },
  },
  { key: 'paceGap', shows: 'gap', computedBy: { name: 'PACE_GAP', args: JUDGED } },
  {
    key: 'landing',
    shows: 'value',
    computedBy: { name: 'LANDING', args: ['actual', ...PERIOD, 'target'] },
  },
  { key: 'shortfall', shows: 'value', computedBy: { name: 'SHORTFALL', args: JUDGED } },
  { key: 'requiredPace', shows: 'perDay', computedBy: { name: 'REQUIRED_PACE', args: JUDGED } },
  {
    key: 'expected',
    shows: 'value',
    computedBy: { name: 'EXPECTED', args: ['target', ...PERIOD] },
  },
  { key: 'cause', width: TEXT_WIDTH, shows: 'text' },
  { key: 'action', width: TEXT_WIDTH, shows: 'text' },
  { key: 'actionDue', width: TEXT_WIDTH, shows: 'date', accepts: { type: 'date' } },
  { key: 'comment', width: TEXT_WIDTH, shows: 'text' },
  { key: 'dataThrough', shows: 'date', accepts: { type: 'date' } },
  { key: 'snooze', shows: 'date', accepts: { type: 'date' } },
  { key: 'goal', width: TEXT_WIDTH, shows: 'text', isSetUp: true },
  { key: 'factor', width: TEXT_WIDTH, shows: 'text', isSetUp: true },
  {
    key: 'indicator',
    width: TEXT_WIDTH,
    shows: 'text',
    accepts: choice(TYPED_FIELDS.indicator),
    isSetUp: true,
  },
  {
    key: 'kind',
    width: TEXT_WIDTH,
    shows: 'text',
    accepts: { type: 'choice', choices: kinds },
    isSetUp: true,
  },
  { key: 'baseline', shows: 'value', isSetUp: true },
  { key: 'start', shows: 'date', accepts: { type: 'date' }, isSetUp: true },
  { key: 'end', shows: 'date', accepts: { type: 'date' }, isSetUp: true },
  { key: 'check', shows: 'text', accepts: choice(TYPED_FIELDS.check), isSetUp: true },
  { key: 'reviewed', shows: 'text', isSetUp: true },
  { key: 'unit', shows: 'text', accepts: choice(TYPED_FIELDS.unit), isSetUp: true },
  { key: 'loggedAs', shows: 'text', isSetUp: true },
  { key: 'judgedAsOf', shows: 'date', isSetUp: true },
  {
    key: 'logged',
    shows: 'value',
    isSetUp: true,
    computedBy: {
      name: 'LOGGED',
      args: ['kpi', 'start', 'end', HEAD_DAY, LOG, 'kind', 'check', 'loggedAs', 'target', 'unit', CALENDAR],
    },
  },
  { key: 'loggedThrough', shows: 'date', isSetUp: true, filledFrom: 'logged' },
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
export function headerOf(column: Column, log: string | null = null): string {
  const { computedBy, key } = column;
  const isComputed = computedBy !== undefined && (log !== null || !computedBy.args.includes(LOG));
  if (!isComputed) return COLUMN_WORDS[key].header;
  return computingFormula(computedBy, (argument) => standardReference(argument, log ?? ''));
}

/**
 * The formula that fills a column, with its arguments where they stand; those that stand nowhere are left out.
 *
 * @example computingFormula({ name: 'LANDING', args: ['actual', ...] }, reference) // => '=LANDING(E5:E, ...)'
 */
export function computingFormula(
  { name, args }: Computation,
  referenceTo: (argument: Argument) => string,
): string {
  const references = args.map(referenceTo);
  while (references[references.length - 1] === '') references.pop();
  return formula(name, ...references);
}

/** A column from its header down, as formulas refer to it. */
export function columnReference(column: number, headerRow: number): string {
  return `${columnLetters(column)}${headerRow}:${columnLetters(column)}`;
}

/** Where an argument stands on a sheet that the add-in made. */
function standardReference(argument: Argument, log: string): string {
  if (argument === CALENDAR) return CALENDAR_NAME;
  if (argument === TOLERANCE) return headCell('tolerance');
  if (argument === HEAD_DAY) return headDay();
  if (argument === LOG) return logReference(log);
  return columnReference(columnNumber(argument), HEADER_ROW);
}

/** All rows of the log, now and later: a name for them may stand for those only that there were. */
function logReference(logSheet: string): string {
  const [first, last] = [LOG_COLUMNS[0], LOG_COLUMNS[LOG_COLUMNS.length - 1]];
  return `${sheetReference(logSheet)}!${first?.letter}:${last?.letter}`;
}
