// What the page asks its own server for. It asks nobody else.
import type { Script, ScriptFiles } from '../host/script';
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

/** The built script: all of dist/ as it is now, in one answer. The server has read it, unless there is a mistake in it. */
export async function fetchScript(): Promise<ScriptFiles | Script> {
  return JSON.parse(await fetchText('/dist.json'));
}

/** The sample shop is in Japan where `?language=ja` or else the browser says so. */
const sampleLanguage = () =>
  new URLSearchParams(window.location.search).get('language') ?? window.navigator.language.slice(0, 2);

export const fetchSample = () => fetchText(sampleLanguage() === 'ja' ? '/sample.ja.json' : '/sample.json');

/** How the grid draws itself. */
export const fetchTemplates = () => fetchText('/packages/o_spreadsheet.xml');
