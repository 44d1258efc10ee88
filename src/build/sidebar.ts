// The sidebar: one page with all that it needs, for Google serves it as it is, and no file beside it. The function guide
// is in it as a page of its own for each language; the script takes them out.

import { type BuildOptions, build } from 'esbuild';
import { LANGUAGES, type Language, PRODUCT } from '../words';
import { guideHtml } from './guide';
import { asciiHtml, asServed } from './served';

/** Where the script says which language the page is in. */
const LANGUAGE_MARK = '<html lang="en">';
/** Where the script says which tab to begin with. */
const TAB_MARK = 'data-tab="auto"';

const SHARED = {
  bundle: true,
  write: false,
  minify: true,
  legalComments: 'none',
  logLevel: 'silent',
  charset: 'ascii',
  target: 'es2020',
} as const;

/** The sidebar as one HTML page. Throws at the first warning, and where the page would break itself. */
export async function sidebarHtml(): Promise<string> {
  const [style, bundledScript] = await Promise.all([
    bundled({ ...SHARED, entryPoints: ['src/sidebar/styles.css'] }),
    bundled({
      ...SHARED,
      entryPoints: ['src/sidebar/main.tsx'],
      format: 'iife',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
  ]);
  const script = asServed(bundledScript);
  refuseWhatBreaksThePage(style, script);
  return `<!DOCTYPE html>
${LANGUAGE_MARK}<head><meta charset="utf-8"><title>${asciiHtml(PRODUCT)}</title><style>${style}</style></head>
<body ${TAB_MARK}><main id="app"></main><script>${script}</script>
${LANGUAGES.map(guideTemplate).join('\n')}</body></html>
`;
}

const guideTemplate = (language: Language) =>
  `<template id="guide-${language}">${guideHtml(language)}</template>`;

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles = [], warnings } = await build(options);
  if (warnings.length > 0) throw new Error(`the sidebar: ${warnings.map(({ text }) => text).join('; ')}`);
  return outputFiles[0]?.text.trim() ?? '';
}

function refuseWhatBreaksThePage(style: string, script: string): void {
  // HTML would end either at such a text, wherever it stands. (What serving cuts is looked for in the whole page.)
  if (/<\/script/i.test(script)) throw new Error('the sidebar has "</script" in its script');
  if (/<\/style|@import|url\(/i.test(style))
    throw new Error('the sidebar has "</style" or a file in its style');
  // The guides are all that stands in templates.
  if (/<\/?template/i.test(style + script))
    throw new Error('the sidebar may have no template but the guides');
  // The script puts the tab in the place of the first mark.
  if ((style + script).includes(TAB_MARK)) throw new Error(`the sidebar must have ${TAB_MARK} once`);
}
