// Pages that come out of HtmlService as they went in: it cuts whatever looks like a comment, and guesses the charset.

import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { asciiHtml, asServed, refuseWhatServingChanges } from '../../src/build/served';
import { readDist } from '../../workbench/dist';

const page = (script: string) => `<!DOCTYPE html>\n<html><body><script>${script}</script></body></html>`;
const refusal = (html: string) => {
  try {
    refuseWhatServingChanges('dist/Sidebar.html', html);
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

/** What a script answers, as it is and as it is served: nothing must be left to cut. */
function expectSame(script: string): void {
  const served = asServed(script);
  expect(refusal(page(served))).toBe('accepted');
  expect(runInNewContext(served)).toEqual(runInNewContext(script));
}

test.each([
  ['an address in a string', '"http://www.w3.org/2000/svg"'],
  ['an address in single quotes', "'https://example.com//a'"],
  ['three slashes, the first of them escaped', String.raw`"\///"`],
  ['a backslash before two slashes', String.raw`"\\//"`],
  ['what opens and closes a comment', '"/* no comment */ <!-- nor this --> <? nor this ?>"'],
  ['a template literal with an address in it', `\`<a href="https://x.org/\${1 + 1}//\${"//"}">/*\``],
  ['an address as the name of a member', '({ "a//b": 1, "/*": 2 })'],
  ['a line that goes on in the next', '"a/\\\n/b"'],
  ['letters outside ASCII in a template', '`caf\u00e9 \ud83d\ude00`'],
])('%s says the same', (_, script) => expectSame(script));

test.each([
  ['a slash at its end', String.raw`"a/b//c".split(/\//)`],
  ['two slashes', String.raw`"http://x".replace(/:\/\//, "!")`],
  ['any number of slashes', String.raw`"a///b".replace(/\/*b/, "!")`],
  ['slashes in a class', '"a//b*".replace(/[/*]+/g, "!")'],
  ['an optional angle', '"<b".match(/^<?b/u)[0]'],
  ['an escaped angle', String.raw`"<b".match(/^\<?b/)[0]`],
  ['what opens a comment of HTML', '"a<!--b".split(/<!--/)'],
  ['a look behind for two dashes', '"a--b".search(/(?<!--)b/)'],
  ['money', '"\u20ac5".replace(/[$\u20ac\u00a3]/, "!")'],
  ['letters outside ASCII that are escaped', '"\u00e9".replace(/\\\u00e9/, "!")'],
  ['a character of two halves', '"a\ud83d\ude00b".replace(/[\ud83d\ude00]/u, "!")'],
])('a regular expression with %s finds the same', (_, script) => expectSame(script));

test('whatever stands in a string or a template is the same as served, in ASCII', () => {
  const text = fc.string({ unit: fc.constantFrom(...'/*<!-?>\\\'"`$a\n\u00e9\u2028', '\ud83d\ude00') });
  fc.assert(
    fc.property(text, (value) => {
      expectSame(JSON.stringify(value));
      expectSame(`\`${value.replace(/[\\`$]/g, '\\$&')}\``);
    }),
  );
});

test('a tagged template is left alone: its tag may look at the very characters', () => {
  expect(asServed('String.raw`a//b`')).toBe('String.raw`a//b`');
  expect(refusal(page('String.raw`a//b`'))).toContain('"//" would not survive');
});

test.each([
  ['two slashes in a string', 'open("https://x.org")', '"//"'],
  ['a comment', 'a(); // then b', '"//"'],
  ['a comment of several lines', 'a(); /* b */', '"/*"'],
  ['a slash that ends a regular expression after a slash', String.raw`s.split(/\//)`, '"//"'],
  ['a comment of HTML', 'if (a<!--b) c()', '"<!--"'],
  ['a scriptlet', 'f("<?= name ?>")', '"<?"'],
  ['a letter outside ASCII', 'say("caf\u00e9")', 'a character outside ASCII'],
])('a page with %s in its script is refused, with the file and the place', (_, script, what) => {
  const html = page(script);
  expect(refusal(html)).toMatch(/^dist\/Sidebar\.html, line 2, character \d+: /);
  expect(refusal(html)).toContain(`${what} would not survive being served: `);
});

test('the place is that of the first character', () => {
  expect(refusal('<script>ab//c</script>')).toContain('line 1, character 11:');
  expect(refusal('a\nb\n <!-- c -->')).toContain('line 3, character 2:');
});

test.each([
  ['a comment between its elements', '<p>a</p><!-- b -->', '"<!--"'],
  ['an instruction', '<?xml version="1.0"?><p>a</p>', '"<?"'],
  ['a comment in its style', '<style>p { /* grey */ }</style>', '"/*"'],
  ['a dash outside ASCII in its text', '<p>a \u2013 b</p>', 'a character outside ASCII'],
])('a page with %s is refused', (_, html, what) => {
  expect(refusal(html)).toContain(`${what} would not survive`);
});

test('an address in the text or in a link of a page is none of a script', () => {
  expect(refusal('<a href="https://example.com/*">https://example.com</a><script>a()</script>')).toBe(
    'accepted',
  );
});

test('text of a page is written in ASCII', () => {
  expect(asciiHtml('Opening\u2026 \ud83d\ude00 & <b>')).toBe('Opening&#8230; &#128512; & <b>');
});

test.each(Object.entries(readDist().pages ?? {}))('the page %s in dist/ survives', (name, html) => {
  expect(html).toMatch(/<script>[\s\S]*<\/script>|<main>/);
  expect(() => refuseWhatServingChanges(`dist/${name}.html`, html)).not.toThrow();
});
