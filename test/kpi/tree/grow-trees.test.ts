// What is wrong with a tree is said of the row concerned, and other trees go on.

import { effectsOf } from '../../../src/kpi/tree/effects';
import { growTrees } from '../../../src/kpi/tree/grow-trees';
import { MOST_LEAVES, MOST_NODES } from '../../../src/kpi/tree/tree';
import { valuesOf } from '../../../src/kpi/tree/values';
import { forestOf, sheetOf } from './a-tree';

test('rows in any order are linked by their names', () => {
  const { nodes, goals, problems } = forestOf('b > a', 'a', 'd > b ~', '', 'c > a ÷');
  expect(goals).toEqual([1]);
  expect(problems).toEqual([null, null, null, null, null]);
  expect(nodes[1]).toEqual({ how: 'times', parent: null, factors: [0, 4], drivers: [] });
  expect(nodes[0]).toEqual({ how: 'times', parent: 1, factors: [], drivers: [2] });
  expect(nodes[3]).toBeNull();
});

describe('a row that is wrong', () => {
  const other = ['ok', 'ok1 > ok', 'ok2 > ok'];
  const problemsOf = (...rows: string[]) => {
    const forest = forestOf(...rows, ...other);
    const places = [0, 1, 2].map((place) => place + rows.length);
    // The other tree goes on, and nothing of this one is computed: its leaves have their own figures.
    expect(forest.goals).toEqual([rows.length]);
    const figures = [...rows, ...other].map(() => 3);
    const values = valuesOf(forest, figures);
    expect(places.map((place) => values[place])).toEqual([9, 3, 3]);
    const known = rows.flatMap((_, place) => (typeof values[place] === 'number' ? [place] : []));
    expect(known).toEqual(forest.leavesOfWrong);
    expect(known.every((place) => values[place] === 3 && forest.problems[place] === null)).toBe(true);
    return forest.problems.slice(0, rows.length);
  };

  test('two of one name: both say so, and what feeds either is blank', () => {
    const twins = { code: 'twins', rows: [1, 3] };
    const withheld = { code: 'withheld' };
    expect(problemsOf('g', 'a > g', 'b > a', 'a > h', 'h')).toEqual([withheld, twins, null, twins, withheld]);
  });

  test('what feeds nothing that is there', () => {
    expect(problemsOf('a > gone', 'b > a')).toEqual([{ code: 'noParent' }, null]);
  });

  test('a circle: each of its members, in the order in which they feed one another', () => {
    const circle = { code: 'circle', rows: [0, 2, 1] };
    expect(problemsOf('a > c', 'b > a', 'c > b', 'd > a')).toEqual([circle, circle, circle, null]);
    expect(problemsOf('a > a')).toEqual([{ code: 'circle', rows: [0] }]);
  });

  test('a circle of ten, and one of influences', () => {
    const ten = problemsOf(...Array.from({ length: 10 }, (_, i) => `n${i} > n${(i + 1) % 10}`));
    expect(ten).toEqual(
      Array.from({ length: 10 }, () => ({ code: 'circle', rows: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] })),
    );
    expect(problemsOf('a > b ~', 'b > a ~')[0]).toEqual({ code: 'circle', rows: [0, 1] });
  });

  test('× beside + under one parent; what only drives is neither', () => {
    expect(problemsOf('g', 'a > g', 'b > g +', 'c > g -', 'd > g ~')).toEqual([
      { code: 'mixed', factors: [1], summands: [2, 3] },
      null,
      null,
      null,
      null,
    ]);
    expect(forestOf('g', 'a > g', 'b > g ÷', 'c > g ~').problems).toEqual([null, null, null, null]);
  });

  test('a row without a name, and one that nobody can read', () => {
    expect(problemsOf('g', ' > g', 'a > g ?')).toEqual([
      { code: 'withheld' },
      { code: 'nameless' },
      { code: 'unknownHow' },
    ]);
  });
});

