// `npm run faults`: every service call of every request, of the daily check and of opening struck by every fault, and the
// pairs of requests interleaved at every call. Prints what was tried, and each thing that was not borne; `--every N` strikes
// each N-th call only. As many processes as there are processors try one request, or one pair, after another.

import { type ChildProcess, fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inTurns, onePerProcessor } from '../in-turns';
import { PAIRS, REQUESTS } from './requests';
import { type Strike, struck, struckBeside } from './strike';

/** What a process tries: a request or a pair, by its place in the list. */
interface Task {
  readonly of: 'requests' | 'pairs';
  readonly index: number;
  readonly every: number;
}

interface Outcome {
  readonly title: string;
  readonly tried: number;
  readonly notBorne: readonly string[];
}

const TASKS: Readonly<Record<Task['of'], readonly (readonly [title: string, strikes: () => Strike[]])[]>> = {
  requests: REQUESTS.map((asked) => [asked.name, () => struck(asked)]),
  pairs: PAIRS.map(([one, other]) => [`${one.name} beside ${other.name}`, () => struckBeside(one, other)]),
};

async function outcomeOf({ of, index, every }: Task): Promise<Outcome> {
  const [title, strikes] = TASKS[of][index] as (typeof TASKS)['requests'][number];
  const notBorne: string[] = [];
  let tried = 0;
  try {
    for (const { what, call, problems } of strikes()) {
      if (call % every !== 1 % every) continue;
      const found = problems();
      tried += 1;
      if (found.length > 0)
        notBorne.push(`${title}, call ${call}, ${what}:\n  ${found.slice(0, 3).join('\n  ')}`);
      // What a script held is only let go between one turn of the event loop and the next.
      await new Promise((done) => setImmediate(done));
    }
  } catch (error) {
    notBorne.push(`${title}: ${error instanceof Error ? error.stack : String(error)}`);
  }
  return { title, tried, notBorne };
}

/** Hands a task to a process, and says what came of it. */
function handOver(task: Task, worker: ChildProcess): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const die = () => reject(new Error(`It died of ${JSON.stringify(task)}.`));
    worker.once('exit', die);
    worker.once('message', (outcome: Outcome) => {
      worker.off('exit', die);
      for (const one of outcome.notBorne) console.log(one);
      console.log(`${outcome.title}: ${outcome.tried} tried, ${outcome.notBorne.length} not borne`);
      resolve(outcome);
    });
    worker.send(task);
  });
}

async function tryAll(): Promise<void> {
  const { values: asked } = parseArgs({ options: { every: { type: 'string', default: '1' } } });
  const workers = onePerProcessor(() => fork(__filename, ['worker']));
  for (const [of, title] of [
    ['requests', 'faults'],
    ['pairs', 'two editors'],
  ] as const) {
    const tasks = TASKS[of].map((_, index) => ({ of, index, every: Number(asked.every) }));
    const outcomes = await inTurns(tasks, workers, handOver);
    const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((all, one) => all + count(one), 0);
    const failed = sum(({ notBorne }) => notBorne.length);
    console.log(`${title}: ${sum(({ tried }) => tried)} tried, ${failed} not borne`);
    if (failed > 0) process.exitCode = 1;
  }
  for (const worker of workers) worker.disconnect();
}

if (process.argv[2] === 'worker') {
  // Nobody is left to tell.
  process.on('disconnect', () => process.exit());
  process.on('message', (task: Task) => void outcomeOf(task).then((outcome) => process.send?.(outcome)));
} else void tryAll();
