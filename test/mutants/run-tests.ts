// Runs test files in a process of its own, with a fault in one module: the first test that fails has noticed it, and nothing
// more is run. A module is compiled once for all faults but its own, so that what runs often stays fast; each file has
// modules that nobody used before it, as in Jest.

import { posix, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { expect } from 'expect';
import fc from 'fast-check';
import { importedBy, type Modules } from './modules';

/** What is asked: a test file, and the module with the fault, if there is one. */
export interface Asked {
  readonly tests: string;
  readonly fault: { readonly file: string; readonly script: string } | null;
}

/** What is answered: whether all tests passed, how many they are, and what the first that failed says. */
export interface Answered {
  readonly passes: boolean;
  readonly count: number;
  readonly says: string;
}

type Code = () => unknown;
type Hooks = { readonly before: Code[]; readonly after: Code[] };
type Compiled = (exports: unknown, require: unknown, module: unknown, file: string, folder: string) => void;

// Found by chance is found again; how small a failure could be made is no question here.
fc.configureGlobal({ seed: 1, endOnFailure: true });

let modules: Modules = new Map();
const compiled = new Map<string, Compiled>();

const compile = (script: string, file: string) =>
  compileFunction(script, ['exports', 'require', 'module', '__filename', '__dirname'], {
    filename: file,
  }) as Compiled;

/** Loads a test file and all that it imports, each module anew. */
function load(entry: string, fault: Asked['fault']): void {
  const loaded = new Map<string, { exports: unknown }>();
  const codeOf = (file: string): Compiled => {
    if (fault !== null && file === fault.file) return compile(fault.script, file);
    const code = compiled.get(file) ?? compile(modules.get(file) ?? '', file);
    compiled.set(file, code);
    return code;
  };
  const need = (file: string): unknown => {
    const before = loaded.get(file);
    if (before !== undefined) return before.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const find = (name: string) => {
      const found = importedBy(modules, file, name);
      return found === null ? require(name) : need(found);
    };
    const path = resolve(file);
    codeOf(file)(module.exports, find, module, path, posix.dirname(path));
    return module.exports;
  };
  need(entry);
}

/** Of Jest what the tests of the core use. What else one may use is missing, and its file fails without a fault. */
function declared(declare: () => void): { readonly code: Code; readonly hooks: readonly Hooks[] }[] {
  const tests: { code: Code; hooks: readonly Hooks[] }[] = [];
  let around: readonly Hooks[] = [{ before: [], after: [] }];
  const innermost = () => around.at(-1) as Hooks;
  type Declares = (name: string, code: (...row: unknown[]) => unknown) => void;
  const withEach = (one: Declares) =>
    Object.assign(one, {
      each: (rows: readonly unknown[]) => (name: string, code: (...row: unknown[]) => unknown) => {
        for (const row of rows) one(name, () => code(...(Array.isArray(row) ? row : [row])));
      },
    });
  const test = withEach((_name, code) => {
    tests.push({ code, hooks: around });
  });
  const describe = withEach((_name, code) => {
    const outside = around;
    around = [...around, { before: [], after: [] }];
    code();
    around = outside;
  });
  Object.assign(globalThis, {
    expect,
    test,
    it: test,
    describe,
    beforeEach: (code: Code) => innermost().before.push(code),
    afterEach: (code: Code) => innermost().after.push(code),
  });
  declare();
  return tests;
}

async function answerTo({ tests: file, fault }: Asked): Promise<Answered> {
  let count = 0;
  try {
    for (const { code, hooks } of declared(() => load(file, fault))) {
      count++;
      for (const { before } of hooks) for (const hook of before) await hook();
      await code();
      for (const { after } of [...hooks].reverse()) for (const hook of after) await hook();
    }
    return { passes: true, count, says: '' };
  } catch (error) {
    return { passes: false, count, says: error instanceof Error ? error.message : String(error) };
  }
}

/** First it is told all modules, then test files, one after the other. */
process.once('message', (told) => {
  modules = new Map(told as [string, string][]);
  process.on('message', async (asked) => process.send?.(await answerTo(asked as Asked)));
});
