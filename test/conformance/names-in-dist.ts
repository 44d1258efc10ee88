// The names by which the built script may call a service: what it calls by name, and what it has as a text, which it may
// call by that.

import { parse } from 'acorn';
import { partsIn } from '../../src/build/parts';
import { type Node, visit } from '../../src/build/visit';
import { readDist } from '../../workbench/dist';

/** Every text of code in dist/ that Google runs: Code.js, its parts, and what dist/App.html holds. */
export function codesOfDist(): readonly string[] {
  const { code, pages = {} } = readDist();
  // In the plain layout there is no such page.
  const tiers = [code, (pages.App ?? '').replace(/^\s*<script>|<\/script>\s*$/g, '')];
  return tiers.flatMap((text) => [text, ...partsIn(text)]);
}

/** Names of members that are asked for, and texts that read like one of several words, such as "setFontColors". */
export function namesIn(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  const tree = parse(code, { ecmaVersion: 2020, sourceType: 'script', allowReturnOutsideFunction: true });
  visit(tree, (node) => {
    const name = node.type === 'MemberExpression' && !node.computed && (node.property as Node).name;
    if (name) names.add(String(name));
    // const { getRange } = sheet;
    if (node.type === 'ObjectPattern')
      for (const { key } of node.properties as Node[]) names.add(String((key as Node | undefined)?.name));
    if (node.type === 'Literal' && /^[a-z]+[A-Z]\w*$/.test(String(node.value))) names.add(String(node.value));
  });
  return names;
}
