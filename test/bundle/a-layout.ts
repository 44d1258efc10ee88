// The script in each of its layouts, as the build makes it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from '../../src/build/code';
import { makeDist } from '../../src/build/dist';
import type { ScriptFiles } from '../../workbench/host/script';

const MANIFEST = readFileSync(join(__dirname, '..', '..', 'appsscript.json'), 'utf8');

async function makeScript(layout: Layout): Promise<ScriptFiles> {
  const {
    'Code.js': code = '',
    'appsscript.json': manifest = '',
    ...others
  } = await makeDist(MANIFEST, layout);
  const pages = Object.entries(others).map(([name, text]) => [name.replace(/\.html$/, ''), text]);
  return { code, manifest, pages: Object.fromEntries(pages) };
}

const made = new Map<Layout, Promise<ScriptFiles>>();

/** The script in a layout, made once. */
export function scriptIn(layout: Layout): Promise<ScriptFiles> {
  const script = made.get(layout) ?? makeScript(layout);
  made.set(layout, script);
  return script;
}
