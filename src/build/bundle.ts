// One tier out of its modules.

import { type BuildOptions, build } from 'esbuild';
import { withKnownRegExps } from './reg-exps';

/** Bundles modules as Apps Script runs them; the script as a module of its own. Throws at the first warning. */
export async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles, warnings } = await build({
    ...options,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
    // Fields are set, not defined: that takes a tenth of the time.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('; '));
  return outputFiles?.[0]?.text.trim() ?? '';
}

/**
 * A tier as the body of a function that returns its exports. (esbuild's own IIFE defines every export by a
 * getter and copies them: work at each load.) Throws at the first warning.
 */
export async function bundle(entry: string): Promise<string> {
  const text = await bundled({ entryPoints: [entry] }).catch((error: Error) => {
    throw new Error(`${entry}: ${error.message}`);
  });
  const body = text.replace(/export\s*\{([^}]*)\};?$/, (_, names: string) => {
    const members = names.split(',').map((name) => name.trim().split(' as '));
    return `return{${members.map(([local, exported = local]) => `${exported}:${local}`).join(',')}}`;
  });
  return withKnownRegExps(body);
}
