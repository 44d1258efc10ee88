// Small faults in the code, one at a time: what a test should notice.

import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';

/** One fault: what of the script it replaces, and by what. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

interface AnyNode extends Node {
  readonly [key: string]: unknown;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

/** A module without its types, as it is mutated. */
export const scriptOf = (source: string): string =>
  transformSync(source, { loader: 'ts', format: 'esm', target: 'es2022' }).code;

/** Every fault that can be made in a script, in their order. */
export function mutantsOf(script: string): Mutant[] {
  const mutants: Mutant[] = [];
  const put = (node: Node, after: string) => {
    const before = script.slice(node.start, node.end);
    if (before !== after) mutants.push({ start: node.start, end: node.end, before, after });
  };
  const see = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) see(item);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as AnyNode;
    const part = (key: string) => node[key] as AnyNode;
    const text = (key: string) => script.slice(part(key).start, part(key).end);
    // No script has ?? beside && or || but within parentheses.
    const operand = (key: string) =>
      node.type === 'LogicalExpression' && part(key).operator === '??' ? `(${text(key)})` : text(key);
    switch (node.type) {
      case 'BinaryExpression':
      case 'LogicalExpression': {
        const operator = OPERATORS[String(node.operator)];
        // Parts of a text are not subtracted.
        const isText = /^[`'"]|[`'"]$/.test(`${text('left')}${text('right')}`);
        if (operator !== undefined && !isText)
          put(node, `${operand('left')} ${operator} ${operand('right')}`);
        break;
      }
      case 'UnaryExpression':
        // What esbuild makes of undefined.
        if (node.operator === 'void') return;
        if (node.operator === '!' || node.operator === '-') put(node, text('argument'));
        break;
      case 'IfStatement':
      case 'ConditionalExpression':
        put(part('test'), 'true');
        put(part('test'), 'false');
        break;
      case 'Literal':
        if (typeof node.value === 'number') put(node, String(node.value + 1));
        else if (typeof node.value === 'boolean') put(node, String(!node.value));
        break;
      case 'ReturnStatement':
        if (node.argument && text('argument') !== 'void 0') put(part('argument'), 'undefined');
        break;
      case 'ImportDeclaration':
        return;
    }
    for (const child of Object.values(node)) see(child);
  };
  see(parse(script, { ecmaVersion: 'latest', sourceType: 'module' }));
  return mutants;
}

/** The script with one fault in it. */
export const withMutant = (script: string, { start, end, after }: Mutant): string =>
  `${script.slice(0, start)}(${after})${script.slice(end)}`;
