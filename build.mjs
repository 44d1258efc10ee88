// Builds dist/: what is pasted or pushed into Google's script editor, and what the workbench runs. With --readme
// it writes the README's function table instead. Run it with tsx: the work is done in src/build.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { check } from './src/build/check.ts';
import { makeCode } from './src/build/code.ts';
import { guideHtml } from './src/build/guide.ts';
import { withFunctionTable } from './src/build/readme.ts';

async function buildDist() {
  const manifest = await readFile('appsscript.json', 'utf8');
  const code = await makeCode();
  check(code, manifest);
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  await writeFile('dist/Code.js', code);
  await writeFile('dist/FunctionGuide.html', guideHtml());
  await writeFile('dist/appsscript.json', manifest);
}

async function writeFunctionTable() {
  await writeFile('README.md', withFunctionTable(await readFile('README.md', 'utf8')));
}

try {
  await (process.argv.includes('--readme') ? writeFunctionTable() : buildDist());
} catch (error) {
  console.error(`Not built: ${error.message}`);
  process.exitCode = 1;
}
