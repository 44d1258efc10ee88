// The folder for people without tools: one page in each language with all that is to be pasted, and the same files beside.

import { LANGUAGES, type Language } from '../words';
import { makeDist } from './dist';
import { startHere } from './start-here';

/** The files of package/, by their names: the plain layout, for it has the fewest to paste. */
export async function makePackage(manifest: string): Promise<Record<string, string>> {
  const { 'Code.js': code = '', 'Sidebar.html': sidebar = '', ...others } = await makeDist(manifest, 'plain');
  const more = Object.keys(others).filter((name) => name !== 'appsscript.json');
  if (more.length > 0) throw new Error(`START-HERE.html has no step for ${more.join(', ')}`);
  const pastes = {
    code: { name: 'Code.gs', text: code },
    sidebar: { name: 'Sidebar.html', text: sidebar },
    manifest: { name: 'appsscript.json', text: manifest },
  };
  const pages = LANGUAGES.map((language) => [pageName(language), startHere(pastes, language)]);
  return {
    ...Object.fromEntries(pages),
    'Code.gs': code,
    'Sidebar.html': sidebar,
    'appsscript.json': manifest,
  };
}

const pageName = (language: Language) => `START-HERE${language === 'en' ? '' : `.${language}`}.html`;
