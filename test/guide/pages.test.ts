// The guide's pages: what the table gives, and every name that a text says is one that its step uses.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS } from '../../guide/guide';
import { GUIDE_PAGES, guidePages, picturePath } from '../../guide/pages';
import { LANGUAGES, speak } from '../../src/words';

const ROOT = join(__dirname, '..', '..');
const STORIES = PARTS.flatMap(({ stories }) => stories);
const STEPS = STORIES.flatMap(({ id, steps }) =>
  steps.map((step, at) => [`${id}, step ${at + 1}`, step] as const),
);

afterEach(() => speak('en'));

test.each(Object.values(GUIDE_PAGES))('%s is what `npm run readme` writes', (path) => {
  expect(readFileSync(join(ROOT, path), 'utf8')).toBe(guidePages().get(path));
});

test.each(STEPS)('%s: what is done and seen is named in the text, and the other way round', (_, step) => {
  const used = new Set((step.deeds ?? []).flatMap(({ names }) => names));
  for (const language of LANGUAGES) {
    speak(language);
    const written = new Set([...step.text[language].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
    expect([language, ...[...written].sort()]).toEqual([language, ...[...used].sort()]);
    const names = step.names?.() ?? {};
    expect(Object.keys(names).sort()).toEqual([...used].sort());
    // A blank of a word would be looked for as it stands.
    for (const [name, word] of Object.entries(names))
      expect([name, word]).toEqual([name, expect.stringMatching(/^[^{}]+$/)]);
  }
});

test('pictures have names of their own, and are there in each language', () => {
  const names = STEPS.flatMap(([, { picture }]) => (picture === undefined ? [] : [picture.name]));
  expect(new Set(names).size).toBe(names.length);
  const missing = names
    .flatMap((name) => LANGUAGES.map((language) => join('docs', picturePath(name, language))))
    .filter((path) => !existsSync(join(ROOT, path)));
  expect(missing).toEqual([]);
});

test('every place that a page leads to within itself is there', () => {
  for (const [path, text] of guidePages()) {
    const anchors = new Set([...text.matchAll(/<a id="([\w-]+)">/g)].map(([, id]) => id));
    const led = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(([, id]) => id);
    expect([path, led.filter((id) => !anchors.has(id))]).toEqual([path, []]);
  }
});
