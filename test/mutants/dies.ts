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
    ['test/kpi'],
    ['test/functions', 'test/cells/'],
    ['test/said'],
    ['test/cases/generated', 'test/sheet/', 'test/alerts'],
  ],
  'src/cells': [
    ['test/cells/'],
    ['test/functions', 'test/protocol'],
    ['test/said'],
    ['test/cases/generated', 'test/sheet/'],
  ],
  'src/functions': [['test/functions'], ['test/said'], ['test/cells/', 'test/cases/generated']],
  'src/alerts': [
    ['test/alerts/decide', 'test/alerts/render'],
    ['test/said'],
    ['test/alerts'],
    ['test/cases/generated'],
  ],
  'src/sheet': [['test/sheet/'], ['test/said'], ['test/protocol', 'test/cases/generated'], ['test/alerts']],
};

/** A fault, and the module that it is in. */
export interface Place {
  readonly file: string;
  readonly script: string;
  readonly mutant: Mutant;
}

/** Whether a test notices it. One that never ends is noticed too. */
export function dies(stages: readonly (readonly string[])[], { file, script, mutant }: Place): boolean {
  const fault = JSON.stringify({ path: resolve(file), script: withMutant(script, mutant) });
  return stages.some((tests) => !pass(tests, { KPI_PACER_MUTANT: fault }));
}

/** Whether tests pass, with or without a fault. Without one they have to: else they would notice every one. */
export function pass(tests: readonly string[], faults: Readonly<Record<string, string>> = {}): boolean {
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const options = ['--config', 'test/mutants/jest.config.mjs', '-i', '--bail', '--silent', '--'];
  const { status } = spawnSync(process.execPath, [jest, ...options, ...tests], {
    env: { ...process.env, ...faults },
    timeout: 180_000,
    stdio: 'ignore',
  });
  return status === 0;
}
