// The table of a goal tree: a node a row.

import {
  type ELSEWHERE,
  GOAL_COLUMN_WORDS,
  HOW_WORDS,
  inSheetsOfAny,
  type Language,
  ROLE_WORDS,
} from '../../words';
import {
  type Computation,
  computingFormula,
  HEAD_DAY,
  headedFormula,
  LOG,
  TOLERANCE,
  underHeader,
} from './computation';
import { type Below, kindOfFed, worstFirst } from './goal-formulas';
import { headCell, headDay } from './head';
import { KINDS, oneOf, PERIOD, TEXT_WIDTH } from './kpi-columns';
import { CALENDAR_NAME, HEADER_ROW, LAST_HEADER_ROW } from './layout';
import { columnReference, type Placement, plannedPlacement } from './placement';
import type { FoundColumn, TableSpec } from './table-spec';
import { TYPED_FIELDS } from './typed-fields';

/** The key of a column of a goal tree. */
export type GoalKey = keyof typeof GOAL_COLUMN_WORDS;

/** A column but for its words, and the formula that is made for where the others stand. */
interface Definition extends Omit<FoundColumn<GoalKey>, 'header' | 'headers' | 'note' | 'formula'> {
  /** The function that fills it from its header cell. */
  readonly computedBy?: Computation<GoalKey>;
  /** The header is the sheet's own: the function fills several columns, and calls them all alike. */
  readonly isHeaded?: true;
  /** Filled by a formula of the spreadsheet. */
  readonly spelled?: (below: Below<GoalKey>) => string;
}

const TREE = ['node', 'feeds', 'how'] as const;

/** The columns in order. Whether the log is there decides on the links. */
const columnsOf = (log: string | null, isLess: boolean): readonly Definition[] => [
  { key: 'node', width: 220, shows: 'text' },
  { key: 'role', width: 90, shows: 'text', accepts: oneOf(() => ROLE_WORDS) },
  { key: 'feeds', width: TEXT_WIDTH, shows: 'text' },
  { key: 'how', width: 60, shows: 'text', accepts: oneOf(() => HOW_WORDS) },
  {
    key: 'status',
    shows: 'text',
    computedBy: { name: 'KPI_STATUS', args: ['actual', 'target', ...PERIOD, TOLERANCE] },
  },
  { key: 'owner', width: 180, shows: 'text', accepts: { type: 'addresses' } },
  { key: 'target', width: 110, shows: 'value' },
  { key: 'own', width: 110, shows: 'value' },
  {
    key: 'actual',
    shows: 'value',
    computedBy: { name: 'DRIVER_VALUE', args: [...TREE, 'own'] },
    isHeaded: true,
  },
  {
    key: 'expected',
    shows: 'value',
    computedBy: { name: 'DRIVER_VALUE', args: [...TREE, 'ownExpected'] },
    isHeaded: true,
  },
  { key: 'paceGap', shows: 'gap', computedBy: { name: 'PACE_GAP', args: ['actual', 'target', ...PERIOD] } },
  {
    key: 'landing',
    shows: 'value',
    computedBy: { name: 'DRIVER_VALUE', args: [...TREE, 'ownLanding'] },
    isHeaded: true,
  },
  {
    key: 'effect',
    width: 130,
    shows: 'value',
    computedBy: { name: 'DRIVER_EFFECT', args: [...TREE, 'own', 'ownExpected'] },
  },
  { key: 'mark', width: 110, shows: 'text' },
  {
    key: 'needed',
    width: 110,
    shows: 'value',
    computedBy: { name: 'DRIVER_NEEDED', args: [...TREE, 'ownLanding', 'target', 'unit'] },
  },
  { key: 'comment', width: TEXT_WIDTH, shows: 'text' },
  {
    key: 'link',
    shows: 'text',
    // Up to the day of the figure, as everywhere: of weeks beyond it the log may have a part only.
    ...(log !== null && {
      computedBy: { name: 'LINK_STRENGTH', args: ['node', 'feeds', LOG, 'ownDay', 'kind', 'feedsKind'] },
    }),
  },
  ...(['linkStrength', 'linkWeeks', 'linkPairs'] as const).map(
    (key): Definition => ({
      key,
      shows: 'value',
      isFolded: true,
      ...(key === 'linkStrength' && { format: '0.00' }),
      ...(log !== null && { filledFrom: 'link' as const }),
    }),
  ),
  {
    key: 'kind',
    width: TEXT_WIDTH,
    shows: 'text',
    accepts: KINDS,
    isFolded: true,
  },
  { key: 'feedsKind', shows: 'text', isFolded: true, spelled: kindOfFed },
  { key: 'indicator', shows: 'text', accepts: oneOf(TYPED_FIELDS.indicator.words), isFolded: true },
  { key: 'baseline', shows: 'value', isFolded: true },
  { key: 'start', shows: 'date', accepts: { type: 'date' }, isFolded: true },
  { key: 'end', shows: 'date', accepts: { type: 'date' }, isFolded: true },
  { key: 'unit', shows: 'text', accepts: oneOf(TYPED_FIELDS.unit.words), isFolded: true },
  { key: 'ownDay', shows: 'date', accepts: { type: 'date' }, isFolded: true },
  {
    key: 'judgedAsOf',
    shows: 'date',
    isFolded: true,
    computedBy: { name: 'DRIVER_AS_OF', args: [...TREE, 'ownDay', 'kind', 'baseline'] },
  },
  {
    key: 'ownExpected',
    shows: 'value',
    isFolded: true,
    computedBy: { name: 'EXPECTED', args: ['target', ...PERIOD] },
    isHeaded: true,
  },
  {
    key: 'ownLanding',
    shows: 'value',
    isFolded: true,
    computedBy: { name: 'LANDING', args: ['own', ...PERIOD, 'target'] },
    isHeaded: true,
  },
  {
    key: 'logged',
    shows: 'value',
    isFolded: true,
    ...(log !== null && {
      computedBy: { name: 'LOGGED', args: ['node', 'start', 'end', HEAD_DAY, LOG, 'kind'] },
    }),
  },
  {
    key: 'loggedThrough',
    shows: 'date',
    isFolded: true,
    ...(log !== null && { filledFrom: 'logged' as const }),
  },
  { key: 'kpiPlace', shows: 'value', format: '0', isFolded: true },
  { key: 'belongsTo', width: TEXT_WIDTH, shows: 'text', isFolded: true },
  // In sight, behind what folds away: a chart leaves out what is hidden.
  { key: 'chartNode', width: TEXT_WIDTH, shows: 'text', spelled: worstFirst('node', isLess) },
  { key: 'chartEffect', width: 110, shows: 'value', spelled: worstFirst('effect', isLess) },
];

