// The 45 golden cases: figures worked out independently of this code.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case: A actual, T target, S..E period, t as-of day, B baseline, cal calendar, tol tolerance. */
export interface GoldenCase {
  readonly name: string;
  readonly input: {
    readonly A: number | null;
    readonly T: number | null;
    readonly S: string;
    readonly E: string;
    readonly t: string;
    readonly kind?: 'total' | 'rate' | 'level';
    readonly lower?: boolean;
    readonly B?: number;
    readonly cal?: readonly string[];
    readonly tol?: number;
  };
  /** What must come out; null is blank. */
  readonly expect: Record<GoldenFigure, number | null> & { readonly status: string };
}

export type GoldenFigure =
  | 'elapsed'
  | 'achievement'
  | 'expected'
  | 'paceGap'
  | 'landing'
  | 'shortfall'
  | 'requiredPace'
  | 'daysBehind';

/** Decided since, by case T1: more is better and the target is 0, so it is judged by where it lands. */
const DECIDED_SINCE: Readonly<Record<string, string>> = { 'higher is better with target 0': 'On track' };

const asWorkedOut = JSON.parse(readFileSync(join(__dirname, 'pace.json'), 'utf8')) as GoldenCase[];

export const GOLDEN: readonly GoldenCase[] = asWorkedOut.map((golden) => ({
  ...golden,
  expect: { ...golden.expect, status: DECIDED_SINCE[golden.name] ?? golden.expect.status },
}));
