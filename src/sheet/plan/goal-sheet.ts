// Set up -> the plan of a goal tree's sheet.

import { normalized } from '../../cells/text';
import { MOST_LEAVES } from '../../kpi/tree/tree';
import {
  BOTTLENECK_MARK,
  GOAL_CHART_TITLE,
  HOW_WORDS,
  INDICATOR_WORDS,
  ROLE_WORDS,
  STRAYED_MARK,
  UNIT_WORDS,
} from '../../words';
import type { GoalNode, GoalSetup } from '../setup/goal-setup';
import { called, columnLetters, fixedCellAt, formula } from '../table/a1';
import { bareName, besideBareName } from '../table/compared-names';
import { type GoalKey, goalTable } from '../table/goal-table';
import { headCell, headDay } from '../table/head';
import { FIRST_KPI_ROW, HEAD_VALUE_ROW, HEADER_ROW, NEW_SHEET_ROWS } from '../table/layout';
import { logReference } from '../table/log-reference';
import { cellReference, type FullPlacement, plannedPlacement } from '../table/placement';
import { spilledFormula } from './actual-formulas';
import { bottleneckCell, goalHead } from './goal-head';
import { headContents, headFormats } from './head-plan';
import { type KpiSheet, kpiCells } from './kpi-cells';
import { bottleneckRules, headLooks, rulesOf } from './look';
import { nodeFormat } from './node-formats';
import { planTable, type RowContents } from './plan-table';
import { kindChoice } from './progress-sheet';
import type { Area, Content, SheetPlan } from './sheet-plan';

/** Rows that are ready beyond the nodes that there are now. */
const SPARE_ROWS = 20;
/** In front of a node's name, for each node above it: names are the same whatever spaces stand around them. */
const INDENT = '    ';

/**
 * The plan of a goal tree.
 *
 * @param logSheet The name of the sheet with the daily log; null where the file has none.
 * @param kpiSheets Where the nodes that are KPIs get their figures.
 */
export function planGoalSheet(
  setup: GoalSetup,
  logSheet: string | null,
  kpiSheets: readonly KpiSheet[],
): SheetPlan {
  const { name, nodes } = setup;
  const [goal] = nodes.filter(({ feeds }) => feeds === '');
  const isLess = goal?.lowerIsBetter ?? false;
  const table = { ...goalTable(logSheet === null ? null : logReference(logSheet), isLess), name };
  const placement = plannedPlacement(table);
  const ready = nodes.length + SPARE_ROWS;
  const formatted = HEADER_ROW + ready;
  const rows = Math.max(formatted + 1, NEW_SHEET_ROWS);
  const head = goalHead(placement, goal, isLess);
  const lines = linesOf(nodes);
  const contents = Array.from({ length: ready }, (_, index) =>
    rowContents(lines[index] ?? null, { placement, row: FIRST_KPI_ROW + index, kpiSheets }),
  );
  const plan = planTable(table, contents, { rows, formatted, checked: rows });
  const columnArea = (key: GoalKey, row: number, count: number): Area => ({
    row,
    column: placement.columns[key],
    rows: count,
    columns: 1,
  });
  const everyRow = (key: GoalKey) => columnArea(key, FIRST_KPI_ROW, rows - FIRST_KPI_ROW + 1);
  return {
    ...plan,
    contents: [...headContents(setup, table.columns.length, head), ...plan.contents.slice(HEADER_ROW - 1)],
    numberFormats: {
      row: HEAD_VALUE_ROW,
      formats: [
        ...headFormats(table.columns.length, head),
        ...Array.from({ length: ready }, (_, index) => nodeFormats(table, lines[index]?.node ?? null, goal)),
      ],
    },
    looks: [...headLooks(head.filter(({ column }) => column === undefined).length), ...plan.looks],
    rules: [
      ...bottleneckRules([everyRow('node'), everyRow('effect'), everyRow('mark')], everyRow('mark')),
      ...rulesOf(everyRow('status'), everyRow('paceGap')),
    ],
    frozen: { rows: HEADER_ROW, columns: 1 },
    // As far as there can be leaves: nodes may be added, or made of others.
    chart: {
      title: GOAL_CHART_TITLE,
      areas: (['chartNode', 'chartEffect'] as const).map((key) =>
        columnArea(key, HEADER_ROW, MOST_LEAVES + 1),
      ),
      hasGridlines: false,
      at: { row: FIRST_KPI_ROW + nodes.length + ROOM_FOR_NODES, column: 1 },
    },
  };
}

/** The chart stands below as many rows, so that nodes that are added later do not slip under it. */
const ROOM_FOR_NODES = 4;

