// `npm run faults`: every service call of every request, of the daily check and of opening struck by every fault, and the
// pairs of requests interleaved at every call. Prints what was tried, and each thing that was not borne; `--every N` strikes
// each N-th call only. Each request, and each pair, has a process of its own.

import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { forEachProcessor, inTurns } from '../in-turns';
import { PAIRS, REQUESTS } from './requests';
import { FAULTS, problemsBeside, problemsOf, undisturbed } from './strike';

const { values: asked } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    // What a process of its own tries: the place of a request, or of a pair.
    request: { type: 'string' },
    pair: { type: 'string' },
  },
});
const every = Number(asked.every);

/** What came of one request, or of one pair. */
interface Outcome {
  readonly title: string;
  readonly tried: number;
  readonly notBorne: readonly string[];
}

type Trial = readonly [what: string, problems: () => readonly string[]];

function* strikes(calls: number): Generator<number> {
  for (let call = 1; call <= calls; call += every) yield call;
}

function* faultsOf(index: number): Generator<Trial> {
  const request = REQUESTS[index] as (typeof REQUESTS)[number];
  const known = undisturbed(request);
  for (const call of strikes(known.calls)) {
    for (const [fault, options] of Object.entries(FAULTS)) {
      yield [`${request.name}, call ${call}, ${fault}`, () => problemsOf(request, known, call, options)];
    }
  }
}

function* pairOf(index: number): Generator<Trial> {
  const [one, other] = PAIRS[index] as (typeof PAIRS)[number];
  const [known, beside] = [undisturbed(one), undisturbed(other)];
  for (const call of strikes(known.calls)) {
    yield [
      `${one.name} beside ${other.name}, call ${call}`,
      () => problemsBeside(one, known, other, beside, call),
    ];
  }
}

async function tryThem(title: string, trials: Iterable<Trial>): Promise<Outcome> {
  const notBorne: string[] = [];
  let tried = 0;
  for (const [what, problems] of trials) {
    const found = problems();
    tried += 1;
    if (found.length > 0) notBorne.push(`${what}:\n  ${found.slice(0, 3).join('\n  ')}`);
    // What a script held is only let go between one task and the next.
    await new Promise((done) => setImmediate(done));
  }
  return { title, tried, notBorne };
}

/** The same in a process of its own. */
async function inProcess(kind: 'request' | 'pair', index: number): Promise<Outcome> {
  const args = [...process.execArgv, __filename, '--every', String(every), `--${kind}`, String(index)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
  const outcome = JSON.parse(stdout) as Outcome;
  for (const one of outcome.notBorne) console.log(one);
  console.log(`${outcome.title}: ${outcome.tried} tried, ${outcome.notBorne.length} not borne`);
  return outcome;
}

async function tryAll(): Promise<void> {
  const ofKind = async (kind: 'request' | 'pair', count: number, title: string) => {
    const outcomes = await inTurns(
      [...Array(count).keys()],
      forEachProcessor(() => null),
      (index) => inProcess(kind, index),
    );
    const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((all, one) => all + of(one), 0);
    const failed = sum(({ notBorne }) => notBorne.length);
    console.log(`${title}: ${sum(({ tried }) => tried)} tried, ${failed} not borne`);
    if (failed > 0) process.exitCode = 1;
  };
  await ofKind('request', REQUESTS.length, 'faults');
  await ofKind('pair', PAIRS.length, 'two editors');
}

const nameOf = (index: string) => REQUESTS[Number(index)]?.name ?? '';
const pairName = (index: string) => PAIRS[Number(index)]?.map(({ name }) => name).join(' beside ') ?? '';
const say = (outcome: Outcome) => process.stdout.write(JSON.stringify(outcome));

if (asked.request !== undefined)
  void tryThem(nameOf(asked.request), faultsOf(Number(asked.request))).then(say);
else if (asked.pair !== undefined) void tryThem(pairName(asked.pair), pairOf(Number(asked.pair))).then(say);
else void tryAll();
