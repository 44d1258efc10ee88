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

const SAMPLES = { en: '/sample.json', ja: '/sample.ja.json' } as const;

/** The sample is in one of these. */
export type SampleLanguage = keyof typeof SAMPLES;

export const fetchSample = (language: SampleLanguage) => fetchText(SAMPLES[language]);

/** How the grid draws itself. */
export const fetchTemplates = () => fetchText('/packages/o_spreadsheet.xml');
