// The page's realms: each execution begins with nothing but the script.
import type { Page } from 'playwright-core';
import type { Host } from '../../workbench/host/host';
import { describeInBrowser } from './in-browser';
import { serveScript } from './own-script';

declare const window: Window & { readonly workbench: { readonly host: Host } };

const SCRIPT = `var count = 0;
function next() { return ++count; }
function leak() {
  leaked = 1;
  globalThis.another = 2;
  Array.prototype.extra = 3;
  Array.prototype.map = function () { return 'changed'; };
  Object.getPrototypeOf(function* () {}).hidden = 4;
  JSON.parse = undefined;
  /b/.exec('abc');
}
function lock() { Object.freeze(Math); Object.defineProperty(globalThis, 'locked', { value: 5 }); }
function later() { Promise.resolve().then(function () { globalThis.late = 6; }); }
function look() {
  return [
    typeof leaked, typeof another, typeof [].extra, [1].map(String), typeof (function* () {}).hidden,
    typeof JSON.parse, typeof locked, Object.isFrozen(Math), typeof late, RegExp.$_, count
  ].join(' ');
}
function names(list) { return list.filter(function (item) { return eval('typeof ' + item) !== 'undefined'; }); }
function top_() { var all = Function('return this')(); return [all.top, all.parent, all.fetch, all.document && all.document.createElement]; }
function now() { return new Date().toISOString() + ' ' + (new Date() instanceof Date) + ' ' + [new Date(2011, 0, 1)].length; }
function fail() {
  throw new Error('no');
}
var BODY = 'var count = 0; if (given === undefined) throw new Error("none"); return [++count, given]; //' + 'x'.repeat(2000);
function body(given) {
  var made = new Function('given', BODY), seen = [typeof made.leak, typeof made.prototype.leak, made.name, made.length];
  made.leak = made.prototype.leak = 1;
  return seen.concat(made(given), new Function('other', BODY).length);
}
function wrong() { return new Function(BODY + '\\n}), (function () {'); }
`;

const BROWSER_NAMES =
  'window document location top parent self frames fetch XMLHttpRequest setTimeout setInterval queueMicrotask navigator localStorage indexedDB postMessage Worker WebSocket Image Element Node EventTarget addEventListener crypto performance URL TextEncoder atob structuredClone WebAssembly alert open close history screen length status origin event external customElements caches cookieStore';

const FRESH = 'undefined undefined undefined 1 undefined function undefined false undefined  0';

const run = (page: Page, name: string, ...args: unknown[]) =>
  page.evaluate(([fn, given]) => window.workbench.host.run(fn, { args: given }), [name, args] as const);

describeInBrowser('a script in the page', ({ open }) => {
  const openScript = async () => {
    const { page } = await open({
      prepare: (context) => serveScript(context, { code: SCRIPT }),
    });
    return page;
  };

  test('starts anew for every execution', async () => {
    const page = await openScript();
    expect([await run(page, 'next'), await run(page, 'next')]).toEqual([1, 1]);
    expect(await run(page, 'look')).toBe(FRESH);
  });

  test.each(['leak', 'lock', 'later'])('sees nothing of what "%s" changed before it', async (name) => {
    const page = await openScript();
    await run(page, name);
    expect(await run(page, 'look')).toBe(FRESH);
    await run(page, name);
    expect(await run(page, 'look')).toBe(FRESH);
  });

  test('has the language, and nothing of the browser', async () => {
    const page = await openScript();
    expect(await run(page, 'names', BROWSER_NAMES.split(' '))).toEqual([]);
    const found = await run(page, 'names', ['Map', 'Promise', 'Intl', 'SpreadsheetApp', 'console']);
    expect(found).toEqual(['Map', 'Promise', 'Intl', 'SpreadsheetApp', 'console']);
    expect(await run(page, 'top_')).toEqual([null, undefined, undefined, undefined]);
  });

  test('has the clock of the workbook, and its own lines in errors', async () => {
    const page = await openScript();
    expect(await run(page, 'now')).toBe('2011-10-17T08:00:00.000Z true 1');
    await expect(run(page, 'fail')).rejects.toThrow('Error: no (line 24).');
  });

  test('makes functions of long texts, new ones each time', async () => {
    const page = await openScript();
    const made = ['undefined', 'undefined', 'anonymous', 1, 1, 'this', 1];
    for (let time = 0; time < 3; time++) expect(await run(page, 'body', 'this')).toEqual(made);
    expect(await run(page, 'look')).toBe(FRESH);
    await expect(run(page, 'body')).rejects.toThrow('Error: none (line 28).');
    await expect(run(page, 'wrong')).rejects.toThrow('SyntaxError');
  });

  test('is cleaned up in far less time than a frame takes', async () => {
    const page = await openScript();
    const each = await page.evaluate(() => {
      const { host } = window.workbench;
      for (let warm = 0; warm < 50; warm++) host.run('next');
      const begin = performance.now();
      for (let count = 0; count < 100; count++) host.run('next');
      return (performance.now() - begin) / 100;
    });
    expect(each).toBeLessThan(5);
    process.stdout.write(`an execution in the page: ${each.toFixed(2)} ms\n`);
  });
});
