// `npm run hostile -- --count 30000`: many more hostile spreadsheets than `npm test` has, with a report of what fails.
// `--seed` repeats a run, `--only core` or `host` runs one sort. Cases run in processes of their own, batch by batch, a
// batch on each processor: one that never ends is found out, and stopped.

import { type ChildProcess, fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { inTurns, onePerProcessor } from '../in-turns';
import { CASES, runCases } from './cases';
import { shownFile } from './holds';

/** So many cases in the core, or fewer of those that cost more. */
const BATCH = 1500;
/** No case takes a hundredth of it, unless the computer has other things to do. */
const PATIENCE_MS = 600_000;
const MOST_SHOWN = 6000;

type Sort = keyof typeof CASES;

/** What a process is to do, and what it says. */
interface Batch {
  readonly sort: Sort;
  readonly seed: number;
  readonly count: number;
}
type Said = { readonly began: number } | { readonly done: true; readonly report: string | null };

/** Runs a batch in this process. */
function runBatch({ sort, seed, count }: Batch): void {
  const say = (said: Said) => process.send?.(said);
  let began = 0;
  const { failure } = runCases(CASES[sort], seed, count, () => say({ began: ++began }));
  const report =
    failure === null
      ? null
      : [
          `seed ${seed}, path ${failure.path}`,
          failure.error instanceof Error
            ? (failure.error.stack ?? failure.error.message)
            : String(failure.error),
          shownFile(failure.file).slice(0, MOST_SHOWN),
        ].join('\n');
  say({ done: true, report });
}

/** Runs a batch in a process of its own; what failed, or null. */
function inProcess(batch: Batch): Promise<string | null> {
  return new Promise((resolve) => {
    const child: ChildProcess = fork(__filename, [JSON.stringify(batch)], { stdio: 'inherit' });
    // One that never ends would outlive whoever started it.
    const stop = () => child.kill('SIGKILL');
    process.once('exit', stop);
    let began = 0;
    let timer: NodeJS.Timeout | undefined;
    let report: string | null | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        report = `seed ${batch.seed}: case ${began} (of those that were run, shrinking included) does not end`;
        child.kill('SIGKILL');
      }, PATIENCE_MS);
    };
    wait();
    child.on('message', (said: Said) => {
      if ('began' in said) began = said.began;
      else report = said.report;
      wait();
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      process.off('exit', stop);
      resolve(report === undefined ? `seed ${batch.seed}: the process ended with ${code}` : report);
    });
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '1000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      only: { type: 'string' },
    },
  });
  const batches = (Object.keys(CASES) as Sort[])
    .filter((sort) => values.only === undefined || values.only === sort)
    .flatMap((sort) => batchesOf(sort, Number(values.seed), Number(values.count)));
  const done = { core: 0, host: 0 };
  const failed = { core: 0, host: 0 };
  await inTurns(
    batches,
    onePerProcessor(() => null),
    async (batch) => {
      const { what } = CASES[batch.sort];
      const report = await inProcess(batch);
      done[batch.sort] += batch.count;
      if (report !== null) {
        failed[batch.sort] += 1;
        process.stdout.write(`${pc.red(`A hostile spreadsheet fails ${what}:`)}\n${report}\n\n`);
      }
      process.stdout.write(
        `${what}: ${done[batch.sort]} of ${batch.wanted}, seed ${batch.seed}, ${failed[batch.sort]} failures\n`,
      );
    },
  );
  process.exitCode = failed.core + failed.host === 0 ? 0 : 1;
}

/** All cases of a sort, in parts. */
function batchesOf(sort: Sort, seed: number, count: number): (Batch & { readonly wanted: number })[] {
  const { costs } = CASES[sort];
  const wanted = Math.max(1, Math.round(count / costs));
  const most = Math.ceil(BATCH / costs);
  return Array.from({ length: Math.ceil(wanted / most) }, (_, index) => {
    const before = index * most;
    return { sort, seed: seed + before, count: Math.min(most, wanted - before), wanted };
  });
}

const [, , given = ''] = process.argv;
if (given.startsWith('{')) runBatch(JSON.parse(given));
else main();
