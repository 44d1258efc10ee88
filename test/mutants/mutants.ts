// `npm run mutants`: makes small faults in the core, one at a time, and runs the tests that stand next to it. What no test
// notices is printed: it is to be killed by a test, or named in survivors.ts. `--count N` draws so many of all that there
// are; `--seed S` draws the same again; `--only src/kpi` keeps to a folder.

import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { dies, type Place, TESTS } from './dies';
import { mutantsOf, scriptOf } from './mutate';
import { SURVIVORS } from './survivors';

/** At least so many of a hundred have to die. */
const TO_DIE = 90;

const { values: asked } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'src' },
  },
});

function placesIn(folder: string): Place[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.sort().flatMap((name) => {
    const file = `${folder}/${name}`;
    const script = scriptOf(readFileSync(file, 'utf8'));
    return mutantsOf(script).map((mutant) => ({ file, script, mutant }));
  });
}

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

/** How a fault is called: by its file and what it changes. */
const nameOf = ({ file, script, mutant: { start, before, after } }: Place): string => {
  const line =
    script
      .slice(script.lastIndexOf('\n', start) + 1)
      .split('\n')[0]
      ?.trim() ?? '';
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60);
  return `${file}: ${short(before)} -> ${short(after)}   in   ${line.slice(0, 100)}`;
};

const random = drawing(Number(asked.seed));
const folders = Object.keys(TESTS).filter((folder) => folder.startsWith(asked.only));
const places = folders.flatMap((folder) => placesIn(folder).map((place) => ({ folder, place })));
const chosen = drawn(places, Number(asked.count), random);
console.log(`${chosen.length} of ${places.length} faults in ${folders.join(', ')}`);
const survived: string[] = [];
const counts = new Map(folders.map((folder) => [folder, { tried: 0, died: 0 }]));
chosen.forEach(({ folder, place }, index) => {
  const count = counts.get(folder) as { tried: number; died: number };
  const name = nameOf(place);
  count.tried += 1;
  if (dies(TESTS[folder] ?? [], place)) count.died += 1;
  else {
    survived.push(name);
    console.log(`${SURVIVORS.has(name) ? pc.dim('named   ') : pc.red('survived')} ${index + 1}: ${name}`);
  }
});
const share = (died: number, tried: number) =>
  `${died} of ${tried} died${tried === 0 ? '' : ` (${Math.round((100 * died) / tried)}%)`}`;
for (const [folder, { tried, died }] of counts) console.log(`${folder}: ${share(died, tried)}`);
const died = chosen.length - survived.length;
console.log(`all: ${share(died, chosen.length)}`);
if (died * 100 < TO_DIE * chosen.length) process.exitCode = 1;
