// Whether the tests next to a module notice a fault in it.

import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { transformSync } from 'esbuild';
import { Child } from './child';
import { FORM, testsOf } from './modules';
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
const TIMES_AS_LONG = 10;
/** What takes less time than this, in milliseconds, has not taken long. */
const NOT_LONG = 10_000;
/** So long, in milliseconds, tests may take without a fault. */
const MOST = 600_000;

/** Whether tests notice faults, one at a time, in a process that has to be stopped in the end. */
export class Noticing {
  private readonly child = new Child();
  /** How long a test file takes without a fault, in milliseconds. */
  private readonly times = new Map<string, number>();

  /** The test file that notices a fault, or null. One that never ends has noticed it, too. */
  async noticedBy(
    stages: readonly (readonly string[])[],
    { file, script, mutant }: Place,
  ): Promise<string | null> {
    const fault = { file, script: transformSync(withMutant(script, mutant), FORM).code };
    for (const patterns of stages) {
      for (const tests of inOrder(file, patterns)) {
        const limit = Math.max(NOT_LONG, TIMES_AS_LONG * (await this.timeOf(tests)));
        if (!(await this.child.run({ tests, fault }, limit)).passes) return tests;
      }
    }
    return null;
  }

  stop(): void {
    this.child.stop();
  }

  /** Without a fault they have to pass, else they would notice every one. */
  private async timeOf(tests: string): Promise<number> {
    const known = this.times.get(tests);
    if (known !== undefined) return known;
    const start = Date.now();
    const { passes, count, says } = await this.child.run({ tests, fault: null }, MOST);
    if (!passes || count === 0) throw new Error(`Without a fault ${tests} should pass. ${says}`);
    const time = Date.now() - start;
    this.times.set(tests, time);
    return time;
  }
}

/** First the file that is named like the module, then the small ones, which take the least time to notice. */
function inOrder(module: string, patterns: readonly string[]): string[] {
  const nearest = basename(module).replace('.ts', '.test.ts');
  const weightOf = (tests: string) => (basename(tests) === nearest ? 0 : statSync(tests).size);
  return patterns
    .flatMap((pattern) => testsOf(module, pattern))
    .sort((one, other) => weightOf(one) - weightOf(other));
}
