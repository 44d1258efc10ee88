// The parts of a tier: modules that few calls from cells need. They stand in the script as comments, which cost next to
// nothing while it is loaded, and are compiled when one of their functions is first called.
//
// A comment is had from the source of a function around it, which the language grants since ES2019. Where it should not be
// there, the part is had from what the caller names instead.
//
// In src nothing knows of it: a part is made of modules like any other, which are imported as usual. Only functions pass its
// borders: what others import of a part has to be a function, for it can't be there before the part is.

import { type Comment, parse } from 'acorn';
import { bundlePiece, type Piece, refuseOtherThanFunctions, SHARED, type Writers, written } from './pieces';
import { withKnownRegExps } from './reg-exps';

/** The parts, by name: which modules each is made of. A name that ends in a slash stands for all that is in the folder. */
export type Parts = Readonly<Record<string, readonly string[]>>;

const TIER = '';
/**
 * How a part begins, and no other comment. Up to the first line break V8 looks at each character of a comment for one; after
 * it, only for the comment's end.
 */
const PART_BEGINS = "\n'use strict';";
/** What would end the comment, and how it stands in it. */
const [COMMENT_END, INSTEAD] = ['*/', '*~/'];

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
