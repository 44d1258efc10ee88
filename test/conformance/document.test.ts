// docs/host.md says what the host is, and of every class that it has.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_FILE, documentNow } from './document';
import { everyClass } from './every-class';
import { formsBeyond, formsRefused } from './forms';

const SERVICES = join(__dirname, '..', '..', 'workbench', 'host', 'services');

test('docs/host.md is what `npm run readme` makes of the host', () => {
  const text = readFileSync(DOCUMENT_FILE, 'utf8');
  expect(documentNow(text)).toBe(text);
  expect(documentNow(text.replace('`getDocumentLock`', ''))).toBe(text);
});

test('no class of the host is left out', () => {
  const sources = readdirSync(SERVICES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(SERVICES, name), 'utf8'));
  const named = sources.flatMap((text) =>
    [...text.matchAll(/(?:\bservice\(\s*execution,\s*|new Kind<.*>\()'([\w.]+)'/g)].map(
      ([, name = '']) => name,
    ),
  );
  expect(named.length).toBeGreaterThan(30);
  const known = everyClass().map(({ service }) => service);
  expect([...new Set(named)].filter((name) => !known.includes(name))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
});

test('forms are compared by how many arguments there are, and of which types', () => {
  const method = { takes: [['String', 'Integer'] as const, ['Boolean'] as const], call: () => undefined };
  const parameter = (name: string, type: string, isOptional = false) => ({
    name,
    type,
    isOptional,
    isRest: false,
  });
  const forms = [
    { parameters: [parameter('name', 'string'), parameter('count', 'Integer', true)], returns: 'void' },
    { parameters: [parameter('sheet', 'Spreadsheet.Sheet')], returns: 'void' },
  ];
  expect(formsBeyond(method, forms)).toEqual(['(Boolean)']);
  expect(formsRefused(method, forms)).toEqual(['(name: string)', '(sheet: Spreadsheet.Sheet)']);
});
