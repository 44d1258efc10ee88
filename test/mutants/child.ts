// A process that runs test files. One that never ends, or takes all memory, is killed, or dies by itself: it has noticed
// the fault, and the next file has a new one.

import { type ChildProcess, spawn } from 'node:child_process';
import { buildSync } from 'esbuild';
import { allModules, FORM } from './modules';
import type { Answered, Asked } from './run-tests';

/** What a process may use, in MB: no test of the core needs a quarter of it. */
const MEMORY = 2000;

let script: string | undefined;

/** What the process runs, as nothing but esbuild makes scripts of these files. */
function scriptOfChild(): string {
  script ??= buildSync({
    ...FORM,
    entryPoints: ['test/mutants/run-tests.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    write: false,
  }).outputFiles[0]?.text;
  return script ?? '';
}

export class Child {
  private process: ChildProcess | null = null;

  /** Runs a test file, for so many milliseconds at most. */
  run(asked: Asked, limit: number): Promise<Answered> {
    this.process ??= this.start();
    const { process } = this;
    return new Promise((answer) => {
      const end = (answered: Answered) => {
        clearTimeout(timer);
        process.off('message', end).off('exit', die);
        answer(answered);
      };
      const fail = (says: string) => {
        this.stop();
        end({ passes: false, count: 0, says });
      };
      const die = () => fail('It died.');
      const timer = setTimeout(() => fail(`It takes more than ${limit} ms.`), limit);
      process.on('message', end).on('exit', die);
      process.send(asked);
    });
  }

  /** Nothing is left running. */
  stop(): void {
    this.process?.kill('SIGKILL');
    this.process = null;
  }

  private start(): ChildProcess {
    const args = [`--max-old-space-size=${MEMORY}`, '-e', scriptOfChild()];
    const started = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    started.send([...allModules()]);
    // One that never ends would outlive whoever started it.
    const stop = () => started.kill('SIGKILL');
    process.once('exit', stop);
    started.once('exit', () => process.off('exit', stop));
    return started;
  }
}
