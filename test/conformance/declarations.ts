// Reads TypeScript's declarations of classes, written as @types/google-apps-script writes them: its names, its methods, the
// forms that each can be called in. The compiler of this repository has no such reader for scripts.

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly isRest: boolean;
}

/** One way to call a method. */
export interface Form {
  readonly parameters: readonly Parameter[];
  readonly returns: string;
}

export interface Class {
  /** Such as "Spreadsheet.Range", within GoogleAppsScript; a global one by its name alone. */
  readonly name: string;
  readonly methods: ReadonlyMap<string, readonly Form[]>;
  /** The enumerations that it has. */
  readonly enums: readonly string[];
}

const OPENING = '({[<';
const CLOSING = ')}]>';

/** The classes of a text without comments; the namespace GoogleAppsScript is not told. */
export function classesIn(text: string, space = ''): Class[] {
  const classes: Class[] = [];
  for (const { head, body } of blocksIn(text)) {
    const namespace = /\bnamespace (\w+)$/.exec(head)?.[1];
    const name = /\binterface (\w+)/.exec(head)?.[1];
    if (namespace !== undefined)
      classes.push(...classesIn(body, namespace === 'GoogleAppsScript' ? '' : `${space}${namespace}.`));
    else if (name !== undefined) {
      const enums = [...body.matchAll(/\b(\w+): typeof /g)].map(([, member = '']) => member);
      classes.push({ name: space + name, methods: methodsIn(body), enums });
    }
  }
  return classes;
}

/** What stands in braces at the top level, with what stands before it. */
function blocksIn(text: string): { head: string; body: string }[] {
  const blocks: { head: string; body: string }[] = [];
  let [depth, from, headFrom] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === ';' && depth === 0) headFrom = at + 1;
    if (char === '{' && depth++ === 0) from = at;
    if (char !== '}' || --depth !== 0) continue;
    blocks.push({ head: oneLine(text.slice(headFrom, from)), body: text.slice(from + 1, at) });
    headFrom = at + 1;
  }
  return blocks;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function methodsIn(body: string): Map<string, Form[]> {
  const methods = new Map<string, Form[]>();
  for (const member of splitAt(body, ';').map(oneLine)) {
    const [, name, rest = ''] = /^(\w+)\((.*)$/.exec(member) ?? [];
    if (name === undefined) continue;
    const end = closing(rest);
    const form = {
      parameters: splitAt(rest.slice(0, end), ',').map(oneLine).filter(Boolean).map(parameter),
      returns: rest.slice(end + 1).replace(/^:\s*/, ''),
    };
    methods.set(name, [...(methods.get(name) ?? []), form]);
  }
  return methods;
}

function parameter(text: string): Parameter {
  const [, rest = '', name = '', optional = '', type = ''] = /^(\.\.\.)?(\w+)(\?)?:\s*(.*)$/.exec(text) ?? [];
  if (name === '') throw new Error(`No parameter: ${text}`);
  return { name, type, isOptional: optional === '?', isRest: rest !== '' };
}

/** Parts a text at a sign that stands in no brackets. */
function splitAt(text: string, sign: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    depth += depthOf(text, at);
    if (depth !== 0 || text[at] !== sign) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** Where the bracket closes that stands before the text. */
function closing(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    depth += depthOf(text, at);
    if (depth === 0) return at;
  }
  throw new Error(`Nothing closes ${text}`);
}

/** An arrow closes nothing. */
function depthOf(text: string, at: number): number {
  const char = text[at] ?? '';
  if (OPENING.includes(char)) return 1;
  return CLOSING.includes(char) && !(char === '>' && text[at - 1] === '=') ? -1 : 0;
}
