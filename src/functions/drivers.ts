// DRIVER_VALUE, DRIVER_EFFECT, DRIVER_NEEDED and DRIVER_AS_OF: the figures of a goal tree, for all of its rows at once.

import type { InputError } from '../cells/input-error';
import { normalized } from '../cells/text';
import { treeProblem } from '../cells/tree-problem';
import { daysOf, movesByDay } from '../kpi/tree/days';
import { effectsOf } from '../kpi/tree/effects';
import { growTrees } from '../kpi/tree/grow-trees';
import { neededOf } from '../kpi/tree/needed';
import { isWithinReach } from '../kpi/tree/reach';
import type { Forest, Found, TreeRow } from '../kpi/tree/tree';
import { valuesOf } from '../kpi/tree/values';
import type { ArgumentName, RowAmongOthers, Value } from './custom-function';
import type { Row } from './row';

type Rows = readonly (RowAmongOthers | null)[];
type Answers = readonly (Value | InputError)[];
type Figure = 'value' | 'actual' | 'expected' | 'landing' | 'target';

/** The value of each node. */
export const driverValues = (rows: Rows): Answers =>
  answers(rows, (forest, figures) => valuesOf(forest, figures('value')));

/** The effect of each node on its goal. */
export const driverEffects = (rows: Rows): Answers =>
  answers(rows, (forest, figures) => effectsOf(forest, figures('actual'), figures('expected')));

/** What each leaf needs alone. Where its unit is handed over, nothing that it could not be: who asks without wants the number. */
export const driverNeeds = (rows: Rows): Answers =>
  answers(rows, (forest, figures) =>
    neededOf(forest, figures('landing'), figures('target')).map((needed, place) => {
      const { row, cells } = rows[place] ?? {};
      if (typeof needed !== 'number' || row === undefined || cells === undefined || !('unit' in cells))
        return needed;
      return isWithinReach({ landing: row.landing, needed, isShare: row.isShare }) ? needed : null;
    }),
  );

/** The day that each node is judged as of. What is wrong with a tree is said where its values are. */
export const driverDays = (rows: Rows): Answers =>
  daysOf(
    forestOf(rows),
    rows.map((one) => one?.row.asOf ?? null),
    (place) => movesByDay((rows[place] as RowAmongOthers).row),
  );

const forestOf = (rows: Rows): Forest => growTrees(rows.map((one) => one && treeRow(one)));

function answers(
  rows: Rows,
  find: (forest: Forest, figures: (of: Figure) => readonly (number | null)[]) => readonly Found[],
): Answers {
  const forest = forestOf(rows);
  const cellsOf = (place: number) => {
    const { node, feeds, how } = rows[place]?.cells ?? {};
    return { node, feeds, how };
  };
  return find(forest, (of) => rows.map((one) => one?.row[of] ?? null)).map((found, place) =>
    typeof found === 'object' && found !== null ? treeProblem(found, place, cellsOf) : found,
  );
}

/** A row of which one of these can't be read has an unknown place in its tree. */
const PLACING: readonly ArgumentName[] = ['node', 'feeds', 'how'];

function treeRow({ row, wrong }: RowAmongOthers): TreeRow {
  const isPlaced = wrong === null || !PLACING.includes(wrong.argument);
  return { node: nameOf(row, 'node'), feeds: nameOf(row, 'feeds'), how: isPlaced ? row.how : null };
}

const nameOf = (row: Row, of: 'node' | 'feeds'): string => normalized(row[of] ?? '');
