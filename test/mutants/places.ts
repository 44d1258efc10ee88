// Where faults can be made, and how each is called.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { type Place, TESTS } from './dies';
import { mutantsOf, scriptOf } from './mutate';

/** A fault, and the folder that it is in. */
export interface FolderPlace {
  readonly folder: string;
  readonly place: Place;
}

/** Every fault in the folders that are looked at, or in one of them, or in one file: `src`, `src/kpi`, `src/kpi/day.ts`. */
export function placesIn(only: string): FolderPlace[] {
  return Object.keys(TESTS).flatMap((folder) =>
    filesIn(folder)
      .filter((file) => `${file}/`.startsWith(`${only}/`))
      .flatMap((file) => placesOf(file).map((place) => ({ folder, place }))),
  );
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && statSync(`${folder}/${name}`).isFile())
    .sort()
    .map((name) => `${folder}/${name}`);

function placesOf(file: string): Place[] {
  const script = scriptOf(readFileSync(file, 'utf8'));
  return mutantsOf(script).map((mutant) => ({ file, script, mutant }));
}

/** How a fault is called: by its file and what it changes. */
export function nameOf({ file, script, mutant: { start, before, after } }: Place): string {
  const line =
    script
      .slice(script.lastIndexOf('\n', start) + 1)
      .split('\n')[0]
      ?.trim() ?? '';
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60);
  return `${file}: ${short(before)} -> ${short(after)}   in   ${line.slice(0, 100)}`;
}
