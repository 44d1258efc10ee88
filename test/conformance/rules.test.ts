// Every rule of PLATFORM 11 has tests that show what the host takes and what it refuses, and that name where it is from.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from './rules';
import { readTest, testsIn } from './test-names';

const README = readFileSync(join(__dirname, '..', '..', 'workbench', 'host', 'README.md'), 'utf8');

const known = new Map<string, { readonly tests: readonly string[]; readonly sections: readonly string[] }>();

/** The tests of a file, and the sections of PLATFORM.md that it names. */
function fileNamed(file: string) {
  const text = readTest(file);
  const found = known.get(file) ?? { tests: testsIn(text), sections: sectionsIn(text) };
  known.set(file, found);
  return found;
}

const sectionsIn = (text: string) =>
  [...text.matchAll(/PLATFORM ([\d., and to]+)/g)].flatMap(([, listed = '']) => sectionsOf(listed));

/** @example sectionsOf('1.1 and 1.4 to 1.6') // => ['1.1', '1.4', '1.5', '1.6'] */
function sectionsOf(listed: string): string[] {
  return [...listed.matchAll(/(\d+(?:\.\d+)?)(?: to (\d+)\.(\d+))?/g)].flatMap(
    ([, first = '', chapter, last]) => {
      if (chapter === undefined) return [first];
      const from = Number(first.split('.')[1]);
      return Array.from({ length: Number(last) - from + 1 }, (_, index) => `${chapter}.${from + index}`);
    },
  );
}

test('the checklist has nine items, and no rule is there twice', () => {
  expect([...new Set(RULES.map(({ item }) => item))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(new Set(RULES.map(({ rule }) => rule)).size).toBe(RULES.length);
});

test.each(RULES)('$item: $rule', (rule) => {
  expect(rule.source).not.toBe('');
  if ('differs' in rule) {
    expect(README.replace(/\s+/g, ' ')).toContain(rule.differs);
    return;
  }
  const sides = 'takes' in rule ? [rule.takes, rule.refuses] : [rule.refuses];
  for (const side of sides) {
    const named = Object.entries(side).flatMap(([file, tests]) => tests.map((name) => [file, name] as const));
    expect(named).not.toEqual([]);
    for (const [file, name] of named) {
      const { tests, sections } = fileNamed(file);
      expect(tests).toContain(name);
      const [chapter] = rule.section.split('.');
      const isNamed = sections.some((section) => section === rule.section || section === chapter);
      expect([file, isNamed && rule.section]).toEqual([file, rule.section]);
    }
  }
});

test('the names of tests are found as they stand in a file', () => {
  const text = `
    describe('a mail', () => { test('is sent', () => {}); test.each<[string]>([['a']])('%s fails', () => {}); });
    describeInBrowser('in a panel', ({ open }) => { describe('a call', () => { test('waits', () => open()); }); });
    test.each(['x'])("it's %s", (one) => { expect(one).toBe('x'); });`;
  expect(testsIn(text)).toEqual([
    'a mail › is sent',
    'a mail › %s fails',
    'in a panel › a call › waits',
    "it's %s",
  ]);
});
