// The table of a progress sheet. Everything else looks a column up by its key.

import { COLUMN_WORDS, type ColumnKey, type ELSEWHERE, inSheetsOfAny, type Language } from '../../words';
import {
  CALENDAR,
  type Computation,
  computingFormula,
  DAYS,
  HEAD_DAY,
  LOG,
  PLAN,
  TOLERANCE,
} from './computation';
import { headCell, headDay } from './head';
import { KINDS, oneOf, PERIOD, TEXT_WIDTH } from './kpi-columns';
import { CALENDAR_NAME, HEADER_ROW, LAST_HEADER_ROW, LOG_NAME, PLAN_NAME } from './layout';
import { plannedPlacement } from './placement';
import type { FoundColumn, TableSpec } from './table-spec';
import { TYPED_FIELDS } from './typed-fields';

/** A column of the progress sheet. */
export interface ProgressColumn extends FoundColumn<ColumnKey> {
  /** The function that fills the column from its header cell. */
  readonly computedBy?: Computation<ColumnKey>;
}

/** The table of a progress sheet. */
export interface ProgressTable extends TableSpec<ColumnKey> {
  readonly columns: readonly ProgressColumn[];
}

/** What there is in a file besides its progress sheets: on that their columns depend. */
export interface FileParts {
  /** How formulas refer to the daily log; null where there is none. */
  readonly log: string | null;
  /** What is known day by day besides, as formulas have it: the figures of tabs that KPIs are counted from. */
  readonly days?: string | null;
  /** The same of the plan: where there is one, it says what should be there by now. */
  readonly plan: string | null;
  /** Whether a target of the sheet was reset with a line of its own: its columns come behind all others. */
  readonly hasLines?: boolean;
}

/** A file with everything: whoever reads a sheet looks for all columns that any sheet may have. */
const WHOLE_FILE: FileParts = { log: LOG_NAME, plan: PLAN_NAME, hasLines: true };

const JUDGED = ['actual', 'target', ...PERIOD] as const;

/** The log's figure of a KPI, and beside it its day. */
const LOGGED: Computation<ColumnKey> = {
  name: 'LOGGED',
  args: ['kpi', 'start', 'end', HEAD_DAY, LOG, 'kind', 'check', 'loggedAs', 'target', 'unit', CALENDAR],
};

/** Where a KPI lands by its days, and beside it the range and the chance. */
const FORECAST: Computation<ColumnKey> = {
  name: 'LANDING_FORECAST',
  args: ['kpi', 'target', 'start', 'end', HEAD_DAY, DAYS, CALENDAR, 'kind'],
};

const PLANNED_ARGS = ['kpi', 'start', 'end', 'judgedAsOf', PLAN, CALENDAR, 'kind', 'baseline'] as const;

/** What the plan wants of a KPI by the day that its row is judged as of; or the line that its target was reset with. */
const planned = (hasLines: boolean): Computation<ColumnKey> => ({
  name: 'PLAN_TO_DATE',
  args: hasLines ? [...PLANNED_ARGS, 'target', 'lineFrom', 'lineAt'] : PLANNED_ARGS,
});

/** A column but for its words, and the formula that is made for where the others stand. */
type Definition = Omit<ProgressColumn, 'header' | 'headers' | 'note' | 'formula'>;

const FORECAST_COLUMNS: readonly Definition[] = [
  { key: 'forecast', shows: 'value', computedBy: FORECAST },
  { key: 'forecastLow', shows: 'value', filledFrom: 'forecast' },
  { key: 'forecastHigh', shows: 'value', filledFrom: 'forecast' },
  { key: 'chance', shows: 'chance', filledFrom: 'forecast' },
];

/** Only sheets have them on which a target was reset with such a line. */
const LINE_COLUMNS: readonly Definition[] = [
  { key: 'lineFrom', shows: 'date', accepts: { type: 'date' } },
  { key: 'lineAt', shows: 'value' },
];

