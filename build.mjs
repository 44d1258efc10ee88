// Builds dist/: what is pasted or pushed into Google's script editor, and what the workbench runs. With --deploy it
// pushes it too; with --readme it writes the README's function table instead; --layout plain has all of the script in
// Code.js. Run it with tsx: the work is done in src/build.

import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkAccount, push } from './src/build/deploy.ts';
import { makeDist } from './src/build/dist.ts';
import { layoutAsked } from './src/build/layout.ts';
import { withFunctionTable } from './src/build/readme.ts';

/** Writes dist/; the names of its files. */
async function buildDist() {
  const files = await makeDist(
    await readFile('appsscript.json', 'utf8'),
    layoutAsked(process.argv, process.env),
  );
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  for (const [name, text] of Object.entries(files)) await writeFile(`dist/${name}`, text);
  return Object.keys(files);
}

async function deploy() {
  checkAccount(clasp);
  console.log(push(clasp, await buildDist()));
}

function clasp(...args) {
  const program = fileURLToPath(import.meta.resolve('@google/clasp'));
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
  });
  return { code: status, output: stdout ?? '', errors: error?.message ?? stderr ?? '' };
}

async function writeFunctionTable() {
  await writeFile('README.md', withFunctionTable(await readFile('README.md', 'utf8')));
}

const isAsked = (option) => process.argv.includes(option);
try {
  await (isAsked('--readme') ? writeFunctionTable() : isAsked('--deploy') ? deploy() : buildDist());
} catch (error) {
  console.error(`${isAsked('--deploy') ? 'Not deployed.' : 'Not built:'} ${error.message}`);
  process.exitCode = 1;
}
