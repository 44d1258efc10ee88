// What is wrong with the rows of a goal tree's sheet, in words.

import { treeProblem } from '../../cells/tree-problem';
import type { JudgedTrees } from './judge-goal';
import type { GoalIssue, GoalNodeRow } from './read-goal';

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
  return wrong.map(({ place, problem }) => {
    // A function counts the rows of the range that it is given; here they are those of the sheet.
    const placed =
      problem.code === 'twins' ? { ...problem, rows: problem.rows.map((one) => rowOf(one) - 1) } : problem;
    return { row: rowOf(place), message: treeProblem(placed, place, cellsOf).message };
  });
}
