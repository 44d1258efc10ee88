// Builds dist/: what is pasted or pushed into Google's script editor, and what the workbench runs. With --deploy it
// pushes it too; with --package it writes package/ instead, for people without tools, and with --readme the tables
// of the documents; --layout plain has all of the script in Code.js. Run it with tsx: the work is done in src/build.

import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkAccount, push } from './src/build/deploy.ts';
import { makeDist } from './src/build/dist.ts';
import { DOCUMENTS_WITH_TABLES, withTables } from './src/build/documents.ts';
import { layoutAsked } from './src/build/layout.ts';
import { makePackage } from './src/build/package.ts';

const manifest = () => readFile('appsscript.json', 'utf8');

/** Writes dist/; the names of its files. */
async function buildDist() {
  return write('dist', await makeDist(await manifest(), layoutAsked(process.argv, process.env)));
}

async function buildPackage() {
  await write('package', await makePackage(await manifest()));
  console.log('Open package/START-HERE.html in a browser, or pass it on: it has everything in it.');
}

/** Writes a folder anew; the names of its files. */
async function write(folder, files) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(`${folder}/${name}`, text);
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

async function writeTables() {
  for (const name of Object.keys(DOCUMENTS_WITH_TABLES))
    await writeFile(name, withTables(name, await readFile(name, 'utf8')));
}

const TASKS = { '--readme': writeTables, '--deploy': deploy, '--package': buildPackage };
const asked = Object.keys(TASKS).find((option) => process.argv.includes(option));
try {
  await (TASKS[asked] ?? buildDist)();
} catch (error) {
  console.error(`${asked === '--deploy' ? 'Not deployed.' : 'Not built:'} ${error.message}`);
  process.exitCode = 1;
}
