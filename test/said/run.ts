// `npm run said`: what is said of generated files. `--file N` prints it for one of them, `--keep` keeps the digests of all:
// from then on a test says where any of it changes.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { digestOf, filesSaid, saidOf } from './said';

const { values: asked } = parseArgs({ options: { file: { type: 'string' }, keep: { type: 'boolean' } } });
const files = filesSaid();
if (asked.file !== undefined) {
  const file = files[Number(asked.file)];
  console.log(file === undefined ? `There are ${files.length} files, from 0 on.` : saidOf(file).join('\n'));
}
if (asked.keep) {
  const digests = files.map((file) => digestOf(saidOf(file)));
  writeFileSync(join(__dirname, 'said.json'), `${JSON.stringify(digests, null, 2)}\n`);
  console.log(`Kept: what is said of ${digests.length} files.`);
}
