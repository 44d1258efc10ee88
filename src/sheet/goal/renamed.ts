// Nodes whose KPI is on its progress sheet no more: most often it goes by another name there.

import type { Cell } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { normalized, textOf } from '../../cells/text';
import { nearestAmong } from '../log/near-names';
import type { SheetCells } from '../read/content';
import { filledInColumn } from '../read/spreading';
import { cellAt, refersTo } from '../table/a1';
import { asFormulasCompare, sheetOfNames } from '../table/compared-names';
import { goalTable } from '../table/goal-table';
import { findPlacement } from '../table/placement';
import { rowsOf } from '../table/table-rows';
import type { GoalContent, GoalNodeRow } from './read-goal';

/** More names than this to choose from are no help. */
const MOST_CANDIDATES = 3;

/** A node that looks for a KPI which is not there, and the names that it may have by now; none where nobody knows. */
export interface LostNode {
  readonly node: GoalNodeRow;
  readonly sheet: string;
  readonly to: readonly string[];
}

/** A node that looks its figure up. */
export interface LookingNode {
  readonly node: GoalNodeRow;
  /** Its name with all of its spaces. */
  readonly typed: string;
  readonly sheet: string;
}

/** A name with the spaces that stand in front of it. */
const typedIn = (cell: Cell, sheetDays: SheetDays | undefined): string =>
  typeof cell === 'string' ? cell : textOf(cell, sheetDays);

/** The nodes that look a KPI up, and where. */
export function lookedUp(
  { nodes, placement }: GoalContent,
  { values, formulas }: SheetCells,
  sheetDays?: SheetDays,
): LookingNode[] {
  const { own = 0, node: name = 0, kpiPlace } = placement.columns;
  return nodes.flatMap((node) => {
    const formulaIn = (column: number) => formulas[node.row - 1]?.[column - 1] ?? '';
    const takesPlace = kpiPlace !== undefined && refersTo(formulaIn(own), cellAt(node.row, kpiPlace));
    // On a sheet that an earlier version made each cell looks the name up itself.
    const sheet = sheetOfNames(formulaIn(takesPlace ? kpiPlace : own));
    const typed = typedIn(values[node.row - 1]?.[name - 1], sheetDays);
    return sheet === null ? [] : [{ node, typed, sheet }];
  });
}

/**
 * The nodes that have lost their KPI.
 *
 * @param looked Each node that looks a KPI up, with the sheet on which it does.
 * @param kpisOn The names of the KPIs of a sheet; null where it can't be read.
 * @param nodes All nodes of the tree: the name of one that looks nothing up is taken as well.
 */
export function lostNodes(
  looked: readonly LookingNode[],
  kpisOn: (sheet: string) => readonly string[] | null,
  nodes: readonly Pick<GoalNodeRow, 'name'>[],
): LostNode[] {
  const known = new Set(nodes.map(({ name }) => normalized(name)));
  return [...new Set(looked.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const kpis = kpisOn(sheet);
    if (kpis === null) return [];
    const there = new Set(kpis.map(normalized));
    const lost = looked.filter((one) => one.sheet === sheet && !there.has(normalized(one.node.name)));
    const names = new Map(
      kpis.filter((kpi) => !known.has(normalized(kpi))).map((kpi) => [normalized(kpi), kpi]),
    );
    const nearest = nearestAmong([...names.keys()]);
    const near = new Map(lost.map(({ node }) => [node, names.get(nearest(normalized(node.name)) ?? '')]));
    // Whoever looks at them knows which of the names that are left it is: KPIs that were never in the tree are among them.
    const taken = new Set(near.values());
    const left = [...names.values()].filter((name) => !taken.has(name));
    const choice = left.length <= MOST_CANDIDATES ? left : [];
    return lost.map(({ node }) => {
      const found = near.get(node);
      return { node, sheet, to: found === undefined ? choice : [found] };
    });
  });
}

/**
 * The nodes whose KPI is there, under a name that the formula takes for another: its letters have another width, or a line
 * break stands in it.
 *
 * @param kpisOn The names of the KPIs of a sheet with all of their spaces; null where it can't be read.
 */
export function nodesWrittenOtherwise(
  looked: readonly LookingNode[],
  kpisOn: (sheet: string) => readonly string[] | null,
): LookingNode[] {
  return [...new Set(looked.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const kpis = kpisOn(sheet) ?? [];
    const [known, found] = [new Set(kpis.map(normalized)), new Set(kpis.map(asFormulasCompare))];
    return looked.filter(
      (one) =>
        one.sheet === sheet && known.has(normalized(one.typed)) && !found.has(asFormulasCompare(one.typed)),
    );
  });
}

