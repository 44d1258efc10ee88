// Texts and regular expressions of a script, written another way.

import { parse } from 'acorn';
import { type Edit, withEdits } from './edits';
import { visit } from './visit';

/** How a literal is written instead: each gets it as it stands in the script. */
export interface Writers {
  /** A string with its quotes, or a piece of a template. */
  text?(raw: string): string;
  regExp?(raw: string): string;
}

/** The script with its literals as the writers say. What has a tag is left alone: it may look at the characters. */
export function rewriteLiterals(script: string, writers: Writers): string {
  const literals: Edit[] = [];
  const write = (node: object, writer: ((raw: string) => string) | undefined) => {
    const { start, end } = node as Edit;
    if (writer !== undefined) literals.push({ start, end, text: writer(script.slice(start, end)) });
  };
  visit(parsed(script), (node) => {
    if (node.type === 'TaggedTemplateExpression') return false;
    if (node.type === 'TemplateElement') write(node, writers.text);
    if (node.type === 'Literal' && typeof node.value === 'string') write(node, writers.text);
    if (node.type === 'Literal' && 'regex' in node) write(node, writers.regExp);
    return true;
  });
  return withEdits(script, literals);
}

/** A script, or the body of a function. */
const parsed = (script: string) =>
  parse(script, { ecmaVersion: 2020, sourceType: 'script', allowReturnOutsideFunction: true });
