// What is wrong with the rows of a goal tree's sheet, in words.

import { inBrief } from '../../cells/shortened';
import { treeProblem } from '../../cells/tree-problem';
import type { TreeProblem } from '../../kpi/tree/tree';
import { formatMessage, GOAL_COLUMN_WORDS, GOAL_VIEW } from '../../words';
import type { GoalKey } from '../table/goal-table';
import type { JudgedTrees } from './judge-goal';
import type { GoalContent, GoalIssue } from './read-goal';
import { strayedNodes } from './strayed';

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
export function treeIssues(
  { problems }: Pick<JudgedTrees, 'problems'>,
  { nodes, placement }: Pick<GoalContent, 'nodes' | 'placement'>,
): GoalIssue[] {
  const cellsOf = (place: number) => {
    const { name = '', feeds = '', typedHow = '' } = nodes[place] ?? {};
    return { node: name, feeds, how: typedHow };
  };
  const rowOf = (place: number) => nodes[place]?.row ?? 0;
  // That an actual is not there yet is nothing to mend: the goal's own sentence names whose. So it does of a branch astray.
  const wrong = problems.filter(
    ({ problem }) =>
      problem.code !== 'branchAstray' && (problem.code !== 'noFigure' || problem.figure === 'expected'),
  );
  const ofTrees = wrong.map(({ place, problem }) => ({
    row: rowOf(place),
    column: columnOf(problem),
    message: treeProblem(problem, place, cellsOf, { rowOf, headerRow: placement.headerRow }).message,
  }));
  const { header } = GOAL_COLUMN_WORDS.belongsTo;
  const strayed = [...strayedNodes(nodes)].map(
    ([place, other]): GoalIssue => ({
      row: rowOf(place),
      column: 'belongsTo',
      message: formatMessage(GOAL_VIEW.strayed, { other: inBrief(nodes[other]?.name ?? ''), header }),
    }),
  );
  return [...ofTrees, ...strayed];
}
