// Nodes whose KPI is on its progress sheet no more: most often it goes by another name there.

import type { Cell } from '../../cells/cell';
import { normalized } from '../../cells/text';
import { nearestAmong } from '../log/near-names';
import type { SheetCells } from '../read/content';
import { goalTable } from '../table/goal-table';
import { findPlacement } from '../table/placement';
import { rowsOf } from '../table/table-rows';
import type { GoalContent, GoalNodeRow } from './read-goal';

/** A node that looks for a KPI which is not there, and the name that it has by now; null where nobody knows. */
export interface LostNode {
  readonly node: GoalNodeRow;
  readonly sheet: string;
  readonly to: string | null;
}

/** The progress sheet that the formula of a node's figure looks its KPI up on; null where it is no lookup of ours. */
function sheetLookedAt(formula: string): string | null {
  const [, name] = /XLOOKUP\(\s*TRIM\([^)]*\)\s*[;,]\s*('(?:[^']|'')+'|[^'!;,()]+)!/i.exec(formula) ?? [];
  return name === undefined ? null : name.replace(/^'|'$/g, '').replace(/''/g, "'");
}

/** The nodes that look a KPI up, and where. */
export function lookedUp(
  { nodes, placement }: GoalContent,
  { formulas }: Pick<SheetCells, 'formulas'>,
): { node: GoalNodeRow; sheet: string }[] {
  const column = placement.columns.own ?? 0;
  return nodes.flatMap((node) => {
    const sheet = sheetLookedAt(formulas[node.row - 1]?.[column - 1] ?? '');
    return sheet === null ? [] : [{ node, sheet }];
  });
}

/**
 * The nodes that have lost their KPI.
 *
 * @param looked Each node that looks a KPI up, with the sheet on which it does.
 * @param kpisOn The names of the KPIs of a sheet; null where it can't be read.
 */
export function lostNodes(
  looked: readonly { readonly node: GoalNodeRow; readonly sheet: string }[],
  kpisOn: (sheet: string) => readonly string[] | null,
): LostNode[] {
  const known = new Set(looked.map(({ node }) => normalized(node.name)));
  return [...new Set(looked.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const kpis = kpisOn(sheet);
    if (kpis === null) return [];
    const there = new Set(kpis.map(normalized));
    const lost = looked.filter((one) => one.sheet === sheet && !there.has(normalized(one.node.name)));
    const names = new Map(
      kpis.filter((kpi) => !known.has(normalized(kpi))).map((kpi) => [normalized(kpi), kpi]),
    );
    const nearest = nearestAmong([...names.keys()]);
    const [only, ...others] = names.values();
    return lost.map(({ node }) => {
      const near = names.get(nearest(normalized(node.name)) ?? '');
      const isOnlyOne = lost.length === 1 && others.length === 0;
      return { node, sheet, to: near ?? (isOnlyOne ? (only ?? null) : null) };
    });
  });
}

/** A cell that gets another text, counted from 1. */
interface RenamedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells of a tree in which a node is named. What stands in front of its name stays. */
export function renamedCells(cells: readonly (readonly Cell[])[], from: string, to: string): RenamedCell[] {
  const placement = findPlacement(goalTable(), cells);
  return rowsOf(cells, placement).flatMap(({ row, cell }) =>
    (['node', 'feeds'] as const).flatMap((key) => {
      const column = placement.columns[key];
      const text = String(cell(key) ?? '');
      if (column === undefined || normalized(text) !== normalized(from)) return [];
      return [{ row, column, text: (/^ */.exec(text)?.[0] ?? '') + to }];
    }),
  );
}
