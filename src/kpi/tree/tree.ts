// What a goal tree is: rows that feed one another, linked, and what may be wrong with one of them. Plain data, by row: whoever
// has the cells puts it into words.

/** How a node enters the one that it feeds. What drives is an influence, and no arithmetic. */
export type How = 'times' | 'over' | 'plus' | 'minus' | 'drives';

/** A row as it is typed. */
export interface TreeRow {
  /** Its name, normalized: two names are the same where these are. Empty: it has none. */
  readonly node: string;
  /** The name of the node that it feeds, normalized; empty for a goal. */
  readonly feeds: string;
  /** null: what is typed can't be read. Of a goal it means nothing. */
  readonly how: How | null;
}

/** A node, by the place of its row. */
export interface TreeNode {
  readonly how: How;
  /** The row of the node that it feeds; null for a goal. */
  readonly parent: number | null;
  /** The rows that it is computed from, in their order. None: it is a leaf, with a value of its own. */
  readonly factors: readonly number[];
  /** The rows that drive it, in their order. */
  readonly drivers: readonly number[];
}

/** All trees of a sheet. Each list has an item for each row. */
export interface Forest {
  /** null where the row is blank, or its tree is wrong somewhere. */
  readonly nodes: readonly (TreeNode | null)[];
  /** The rows of the goals whose trees are right. */
  readonly goals: readonly number[];
  /** What is wrong with the rows of the others. */
  readonly problems: readonly (TreeProblem | null)[];
  /** The goals of which nothing is worked out. */
  readonly withheld: readonly WithheldGoal[];
  /** The leaves of trees that are wrong elsewhere: nothing is made of them, and their own figures stand. */
  readonly leavesOfWrong: readonly number[];
}

/** A goal whose tree is wrong somewhere, or may lack a branch, by its row. */
export interface WithheldGoal {
  readonly goal: number;
  /** The rows to be mended. */
  readonly because: readonly number[];
}

/** More nodes on a sheet nobody oversees. */
export const MOST_NODES = 200;
/** Each further leaf doubles the work of telling what each of them does. */
export const MOST_LEAVES = 12;

/** Of which figure a leaf has none: the only one, where a tree is computed once; else the one by its name. */
export type MissingFigure = 'value' | 'actual' | 'expected' | 'landing';

/** What is wrong with a row. Others that it is about are told by their rows. */
export type TreeProblem =
  | { readonly code: 'nameless' }
  | { readonly code: 'unknownHow' }
  /** These have one name. */
  | { readonly code: 'twins'; readonly rows: readonly number[] }
  /** No row has the name that this one feeds. */
  | { readonly code: 'noParent' }
  /** Each of these feeds the next one, and the last one the first. */
  | { readonly code: 'circle'; readonly rows: readonly number[] }
  /** These lead to no goal, and may be branches of this one. */
  | { readonly code: 'branchAstray'; readonly rows: readonly number[] }
  /** Made of others, in a tree of which another row is wrong. */
  | { readonly code: 'withheld' }
  /** These enter the row by × or ÷, the others by + or −. */
  | { readonly code: 'mixed'; readonly factors: readonly number[]; readonly summands: readonly number[] }
  | { readonly code: 'tooManyNodes'; readonly nodes: number }
  | { readonly code: 'tooManyLeaves'; readonly leaves: number }
  /** The row divides, and is 0, or would be with some of its leaves as expected. */
  | { readonly code: 'dividesByZero' }
  /** The leaf has no figure while others of the same root have one, so that the root has none. */
  | { readonly code: 'noFigure'; readonly figure: MissingFigure; readonly root: number };

/** What is found out of a row: a figure, nothing, or why there is none. */
export type Found = number | null | TreeProblem;
