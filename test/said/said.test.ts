// What is said of 140 generated files is what was said of them before. Where that is meant to change: `npm run said --
// --file N` prints all of one, to be compared with what it was, and `npm run said -- --keep` keeps it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, FILES, filesSaid, saidOf } from './said';

const files = filesSaid();
const kept = JSON.parse(readFileSync(join(__dirname, 'said.json'), 'utf8')) as string[];

test('as many files are known as are looked at', () => {
  expect(kept).toHaveLength(FILES);
});

test.each(files.map((file, index) => [index, file] as const))('file %i', (index, file) => {
  expect(digestOf(saidOf(file))).toBe(kept[index]);
});
