// The cells of a goal tree -> its nodes, from the typed columns only, and what is wrong with the rest.

import { isMeasured } from '../../cells/amount-size';
import type { Cell } from '../../cells/cell';
import { choiceNamed } from '../../cells/choice';
import { dayIn, readDay, type SheetDays } from '../../cells/date';
import { readHow } from '../../cells/how';
import { InputError } from '../../cells/input-error';
import { readKind } from '../../cells/kind';
import { readNumber } from '../../cells/number';
import { inBrief } from '../../cells/shortened';
import { textOf } from '../../cells/text';
import type { Day } from '../../kpi/day';
import type { Kpi } from '../../kpi/kpi';
import type { How } from '../../kpi/tree/tree';
import { GOAL_COLUMN_WORDS } from '../../words';
import { type Unit, unitNamed } from '../numbers/units';
import { asOfDay, lastCompleteDay, type SheetHead } from '../read/head-reader';
import { indicatorWords } from '../table/choice-words';
import { type GoalKey, goalTable } from '../table/goal-table';
import { findPlacement, type Placement, recognised } from '../table/placement';
import { rowsOf, type TableRow } from '../table/table-rows';

/** A node as its row has it. `actual` is its own figure: a node that is made of others needs none. */
export interface GoalNodeRow extends Kpi {
  /** Counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly feeds: string;
  /** null: what is typed can't be read. */
  readonly how: How | null;
  readonly typedHow: Cell;
  readonly owner: string;
  readonly unit: Unit | null;
  readonly isLeading: boolean;
  /** The name of the node that its folded columns were made for; blank where nobody knows. */
  readonly belongsTo: string;
  /** The day that its own figure is complete through: what is made of others reaches as far as they do. */
  readonly judgedAsOf: Day;
}

/** Something in a goal tree that can't be used. */
export interface GoalIssue {
  /** Counted from 1; null where it is about the whole sheet. */
  readonly row: number | null;
  /** The column of the cell that it is about. */
  readonly column: GoalKey;
  readonly message: string;
}

/** What a goal tree says. */
export interface GoalContent {
  readonly placement: Placement<GoalKey>;
  readonly nodes: readonly GoalNodeRow[];
  readonly issues: readonly GoalIssue[];
}

/** Whether cells are those of a goal tree. */
export function isGoalTree(cells: readonly (readonly Cell[])[]): boolean {
  const table = goalTable();
  return recognised(table, findPlacement(table, cells)).isKnown;
}

/**
 * The nodes of a goal tree. A cell that can't be read is told, and taken for blank: what needs it has no figure, the rest
 * stands.
 */
export function readGoalTree(
  cells: readonly (readonly Cell[])[],
  sheetDays: SheetDays,
  head: SheetHead,
): GoalContent {
  const placement = findPlacement(goalTable(), cells);
  const issues: GoalIssue[] = [];
  const usual = {
    head,
    asOf: asOfDay(head, sheetDays.today()),
    last: lastCompleteDay(head, sheetDays.today()),
  };
  const nodes = rowsOf(cells, placement).flatMap((row) => {
    const node = readNode(row, sheetDays, usual, (column, message) =>
      issues.push({ row: row.row, column, message }),
    );
    return node === null ? [] : [node];
  });
  return { placement, nodes, issues };
}

/** The row of a node, counted from 1, and its column; null where none goes by that name. `name`: as it is shown, in brief. */
export function cellOfNode(
  cells: readonly (readonly Cell[])[],
  name: string,
  sheetDays: SheetDays,
): { readonly row: number; readonly column: number } | null {
  const placement = findPlacement(goalTable(), cells);
  const found = rowsOf(cells, placement).find(
    ({ cell }) => inBrief(nameIn(cell('node'), sheetDays)) === name,
  );
  return found === undefined ? null : { row: found.row, column: placement.columns.node ?? 1 };
}

const nameIn = (cell: Cell, sheetDays: SheetDays): string => textOf(cell, sheetDays).replace(/\s+/g, ' ');

interface Usual {
  readonly head: SheetHead;
  readonly asOf: Day;
  readonly last: Day;
}

function readNode(
  { row, cell }: TableRow<GoalKey>,
  sheetDays: SheetDays,
  { head, asOf, last }: Usual,
  tell: (column: GoalKey, message: string) => void,
): GoalNodeRow | null {
  const text = (key: GoalKey) => nameIn(cell(key), sheetDays);
  const [name, feeds] = [text('node'), text('feeds')];
  if (name === '' && feeds === '' && text('own') === '' && text('target') === '') return null;
  /** What can't be read is told under the header of its column. */
  const read = <Value>(key: GoalKey, reader: (argument: string) => Value, otherwise: Value): Value => {
    if (text(key) === '') return otherwise;
    try {
      return reader(GOAL_COLUMN_WORDS[key].header);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      tell(key, error.message);
      return otherwise;
    }
  };
  const amount = (key: 'target' | 'own' | 'baseline') =>
    read<number | null>(key, (argument) => readNumber(argument, cell(key), isMeasured), null);
  const day = (key: 'start' | 'end', usual: Day) =>
    read<Day>(key, (argument) => readDay(argument, cell(key), sheetDays) ?? usual, usual);
  // A sheet that an earlier version made has but one day a row.
  const judged = dayIn(cell('ownDay'), sheetDays) ?? dayIn(cell('judgedAsOf'), sheetDays);
  return {
    row,
    name,
    feeds,
    // Of a goal, which feeds nothing, nobody asks.
    how: feeds === '' ? 'times' : howIn(cell('how')),
    typedHow: cell('how'),
    owner: text('owner'),
    unit: unitNamed(text('unit')),
    belongsTo: text('belongsTo'),
    isLeading: choiceNamed(indicatorWords(), text('indicator')) === 'leading',
    target: amount('target'),
    actual: amount('own'),
    baseline: amount('baseline'),
    ...read('kind', () => readKind(cell('kind')), { kind: 'total', lowerIsBetter: false } as const),
    start: day('start', head.start),
    end: day('end', head.end),
    judgedAsOf: judged === null ? asOf : (Math.min(judged, last) as Day),
  };
}

/** What can't be read is told with the tree. */
function howIn(cell: Cell): How | null {
  try {
    return readHow(cell);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
