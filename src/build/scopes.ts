// What the script has to be allowed to do, worked out from its code: the manifest must ask for exactly that. (Google
// works out nothing by itself once a manifest has a list.)

import { parse } from 'acorn';
import { type Node, visit } from './visit';

/** Services whose every call needs a scope. */
const OF_SERVICE: ReadonlyMap<string, string> = new Map([
  ['SpreadsheetApp', 'spreadsheets.currentonly'],
  ['MailApp', 'script.send_mail'],
]);

/** Calls that need a scope, by the name of the method: what it is called on doesn't matter. */
const OF_CALL: ReadonlyMap<string, string> = new Map([
  ['showSidebar', 'script.container.ui'],
  ['showModalDialog', 'script.container.ui'],
  ['showModelessDialog', 'script.container.ui'],
  ['newTrigger', 'script.scriptapp'],
  ['getProjectTriggers', 'script.scriptapp'],
  ['getUserTriggers', 'script.scriptapp'],
  ['deleteTrigger', 'script.scriptapp'],
  ['getActiveUser', 'userinfo.email'],
  ['getEffectiveUser', 'userinfo.email'],
]);

/** Services that need none, or only for the calls above. */
const OF_NONE: readonly string[] = [
  'ScriptApp',
  'Session',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Utilities',
  'Logger',
  'console',
];

const PREFIX = 'https://www.googleapis.com/auth/';

/** Throws where the manifest asks for another list of scopes than the code needs. */
export function checkScopes(codes: readonly string[], manifest: string): void {
  const needed = new Set(codes.flatMap(scopesOf));
  const { oauthScopes: asked = [] } = JSON.parse(manifest) as { oauthScopes?: string[] };
  const missing = [...needed].filter((scope) => !asked.includes(scope)).sort();
  const spare = asked.filter((scope) => !needed.has(scope));
  if (missing.length > 0) throw new Error(`appsscript.json lacks the scope ${missing.join(', ')}`);
  if (spare.length > 0)
    throw new Error(`appsscript.json asks for ${spare.join(', ')}, which no call of the script needs`);
}

/** The scopes that a text of code needs. */
function scopesOf(code: string): string[] {
  const scopes: (string | undefined)[] = [];
  visit(
    parse(code, { ecmaVersion: 2020, sourceType: 'script', allowReturnOutsideFunction: true }),
    (node) => {
      if (node.type === 'Identifier') scopes.push(OF_SERVICE.get(refusingOthers(String(node.name))));
      if (node.type === 'MemberExpression') scopes.push(OF_CALL.get(String(nameOf(node.property))));
    },
  );
  return scopes.filter((scope) => scope !== undefined).map((scope) => PREFIX + scope);
}

/** A service that this table has never heard of may need anything. */
function refusingOthers(name: string): string {
  if (/^[A-Z]\w*(App|Service)$/.test(name) && !OF_SERVICE.has(name) && !OF_NONE.includes(name))
    throw new Error(`which scope does ${name} need? Say so in src/build/scopes.ts`);
  return name;
}

const nameOf = (property: unknown): unknown => (property as Node).name ?? (property as Node).value;
