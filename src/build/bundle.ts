// One tier out of its modules.

import { build } from 'esbuild';
import { withKnownRegExps } from './reg-exps';

/**
 * A tier as the body of a function that returns its exports. (esbuild's own IIFE defines every export by a
 * getter and copies them: work at each load.) Throws at the first warning.
 */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles, warnings } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  if (warnings.length > 0) throw new Error(`${entry}: ${warnings.map(({ text }) => text).join('; ')}`);
  const text = outputFiles[0]?.text.trim() ?? '';
  const body = text.replace(/export\s*\{([^}]*)\};?$/, (_, names: string) => {
    const members = names.split(',').map((name) => name.trim().split(' as '));
    return `return{${members.map(([local, exported = local]) => `${exported}:${local}`).join(',')}}`;
  });
  return withKnownRegExps(body);
}
