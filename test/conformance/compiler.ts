// TypeScript's compiler as the judge of calls: it knows every form that Google's reference gives a method.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DECLARED, nameOf, type Recorded, writtenService } from './recording';

const ROOT = join(__dirname, '..', '..');
const TSC = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
const OPTIONS = ['--noEmit', '--strict', '--pretty', 'false', '--lib', 'ES2020', '--target', 'ES2020'];

/**
 * What the compiler has against calls: that there is no such method, that it takes no such arguments, or that it does not
 * answer what the script got.
 *
 * @example objectionsTo(calls) // => ["SpreadsheetApp.Range.getValue: Expected 0 arguments, but got 1."]
 */
export function objectionsTo(calls: readonly Recorded[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'calls-'));
  try {
    const file = join(folder, 'calls.ts');
    const before = DECLARED.split('\n').length;
    writeFileSync(file, `${DECLARED}\n${calls.map(written).join('\n')}\n`);
    const types = ['--types', 'google-apps-script', '--typeRoots', join(ROOT, 'node_modules', '@types')];
    const { stdout } = spawnSync(process.execPath, [TSC, ...OPTIONS, ...types, 'calls.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const found = [...stdout.matchAll(/^calls\.ts\((\d+),\d+\): error \w+: (.*)$/gm)];
    // Whatever else it says is about this run of it, not about calls.
    if (stdout.replace(/^(calls\.ts\(|\s).*$/gm, '').trim() !== '') throw new Error(stdout);
    return found.map(([, line, message]) => {
      const call = calls[Number(line) - 1 - before];
      if (call === undefined) throw new Error(stdout);
      return `${nameOf(call)}: ${message}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One line: the call, and that its answer may be what the script got. */
function written({ service, method, args, returned }: Recorded): string {
  const call = `${writtenService(service)}.${method}(${args.join(', ')})`;
  return returned === undefined ? `${call};` : `{ let answer = ${call}; answer = ${returned}; }`;
}
