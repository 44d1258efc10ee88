// What can go wrong: a sentence that says what happened and what to do, and never an empty page.
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import type { WorkbenchPage } from '../../guide/workbench-page';
import type { Host } from '../../workbench/host/host';
import { describeInBrowser } from './in-browser';
import { serveScript } from './own-script';
import { soon } from './soon';

declare const window: Window & { readonly workbench: { readonly host: Host } };

/** Puts something into the browser's store before the page looks there. */
async function storeFirst(workbench: WorkbenchPage, value: unknown): Promise<void> {
  await workbench.page.evaluate(
    (stored) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kpi-pacer');
        opening.onupgradeneeded = () => opening.result.createObjectStore('workbench');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('workbench', 'readwrite');
          writing.objectStore('workbench').put(stored, 'workbook');
          writing.oncomplete = () => resolve();
        };
      }),
    value,
  );
  await workbench.reload();
}

describeInBrowser('what is stored in the browser', ({ open }) => {
  test.each([
    ['text that is no workbook', { text: '{"kind": 1}', isChanged: true }],
    ['something else altogether', 42],
  ])('is kept as a file when it is damaged: %s', async (_what, stored) => {
    const workbench = await open();
    await storeFirst(workbench, stored);
    await soon(() => workbench.failure.innerText()).toContain(
      'The workbook stored in this browser is damaged',
    );
    const downloading = workbench.page.waitForEvent('download');
    await workbench.page.getByRole('button', { name: 'Download what was stored' }).click();
    expect(readFileSync(await (await downloading).path(), 'utf8').length).toBeGreaterThan(1);
    await workbench.page.getByRole('button', { name: 'Start over with the sample' }).click();
    await workbench.page.locator('.o-grid').waitFor();
    await soon(() => workbench.text('A7')).toBe('Revenue');
  });

  test('can be a workbook that the grid can not show', async () => {
    const workbench = await open();
    const text = await workbench.page.evaluate(() => {
      const saved = window.workbench.host.save();
      const figures = [
        { id: 'f', tag: 'hologram', col: 0, row: 0, offset: { x: 0, y: 0 }, width: 90, height: 90, data: {} },
      ];
      const sheets = saved.data?.sheets?.map((sheet) => ({ ...sheet, figures }));
      return JSON.stringify({
        kind: 'KPI Pacer workbook',
        now: '2011-10-17T08:00:00Z',
        workbook: { ...saved, data: { ...saved.data, sheets } },
      });
    });
    await storeFirst(workbench, { text, isChanged: true });
    await soon(() => workbench.failure.innerText()).toContain("This workbook can't be shown");
    const downloading = workbench.page.waitForEvent('download');
    await workbench.page.getByRole('button', { name: 'Download what was stored' }).click();
    expect(readFileSync(await (await downloading).path(), 'utf8')).toContain('KPI Pacer workbook');
    await workbench.page.getByRole('button', { name: 'Start over with the sample' }).click();
    await workbench.page.locator('.o-grid').waitFor();
    await soon(() => workbench.text('A7')).toBe('Revenue');
  });

  test('can be too much for it: that is said, and work goes on', async () => {
    const workbench = await open({
      prepare: (context) =>
        context.addInitScript(() => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('No space', 'QuotaExceededError');
          };
        }),
    });
    await workbench.enter('A11', 'Returns');
    await workbench.page.getByText('Not saved: this browser has no space for it.').waitFor();
    await workbench.moveClockTo('2011-10-24');
    await soon(() => workbench.text('C3')).toBe('2011-10-23');
    const downloading = workbench.page.waitForEvent('download');
    await workbench.page.getByRole('status').getByRole('button', { name: 'Save as a file' }).click();
    expect((await downloading).suggestedFilename()).toBe('Gift shop KPIs.json');
  });
});

