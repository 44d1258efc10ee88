// The two sorts of cases: what is generated for each, and what has to hold.

import fc from 'fast-check';
import { aFile, type HostileFile } from './a-spreadsheet';
import { holdsInCore } from './in-core';
import { holdsOnHost } from './on-host';

/** Cases of one sort. */
export interface Cases {
  readonly what: string;
  readonly files: fc.Arbitrary<HostileFile>;
  readonly holds: (file: HostileFile) => void;
  /** How many times as long one takes as one in the core. */
  readonly costs: number;
}

/** In the readers, the judge and the renderers; and, of fewer and smaller files, in the built script on the host. */
export const CASES: Readonly<Record<'core' | 'host', Cases>> = {
  core: {
    what: 'in the core',
    files: aFile({ sheets: 2, rows: 6, logRows: 16 }),
    holds: holdsInCore,
    costs: 1,
  },
  host: {
    what: 'on the host',
    files: aFile({ sheets: 2, rows: 6, logRows: 15 }),
    holds: holdsOnHost,
    costs: 25,
  },
};

/** What a run of cases has found. */
export interface Found {
  readonly ran: number;
  /** The first case that fails, as small as it could be made; null where none does. */
  readonly failure: { readonly file: HostileFile; readonly path: string; readonly error: unknown } | null;
}

/** Runs so many cases of a seed; `began` is told of each before it runs. */
export function runCases(
  { files, holds }: Cases,
  seed: number,
  count: number,
  began: () => void = () => {},
  isShrunk = true,
): Found {
  let ran = 0;
  const property = fc.property(files, (file) => {
    ran++;
    began();
    holds(file);
  });
  const { failed, counterexample, counterexamplePath, errorInstance } = fc.check(property, {
    seed,
    numRuns: count,
    endOnFailure: !isShrunk,
  });
  const file = counterexample?.[0];
  if (!failed || file === undefined) return { ran, failure: null };
  return { ran, failure: { file, path: counterexamplePath ?? '', error: errorInstance } };
}
