// Every module of the code and of its tests as CommonJS, made once for all faults, and which tests import which module.

import { readdirSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** Where a fault is, or what may notice it. */
const ROOTS = ['src', 'test', 'workbench'];

/** How a module is made of its text. */
export const FORM = { format: 'cjs', target: 'node20', supported: { 'dynamic-import': false } } as const;

/** Modules by their paths, such as `src/kpi/day.ts`. */
export type Modules = ReadonlyMap<string, string>;

let made: Modules | undefined;

/** All modules; what is in a page alone is none of them. */
export function allModules(): Modules {
  made ??= makeModules();
  return made;
}

function makeModules(): Modules {
  const files = ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d)\.ts$/.test(name))
      .map((name) => `${root}/${name.replaceAll('\\', '/')}`),
  );
  const { outputFiles } = buildSync({
    ...FORM,
    entryPoints: files,
    outbase: '.',
    outdir: 'made',
    write: false,
    platform: 'node',
  });
  const scripts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  return new Map(
    files.map((file) => [file, scripts.get(resolve('made', file.replace(/\.ts$/, '.js'))) ?? '']),
  );
}

/** The module that another imports by this name, or null where that is a package. */
export function importedBy(modules: Modules, file: string, name: string): string | null {
  if (!name.startsWith('.')) return null;
  const path = posix.join(posix.dirname(file), name);
  return [path, `${path}.ts`, `${path}/index.ts`].find((one) => modules.has(one)) ?? null;
}

/** The test files that a pattern names and that import a module, be it by way of others. */
export function testsOf(module: string, pattern: string): string[] {
  const modules = allModules();
  const isWanted = new RegExp(`^${pattern}`);
  return [...modules.keys()].filter(
    (file) => file.endsWith('.test.ts') && isWanted.test(file) && reached(modules, file).has(module),
  );
}

const reaches = new Map<string, ReadonlySet<string>>();

function reached(modules: Modules, file: string): ReadonlySet<string> {
  const known = reaches.get(file);
  if (known !== undefined) return known;
  const seen = new Set([file]);
  for (const one of seen) {
    for (const [, name = ''] of (modules.get(one) ?? '').matchAll(/\brequire\("([^"]+)"\)/g)) {
      const next = importedBy(modules, one, name);
      if (next !== null) seen.add(next);
    }
  }
  reaches.set(file, seen);
  return seen;
}
