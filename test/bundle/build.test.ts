// What the build makes, and what it refuses.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../src/build/bundle';
import { check, checkPlain } from '../../src/build/check';
import { LARGE, makeCode, pageOf } from '../../src/build/code';
import { DOCUMENTS_WITH_TABLES, withTables } from '../../src/build/documents';
import { guideHtml } from '../../src/build/guide';
import { sayIn } from '../../src/build/say-in';
import { catalogue } from '../../src/functions/catalogue';
import { templates } from '../../src/sheet/setup/templates';
import { COLUMN_WORDS, LANGUAGES, REFUSALS } from '../../src/words';
import { readDist } from '../../workbench/dist';
import { createHost } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import { request } from './a-file';

const root = join(__dirname, '..', '..');

/** Code.js without the large tier, which the plain layout has at its end. */
const withoutLarge = (code: string) => code.slice(0, code.indexOf(`function ${LARGE}() {`));

/** The large tier, in either layout. */
function largeOf({ code, pages = {} }: ReturnType<typeof readDist>): string {
  if (pages.App !== undefined) return pages.App.replace(/^<script>|<\/script>\s*$/g, '');
  return code.slice(withoutLarge(code).length + `function ${LARGE}() {`.length).replace(/\}\s*$/, '');
}

function openDist() {
  return createHost({
    script: readDist(),
    workbook: { timeZone: 'UTC', sheets: [{ name: 'S' }] },
    now: Date.UTC(2026, 3, 21),
    newRealm: createNodeRealm,
  });
}

test('the functions in autocomplete are the ones described, with every parameter', () => {
  expect(
    openDist().customFunctions.map(({ name, description, params }) => ({
      name,
      description,
      params: params.map((param) => param.name),
    })),
  ).toEqual(
    catalogue().map(({ name, summary, args }) => ({
      name,
      description: summary,
      params: args.map((arg) => arg.name),
    })),
  );
});

/** The examples of each language: their values are in it too. */
const EXAMPLES = LANGUAGES.flatMap((language) => {
  sayIn(language);
  const examples = catalogue().flatMap((described) => described.examples);
  sayIn('en');
  return examples;
});

test.each(EXAMPLES)('$formula gives $gives', ({ formula, gives }) => {
  const host = openDist();
  host.spreadsheet.enter('S', 'A1', formula);
  const value = host.spreadsheet.value('S', 'A1');
  if (typeof gives === 'number') expect(value).toBeCloseTo(gives, 4);
  else expect(value).toBe(gives);
});

test('the menu opens the function guide, with every function and example in it', () => {
  const host = openDist();
  host.run('onOpen', { args: [{ authMode: 'LIMITED' }], authMode: 'LIMITED' });
  expect(host.menus).toMatchObject([
    {
      caption: 'KPI Pacer',
      entries: [
        { caption: 'Set up a progress sheet', functionName: 'openSetUp' },
        { caption: 'Bring in a file', functionName: 'openBringIn' },
        { caption: 'Show progress', functionName: 'openProgress' },
        { caption: 'Start a review', functionName: 'openReview' },
        { caption: 'Set up alerts', functionName: 'openAlerts' },
        { caption: 'Check now', functionName: 'checkNow' },
        { caption: 'Show function guide', functionName: 'showFunctionGuide' },
        { caption: 'Check this installation', functionName: 'openSelfCheck' },
      ],
    },
  ]);
  host.run('showFunctionGuide');
  expect(host.sidebar?.title).toBe('KPI Pacer functions');
  for (const { name, examples } of catalogue()) {
    expect(host.sidebar?.content).toContain(`<summary>${name}<`);
    expect(examples.length).toBeGreaterThan(0);
  }
  expect(host.sidebar?.content).toBe(guideHtml('en'));
  request(host, 'saveLanguage', { language: 'ja' });
  host.run('showFunctionGuide');
  expect(host.sidebar).toMatchObject({ title: 'KPI Pacerの関数', content: guideHtml('ja') });
});

test.each<[string, 'FULL' | 'LIMITED' | 'NONE']>([
  ['onInstall', 'FULL'],
  ['onOpen', 'NONE'],
  ['onOpen', 'LIMITED'],
])('as an add-on it has its menu at %s, in the mode %s', (trigger, authMode) => {
  const host = createHost({
    script: readDist(),
    workbook: { timeZone: 'UTC', sheets: [{ name: 'S' }] },
    now: 0,
    newRealm: createNodeRealm,
    addOn: true,
  });
  host.run(trigger, { args: [{ authMode }], authMode });
  expect(host.menus).toHaveLength(1);
  expect(host.menus[0]?.entries[0]).toMatchObject({ functionName: 'openSetUp' });
});

test('the sidebar is shown without the function guide, which is in its file', () => {
  const host = openDist();
  host.run('openSetUp');
  expect(host.sidebar?.title).toBe('KPI Pacer');
  expect(host.sidebar?.content).toContain('<body data-tab="setup">');
  expect(host.sidebar?.content).not.toContain('<summary>PACE_GAP');
  expect(host.sidebar?.content).toMatch(/<\/script>\s*<\/body><\/html>\s*$/);
});

