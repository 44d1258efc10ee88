// The golden cases of the link check: figures by week, and what they say.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LinkCase {
  readonly name: string;
  /** A figure a week; null where nothing is logged in it. */
  readonly driver: readonly (number | null)[];
  readonly result: readonly (number | null)[];
  readonly expect: {
    readonly verdict: 'seen' | 'opposite' | 'not seen' | 'too early';
    readonly r: number | null;
    readonly weeks: number | null;
    readonly pairs: number | null;
    readonly slope: number | null;
  };
}

export const LINKS = JSON.parse(readFileSync(join(__dirname, 'link.json'), 'utf8')) as readonly LinkCase[];