/**
 * The table of a goal tree.
 *
 * @param log How formulas refer to the daily log; null where there is none.
 * @param isLess Whether less of the goal is better.
 */
export function goalTable(log: string | null = '', isLess = false): TableSpec<GoalKey> {
  const columns = columnsOf(log, isLess);
  const placement = plannedPlacement({ columns, headerRow: HEADER_ROW });
  return {
    columns: columns.map((column) => {
      const { computedBy, isHeaded, spelled, ...said } = column;
      const formula = formulaOf(column, placement, log ?? '');
      return {
        ...said,
        ...GOAL_COLUMN_WORDS[column.key],
        headers: inSheetsOfAny((words) => headersIn(words, column.key)).flat(),
        ...(formula !== null && { formula }),
      };
    }),
    headerRow: HEADER_ROW,
    searchedRows: LAST_HEADER_ROW,
    knownBy: { all: ['node', 'feeds', 'how'], most: ['target', 'own', 'effect'], count: 1 },
  };
}

/** What heads a column in one language: its header, and what headed it on sheets that earlier versions made. */
function headersIn(
  { GOAL_COLUMN_WORDS: words, GOAL_HEADER_FORMS: forms }: (typeof ELSEWHERE)[Language],
  key: GoalKey,
): string[] {
  return [words[key].header, ...(key in forms ? forms[key as keyof typeof forms] : [])];
}

function formulaOf(
  { key, computedBy, isHeaded, spelled }: Definition,
  placement: Placement<GoalKey>,
  log: string,
): string | null {
  const { header } = GOAL_COLUMN_WORDS[key];
  const below = (one: GoalKey) => columnReference({ ...placement, headerRow: placement.headerRow + 1 }, one);
  if (spelled !== undefined) return underHeader(header, spelled(below));
  if (computedBy === undefined) return null;
  const places = {
    calendar: CALENDAR_NAME,
    tolerance: headCell('tolerance'),
    headDay: headDay(),
    log,
    days: log,
    plan: '',
  };
  return isHeaded
    ? headedFormula(header, computedBy, placement, places)
    : computingFormula(computedBy, placement, places);
}