describeInBrowser('a workbench that can not open', ({ open }) => {
  const failureWith = async (prepare: (context: BrowserContext) => Promise<unknown>) => {
    const { failure } = await open({ prepare });
    return (await failure.innerText()).replace(/\s+/g, ' ');
  };

  test('says so when dist/ is not there', async () => {
    const body = 'dist/Code.js is not there: run "npm run build" first.';
    const text = await failureWith((context) =>
      context.route('**/dist.json', (route) => route.fulfill({ status: 404, body })),
    );
    expect(text).toContain(`/dist.json can't be loaded: ${body}`);
    expect(text).toContain('Run "npm run build", then reload this page.');
  });

  test('says so when dist/Code.js is no JavaScript', async () => {
    const text = await failureWith((context) => serveScript(context, { code: 'function (' }));
    expect(text).toContain(
      'Apps Script would refuse the built script: Syntax error: SyntaxError: Unexpected token line: 1 file: Code.gs',
    );
    expect(text).toContain('npm run build');
  });

  test('says so when the server is gone', async () => {
    const text = await failureWith((context) => context.route('**/sample.json', (route) => route.abort()));
    expect(text).toContain('The server of the workbench does not answer. Run "npm start" again');
  });

  test('says so when the grid is not there', async () => {
    const text = await failureWith((context) => context.route('**/*.iife.js', (route) => route.abort()));
    expect(text).toContain(
      `/packages/o_spreadsheet.min.iife.js can't be loaded. Run "npm install" and "npm start"`,
    );
  });

  test.each([
    ['the grid is empty', '**/o_spreadsheet.min.iife.js', '', "The workbench can't start: "],
    ['its own code is empty', '**/page.js', '', "The workbench can't start: its code is not complete."],
    ['its own code fails', '**/page.js', 'throw new Error("no luck")', 'no luck'],
  ])('says so when %s', async (_what, address, body, sentence) => {
    const text = await failureWith((context) =>
      context.route(address, (route) => route.fulfill({ body, contentType: 'text/javascript' })),
    );
    expect(text).toContain(sentence);
    expect(text).toContain('Run "npm install" and "npm start" again');
  });

  test('says so in a browser that is too old', async () => {
    const text = await failureWith((context) =>
      context.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLastIndex')),
    );
    expect(text).toContain('This browser does not have Array.prototype.findLastIndex, which the grid needs.');
    expect(text).toContain('Chrome or Edge 123, Firefox 120, Safari 17.5, or later');
  });

  test('opens all the same in a browser without Object.groupBy', async () => {
    const workbench = await open({
      prepare: (context) => context.addInitScript(() => Reflect.deleteProperty(Object, 'groupBy')),
    });
    await soon(() => workbench.text('B7')).toBe('At risk');
  });
});

describeInBrowser('a script that fails', ({ open }) => {
  const withScript = (body: string) => open({ prepare: (context) => serveScript(context, { code: body }) });

  test('in a menu item is quoted at the foot of the page', async () => {
    const workbench = await withScript(
      `function onOpen() { SpreadsheetApp.getUi().createMenu('Try').addItem('Do it', 'doIt').addToUi(); }
function doIt() { throw new Error('There is no plan'); }`,
    );
    await workbench.choose('Try', 'Do it');
    const toast = workbench.page.getByRole('alert');
    await soon(() => toast.innerText()).toBe('Error: There is no plan (line 2).');
    await toast.getByRole('button', { name: 'Dismiss' }).click();
    await soon(() => toast.count()).toBe(0);
  });

  test('says what it toasts, and what it keeps is a change', async () => {
    const workbench = await withScript(
      `function onOpen() { SpreadsheetApp.getUi().createMenu('Try').addItem('Keep it', 'keepIt').addToUi(); }
function keepIt() {
  PropertiesService.getDocumentProperties().setProperty('kept', 'yes');
  SpreadsheetApp.getActive().toast('It is kept.', 'Done');
}`,
    );
    await workbench.choose('Try', 'Keep it');
    await soon(() => workbench.page.getByRole('alert').innerText()).toBe('Done: It is kept.');
    await workbench.saved();
    await workbench.reload();
    const kept = await workbench.page.evaluate(() => window.workbench.host.save().properties?.document);
    // An edit leaves its mark; whoever first wrote into the file, their version and the language.
    expect(kept).toEqual({
      kept: 'yes',
      'edit.mark': expect.any(String),
      'file.version': '1',
      'file.language': 'en',
    });
  });

  test('in onOpen leaves the spreadsheet without its menu', async () => {
    const workbench = await withScript("function onOpen() { throw new Error('No menu today'); }");
    await soon(() => workbench.page.getByRole('alert').innerText()).toContain('No menu today');
    await soon(() => workbench.text('A7')).toBe('Revenue');
  });
});
