// Builds dist/: what is pasted or pushed into Google's script editor, and what the workbench runs.
//
// Every call from a cell loads all of dist/, so Code.js has two tiers: the custom functions, small and ready to
// run, and everything else inside one function that is parsed only when a menu item enters it. The global
// functions that Sheets sees are written from the table in src/google/globals.ts.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import vm from 'node:vm';
import { build } from 'esbuild';
import { guideHtml } from './src/functions/guide.ts';
import { withFunctionTable } from './src/functions/readme.ts';
import { CUSTOM_FUNCTIONS, LARGE_TIER, SMALL_TIER } from './src/google/globals.ts';
import { uploadScript } from './workbench/host/script.ts';

const SMALL = 'kpiPacer_';
const LARGE = 'kpiPacerApp_';

/**
 * One tier as the body of a function that returns its exports. (esbuild's own IIFE defines every export by a
 * getter and copies them: work at each load.)
 */
async function bundle(entry) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  if (result.warnings.length > 0)
    throw new Error(`${entry}: ${result.warnings.map((w) => w.text).join('; ')}`);
  return result.outputFiles[0].text.trim().replace(/export\s*\{([^}]*)\};?$/, (_, names) => {
    const members = names.split(',').map((name) => name.trim().split(' as '));
    return `return{${members.map(([local, exported = local]) => `${exported}:${local}`).join(',')}}`;
  });
}

/** A custom function as Sheets' autocomplete reads it: JSDoc right above it, every parameter listed. */
function customFunctionStub({ name, summary, args }) {
  const params = args.map(({ name: arg, type, help, isOptional }) => {
    return ` * @param {${type}} ${arg} ${isOptional ? 'Optional. ' : ''}${help}`;
  });
  return [
    '/**',
    ` * ${summary}`,
    ' *',
    ...params,
    ' * @return {number|string|Array<Array<number|string>>}',
    ' * @customfunction',
    ' */',
    `function ${name}(${args.map((arg) => arg.name).join(', ')}) { return ${SMALL}.answer('${name}', arguments); }`,
  ].join('\n');
}

const smallStub = (name) => `function ${name}(event) { return ${SMALL}.${name}(event); }`;
const largeStub = (name) => `function ${name}(request) { return ${LARGE}().${name}(request); }`;

/** Refuses what Google would refuse, and what its users should never meet. */
function check(code, manifest) {
  const script = uploadScript({ code, manifest });
  const table = [...CUSTOM_FUNCTIONS.map(({ name }) => name), ...SMALL_TIER, ...LARGE_TIER];
  const expected = new Set([...table, SMALL, LARGE]);
  // No service exists in this context: a call to one while the script loads is a ReferenceError here.
  const context = vm.createContext({});
  vm.runInContext(code, context, { filename: 'dist/Code.js' });
  for (const name of Object.keys(context)) {
    if (!expected.delete(name))
      throw new Error(`dist/Code.js: the global ${name} is not in src/google/globals.ts`);
  }
  if (expected.size > 0) throw new Error(`dist/Code.js: missing globals: ${[...expected].join(', ')}`);
  const described = script.functions.flatMap(({ help }) => (help === undefined ? [] : [help.name])).join();
  const wanted = CUSTOM_FUNCTIONS.map(({ name }) => name).join();
  if (described !== wanted)
    throw new Error(`dist/Code.js: autocomplete would show ${described}, not ${wanted}`);
}

/** The text of dist/Code.js. */
async function makeCode() {
  const [small, large] = await Promise.all([bundle('src/google/functions.ts'), bundle('src/google/app.ts')]);
  return [
    '// KPI Pacer, MIT licence. Generated code: do not edit.',
    `var ${SMALL} = (() => {'use strict';${small}})();`,
    `function ${LARGE}() {'use strict';${large}}`,
    ...SMALL_TIER.map(smallStub),
    ...LARGE_TIER.map(largeStub),
    ...CUSTOM_FUNCTIONS.map(customFunctionStub),
    '',
  ].join('\n');
}

/**
 * `tsx build.mjs` builds dist/. With `--check FILE` it only checks another script by the same rules; with
 * `--readme` it writes the README's function table.
 */
async function main() {
  if (process.argv.includes('--readme')) {
    await writeFile('README.md', withFunctionTable(await readFile('README.md', 'utf8')));
    return;
  }
  const checked = process.argv.indexOf('--check');
  const manifest = await readFile('appsscript.json', 'utf8');
  if (checked > 0) {
    check(await readFile(process.argv[checked + 1], 'utf8'), manifest);
    return;
  }
  const code = await makeCode();
  check(code, manifest);
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist');
  await writeFile('dist/Code.js', code);
  await writeFile('dist/FunctionGuide.html', guideHtml());
  await writeFile('dist/appsscript.json', manifest);
}

try {
  await main();
} catch (error) {
  console.error(`Not built: ${error.message}`);
  process.exitCode = 1;
}