/** A KPI of a progress sheet: its name with all of its spaces, and whether its figure comes out of the log. */
export interface KpiOfSheet {
  readonly name: string;
  readonly isLogged: boolean;
}

/** A node whose KPI is there without a figure, and what the log has of no KPI of that sheet. */
export interface UnloggedNode {
  readonly node: GoalNodeRow;
  readonly sheet: string;
  readonly names: readonly string[];
}

/**
 * The nodes whose KPI comes out of the log, and has nothing there: most often its entries have the name that it had before. One
 * whose figure is typed is not typed yet.
 */
export function unloggedNodes(
  looked: readonly LookingNode[],
  kpisOn: (sheet: string) => readonly KpiOfSheet[] | null,
  namesInLog: ReadonlyMap<string, string>,
): UnloggedNode[] {
  return looked.flatMap(({ node, sheet }) => {
    const name = normalized(node.name);
    const isLogged = new Map((kpisOn(sheet) ?? []).map((kpi) => [normalized(kpi.name), kpi.isLogged]));
    if (node.actual !== null || namesInLog.has(name) || isLogged.get(name) !== true) return [];
    const names = candidates(name, namesInLog, isLogged);
    return names.length > 0 ? [{ node, sheet, names }] : [];
  });
}

/** The names in the log that nobody else has: few of them, or the one that is nearest to a name. */
function candidates(
  name: string,
  namesInLog: ReadonlyMap<string, string>,
  taken: Pick<ReadonlySet<string>, 'has'>,
): string[] {
  const free = new Map([...namesInLog].filter(([other]) => !taken.has(other)));
  if (free.size <= MOST_CANDIDATES) return [...free.values()];
  const near = free.get(nearestAmong([...free.keys()])(name) ?? '');
  return near === undefined ? [] : [near];
}

/** A node whose figure comes out of the log, which has nothing of it; and the names that it may have there. */
export interface NodeNotInLog {
  readonly node: GoalNodeRow;
  /** Blank where too many come into question. */
  readonly names: readonly string[];
}

/**
 * The nodes that take their figure out of the log, and find nothing there: most often its entries have the name that the node
 * had before. Where all that is logged has a node, one is not logged yet.
 */
export function nodesNotInLog(
  { nodes, placement }: GoalContent,
  { formulas }: SheetCells,
  namesInLog: ReadonlyMap<string, string>,
): NodeNotInLog[] {
  const { own = 0, logged } = placement.columns;
  if (logged === undefined) return [];
  const known = new Set(nodes.map(({ name }) => normalized(name)));
  if ([...namesInLog.keys()].every((name) => known.has(name))) return [];
  return nodes.flatMap((node) => {
    const formula = formulas[node.row - 1]?.[own - 1] ?? '';
    const name = normalized(node.name);
    if (node.actual !== null || namesInLog.has(name) || !refersTo(formula, cellAt(node.row, logged)))
      return [];
    return [{ node, names: candidates(name, namesInLog, known) }];
  });
}

/** A column of the rows of a tree in which a node is named; counted from 1. */
interface RenamedColumn {
  readonly column: number;
  /** The text that the cell of each row gets; undefined where it stays what it is. */
  readonly texts: readonly (string | undefined)[];
  /** Whether a formula in another cell may have filled the row's. */
  readonly filled: readonly boolean[];
}

/** The first row below the headers, and the columns in which something is renamed. */
interface Renamed {
  readonly firstRow: number;
  readonly columns: readonly RenamedColumn[];
}

/**
 * The cells of a tree in which a node is named. What stands in front of its name stays; a formula follows by itself, or is
 * its owner's to mend, and so is what one has filled.
 */
export function renamedCells(
  { values, formulas }: SheetCells,
  from: string,
  to: string,
  sheetDays: SheetDays,
): Renamed {
  const placement = findPlacement(goalTable(), values);
  const firstRow = placement.headerRow + 1;
  const columns = (['node', 'feeds', 'belongsTo'] as const).flatMap((key) => {
    const column = placement.columns[key];
    if (column === undefined) return [];
    const filled = filledInColumn(formulas.slice(placement.headerRow - 1), column - 1).slice(1);
    const texts = rowsOf(values, placement).map(({ row, cell }, index) => {
      const text = typedIn(cell(key), sheetDays);
      const isOurs = !formulas[row - 1]?.[column - 1] && !filled[index];
      if (normalized(text) !== normalized(from) || !isOurs) return undefined;
      return (/^[ \u3000]*/.exec(text)?.[0] ?? '') + to;
    });
    return texts.some((text) => text !== undefined) ? [{ column, texts, filled }] : [];
  });
  return { firstRow, columns };
}
