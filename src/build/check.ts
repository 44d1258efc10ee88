// Refuses what Google would refuse, and what users should never meet: before it is in dist/.

import vm from 'node:vm';
import { parse } from 'acorn';
import { uploadScript } from '../../workbench/host/script';
import { CUSTOM_FUNCTIONS, LARGE_TIER, SMALL_TIER } from '../google/globals';
import { LARGE, SMALL } from './code';
import { partsIn } from './parts';
import { isKnownRegExp } from './reg-exps';
import { checkScopes } from './scopes';
import { visit } from './visit';

/** Google's services, as far as a script could name them while it loads. */
const SERVICES = [
  ...[
    'SpreadsheetApp',
    'HtmlService',
    'MailApp',
    'GmailApp',
    'ScriptApp',
    'PropertiesService',
    'CacheService',
  ],
  'LockService',
  'Session',
  'Utilities',
  'UrlFetchApp',
  'DriveApp',
  'Logger',
  'console',
  'Browser',
];

/**
 * Throws where the script could not be uploaded, has other globals than the table, calls a service at load, or needs
 * other scopes than the manifest asks for.
 */
export function check({ code, large }: { code: string; large: string }, manifest: string): void {
  const { functions } = uploadScript({ code, manifest });
  checkGlobals(code);
  checkRegExps(code);
  checkLoad(code, 'dist/Code.js');
  // Google parses the large tier only when it is entered: too late to refuse it.
  uploadScript({ code: `function large() {${large}}`, manifest });
  checkLarge(large);
  checkScopes([code, ...partsIn(code), large], manifest);
  const described = functions.flatMap(({ help }) => (help === undefined ? [] : [help.name])).join();
  const wanted = CUSTOM_FUNCTIONS.map(({ name }) => name).join();
  if (described !== wanted)
    throw new Error(`dist/Code.js: autocomplete would show ${described}, not ${wanted}`);
}

/** Every top-level name, however it is declared, must be in the table, and the other way round. */
function checkGlobals(code: string): void {
  const missing = new Set<string>([
    SMALL,
    LARGE,
    ...SMALL_TIER,
    ...LARGE_TIER,
    ...CUSTOM_FUNCTIONS.map(({ name }) => name),
  ]);
  for (const statement of parse(code, { ecmaVersion: 2020, sourceType: 'script' }).body) {
    for (const name of declaredBy(statement)) {
      if (!missing.delete(name))
        throw new Error(`dist/Code.js: the global ${name} is not in src/google/globals.ts`);
    }
  }
  if (missing.size > 0) throw new Error(`dist/Code.js: missing globals: ${[...missing].join(', ')}`);
}

/** No test in V8 shows what the parser at upload knows. */
function checkRegExps(code: string): void {
  visit(parse(code, { ecmaVersion: 2020, sourceType: 'script' }), ({ type, raw, regex }) => {
    if (type === 'Literal' && regex !== undefined && !isKnownRegExp(String(raw)))
      throw new Error(
        `dist/Code.js: Google's parser may refuse the regular expression ${raw}: write it as new RegExp`,
      );
  });
}

/** The plain layout is there to do without code that is made out of texts. */
export function checkPlain(code: string): void {
  visit(parse(code, { ecmaVersion: 2020, sourceType: 'script' }), ({ type, name }) => {
    if (type === 'Identifier' && (name === 'eval' || name === 'Function'))
      throw new Error(`dist/Code.js: the plain layout must do without ${name}`);
  });
}

type Statement = ReturnType<typeof parse>['body'][number];

function declaredBy(statement: Statement): string[] {
  if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') {
    return statement.id === null ? [] : [statement.id.name];
  }
  if (statement.type === 'VariableDeclaration') {
    return statement.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '(a pattern)'));
  }
  return [];
}

/** Loads the script where every service is a tell-tale: a caught error or a `typeof` hides nothing. */
function checkLoad(code: string, file: string): unknown {
  const touched: string[] = [];
  const context = vm.createContext({});
  for (const name of SERVICES) {
    Object.defineProperty(context, name, {
      get: () => {
        touched.push(name);
        return undefined;
      },
    });
  }
  let failure: unknown = null;
  let result: unknown;
  try {
    result = vm.runInContext(code, context, { filename: file });
  } catch (error) {
    failure = error;
  }
  if (touched.length > 0) throw new Error(`${file}: loading it touches ${touched.join(', ')}`);
  if (failure !== null) throw failure;
  return result;
}

/** What the table promises must be there once the large tier is entered. */
function checkLarge(large: string): void {
  const entered = checkLoad(`(function () {${large}})()`, 'dist/App.html') as Record<string, unknown>;
  const missing = LARGE_TIER.filter((name) => typeof entered[name] !== 'function');
  if (missing.length > 0) throw new Error(`dist/App.html: missing functions: ${missing.join(', ')}`);
}
