// Google's reference of its services, as @types/google-apps-script has it.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Class, classesIn } from './declarations';

const TYPES = dirname(require.resolve('@types/google-apps-script/package.json'));

const TEXTS = readdirSync(TYPES)
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => readFileSync(join(TYPES, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));

/** Every class of Google's own services by its name: advanced services and add-ons of other kinds are no part of it. */
export const REFERENCE: ReadonlyMap<string, Class> = new Map(
  TEXTS.flatMap((text) => classesIn(text)).map((one) => [one.name, one]),
);

/** What a script finds by a name of its global scope: "SpreadsheetApp" is a "Spreadsheet.SpreadsheetApp". */
export const GLOBALS: ReadonlyMap<string, string> = new Map(
  TEXTS.flatMap((text) => [...text.matchAll(/^declare var (\w+): (?:GoogleAppsScript\.)?([\w.]+);/gm)]).map(
    ([, name = '', type = '']) => [name, type],
  ),
);

/** Names of lists of types, such as FontWeight. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
  TEXTS.flatMap((text) => [...text.matchAll(/\btype (\w+) = ([^;]+);/g)]).map(([, name = '', types = '']) => [
    name,
    types,
  ]),
);

/** The texts that are a type of their own somewhere, such as "left". */
export const LITERALS: ReadonlySet<string> = new Set(
  TEXTS.flatMap((text) => [...text.matchAll(/"([^"\n]*)"/g)].map(([, literal = '']) => literal)),
);

/**
 * The class of a service object, by the host's name for it: the mother of all of a service's classes is its global.
 *
 * @example classOf('SpreadsheetApp.Range') // => 'Spreadsheet.Range'
 */
export function classOf(service: string): string {
  const [first = '', ...rest] = service.split('.');
  const type = GLOBALS.get(first) ?? `Base.${first}`;
  return rest.length === 0 ? type : [type.split('.')[0], ...rest].join('.');
}
