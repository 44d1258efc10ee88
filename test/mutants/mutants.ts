// `npm run mutants`: makes small faults in the core, one at a time, and runs the tests that stand next to it. What no test
// notices is printed: it is to be killed by a test, or, where nobody could ever notice it, named in survivors.ts.
// `--count N` draws so many of all that there are; `--seed S` draws the same again; `--only src/kpi` keeps to a folder or
// a file.

import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { inTurns, onePerProcessor } from '../in-turns';
import { Noticing, TESTS } from './dies';
import { nameOf, placesIn } from './places';
import { SURVIVORS } from './survivors';

/** At least so many of a hundred have to die, or to be named. */
const TO_DIE = 90;

const { values: asked } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'src' },
  },
});

/** After so many one hears how far it is: on another stream than what came out. */
const OFTEN = 25;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawn<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const rest = [...items];
  return Array.from(
    { length: Math.min(count, rest.length) },
    () => rest.splice(Math.floor(random() * rest.length), 1)[0] as Item,
  );
}

interface Count {
  readonly tried: number;
  readonly died: number;
  readonly named: number;
}

const NONE: Count = { tried: 0, died: 0, named: 0 };

const isEnough = ({ tried, died, named }: Count) => (died + named) * 100 >= TO_DIE * tried;

function said({ tried, died, named }: Count): string {
  const ofNamed = named === 0 ? '' : `; ${named} survive and are named, with their reasons`;
  const share = tried === 0 ? '' : ` (${Math.round((100 * (died + named)) / tried)}%)`;
  return `${died} of ${tried} died${ofNamed}${share}`;
}

const places = placesIn(asked.only);
const folders = Object.keys(TESTS).filter((folder) => places.some((one) => one.folder === folder));
const chosen = drawn(places, Number(asked.count), drawing(Number(asked.seed)));
console.log(`${chosen.length} of ${places.length} faults in ${folders.join(', ')}`);
const counts = new Map<string, Count>();
let all = NONE;

/** Notes one fault down, and says so where it is not noticed. */
function note(folder: string, name: string, index: number, isDead: boolean): void {
  const why = isDead ? undefined : SURVIVORS.get(name);
  const withThis = (count: Count): Count => ({
    tried: count.tried + 1,
    died: count.died + (isDead ? 1 : 0),
    named: count.named + (why === undefined ? 0 : 1),
  });
  all = withThis(all);
  counts.set(folder, withThis(counts.get(folder) ?? NONE));
  if (all.tried % OFTEN === 0) console.error(pc.dim(`${all.tried} tried`));
  if (isDead) return;
  console.log(`${why === undefined ? pc.red('survived') : pc.dim('named   ')} ${index + 1}: ${name}`);
  if (why !== undefined) console.log(pc.dim(`          ${why}`));
}

async function tryAll(): Promise<void> {
  const processes = onePerProcessor(() => new Noticing());
  await inTurns([...chosen.entries()], processes, async ([index, { folder, place }], noticing) => {
    note(folder, nameOf(place), index, (await noticing.noticedBy(TESTS[folder] ?? [], place)) !== null);
  });
  for (const one of processes) one.stop();
}

// Whoever stops this stops what it has started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

void tryAll().then(() => {
  for (const folder of folders) console.log(`${folder}: ${said(counts.get(folder) ?? NONE)}`);
  console.log(`all: ${said(all)}`);
  if (!isEnough(all)) process.exitCode = 1;
});
