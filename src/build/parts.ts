// The parts of a tier: modules that few calls from cells need. They stand in the script as comments, which cost next to
// nothing while it is loaded, and are compiled when one of their functions is first called.
//
// A comment is had from the source of a function around it, which the language grants since ES2019. Where it should not be
// there, the part is had from what the caller names instead.
//
// In src nothing knows of it: a part is made of modules like any other, which are imported as usual. Only functions pass its
// borders: what others import of a part has to be a function, for it can't be there before the part is.

import { relative, resolve, sep } from 'node:path';
import { type Comment, type Node, parse } from 'acorn';
import { build, type Plugin } from 'esbuild';
import { withKnownRegExps } from './reg-exps';

/** The parts, by name: which modules each is made of. A name that ends in a slash stands for all that is in the folder. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** What a piece imports: by the module, the names. */
type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** A bundled piece of the tier: the tier itself, or a part. */
interface Piece {
  /** JavaScript whose imports are of other pieces. */
  readonly code: string;
  readonly imports: Imports;
}

const TIER = '';
/** How a part begins, and no other comment. */
const PART_BEGINS = "'use strict';";
/** What would end the comment, and how it stands in it. */
const [COMMENT_END, INSTEAD] = ['*/', '*~/'];
/** What the tier gives its parts: a function in the tier, and in a part what it has given. */
const SHARED = 'shared_';
/** Stands before the module that an import is of, in the pieces. */
const ELSEWHERE = 'elsewhere:';

/**
 * A tier with parts as the body of a function that returns its exports. Modules of no part are the tier's, whoever imports
 * them. Throws where something that is no function would pass the border of a part.
 *
 * @param elsewhereText JavaScript for the texts of all parts, in order, for where a function doesn't tell its comments
 */
export async function bundleInParts(entry: string, parts: Parts, elsewhereText: string): Promise<string> {
  const pieceOf = (module: string): string | undefined =>
    Object.keys(parts).find((name) =>
      parts[name]?.some((one) => (one.endsWith('/') ? module.startsWith(one) : module === one)),
    );
  /** What each piece has to give: grows until nothing more is asked for. */
  const asked = new Map<string, Map<string, Set<string>>>([[TIER, new Map()]]);
  for (;;) {
    const tier = await bundlePiece(
      tierEntry(entry, asked.get(TIER)),
      (module) => pieceOf(module) !== undefined,
    );
    const pieces = new Map([[TIER, tier]]);
    for (const [name, wanted] of asked) {
      if (name === TIER) continue;
      pieces.set(name, await bundlePiece(entryOf(wanted), (module) => pieceOf(module) !== name));
    }
    let isWhole = true;
    for (const { imports } of pieces.values()) {
      for (const [module, names] of imports) {
        const owner = pieceOf(module) ?? TIER;
        const wanted = asked.get(owner) ?? new Map<string, Set<string>>();
        asked.set(owner, wanted);
        const known = wanted.get(module) ?? new Set<string>();
        wanted.set(module, known);
        for (const name of names) {
          if (known.has(name)) continue;
          known.add(name);
          isWhole = false;
        }
      }
    }
    if (isWhole) return assemble(pieces, Object.keys(parts), asked, pieceOf, elsewhereText);
  }
}

/** The exports of the entry, and under `shared` what parts take from the tier. */
function tierEntry(entry: string, shared: ReadonlyMap<string, ReadonlySet<string>> = new Map()): string {
  const given = [...shared].flatMap(([module, names]) => [...names].map((name) => ({ module, name })));
  const imports = given.map(
    ({ module, name }, index) =>
      `import { ${name} as shared${index} } from ${JSON.stringify(`./${module}`)};`,
  );
  const members = given.map(({ module, name }, index) => `${keyOf(module, name)}: shared${index}`);
  return [
    `export * from ${JSON.stringify(`./${entry}`)};`,
    ...imports,
    `export function ${SHARED}() { return { ${members.join(', ')} }; }`,
  ].join('\n');
}

