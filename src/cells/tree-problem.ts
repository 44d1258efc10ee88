// What is wrong with a row of a goal tree, in words.

import { MOST_LEAVES, MOST_NODES, type TreeProblem } from '../kpi/tree/tree';
import { wordsAtHand } from '../words';
import type { Cell } from './cell';
import { described } from './described';
import { notAHow } from './how';
import type { InputError } from './input-error';
import { named, problem } from './problem';

/** What stands in the cells of a row of a tree. */
export interface TreeCells {
  readonly node: Cell;
  readonly feeds: Cell;
  readonly how: Cell;
}

/** So many names or numbers of rows are listed: as many as a goal has leaves. */
const MOST_LISTED = MOST_LEAVES;

/**
 * What is told of a row.
 *
 * @param place That of the row in the range, from 0.
 * @param cellsOf The cells of the row at a place.
 * @param sheet Where the sheet is known, and not only a range of it: the row of a place there, counted from 1.
 */
export function treeProblem(
  found: TreeProblem,
  place: number,
  cellsOf: (place: number) => TreeCells,
  sheet?: {
    readonly rowOf: (place: number) => number;
    /** Of the column that is to be mended. */
    readonly header: string;
  },
): InputError {
  const nodeOf = (of: number) => described(withoutIndent(cellsOf(of).node));
  const node = () => ({ node: nodeOf(place) });
  switch (found.code) {
    case 'nameless':
      return problem('notAText', () => ({ argument: sheet?.header ?? named('node'), got: nodeOf(place) }));
    case 'unknownHow':
      return notAHow(cellsOf(place).how, sheet?.header ?? 'how');
    case 'twins':
      if (sheet === undefined)
        return problem('twinNodes', () => ({ ...node(), rows: listed(found.rows, (row) => `${row + 1}`) }));
      return problem('twinRows', () => ({
        ...node(),
        rows: listed(found.rows, (row) => `${sheet.rowOf(row)}`),
      }));
    case 'noParent':
      return problem('noSuchParent', () => ({
        argument: sheet?.header ?? named('feeds'),
        got: described(withoutIndent(cellsOf(place).feeds)),
      }));
    case 'circle':
      if (found.rows.length === 1) return problem('nodeFeedsItself', node);
      return problem('nodesInCircle', () => ({ nodes: listed(found.rows, nodeOf) }));
    case 'branchAstray':
      return problem('branchAstray', () => ({ ...node(), branches: listed(found.rows, nodeOf) }));
    case 'withheld':
      return problem('notWorkedOut', node);
    case 'mixed':
      return problem('mixedSigns', () => ({
        ...node(),
        factors: listed(found.factors, nodeOf),
        summands: listed(found.summands, nodeOf),
      }));
    case 'tooManyNodes':
      return problem('tooManyNodes', () => ({ nodes: found.nodes, most: MOST_NODES }));
    case 'tooManyLeaves':
      return problem('tooManyLeaves', () => ({ ...node(), leaves: found.leaves, most: MOST_LEAVES }));
    case 'dividesByZero':
      return problem('dividesByZero', node);
    case 'noFigure':
      return problem('noFigure', () => ({
        figure: sheet?.header ?? named(found.figure),
        root: nodeOf(found.root),
      }));
  }
}

/** A name without the spaces in front of it, which show how deep it stands in its tree. */
const withoutIndent = (name: Cell): Cell => (typeof name === 'string' ? name.trim() : name);

function listed(rows: readonly number[], shown: (row: number) => string): string {
  const some = rows.slice(0, MOST_LISTED).map(shown);
  return [...some, ...(rows.length > some.length ? ['…'] : [])].join(wordsAtHand().LIST_JOIN);
}
