// The cells of a node that is a KPI of a progress sheet: looked up there.

import type { ColumnKey } from '../../words';
import { columnLetters, fixedCellAt, formula, sheetReference } from '../table/a1';
import { atPlace, placeOfName } from '../table/compared-names';
import type { GoalKey } from '../table/goal-table';
import { cellReference, type FullPlacement, type Placement } from '../table/placement';
import type { RowContents } from './plan-table';
import type { Content } from './sheet-plan';

/** The progress sheet whose KPIs are looked up: its name, and where its columns stand. */
export interface KpiSheet {
  readonly name: string;
  readonly headers: Placement<ColumnKey>;
}

/** Which column of a KPI's row each of a node's takes. */
const OF_KPI = {
  owner: 'owner',
  target: 'target',
  own: 'actual',
  kind: 'kind',
  baseline: 'baseline',
  start: 'start',
  end: 'end',
  unit: 'unit',
  indicator: 'indicator',
  ownDay: 'judgedAsOf',
} as const satisfies Partial<Record<GoalKey, ColumnKey>>;

/**
 * The formula of a cell that takes what stands in a column of a KPI's row, whose place among the names `place` has; null where
 * there is no such column.
 */
export function ofKpi(place: string, key: ColumnKey, kpiSheet: KpiSheet): string | null {
  const values = columnOf(key, kpiSheet);
  return values === null ? null : `=${atPlace(place, values)}`;
}

function columnOf(key: ColumnKey, { name, headers }: KpiSheet): string | null {
  const number = headers.columns[key];
  if (number === undefined) return null;
  return `${sheetReference(name)}!${fixedCellAt(headers.headerRow + 1, number)}:$${columnLetters(number)}`;
}

/**
 * By name: rows of either sheet may be sorted, its columns moved, and the sheet renamed. The name is looked for once a row;
 * the other cells take theirs from the place where it stands.
 */
export function kpiCells(
  placement: FullPlacement<GoalKey>,
  row: number,
  kpiSheet: KpiSheet,
): RowContents<GoalKey> {
  const names = columnOf('kpi', kpiSheet);
  if (names === null) return {};
  const node = cellReference(placement, 'node', row);
  const contents: Partial<Record<GoalKey, Content>> = {
    kpiPlace: { formula: formula('IF', `${node}=""`, '""', placeOfName(node, names)) },
  };
  for (const [key, column] of Object.entries(OF_KPI) as [keyof typeof OF_KPI, ColumnKey][]) {
    const content = ofKpi(cellReference(placement, 'kpiPlace', row), column, kpiSheet);
    if (content !== null) contents[key] = { formula: content };
  }
  return contents;
}
