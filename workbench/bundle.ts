// The page's own scripts, bundled when the server starts.
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const PAGE = join(__dirname, 'page');

/** o-spreadsheet and owl are served as their packages have them; here they are only referred to. */
const GLOBALS: Record<string, string> = {
  '@odoo/o-spreadsheet': 'o_spreadsheet',
  '@odoo/owl': 'owl',
};

const globals: Plugin = {
  name: 'globals',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@odoo\// }, ({ path }) => ({ path, namespace: 'global' }));
    onLoad({ filter: /.*/, namespace: 'global' }, ({ path }) => ({
      contents: `module.exports = globalThis[${JSON.stringify(GLOBALS[path])}];`,
    }));
  },
};

const shared = { bundle: true, write: false, format: 'iife', minify: true, legalComments: 'none' } as const;

/** `import text from './inside?script'`: another script, for another page, as text. */
const scriptTexts: Plugin = {
  name: 'script-texts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?script$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?script$/, '.ts')),
      namespace: 'script',
    }));
    onLoad({ filter: /.*/, namespace: 'script' }, async ({ path }) => {
      const { outputFiles } = await build({ ...shared, entryPoints: [path], target: 'es2022' });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

/** The texts of the scripts by their paths on the server. */
export async function bundlePage(): Promise<ReadonlyMap<string, string>> {
  const [page, requirements] = await Promise.all([
    build({
      ...shared,
      entryPoints: [join(PAGE, 'main.tsx')],
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [globals, scriptTexts],
    }),
    build({ ...shared, entryPoints: [join(PAGE, 'requirements.ts')], target: 'es2015' }),
  ]);
  return new Map([
    ['/page.js', page.outputFiles[0]?.text ?? ''],
    ['/requirements.js', requirements.outputFiles[0]?.text ?? ''],
  ]);
}