/** A module that exports what is asked for. */
const entryOf = (wanted: ReadonlyMap<string, ReadonlySet<string>>): string =>
  [...wanted]
    .map(
      ([module, names]) =>
        `export { ${[...names].map((name) => `${name} as ${keyOf(module, name)}`).join(', ')} } from ${JSON.stringify(`./${module}`)};`,
    )
    .join('\n');

/** Two modules may export the same name. */
const keyOf = (module: string, name: string): string =>
  `${name}$${module.replace(/^src\/|\.tsx?$/g, '').replace(/\W/g, '_')}`;

async function bundlePiece(contents: string, isElsewhere: (module: string) => boolean): Promise<Piece> {
  const outside: Plugin = {
    name: 'elsewhere',
    setup({ onResolve, resolve: resolveUsually }) {
      onResolve({ filter: /^\./ }, async ({ path, resolveDir, kind, importer, pluginData }) => {
        if (pluginData === outside) return undefined;
        const found = await resolveUsually(path, { resolveDir, kind, importer, pluginData: outside });
        const module = relative(process.cwd(), found.path).split(sep).join('/');
        return isElsewhere(module) ? { path: ELSEWHERE + module, external: true } : found;
      });
    },
  };
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: resolve('.'), loader: 'ts', sourcefile: 'piece.ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2019',
    // Fields are set, not defined: that takes a tenth of the time.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [outside],
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('; '));
  const code = outputFiles[0]?.text.trim() ?? '';
  return { code, imports: importsIn(code) };
}

interface Named {
  readonly name: string;
}

interface Statement extends Node {
  readonly source?: { readonly value: string } | null;
  readonly specifiers?: readonly {
    readonly imported?: Named;
    readonly local: Named;
    readonly exported?: Named;
  }[];
  readonly id?: Named | null;
  readonly declarations?: readonly { readonly id: Named; readonly init: Node | null }[];
}

const statementsOf = (code: string): readonly Statement[] =>
  parse(code, { ecmaVersion: 2020, sourceType: 'module' }).body as unknown as Statement[];

/** Of an import or an export of something elsewhere: the module; null for any other statement. */
const elsewhere = ({ source }: Statement): string | null =>
  source?.value.startsWith(ELSEWHERE) ? source.value.slice(ELSEWHERE.length) : null;

function importsIn(code: string): Imports {
  const imports = new Map<string, Set<string>>();
  for (const statement of statementsOf(code)) {
    const module = elsewhere(statement);
    if (module === null) continue;
    const names = imports.get(module) ?? new Set();
    imports.set(module, names);
    for (const { imported, local } of statement.specifiers ?? []) names.add((imported ?? local).name);
  }
  return imports;
}

/** Puts the pieces together: texts of the parts, and the tier with a thin function for each that it imports of them. */
function assemble(
  pieces: ReadonlyMap<string, Piece>,
  names: readonly string[],
  asked: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>,
  pieceOf: (module: string) => string | undefined,
  elsewhereText: string,
): string {
  const keys = shortKeys(asked);
  const writers: Writers = {
    imported: (module, name, local) => {
      const key = keys.get(keyOf(module, name)) as string;
      const piece = pieceOf(module);
      if (piece === undefined) return { shared: `${key}:${local}` };
      return { thin: `function ${local}(...a){return part_(${names.indexOf(piece)}).${key}(...a)}` };
    },
    exported: (name) => keys.get(name) ?? name,
  };
  const texts = names.map((name) => {
    const piece = pieces.get(name);
    // Nobody asks for anything of it.
    if (piece === undefined) return '';
    refuseOtherThanFunctions(name, piece);
    return PART_BEGINS + written(piece, writers).body;
  });
  for (const text of texts) new Function('shared_', 'part_', text);
  const { body, share } = written(pieces.get(TIER) as Piece, writers);
  const tier = withKnownRegExps(body.replace(/[\w$]+\$\w+/g, (name) => keys.get(name) ?? name));
  return loaderOf(texts, share, elsewhereText) + tier;
}

