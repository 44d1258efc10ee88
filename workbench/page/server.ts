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
  const [code, manifest, pages] = await Promise.all([
    fetchText('/dist/Code.js'),
    fetchText('/dist/appsscript.json'),
    fetchPages(),
  ]);
  return { name: 'KPI Pacer', code, manifest, pages };
}

async function fetchPages(): Promise<Record<string, string>> {
  const files: readonly string[] = JSON.parse(await fetchText('/dist/'));
  const pages = files.filter((file) => file.endsWith('.html'));
  const texts = await Promise.all(pages.map((file) => fetchText(`/dist/${file}`)));
  return Object.fromEntries(pages.map((file, index) => [file.replace(/\.html$/, ''), texts[index] ?? '']));
}

export const fetchSample = () => fetchText('/sample.json');

/** How the grid draws itself. */
export const fetchTemplates = () => fetchText('/packages/o_spreadsheet.xml');