/** A node where it stands in its tree. */
interface Line {
  readonly node: GoalNode;
  /** How many nodes it stands under. */
  readonly depth: number;
}

/** The nodes, each behind the one that it feeds. Those that are in no tree come last: their rows will say why. */
function linesOf(nodes: readonly GoalNode[]): Line[] {
  // Of twins the first is meant, as in the tree.
  const byName = new Map([...nodes].reverse().map((node) => [normalized(node.name), node]));
  const parents = new Map(
    nodes.map((node) => [node, node.feeds === '' ? undefined : byName.get(normalized(node.feeds))]),
  );
  const lines = new Map<GoalNode, Line>();
  const add = (node: GoalNode, depth: number) => {
    if (lines.has(node)) return;
    lines.set(node, { node, depth });
    for (const below of nodes) if (parents.get(below) === node) add(below, depth + 1);
  };
  for (const node of nodes) if (parents.get(node) === undefined) add(node, 0);
  for (const node of nodes) add(node, 0);
  return [...lines.values()];
}

interface RowPlace {
  readonly placement: FullPlacement<GoalKey>;
  readonly row: number;
  readonly kpiSheets: readonly KpiSheet[];
}

/** The cells of a node, or of a row that waits for one. Computed columns are left to their header's formula. */
function rowContents(line: Line | null, place: RowPlace): RowContents<GoalKey> {
  const { placement, row } = place;
  const cell = (key: GoalKey) => cellReference(placement, key, row);
  const ifNamed = (content: string): Content => ({
    formula: formula('IF', `${cell('node')}=""`, '""', content),
  });
  const days = {
    start: ifNamed(headCell('start')),
    end: ifNamed(headCell('end')),
    ownDay: ifNamed(headDay()),
    mark: {
      formula: formula(
        'IF',
        isStrayed(placement, row),
        `"${STRAYED_MARK}"`,
        called(
          'IF',
          called('AND', `${cell('node')}<>""`, `${bareName(cell('node'))}=${bottleneckCell()}`),
          `"${BOTTLENECK_MARK}"`,
          '""',
        ),
      ),
    },
  };
  if (line === null) return days;
  const { node, depth } = line;
  const text = (value: string): Content => (value === '' ? null : { text: value });
  const said: RowContents<GoalKey> = {
    ...days,
    node: { text: INDENT.repeat(depth) + node.name },
    role: text(ROLE_WORDS[node.role]),
    feeds: text(node.feeds),
    how: node.how === null ? null : text(HOW_WORDS[node.how]),
    owner: text(node.owner),
    target: node.target,
    kind: text(kindChoice(node)),
    unit: node.unit === null ? null : text(UNIT_WORDS[node.unit]),
    indicator: node.indicator === null ? null : text(INDICATOR_WORDS[node.indicator]),
    belongsTo: { text: node.name },
  };
  if (node.source === 'log') return { ...said, ...loggedContents(placement, row) };
  const kpiSheet = place.kpiSheets.find((sheet) => sheet.name === node.kpiSheet);
  return node.source === 'kpi' && kpiSheet !== undefined
    ? { ...said, ...kpiCells(placement, row, kpiSheet) }
    : said;
}

/** Whether the folded columns of a row are those of another: see `strayedNodes`. Others are looked at only where it may be. */
function isStrayed(placement: FullPlacement<GoalKey>, row: number): string {
  const cell = (one: GoalKey) => cellReference(placement, one, row);
  const key = bareName(cell('belongsTo'));
  const below = (one: GoalKey) =>
    `${fixedCellAt(FIRST_KPI_ROW, placement.columns[one])}:$${columnLetters(placement.columns[one])}`;
  const keyThere = besideBareName(cell('belongsTo'), bareName(below('node')), below('belongsTo'), key);
  const isOwn = called('OR', `${key}=""`, `${key}=${bareName(cell('node'))}`);
  return called('IF', isOwn, 'FALSE', `${bareName(keyThere)}<>${key}`);
}

function loggedContents(placement: FullPlacement<GoalKey>, row: number): RowContents<GoalKey> {
  const header = fixedCellAt(placement.headerRow, placement.columns.logged);
  const through = cellReference(placement, 'loggedThrough', row);
  const spilled = spilledFormula(cellReference(placement, 'logged', row), header);
  return {
    own: { formula: spilled },
    ownDay: { formula: formula('IF', called('ISNUMBER', through), through, headDay()) },
  };
}

function nodeFormats(
  { columns }: ReturnType<typeof goalTable>,
  node: GoalNode | null,
  goal: GoalNode | undefined,
): string[] {
  return columns.map((column) => nodeFormat(column, node && { ...node, baseline: null }, goal ?? null));
}
