// START-HERE.html: whoever follows its steps has a script that works.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePackage } from '../../src/build/package';
import type { ScriptFiles } from '../../workbench/host/script';
import { at, OCTOBER, october, openFile, request } from './a-file';

const MANIFEST = readFileSync(join(__dirname, '..', '..', 'appsscript.json'), 'utf8');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const read = (html: string) =>
  html.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code === undefined ? (ENTITIES[name] ?? '?') : String.fromCodePoint(Number(code)),
  );

/** What a step has to be pasted, by the name of the file in the editor that it says. */
const PASTED = /<textarea[^>]* data-file="([^"]+)"[^>]*>\n?([\s\S]*?)<\/textarea>/;

/** Does what the page says, step by step: names the script, and pastes each file. */
function follow(page: string): ScriptFiles & { readonly name: string } {
  const steps = page.match(/<li id="step-\d+">[\s\S]*?<\/li>/g) ?? [];
  const named = steps.findIndex((step) => step.includes('<b>Untitled project</b>'));
  const name = read(/type <b>([^<]+)<\/b>, and press <b>Rename/.exec(steps[named] ?? '')?.[1] ?? '');
  const files = new Map<string, string>();
  for (const step of steps.slice(named + 1)) {
    const [, file, text = ''] = PASTED.exec(step) ?? [];
    if (file === undefined) continue;
    // The step says to look for this file, or to make it, before it has the button.
    const told = read(step.slice(0, step.indexOf('<button')));
    expect(told).toContain(`<b>${file.replace(/\.html$/, '')}</b>`);
    files.set(file, read(text));
  }
  const pages = [...files].filter(([file]) => file.endsWith('.html'));
  return {
    name,
    code: files.get('Code.gs') ?? '',
    manifest: files.get('appsscript.json') ?? '',
    pages: Object.fromEntries(pages.map(([file, text]) => [file.replace(/\.html$/, ''), text])),
  };
}

test('an empty script that is filled by following the page makes a sheet and shows its progress', async () => {
  const { 'START-HERE.html': page = '' } = await makePackage(MANIFEST);
  const script = follow(page);
  expect(script.name).toBe('KPI Pacer');
  const host = openFile('2011-10-20', { script });
  host.run('onOpen', { args: [{ authMode: 'LIMITED' }], authMode: 'LIMITED' });
  expect(host.menus.map(({ caption }) => caption)).toEqual(['KPI Pacer']);
  // The item that the page says to choose, twice.
  const item = host.menus[0]?.entries.find(
    (entry) => 'caption' in entry && page.includes(`KPI Pacer &gt; ${entry.caption}</b>`),
  );
  expect(item).toMatchObject({ functionName: 'openSetUp' });
  host.run('openSetUp');
  expect(host.sidebar?.content).toContain('<body data-tab="setup">');
  request(host, 'createSheet', october({ name: 'Deals' }));
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 45);
  expect(request(host, 'loadProgress').kpis).toMatchObject([{ name: 'Deals', status: 'behind' }]);
  host.run('showFunctionGuide');
  expect(host.sidebar?.content).toContain('<summary>PACE_GAP');
});

test('the page has the very files that lie beside it, and there are three of them; in Japanese too', async () => {
  const {
    'START-HERE.html': page = '',
    'START-HERE.ja.html': japanese = '',
    ...files
  } = await makePackage(MANIFEST);
  const { code, manifest, pages } = follow(page);
  expect({ 'Code.gs': code, 'Sidebar.html': pages?.Sidebar, 'appsscript.json': manifest }).toEqual(files);
  expect(Object.keys(pages ?? {})).toEqual(['Sidebar']);
  const pasted = (text: string) =>
    [...text.matchAll(new RegExp(PASTED, 'g'))].map(([, file, content = '']) => [file, read(content)]);
  expect(pasted(page)).toHaveLength(3);
  expect(pasted(japanese)).toEqual(pasted(page));
  expect(japanese).toContain('<html lang="ja">');
  expect(japanese.match(/<li id="step-/g)?.length).toBe(page.match(/<li id="step-/g)?.length);
});

test('it speaks of consent, of the warning, of several accounts, of updating and of removing', async () => {
  const { 'START-HERE.html': page = '' } = await makePackage(MANIFEST);
  const told = read(page.replace(/<textarea[\s\S]*?<\/textarea>/g, ''));
  for (const said of [
    'Use a window with one Google account',
    'Google hasn\u2019t verified this app',
    'Go to KPI Pacer (unsafe)',
    'Choose the menu item again',
    'A new version',
    'Taking it out again',
  ])
    expect(told).toContain(said);
  // Steps that are named by their number are the ones that are meant.
  expect(told).toMatch(/steps 5 to 8/);
  expect(told).toMatch(/<li id="step-5"><h2>Paste the code<[\s\S]*<li id="step-8"><h2>Save/);
  // Nothing is fetched from anywhere.
  expect(told).not.toMatch(/(src|href)=/);
});
