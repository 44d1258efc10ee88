// The golden cases of the goal tree: values, effects and needs worked out by two independent methods.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row: node, feeds, how, and its figures. */
export type GoldenRow = readonly [
  node: string,
  feeds: string,
  how: string,
  expected: number | null,
  actual: number | null,
  landing: number | null,
];

type ByNode = Readonly<Record<string, number | null>>;

export interface TreeCase {
  readonly name: string;
  readonly rows: readonly GoldenRow[];
  /** Those of the goals. */
  readonly targets: ByNode;
  readonly expect: { readonly value: ByNode; readonly effect: ByNode; readonly needed: ByNode };
}

export const TREES = JSON.parse(readFileSync(join(__dirname, 'tree.json'), 'utf8')) as readonly TreeCase[];