/** The columns in order. */
function columnsOf({ log, days = log, plan, hasLines = false }: FileParts): readonly Definition[] {
  /** What is judged against the plan gets it last. */
  const judged = (name: string, ...args: Computation<ColumnKey>['args']): Computation<ColumnKey> => ({
    name,
    args: plan === null && !hasLines ? args : [...args, 'planned'],
  });
  return [
    { key: 'kpi', width: 190, shows: 'text' },
    {
      key: 'status',
      shows: 'text',
      computedBy: judged('KPI_STATUS', ...JUDGED, TOLERANCE),
    },
    { key: 'owner', width: 180, shows: 'text', accepts: { type: 'addresses' } },
    { key: 'target', shows: 'value' },
    { key: 'actual', shows: 'value' },
    {
      key: 'achievement',
      shows: 'achievement',
      computedBy: { name: 'ACHIEVEMENT', args: ['actual', 'target', 'kind', 'baseline'] },
    },
    { key: 'paceGap', shows: 'gap', computedBy: judged('PACE_GAP', ...JUDGED) },
    {
      key: 'landing',
      shows: 'value',
      computedBy: judged('LANDING', 'actual', ...PERIOD, 'target'),
    },
    { key: 'shortfall', shows: 'value', computedBy: judged('SHORTFALL', ...JUDGED) },
    { key: 'requiredPace', shows: 'perDay', computedBy: { name: 'REQUIRED_PACE', args: JUDGED } },
    {
      key: 'expected',
      shows: 'value',
      computedBy: judged('EXPECTED', 'target', ...PERIOD),
    },
    { key: 'cause', width: TEXT_WIDTH, shows: 'text' },
    { key: 'action', width: TEXT_WIDTH, shows: 'text' },
    { key: 'actionDue', width: TEXT_WIDTH, shows: 'date', accepts: { type: 'date' } },
    { key: 'comment', width: TEXT_WIDTH, shows: 'text' },
    { key: 'dataThrough', shows: 'date', accepts: { type: 'date' } },
    { key: 'snooze', shows: 'date', accepts: { type: 'date' } },
    { key: 'goal', width: TEXT_WIDTH, shows: 'text', isFolded: true },
    { key: 'factor', width: TEXT_WIDTH, shows: 'text', isFolded: true },
    {
      key: 'indicator',
      width: TEXT_WIDTH,
      shows: 'text',
      accepts: oneOf(TYPED_FIELDS.indicator.words),
      isFolded: true,
    },
    {
      key: 'kind',
      width: TEXT_WIDTH,
      shows: 'text',
      accepts: KINDS,
      isFolded: true,
    },
    { key: 'baseline', shows: 'value', isFolded: true },
    { key: 'start', shows: 'date', accepts: { type: 'date' }, isFolded: true },
    { key: 'end', shows: 'date', accepts: { type: 'date' }, isFolded: true },
    { key: 'check', shows: 'text', accepts: oneOf(TYPED_FIELDS.check.words), isFolded: true },
    { key: 'reviewed', shows: 'text', isFolded: true },
    { key: 'unit', shows: 'text', accepts: oneOf(TYPED_FIELDS.unit.words), isFolded: true },
    { key: 'loggedAs', shows: 'text', isFolded: true },
    { key: 'judgedAsOf', shows: 'date', isFolded: true },
    // Without a daily log nothing fills them.
    { key: 'logged', shows: 'value', isFolded: true, ...(log !== null && { computedBy: LOGGED }) },
    {
      key: 'loggedThrough',
      shows: 'date',
      isFolded: true,
      ...(log !== null && { filledFrom: 'logged' as const }),
    },
    // Seldom another than the owner, and asked for beside the sheet.
    { key: 'actionBy', shows: 'text' },
    // Last, so that sheets with and without days have all others in the same places.
    ...(days === null ? [] : FORECAST_COLUMNS),
    ...(plan === null && !hasLines
      ? []
      : [{ key: 'planned', shows: 'value', computedBy: planned(hasLines) } as const]),
    ...(hasLines ? LINE_COLUMNS : []),
  ];
}

/** The table of the progress sheets of a file. */
export function progressTable(file: FileParts = WHOLE_FILE): ProgressTable {
  const columns = columnsOf(file);
  const placement = plannedPlacement({ columns, headerRow: HEADER_ROW });
  const places = {
    calendar: CALENDAR_NAME,
    tolerance: headCell('tolerance'),
    headDay: headDay(),
    log: file.log ?? '',
    days: file.days ?? file.log ?? '',
    plan: file.plan ?? '',
  };
  return {
    columns: columns.map((column) => ({
      ...column,
      ...COLUMN_WORDS[column.key],
      headers: inSheetsOfAny((words) => headersIn(words, column.key)).flat(),
      ...(column.computedBy && { formula: computingFormula(column.computedBy, placement, places) }),
    })),
    headerRow: HEADER_ROW,
    searchedRows: LAST_HEADER_ROW,
    knownBy: { all: ['kpi'], most: ['owner', 'target', 'actual', 'start', 'end'], count: 3 },
  };
}

/** What heads a column in one language: its header, and what headed it on sheets that earlier versions made. */
function headersIn(
  { COLUMN_WORDS: words, HEADER_FORMS: forms }: (typeof ELSEWHERE)[Language],
  key: ColumnKey,
): string[] {
  return [words[key].header, ...(key in forms ? forms[key as keyof typeof forms] : [])];
}
