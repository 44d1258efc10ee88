// The files of dist/: all of them, and nothing else, are what Google gets.

import { check, checkPlain } from './check';
import { LARGE_PAGE, type Layout, makeCode, pageOf } from './code';
import { partsIn } from './parts';
import { refuseWhatServingChanges } from './served';
import { sidebarHtml } from './sidebar';

/** Makes the files, by their names. Throws where Google would refuse them. */
export async function makeDist(manifest: string, layout: Layout = 'page'): Promise<Record<string, string>> {
  const made = await makeCode(layout);
  const files = {
    'Code.js': made.code,
    ...(layout === 'page' ? { [`${LARGE_PAGE}.html`]: pageOf(made.large) } : {}),
    'Sidebar.html': await sidebarHtml(),
    'appsscript.json': manifest,
  };
  check(made, manifest);
  if (layout === 'plain') checkPlain(made.code);
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith('.html')) refuseWhatServingChanges(`dist/${name}`, text);
  }
  checkPages([made.code, ...partsIn(made.code), made.large], Object.keys(files));
  return files;
}

/** Every page that the script opens has to be among the files, and no other page. */
export function checkPages(codes: readonly string[], files: readonly string[]): void {
  const opened = new Set(
    codes.flatMap((code) =>
      [...code.matchAll(/createHtmlOutputFromFile\((["'`])(\w+)\1\)/g)].map(([, , page]) => `${page}.html`),
    ),
  );
  const pages = files.filter((name) => name.endsWith('.html'));
  const missing = [...opened].filter((page) => !pages.includes(page));
  const spare = pages.filter((page) => !opened.has(page));
  if (missing.length > 0) throw new Error(`the script opens ${missing.join(', ')}, which dist/ has not`);
  if (spare.length > 0) throw new Error(`dist/ has ${spare.join(', ')}, which the script never opens`);
}
