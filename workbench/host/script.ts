// The uploaded project: what Apps Script's parser accepts, and the functions it finds in the text.
import { type Comment, type FunctionDeclaration, parse, type Token } from 'acorn';
import { isCustomFunction, type Parameter, parseJsDoc } from './jsdoc';
import { isTimeZone } from './time-zone';

export interface ScriptFiles {
  /** The text of dist/Code.js. */
  readonly code: string;
  /** The text of dist/appsscript.json. */
  readonly manifest: string;
  /** The texts of the HTML files in dist/, by name without the ending. */
  readonly pages?: Readonly<Record<string, string>>;
  /** @default 'Untitled project', as Apps Script calls a new one */
  readonly name?: string;
}

export interface CustomFunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly params: readonly Parameter[];
}

export interface ScriptFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Absent for a function without `@customfunction`: it can be called from a cell, but is not offered. */
  readonly help?: CustomFunctionHelp;
}

export interface Script {
  readonly name: string;
  readonly code: string;
  readonly timeZone: string;
  readonly scopes: readonly string[];
  readonly pages: Readonly<Record<string, string>>;
  readonly functions: readonly ScriptFunction[];
}

/** Why Apps Script, or this stricter host, would not take the project. */
export class UploadRefused extends Error {
  override name = 'UploadRefused';
}

/** Reading the code takes a while: what was uploaded once, maybe elsewhere, is taken as it is. */
export function uploadScript(files: ScriptFiles | Script): Script {
  if ('functions' in files) return files;
  const { name = 'Untitled project', code, manifest, pages = {} } = files;
  const comments: Comment[] = [];
  const declarations = topLevelFunctions(code, comments);
  const documented = new Set<Comment>();
  const functions = declarations.map((node) => {
    const comment = commentAbove(code, comments, node.start);
    if (comment) documented.add(comment);
    return describe(node, comment?.value);
  });
  for (const comment of comments) {
    if (comment.type === 'Block' && isCustomFunction(comment.value) && !documented.has(comment)) {
      throw new UploadRefused(
        `The @customfunction comment in line ${lineOf(code, comment.start)} is not directly above a top-level function declaration.`,
      );
    }
  }
  refuseTwins(functions);
  return { name, code, pages, functions, ...settingsOf(manifest) };
}

function topLevelFunctions(code: string, comments: Comment[]): FunctionDeclaration[] {
  const refuse = (message: string, offset: number): never => {
    throw new UploadRefused(
      `Syntax error: SyntaxError: ${message} line: ${lineOf(code, offset)} file: Code.gs`,
    );
  };
  const onToken = ({ type, start, value }: Token & { value?: unknown }) => {
    if (type.label === 'import') refuse('Cannot use import', start);
    if (typeof value === 'bigint') refuse('BigInt literals are not accepted', start);
  };
  try {
    // Lines are only counted for an error: acorn takes twice the time where it notes them for every node.
    const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script', onToken, onComment: comments });
    return body.filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration');
  } catch (error) {
    if (error instanceof UploadRefused) throw error;
    const { message, pos = 0 } = error as SyntaxError & { pos?: number };
    return refuse(message.replace(/ \(\d+:\d+\)$/, ''), pos);
  }
}

function commentAbove(code: string, comments: Comment[], start: number): Comment | undefined {
  const above = comments.filter((comment) => comment.end <= start).at(-1);
  const isJsDoc = above?.type === 'Block' && above.value.startsWith('*');
  return isJsDoc && code.slice(above.end, start).trim() === '' ? above : undefined;
}

function describe(node: FunctionDeclaration, comment: string | undefined): ScriptFunction {
  const { name } = node.id;
  const parameters = node.params.map((param) => (param.type === 'Identifier' ? param.name : ''));
  if (comment === undefined || !isCustomFunction(comment)) return { name, parameters };
  const { description, params } = parseJsDoc(comment);
  const refuse = (reason: string): never => {
    throw new UploadRefused(`The custom function ${name} ${reason}`);
  };
  if (name.endsWith('_')) refuse("can't end in an underscore: that makes a function private.");
  if (/^(R\d*C\d*|[A-Z]{1,3}\d+)$/i.test(name)) refuse('has a name that reads as a cell reference.');
  if (node.async || node.generator) refuse("can't be asynchronous or a generator.");
  if (parameters.includes('')) refuse('must list plain parameters: no defaults, no rest, no patterns.');
  const documented = params.map((param) => param.name);
  if (documented.join() !== parameters.join()) {
    refuse(
      `has the parameters (${parameters.join(', ')}), but its comment describes (${documented.join(', ')}).`,
    );
  }
  return { name, parameters, help: { name, description, params } };
}

function refuseTwins(functions: readonly ScriptFunction[]): void {
  const seen = new Set<string>();
  for (const { name } of functions) {
    if (name.endsWith('_')) continue;
    const inSheet = name.toUpperCase();
    if (seen.has(inSheet)) throw new UploadRefused(`Two functions are called ${inSheet} in a sheet.`);
    seen.add(inSheet);
  }
}

function settingsOf(manifest: string): Pick<Script, 'timeZone' | 'scopes'> {
  const { timeZone, runtimeVersion, oauthScopes = [] } = readManifest(manifest);
  if (runtimeVersion !== 'V8') throw new UploadRefused('appsscript.json must say "runtimeVersion": "V8".');
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) {
    throw new UploadRefused(`appsscript.json must name a time zone, got ${JSON.stringify(timeZone)}.`);
  }
  if (!Array.isArray(oauthScopes) || oauthScopes.some((scope) => typeof scope !== 'string')) {
    throw new UploadRefused('appsscript.json must have a list of texts as its oauthScopes.');
  }
  // Google works out the scopes that a manifest doesn't list; nobody should publish that way.
  return { timeZone, scopes: oauthScopes };
}

function readManifest(manifest: string): Record<string, unknown> {
  try {
    return JSON.parse(manifest);
  } catch {
    throw new UploadRefused('appsscript.json is not valid JSON.');
  }
}

function lineOf(code: string, offset: number): number {
  return code.slice(0, offset).split('\n').length;
}
