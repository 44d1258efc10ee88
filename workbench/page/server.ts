// What the page asks its own server for. It asks nobody else.
import type { ScriptFiles } from '../host/script';
import { Failure } from './failure';

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path).catch(() => {
    throw new Failure(
      'The server of the workbench does not answer.',
      'Run "npm start" again, then reload this page.',
    );
  });
  const text = await response.text();
  if (!response.ok)
    throw new Failure(`${path} can't be loaded: ${text}`, 'Run "npm run build", then reload this page.');
  return text;
}

/** The built script: the files of dist/ as they are now. */
export async function fetchScript(): Promise<ScriptFiles> {
  const names: readonly string[] = JSON.parse(await fetchText('/dist/'));
  const pageNames = names.filter((name) => name.endsWith('.html'));
  const [code = '', manifest = '', ...texts] = await Promise.all(
    ['Code.js', 'appsscript.json', ...pageNames].map((name) => fetchText(`/dist/${name}`)),
  );
  const pages = pageNames.map((name, index) => [name.replace(/\.html$/, ''), texts[index] ?? ''] as const);
  return { name: 'KPI Pacer', code, manifest, pages: Object.fromEntries(pages) };
}

export const fetchSample = () => fetchText('/sample.json');

/** How the grid draws itself. */
export const fetchTemplates = () => fetchText('/packages/o_spreadsheet.xml');
