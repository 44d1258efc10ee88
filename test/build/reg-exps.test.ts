// Regular expressions of the script, as far as the parser that Google has at upload may not know them.

import { runInNewContext } from 'node:vm';
import { isKnownRegExp, withKnownRegExps } from '../../src/build/reg-exps';

test.each([
  [String.raw`/[^\p{L}\d]+/u`, false],
  [String.raw`/[\p{Cc}\u2028]/gu`, false],
  [String.raw`/\P{L}/u`, false],
  ['/(?<year>[0-9]+)/', false],
  ['/(?<=a)b/', false],
  ['/(?<!a)b/', false],
  ['/a.b/s', false],
  ['/a(?=b)/', true],
  ['/a(?!b)/giu', true],
  [String.raw`/\p{L}/`, true],
])('%s is known everywhere: %s', (raw, known) => {
  expect(isKnownRegExp(raw)).toBe(known);
});

test.each([
  String.raw`"a, b\u00e9".split(/[^\p{L}]+/u)`,
  String.raw`"2011-10".match(/(?<year>\d+)"?/).groups.year`,
  '(function(){return/(?<=a)b/.test("ab")})()',
  String.raw`"a\n\"".replace(/a.\x22/s,"!")`,
])('%s finds the same when it is a text', (script) => {
  const written = withKnownRegExps(script);
  expect(written).toContain('new RegExp(');
  expect(runInNewContext(written)).toEqual(runInNewContext(script));
});

test('others are left as they are', () => {
  const script = String.raw`"a/b".split(/\//).concat("/\\p{L}/u")`;
  expect(withKnownRegExps(script)).toBe(script);
});
