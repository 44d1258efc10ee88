// What is wrong with the rows of a goal tree's sheet, in words.

import { inBrief } from '../../cells/shortened';
import { normalized } from '../../cells/text';
import { treeProblem } from '../../cells/tree-problem';
import type { TreeProblem } from '../../kpi/tree/tree';
import { formatMessage, GOAL_COLUMN_WORDS, GOAL_VIEW } from '../../words';
import { nearestAmong } from '../log/near-names';
import type { GoalKey } from '../table/goal-table';
import type { JudgedTrees } from './judge-goal';
import type { GoalContent, GoalIssue, GoalNodeRow } from './read-goal';
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
  { nodes }: Pick<GoalContent, 'nodes'>,
): GoalIssue[] {
  const cellsOf = (place: number) => {
    const { name = '', feeds = '', typedHow = '' } = nodes[place] ?? {};
    return { node: name, feeds, how: typedHow };
  };
  const rowOf = (place: number) => nodes[place]?.row ?? 0;
  // That an actual or a target is not typed yet is nothing to mend: the goal's own sentence names whose. So it does of what is
  // withheld.
  const wrong = problems.filter(
    ({ place, problem }) =>
      problem.code !== 'branchAstray' &&
      problem.code !== 'withheld' &&
      (problem.code !== 'noFigure' || (problem.figure === 'expected' && nodes[place]?.target !== null)),
  );
  const names = new Map(nodes.map(({ name }) => [normalized(name), name]));
  const nearest = nearestAmong([...names.keys()]);
  /** Which node is meant by a name that none has. */
  const meant = (place: number) => names.get(nearest(normalized(nodes[place]?.feeds ?? '')) ?? '');
  const ofTrees = wrong.map(({ place, problem }) => {
    const header = GOAL_COLUMN_WORDS[columnOf(problem)].header;
    const { message } = treeProblem(problem, place, cellsOf, { rowOf, header });
    const node = problem.code === 'noParent' ? meant(place) : undefined;
    return {
      row: rowOf(place),
      column: columnOf(problem),
      message:
        node === undefined ? message : formatMessage(GOAL_VIEW.didYouMean, { message, node: inBrief(node) }),
    };
  });
  return [...ofTrees, ...strayedIssue(nodes)];
}

/** That rows were sorted without their folded columns: once, at the first of them. */
function strayedIssue(nodes: readonly GoalNodeRow[]): GoalIssue[] {
  const strayed = [...strayedNodes(nodes)];
  return strayed.slice(0, 1).map(([place, other]) => ({
    row: nodes[place]?.row ?? null,
    // The folded column that is wrong is out of sight.
    column: 'node',
    message: formatMessage(GOAL_VIEW.strayed, {
      node: inBrief(nodes[place]?.name ?? ''),
      other: inBrief(nodes[other]?.name ?? ''),
      rows: strayed.length,
      header: GOAL_COLUMN_WORDS.belongsTo.header,
    }),
  }));
}
