// What holds of every tree.

import fc from 'fast-check';
import { leavesOf } from '../../../src/kpi/tree/bottleneck';
import { effectsOf } from '../../../src/kpi/tree/effects';
import { growTrees } from '../../../src/kpi/tree/grow-trees';
import { neededOf } from '../../../src/kpi/tree/needed';
import type { Forest, Found } from '../../../src/kpi/tree/tree';
import { valuesOf } from '../../../src/kpi/tree/values';
import { sizeOf, someOrder, someTree } from './a-tree';

/** What divides may be 0 on the way: such a tree has no effects. */
const isWhole = (found: readonly Found[]): found is number[] => found.every((one) => typeof one === 'number');

const rootOf = (forest: Forest, figures: readonly number[]) => valuesOf(forest, figures)[0];

const close = (one: unknown, other: unknown, size: number) => {
  expect(typeof one).toBe('number');
  expect(Math.abs(Number(one) - Number(other))).toBeLessThanOrEqual(1e-9 * size);
};

test('effects add up to the gap of the goal', () => {
  fc.assert(
    fc.property(someTree(), ({ rows, actual, expected }) => {
      const forest = growTrees(rows);
      const effects = effectsOf(forest, actual, expected);
      fc.pre(isWhole(effects));
      const [is, due] = [rootOf(forest, actual), rootOf(forest, expected)];
      const size = sizeOf([...effects, is, due]);
      const gap = Number(is) - Number(due);
      close(effects[0], gap, size);
      close(
        leavesOf(forest, 0).reduce((sum, leaf) => sum + Number(effects[leaf]), 0),
        gap,
        size,
      );
    }),
    { numRuns: 300 },
  );
});

test('a leaf that did not move has no effect', () => {
  fc.assert(
    fc.property(someTree(), fc.nat(), ({ rows, actual, expected }, which) => {
      const forest = growTrees(rows);
      const leaves = leavesOf(forest, 0);
      const still = leaves[which % leaves.length] as number;
      const moved = actual.map((figure, row) => (row === still ? (expected[row] as number) : figure));
      const effects = effectsOf(forest, moved, expected);
      fc.pre(isWhole(effects));
      expect(effects[still]).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(
      someTree().chain((tree) => fc.tuple(fc.constant(tree), someOrder(tree.rows.length))),
      ([{ rows, actual, expected }, order]) => {
        const inOrder = <One>(list: readonly One[]) => order.map((place) => list[place] as One);
        const [one, other] = [growTrees(rows), growTrees(inOrder(rows))];
        const target = (goal: number) => rows.map((_, row) => (row === goal ? 100 : null));
        const found = [
          valuesOf(one, actual),
          effectsOf(one, actual, expected),
          neededOf(one, actual, target(0)),
        ];
        const moved = [
          valuesOf(other, inOrder(actual)),
          effectsOf(other, inOrder(actual), inOrder(expected)),
          neededOf(other, inOrder(actual), target(order.indexOf(0))),
        ];
        found.forEach((figures, kind) => {
          const size = sizeOf(figures);
          const others = moved[kind] as Found[];
          order.forEach((row, place) => {
            const [before, after] = [figures[row], others[place]];
            if (typeof before === 'number' && typeof after === 'number') close(after, before, size);
            // Close to a divisor of 0, rounding decides whether it is one.
            else if (figures.every((figure) => typeof figure !== 'object' || figure === null))
              expect([row, after]).toEqual([row, before]);
          });
        });
      },
    ),
    { numRuns: 300 },
  );
});

test('what is needed alone, put in, lands on the target', () => {
  fc.assert(
    // What is subtracted may nearly cancel out, and a need beside that is as inexact as it is large.
    fc.property(
      someTree({ canSubtract: false }),
      fc.double({ min: 1, max: 500, noNaN: true }),
      (tree, target) => {
        const { rows, actual } = tree;
        const forest = growTrees(rows);
        const needed = neededOf(forest, actual, [target]);
        const before = valuesOf(forest, actual);
        for (const leaf of leavesOf(forest, 0)) {
          const need = needed[leaf];
          expect([leaf, typeof need]).toEqual([leaf, 'number']);
          const reached = valuesOf(
            forest,
            actual.map((figure, row) => (row === leaf ? Number(need) : figure)),
          );
          close(reached[0], target, sizeOf([...reached, ...before]));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the unit of a factor changes no effect, that of all summands all effects alike', () => {
  fc.assert(
    fc.property(
      someTree({ canDivide: false }),
      fc.constantFrom(0.25, 8, 1024),
      ({ rows, actual, expected }, factor) => {
        const isProduct = rows.every(({ how }) => how === 'times');
        const forest = growTrees(rows);
        const leaves = leavesOf(forest, 0);
        const scaled = (figures: readonly number[]) =>
          figures.map((figure, row) => (isProduct && row !== leaves[0] ? figure : figure * factor));
        fc.pre(isProduct || rows.every(({ how, feeds }) => feeds === '' || how !== 'times'));
        const before = effectsOf(forest, actual, expected) as number[];
        const after = effectsOf(forest, scaled(actual), scaled(expected)) as number[];
        const size = sizeOf([...before, rootOf(forest, actual)]) * factor;
        after.forEach((effect, row) => {
          close(effect, Number(before[row]) * factor, size);
        });
      },
    ),
    { numRuns: 300 },
  );
});
