// A thread that runs test files. One that never ends, or takes all memory, is ended, and has noticed the fault; the next
// file has a new one.

import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { allModules, FORM } from './modules';
import type { Answered, Asked } from './run-tests';

/** What a thread may use, in MB: no test of the core needs a quarter of it. */
const MEMORY = 2000;

let script: string | undefined;

/** Threads are started from text, as nothing but esbuild makes scripts of these files. */
function scriptOfThread(): string {
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

export class Thread {
  private worker: Worker | null = null;

  /** Runs a test file, for so many milliseconds at most. */
  run(asked: Asked, limit: number): Promise<Answered> {
    const worker = this.worker ?? this.start();
    this.worker = worker;
    return new Promise((answer) => {
      const end = (answered: Answered) => {
        clearTimeout(timer);
        worker.off('message', end).off('error', fail);
        answer(answered);
      };
      const fail = ({ message }: Error) => {
        this.stop();
        end({ passes: false, count: 0, says: message });
      };
      const timer = setTimeout(() => fail(new Error(`It takes more than ${limit} ms.`)), limit);
      worker.on('message', end).on('error', fail);
      worker.postMessage(asked);
    });
  }

  /** Nothing is left running. */
  stop(): void {
    void this.worker?.terminate();
    this.worker = null;
  }

  private start(): Worker {
    return new Worker(scriptOfThread(), {
      eval: true,
      workerData: allModules(),
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      stdout: true,
      stderr: true,
    });
  }
}
