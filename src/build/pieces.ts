// A piece of a tier, the tier itself or one of its parts: bundled so that its imports of other pieces are left, and written
// as the body of a function.

import { relative, resolve, sep } from 'node:path';
import { type Node, parse } from 'acorn';
import type { Plugin } from 'esbuild';
import { bundled } from './bundle';

/** What a piece imports: by the module, the names. */
type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** A bundled piece of the tier: the tier itself, or a part. */
export interface Piece {
  /** JavaScript whose imports are of other pieces. */
  readonly code: string;
  readonly imports: Imports;
}

/** What the tier gives its parts: a function in the tier, and in a part what it has given. */
export const SHARED = 'shared_';
/** Stands before the module that an import is of, in the pieces. */
const ELSEWHERE = 'elsewhere:';

/** Bundles the modules of a piece. `isElsewhere` says of a module whether another piece has it. */
export async function bundlePiece(
  contents: string,
  isElsewhere: (module: string) => boolean,
): Promise<Piece> {
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
  const code = await bundled({
    stdin: { contents, resolveDir: resolve('.'), loader: 'ts', sourcefile: 'piece.ts' },
    plugins: [outside],
    // A Japanese character is one, not the six of an escape: each is read at every load.
    charset: 'utf8',
  });
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

export interface Writers {
  /** How an imported name is had: out of what the tier shares, or by a thin function. */
  readonly imported: (module: string, name: string, local: string) => { shared?: string; thin?: string };
  /** Under which key a name is returned. */
  readonly exported: (name: string) => string;
}

/** A piece as the body of a function that returns what it exports, and what it calls the function that shares. */
export function written({ code }: Piece, { imported, exported }: Writers): { body: string; share: string } {
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

/** Throws where a part exports what can't be there before the part is. */
export function refuseOtherThanFunctions(part: string, { code }: Piece): void {
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
