// Whether the tests next to a module notice a fault in it.

import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { type Mutant, withMutant } from './mutate';

/**
 * Which tests stand next to which folder, of those that run without the built script: the nearest first, the next only
 * where those have noticed nothing.
 */
export const TESTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'src/kpi': [
    ['test/kpi/'],
    ['test/functions/', 'test/cells/'],
    ['test/said/'],
    ['test/cases/generated', 'test/sheet/', 'test/alerts/(?!promises)', 'test/alerts/promises'],
  ],
  'src/cells': [
    ['test/cells/'],
    ['test/functions/', 'test/protocol/'],
    ['test/said/'],
    ['test/cases/generated', 'test/sheet/'],
  ],
  'src/functions': [['test/functions/'], ['test/said/'], ['test/cells/', 'test/cases/generated']],
  'src/alerts': [
    ['test/alerts/(?!promises)'],
    ['test/said/'],
    ['test/alerts/promises'],
    ['test/cases/generated'],
  ],
  'src/sheet': [
    ['test/sheet/'],
    ['test/said/'],
    ['test/protocol/', 'test/cases/generated'],
    ['test/alerts/(?!promises)', 'test/alerts/promises'],
  ],
};

/** A fault, and the module that it is in. */
export interface Place {
  readonly file: string;
  readonly script: string;
  readonly mutant: Mutant;
}

/** A test that takes so many times as long as without a fault never ends. */
const TIMES_AS_LONG = 8;
/** What takes less time than this, in milliseconds, has not taken long. */
const NOT_LONG = 60_000;

/** How long some tests may take, in milliseconds. */
export type Limit = (tests: string) => number;

/** Whether a test notices it. One that never ends is noticed too. */
export function dies(
  stages: readonly (readonly string[])[],
  { file, script, mutant }: Place,
  limit: Limit = () => NOT_LONG,
): boolean {
  const fault = JSON.stringify({ path: resolve(file), script: withMutant(script, mutant) });
  return stages.some((tests) => {
    const timeout = tests.reduce((sum, one) => sum + limit(one), 0);
    return !pass(tests, timeout, { KPI_PACER_MUTANT: fault });
  });
}

/** How long tests may take, by how long they take without a fault: they have to pass then, else they notice every one. */
export function limitOf(tests: string): number {
  const start = Date.now();
  if (!pass([tests])) throw new Error(`Without a fault ${tests} should pass.`);
  return Math.max(NOT_LONG, TIMES_AS_LONG * (Date.now() - start));
}

function pass(
  tests: readonly string[],
  timeout?: number,
  faults: Readonly<Record<string, string>> = {},
): boolean {
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const options = ['--config', 'test/mutants/jest.config.mjs', '-i', '--bail', '--silent', '--'];
  const env = { ...process.env, ...faults };
  return (
    spawnSync(process.execPath, [jest, ...options, ...tests], { env, timeout, stdio: 'ignore' }).status === 0
  );
}