describe('a branch that leads to no goal', () => {
  const other = ['ok', 'ok1 > ok', 'ok2 > ok'];

  test('leaves the goal above it without figures, which says whose branch it may be; another goal goes on', () => {
    const forest = forestOf(...other, 'g', 'b > g', 'a > gone', 'c > a');
    expect(forest.goals).toEqual([0]);
    expect(forest.problems.slice(3)).toEqual([
      { code: 'branchAstray', rows: [5] },
      null,
      { code: 'noParent' },
      null,
    ]);
    // Its own leaf and that of the branch have the figures that they have.
    expect(forest.leavesOfWrong).toEqual([4, 6]);
    expect(forest.nodes.slice(3)).toEqual([null, null, null, null]);
    expect(forest.withheld).toEqual([{ goal: 3, because: [5] }]);
  });

  test('so does a circle, each of its members named', () => {
    const forest = forestOf(...other, 'g', 'b > g', 'a > c', 'c > a');
    expect([forest.goals, forest.problems[3]]).toEqual([[0], { code: 'branchAstray', rows: [5, 6] }]);
    expect(forest.withheld).toEqual([{ goal: 3, because: [5, 6] }]);
  });

  test('on a sheet it may stand above all goals; in a range it is then of none', () => {
    const rows = ['a > gone', 'g', 'b > g'];
    expect(forestOf(...rows)).toMatchObject({ goals: [1], withheld: [] });
    expect(sheetOf(rows)).toMatchObject({ goals: [], withheld: [{ goal: 1, because: [0] }] });
  });

  test('what only drives is missing from no goal, what drives a branch is', () => {
    expect(forestOf('g', 'b > g', 'a > gone ~')).toMatchObject({ goals: [0], withheld: [] });
    expect(forestOf('g', 'b > g', 'a > b ~', 'c > a', 'd > e', 'e > d ~').withheld).toEqual([
      { goal: 0, because: [4, 5] },
    ]);
  });

  test('without a goal there is none to say so', () => {
    expect(forestOf('a > gone')).toMatchObject({ goals: [], withheld: [] });
  });
});

test('a goal whose tree is wrong is told with the rows to be mended, those of other trees not', () => {
  expect(forestOf('g', 'a > g', 'b > g +', 'h', 'c > h ?', 'a2 > h').withheld).toEqual([
    { goal: 0, because: [0] },
    { goal: 3, because: [4] },
  ]);
  expect(forestOf('g', 'g', 'a > g').withheld).toEqual([{ goal: 0, because: [0, 1] }]);
  expect(forestOf('g', 'a > g').withheld).toEqual([]);
  expect(sheetOf(['g', 'a > g', 'h'], 1)).toMatchObject({
    goals: [2],
    withheld: [{ goal: 0, because: [1] }],
  });
});

test('of a wrong tree the leaves have their own figures, and what would be made of them says why it is not', () => {
  const forest = sheetOf(['g', 'a > g', 'b > a', 'c > a', 'd > g', 'e > gone', 'f > b ~'], 4);
  const because = { code: 'withheld' };
  expect(valuesOf(forest, [1, 2, 3, 4, 5, 6, 7])).toEqual([
    { code: 'branchAstray', rows: [5] },
    because,
    3,
    4,
    // What is wrong with it otherwise may be its figure.
    null,
    { code: 'noParent' },
    7,
  ]);
});

test('more nodes than anybody oversees end at the first row, at once', () => {
  const rows = (count: number) =>
    growTrees([
      null,
      ...Array.from({ length: count }, (_, i) => ({
        node: `n${i}`,
        feeds: i === 0 ? '' : 'n0',
        how: 'plus' as const,
      })),
    ]);
  expect(rows(MOST_NODES).goals).toEqual([1]);
  const { nodes, goals, problems } = rows(100_000);
  expect([goals, problems[1], problems[2], nodes[1]]).toEqual([
    [],
    { code: 'tooManyNodes', nodes: 100_000 },
    null,
    null,
  ]);
});

test('200 nodes one below the other are a tree like any other', () => {
  const rows = ['n0', ...Array.from({ length: 199 }, (_, i) => `n${i + 1} > n${i}`)];
  expect(
    valuesOf(
      forestOf(...rows),
      rows.map(() => 7),
    ),
  ).toEqual(rows.map(() => 7));
});

test('the effects of more than 12 leaves are not told; their values are', () => {
  const rows = (leaves: number) => ['g', ...Array.from({ length: leaves }, (_, i) => `n${i} > g +`)];
  const figures = (leaves: number) => rows(leaves).map(() => 2);
  const effects = (leaves: number) => effectsOf(forestOf(...rows(leaves)), figures(leaves), figures(leaves));
  expect(effects(MOST_LEAVES)[0]).toBe(0);
  expect(effects(13)[0]).toEqual({ code: 'tooManyLeaves', leaves: 13 });
  expect(effects(13)[1]).toBeNull();
  expect(valuesOf(forestOf(...rows(13)), figures(13))[0]).toBe(26);
});
