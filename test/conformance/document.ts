// docs/host.md: what the host has of Google's services, where it differs, and what it has not, as the host itself and
// Google's reference say.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTable } from '../../src/build/documents';
import type { Method } from '../../workbench/host/services/service';
import type { Class } from './declarations';
import { everyClass, isThere } from './every-class';
import { formsRefused } from './forms';
import { classOf, GLOBALS, REFERENCE } from './reference';
import { RULES } from './rules';

const ROOT = join(__dirname, '..', '..');
const DOCUMENT = 'docs/host.md';

/** The file that it is kept in. */
export const DOCUMENT_FILE = join(ROOT, DOCUMENT);

/** Its text with the lists as they are now. */
export const documentNow = (text: string): string =>
  Object.entries({ emulated: emulated(), differs: differs(), 'not emulated': notEmulated() }).reduce(
    (written, [list, content]) => withTable(DOCUMENT, written, list, content),
    text,
  );

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(inCell).join(' | ')} |`).join('\n');
const inCell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${text}\``;
const listed = (names: readonly string[]) => names.map(code).join(' ');

/** Each class that the host has, with what the reference says of it. */
const classes = () =>
  everyClass().map((emulatedClass) => {
    const { methods, enums } = referenceOf(emulatedClass.service);
    return { ...emulatedClass, methods, enums, names: [...methods.keys()] };
  });

function referenceOf(service: string): Class {
  const found = REFERENCE.get(classOf(service));
  if (found === undefined) throw new Error(`The reference has no ${service}.`);
  return found;
}

function emulated(): string {
  const rows = classes().map(({ service, members, names, enums, has }) => {
    const own = Object.keys(members)
      .filter((name) => !isAlwaysRefused(members[name]))
      .sort();
    const count = own.filter((name) => names.includes(name)).length;
    return [code(service), `${count} of ${names.length}`, listed([...own, ...enums.filter(has)])];
  });
  return table(['class', 'of its methods', 'they are, and its enumerations'], rows);
}

/** What it knows, and lets nobody call. */
const isAlwaysRefused = (member: Method | undefined) => member?.modes?.length === 0;

function differs(): string {
  const forms = classes()
    // Whatever the console is given, it prints.
    .filter(({ service }) => service !== 'console')
    .flatMap(({ service, members, methods }) =>
      Object.entries(members).flatMap(([method, member]) => {
        const all = isAlwaysRefused(member) ? { ...member, takes: [] } : member;
        return formsRefused(all, methods.get(method) ?? []).map((form) => [
          code(`${service}.${method}${form}`),
        ]);
      }),
    );
  const missing = RULES.flatMap((rule) => ('differs' in rule ? [[rule.rule, rule.source]] : []));
  return [
    'Of methods that it has, it refuses these forms:',
    table(['form'], forms),
    'These rules it does not keep:',
    table(['rule', 'source'], missing),
    'Where it is stricter than Google:',
    bullets('Stricter than Google'),
    'Where it is otherwise than Google:',
    bullets('Different from Google'),
  ].join('\n\n');
}

/** A list of the host's README. */
function bullets(section: string): string {
  const readme = readFileSync(join(ROOT, 'workbench', 'host', 'README.md'), 'utf8');
  const text = readme.split(/^## /m).find((part) => part.startsWith(`${section}\n`));
  if (text === undefined) throw new Error(`The host's README has no section ${section}.`);
  return text.slice(section.length).trim();
}

function notEmulated(): string {
  const rows = classes().flatMap(({ service, members, names, enums, has }) => {
    const missing = [...names.filter((name) => !(name in members)), ...enums.filter((name) => !has(name))];
    return missing.length === 0 ? [] : [[code(service), listed(missing.sort())]];
  });
  const met = new Set(classes().map(({ service }) => classOf(service)));
  const spaces = new Set([...met].map(spaceOf));
  const others = [...REFERENCE.values()]
    .filter(({ name, methods }) => methods.size > 0 && spaces.has(spaceOf(name)) && !met.has(name))
    // The dates of the language: every script has them.
    .filter(({ name }) => !/^Base\.Date/.test(name))
    .map(({ name }) => name)
    .sort();
  const services = [...GLOBALS.keys()].filter((name) => !met.has(GLOBALS.get(name) ?? '')).sort();
  const there = isThere(services);
  return [
    'Of classes that it has, these methods and enumerations throw `not emulated: ` and their name:',
    table(['class', 'not emulated'], rows),
    `No object of these classes can be had: ${listed(others)}.`,
    `Every call of these services throws so too: ${listed(services.filter((name) => there.has(name)))}.`,
    `These names do not exist: ${listed(services.filter((name) => !there.has(name)))}.`,
  ].join('\n\n');
}

const spaceOf = (name: string) => name.split('.')[0] ?? '';
