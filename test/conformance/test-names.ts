// The names of the tests that a file has, as they stand in it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { type Node, visit } from '../../src/build/visit';

const TESTS = join(__dirname, '..');

/** The text of a test file, by its path within test/ without the ending. */
export const readTest = (file: string): string => readFileSync(join(TESTS, `${file}.test.ts`), 'utf8');

/**
 * The tests of a text, each behind the names of what it stands in.
 *
 * @example testsIn("describe('a mail', () => { test.each([1])('%s fails', () => {}); });") // => ['a mail › %s fails']
 */
export function testsIn(text: string): readonly string[] {
  const { code } = transformSync(text, { loader: 'ts' });
  return namesIn(parse(code, { ecmaVersion: 2023, sourceType: 'module' }), '');
}

function namesIn(tree: unknown, before: string): string[] {
  const names: string[] = [];
  visit(tree, (node) => {
    const kind = node.type === 'CallExpression' ? kindOf(node.callee as Node) : undefined;
    const [title, ...rest] = (node.arguments as Node[] | undefined) ?? [];
    if (kind === undefined || title?.type !== 'Literal') return true;
    const name = before + String(title.value);
    if (kind === 'test') names.push(name);
    else names.push(...namesIn(rest, `${name} › `));
    return false;
  });
  return names;
}

/** Of `test`, of `test.each(...)`, and of what stands for `describe`. */
function kindOf(callee: Node): 'test' | 'describe' | undefined {
  if (callee.type === 'CallExpression') return kindOf(callee.callee as Node);
  if (callee.type === 'MemberExpression') return kindOf(callee.object as Node);
  const name = callee.type === 'Identifier' ? String(callee.name) : '';
  if (name === 'test') return 'test';
  return /^describe/.test(name) ? 'describe' : undefined;
}
