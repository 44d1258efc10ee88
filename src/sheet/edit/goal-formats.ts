// The number formats of a goal tree that follow when someone edits a unit.

import { type Cell, isBlank } from '../../cells/cell';
import { labelOf, normalized, textOf } from '../../cells/text';
import { rowsByName, treesByNames } from '../../kpi/tree/names';
import { inSheetsOfAny } from '../../words';
import { amountFormat } from '../numbers/number-formats';
import { isOfGoal, nodeFormat } from '../plan/node-formats';
import type { SheetCells } from '../read/content';
import { type GoalKey, goalTable } from '../table/goal-table';
import { findPlacement, type Placement } from '../table/placement';
import type { ChangedFormats } from './changed-formats';
import { formattedKpi } from './edited-rows';

/** Formats of neighbours in the head, their first place counted from 1. */
interface HeadFormats {
  readonly row: number;
  readonly column: number;
  readonly formats: readonly string[];
}

/** What is shown otherwise from now on. */
export interface GoalFormats {
  /** Of the rows below the headers, from left to right. */
  readonly columns: readonly ChangedFormats[];
  /** Of the figures of the first goal, where that is edited; else null. */
  readonly head: HeadFormats | null;
}

/**
 * The formats that follow the units of the edited rows: of a node all of its figures, of a goal also the effects of
 * everything in its tree, and of the first one what the head and the chart say of it.
 *
 * @param shown The formats of all rows below the headers.
 */
export function goalFormats(
  cells: SheetCells,
  shown: readonly (readonly string[])[],
  isEdited: (row: number) => boolean,
): GoalFormats {
  const table = goalTable();
  const placement = findPlacement(table, cells.values);
  const { headerRow, columns } = placement;
  const rows = shown.map((_, index) => cells.values[headerRow + index] ?? []);
  const text = (row: readonly Cell[], key: 'node' | 'feeds') =>
    normalized(textOf(row[(columns[key] ?? 0) - 1]));
  const tree = rows.map((row) => ({ node: text(row, 'node'), feeds: text(row, 'feeds'), how: null }));
  const kpis = rows.map((_, index) => measured(cells, headerRow + index, placement));
  const edited = rows.map((_, index) => isEdited(headerRow + 1 + index));
  const trees = treesByNames(tree, rowsByName(tree));
  const isGoal = tree.map(({ node, feeds }) => node !== '' && feeds === '');
  const first = isGoal.indexOf(true);
  const changed = new Map(
    trees.flatMap((one, place) => (isGoal[place] && edited[place] ? [[one, place]] : [])),
  );
  /** The edited goal whose unit a cell shows: rows that wait for a node are of the first. */
  const goalOf = (key: GoalKey, place: number) => {
    const isOfFirst = key === 'chartEffect' || tree[place]?.node === '';
    return changed.get(trees[isOfFirst ? first : place] ?? -1);
  };
  const formats = table.columns.flatMap((column) => {
    const number = columns[column.key];
    if (number === undefined || column.shows === 'text' || column.shows === 'date') return [];
    const now = shown.map((row) => row[number - 1] ?? '');
    const wanted = now.map((is, place) => {
      const goal = goalOf(column.key, place);
      if (isOfGoal(column.key)) return goal === undefined ? is : nodeFormat(column, null, kpis[goal] ?? null);
      return edited[place] ? nodeFormat(column, kpis[place] ?? null, null) : is;
    });
    return wanted.some((one, place) => one !== now[place]) ? [{ column: number, formats: wanted }] : [];
  });
  return {
    columns: formats.sort((one, other) => one.column - other.column),
    head:
      edited[first] === true
        ? headFormats(cells.values, headerRow, amountFormat(kpis[first] ?? null, 'value'))
        : null,
  };
}

/** What the formats of a row depend on: a figure out of a formula has as many decimals as it happens to have. */
function measured({ values, formulas }: SheetCells, index: number, { columns }: Placement<GoalKey>) {
  const { unit, kind, target, baseline, own } = columns;
  const ofRow = (values[index] ?? []).map((cell, column) =>
    formulas[index]?.[column] && column + 1 === own ? '' : cell,
  );
  const known = { unit, kind, target, baseline, actual: own };
  const there = Object.entries(known).filter(([, number]) => number !== undefined);
  return formattedKpi({ row: index + 1, values: ofRow, formulas: [] }, Object.fromEntries(there));
}

/** The head's amounts, where its labels stand side by side. */
function headFormats(values: SheetCells['values'], headerRow: number, format: string): HeadFormats | null {
  const labels = inSheetsOfAny(({ GOAL_HEAD_WORDS: { target, actual, expected, landing } }) =>
    [target, actual, expected, landing].map(normalized),
  );
  const isAt = (row: readonly Cell[], column: number) =>
    labels.some((ofLanguage) => ofLanguage.every((label, index) => label === labelOf(row[column + index])));
  for (const [index, row] of values.slice(0, headerRow - 1).entries()) {
    const column = row.findIndex((cell, at) => !isBlank(cell) && isAt(row, at));
    if (column >= 0)
      return { row: index + 2, column: column + 1, formats: labels[0]?.map(() => format) ?? [] };
  }
  return null;
}
