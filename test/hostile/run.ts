// `npm run hostile -- --count 30000`: many more hostile spreadsheets than `npm test` has, with a report of what fails.
// `--seed` repeats a run, `--only core` or `host` runs one sort. Cases run in a process of their own, batch by batch:
// one that never ends is found out, and stopped.

import { type ChildProcess, fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { CASES, runCases } from './cases';
import { shownFile } from './holds';

const BATCH = 250;
/** No case takes a hundredth of it. */
const PATIENCE_MS = 120_000;
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
  const count = Number(values.count);
  const failures: string[] = [];
  for (const sort of Object.keys(CASES) as Sort[]) {
    if (values.only !== undefined && values.only !== sort) continue;
    const { costs, what } = CASES[sort];
    const wanted = Math.max(1, Math.round(count / costs));
    for (let done = 0; done < wanted; done += BATCH) {
      const batch = { sort, seed: Number(values.seed) + done, count: Math.min(BATCH, wanted - done) };
      const report = await inProcess(batch);
      if (report !== null) {
        failures.push(report);
        process.stdout.write(`${pc.red(`A hostile spreadsheet fails ${what}:`)}\n${report}\n\n`);
      }
      process.stdout.write(
        `${what}: ${Math.min(done + BATCH, wanted)} of ${wanted}, seed ${batch.seed}, ${failures.length} failures\n`,
      );
    }
  }
  process.exitCode = failures.length === 0 ? 0 : 1;
}

const [, , given = ''] = process.argv;
if (given.startsWith('{')) runBatch(JSON.parse(given));
else main();
