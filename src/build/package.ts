// The folder for people without tools: one page with all that is to be pasted, and the same files beside it.

import { makeDist } from './dist';
import { startHere } from './start-here';

/** The files of package/, by their names: the plain layout, for it has the fewest to paste. */
export async function makePackage(manifest: string): Promise<Record<string, string>> {
  const { 'Code.js': code = '', 'Sidebar.html': sidebar = '', ...others } = await makeDist(manifest, 'plain');
  const more = Object.keys(others).filter((name) => name !== 'appsscript.json');
  if (more.length > 0) throw new Error(`START-HERE.html has no step for ${more.join(', ')}`);
  const page = startHere({
    code: { name: 'Code.gs', text: code },
    sidebar: { name: 'Sidebar.html', text: sidebar },
    manifest: { name: 'appsscript.json', text: manifest },
  });
  return { 'START-HERE.html': page, 'Code.gs': code, 'Sidebar.html': sidebar, 'appsscript.json': manifest };
}