test('the recipe for a column of docs/functions.md works as it says', () => {
  const host = openDist();
  const [recipe = ''] =
    /`(=PACE_GAP\(A1:A,[^`]*)`/.exec(readFileSync(join(root, 'docs/functions.md'), 'utf8'))?.slice(1) ?? [];
  host.spreadsheet.enter('S', 'H1', '=TODAY()-1');
  host.spreadsheet.enterRows('S', 'A1', [
    ['Actual', 'Target', 'Start', 'End', recipe],
    [50, 100, '2026-04-01', '2026-04-30'],
  ]);
  expect(host.spreadsheet.values('S', 'E1:E3').flat()).toEqual(['Pace gap', expect.closeTo(-1 / 6), '']);
});

test('a call from a cell runs through no words that cells never show', () => {
  const code = withoutLarge(readDist().code);
  expect(code).toContain('function PACE_GAP(');
  expect(code).not.toContain(COLUMN_WORDS.kpi.note);
  expect(code).not.toContain(REFUSALS.busy);
  expect(code).not.toContain(templates()[0]?.summary);
});

test('a call from a cell does not enter the large tier', () => {
  const { code, manifest } = readDist();
  const broken = code.replace(
    'function kpiPacerApp_() {',
    'function kpiPacerApp_() { throw new Error("entered");',
  );
  expect(broken).not.toBe(code);
  const host = createHost({
    script: { code: broken, manifest },
    workbook: { timeZone: 'UTC', sheets: [{ name: 'S' }] },
    now: 0,
    newRealm: createNodeRealm,
  });
  host.spreadsheet.enter('S', 'A1', '=ACHIEVEMENT(50, 100)');
  expect(host.spreadsheet.value('S', 'A1')).toBe(0.5);
  expect(() => host.run('showFunctionGuide')).toThrow('entered');
});

test.each(Object.keys(DOCUMENTS_WITH_TABLES))('%s has the tables of the code', (name) => {
  const text = readFileSync(join(root, name), 'utf8');
  // If this fails: npm run readme
  expect(text).toBe(withTables(name, text));
});

describe('the check of the build', () => {
  const { code, manifest } = readDist();
  const large = largeOf(readDist());

  test('accepts what it has built', () => {
    expect(() => check({ code, large }, manifest)).not.toThrow();
  });

  test.each<[string, (code: string) => string, string]>([
    [
      'a function that is not in the table',
      (text) => `${text}function helper() {}`,
      'the global helper is not in',
    ],
    [
      'a constant that is not in the table',
      (text) => `${text}const helper = 1;`,
      'the global helper is not in',
    ],
    ['a class that is not in the table', (text) => `${text}class Helper {}`, 'the global Helper is not in'],
    ['a missing global', (text) => text.replace(/^function onOpen.*$/m, ''), 'missing globals: onOpen'],
    [
      'a service call at load',
      (text) => `${text}SpreadsheetApp.getActive();`,
      'loading it touches SpreadsheetApp',
    ],
    [
      'a service call at load whose error is caught',
      (text) => `${text}try { MailApp.sendEmail('a@x.com'); } catch (e) {}`,
      'loading it touches MailApp',
    ],
    [
      'a look for a service at load',
      (text) => `${text}if (typeof ScriptApp) {}`,
      'loading it touches ScriptApp',
    ],
    ['a private class field', (text) => `${text}(class { #b = 1 });`, 'Syntax error'],
    ['a static field', (text) => `${text}(class { static b = 1 });`, 'Syntax error'],
    ['a static block', (text) => `${text}(class { static {} });`, 'Syntax error'],
    [
      'a regular expression with a class of letters',
      (text) => `${text}/[^\\p{L}]/u;`,
      'may refuse the regular expression /[^\\p{L}]/u',
    ],
    ['a regular expression that looks behind', (text) => `${text}/(?<=a)b/;`, 'may refuse the regular'],
    ['a regular expression with a named group', (text) => `${text}/(?<a>b)/;`, 'may refuse the regular'],
    ['a top-level await', (text) => `${text}await 1;`, 'Syntax error'],
    ['an export', (text) => `${text}export {};`, 'Syntax error'],
    [
      'a custom function whose JSDoc lacks a parameter',
      (text) => text.replace(/ \* @param \S+ kind .*\n/, ''),
      'kind',
    ],
    [
      'a custom function that autocomplete would not show',
      (text) => text.replace(' * @customfunction\n', ''),
      'autocomplete would show',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(() => check({ code: change(code), large }, manifest)).toThrow(message);
  });

  test.each<[string, string, string]>([
    ['a service call when it is entered', 'SpreadsheetApp.getActive();', 'loading it touches SpreadsheetApp'],
    ['a private class field', '(class { #b = 1 });', 'Syntax error'],
    ['a missing function', 'return {};', 'missing functions: openSetUp'],
  ])('refuses %s in the large tier', (_, added, message) => {
    expect(() => check({ code, large: `${added}${large}` }, manifest)).toThrow(message);
  });

  test.each(['new Function("")', 'eval("1")', 'globalThis.Function("")'])(
    'refuses %s in the plain layout',
    async (call) => {
      const { code: plain } = await makeCode('plain');
      expect(() => checkPlain(plain)).not.toThrow();
      expect(() => checkPlain(plain.replace(`${LARGE}() {`, `${LARGE}() {${call};`))).toThrow(
        'must do without',
      );
    },
  );

  test('refuses a large tier that HTML would cut short', () => {
    expect(() => pageOf('"</script>"')).toThrow('</script');
  });
});

test('a warning of the bundler stops the build', async () => {
  const entry = join(mkdtempSync(join(tmpdir(), 'kpi-pacer-')), 'entry.ts');
  writeFileSync(entry, 'export const big = 10n;');
  await expect(bundle(entry)).rejects.toThrow(/entry\.ts: .*[Bb]ig/);
});
