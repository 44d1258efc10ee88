// The built script, as Google would have it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptFiles } from './host/script';

/** The folder that the build writes. */
const DIST = join(__dirname, '..', 'dist');

/** The files of dist/. */
export function readDist(): ScriptFiles {
  const read = (name: string) => {
    try {
      return readFileSync(join(DIST, name), 'utf8');
    } catch {
      throw new Error(`dist/${name} is not there: run "npm run build" first.`);
    }
  };
  const code = read('Code.js');
  // HtmlService knows a page by its file's name without the ending.
  const pages = readdirSync(DIST).filter((name) => name.endsWith('.html'));
  return {
    code,
    manifest: read('appsscript.json'),
    pages: Object.fromEntries(pages.map((name) => [name.replace(/\.html$/, ''), read(name)])),
  };
}