/** What holds the parts and loads one. As few functions as can be: each costs something at every load. */
function loaderOf(texts: readonly string[], share: string, elsewhereText: string): string {
  if (texts.some((text) => text.includes(INSTEAD))) throw new Error(`a part has ${INSTEAD} in it`);
  const comments = texts.map((text) => `/*${text.split(COMMENT_END).join(INSTEAD)}*/`);
  return [
    `const parts_=[];function held_(){${comments.join('')}}`,
    'function part_(i){if(!parts_[i]){',
    `const held=String(held_).split('${COMMENT_END}')[i]||'',at=held.indexOf('/*')+2,`,
    `text=at>1?held.slice(at).split('${INSTEAD}').join('${COMMENT_END}'):${elsewhereText}[i];`,
    `parts_[i]=new Function('${SHARED}','part_',text)(${share}(),part_)}return parts_[i]}`,
  ].join('');
}

/** A short key for each name that passes a border. */
function shortKeys(
  asked: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>,
): Map<string, string> {
  const keys = new Map<string, string>();
  for (const wanted of asked.values()) {
    for (const [module, names] of wanted) {
      for (const name of names) keys.set(keyOf(module, name), `$${keys.size.toString(36)}`);
    }
  }
  return keys;
}

interface Writers {
  /** How an imported name is had: out of what the tier shares, or by a thin function. */
  readonly imported: (module: string, name: string, local: string) => { shared?: string; thin?: string };
  /** Under which key a name is returned. */
  readonly exported: (name: string) => string;
}

/** A piece as the body of a function that returns what it exports, and what it calls the function that shares. */
function written({ code }: Piece, { imported, exported }: Writers): { body: string; share: string } {
  let share = '';
  const shared: string[] = [];
  const thin: string[] = [];
  const returned: string[] = [];
  const rest: string[] = [];
  const take = (module: string, name: string, local: string) => {
    const how = imported(module, name, local);
    if (how.shared !== undefined) shared.push(how.shared);
    if (how.thin !== undefined) thin.push(how.thin);
  };
  for (const statement of statementsOf(code)) {
    const { type, start, end, specifiers = [] } = statement;
    const module = elsewhere(statement);
    if (type === 'ImportDeclaration' && module !== null) {
      for (const { imported: name, local } of specifiers) take(module, (name as Named).name, local.name);
    } else if (type === 'ExportNamedDeclaration' && module !== null) {
      // Passed on: what it is called here is nobody else's name, for esbuild's are short.
      for (const { local, exported: name } of specifiers) {
        const own = `passed_${(name as Named).name}`;
        take(module, local.name, own);
        returned.push(`${exported((name as Named).name)}:${own}`);
      }
    } else if (type === 'ExportNamedDeclaration') {
      for (const { local, exported: name } of specifiers) {
        const key = (name as Named).name;
        if (key === SHARED) share = local.name;
        else returned.push(`${exported(key)}:${local.name}`);
      }
    } else {
      rest.push(code.slice(start, end));
    }
  }
  const body = [
    ...(shared.length > 0 ? [`const{${shared.join(',')}}=${SHARED};`] : []),
    ...thin,
    ...rest,
    `return{${returned.join(',')}}`,
  ].join('');
  return { body, share };
}

function refuseOtherThanFunctions(part: string, { code }: Piece): void {
  const functions = new Set<string>();
  const statements = statementsOf(code);
  for (const { type, id, declarations = [] } of statements) {
    if (type === 'FunctionDeclaration' && id) functions.add(id.name);
    for (const { id: declared, init } of declarations) {
      if (init !== null && /Function/.test(init.type)) functions.add(declared.name);
    }
  }
  for (const { type, specifiers = [] } of statements) {
    if (type !== 'ExportNamedDeclaration') continue;
    for (const { local, exported } of specifiers) {
      if (!functions.has(local.name))
        throw new Error(`the part ${part} exports ${exported?.name}, which is no function`);
    }
  }
}

/** The texts of the parts in a script, or in the body of a function. */
export function partsIn(script: string): string[] {
  const comments: Comment[] = [];
  parse(script, {
    ecmaVersion: 2020,
    sourceType: 'script',
    allowReturnOutsideFunction: true,
    onComment: comments,
  });
  return comments
    .map(({ value }) => value)
    .filter((text) => text.startsWith(PART_BEGINS))
    .map((text) => text.split(INSTEAD).join(COMMENT_END));
}
