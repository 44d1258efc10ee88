// What is wrong with the rows of a goal tree's sheet, in words.

import { treeProblem } from '../../cells/tree-problem';
import type { TreeProblem } from '../../kpi/tree/tree';
import type { GoalKey } from '../table/goal-table';
import type { JudgedTrees } from './judge-goal';
import type { GoalIssue, GoalNodeRow } from './read-goal';

/** The column whose cell is to be mended. */
function columnOf(problem: TreeProblem): GoalKey {
  switch (problem.code) {
    case 'noParent':
    case 'circle':
      return 'feeds';
    case 'unknownHow':
      return 'how';
    case 'dividesByZero':
      return 'own';
    case 'noFigure':
      return problem.figure === 'expected' ? 'target' : 'own';
    default:
      return 'node';
  }
}

/** The problems of a sheet's trees, each at the row of its node. */
export function treeIssues({ problems }: JudgedTrees, nodes: readonly GoalNodeRow[]): GoalIssue[] {
  const cellsOf = (place: number) => {
    const { name = '', feeds = '', typedHow = '' } = nodes[place] ?? {};
    return { node: name, feeds, how: typedHow };
  };
  const rowOf = (place: number) => nodes[place]?.row ?? 0;
  // That an actual is not there yet is nothing to mend: the goal's own sentence names whose.
  const wrong = problems.filter(
    ({ problem }) => problem.code !== 'noFigure' || problem.figure === 'expected',
  );
  return wrong.map(({ place, problem }) => ({
    row: rowOf(place),
    column: columnOf(problem),
    message: treeProblem(problem, place, cellsOf, rowOf).message,
  }));
}
