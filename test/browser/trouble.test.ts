// What can go wrong: a sentence that says what happened and what to do, and never an empty page.
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { describeInBrowser } from './in-browser';
import type { WorkbenchPage } from './workbench-page';

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function openFile(workbench: WorkbenchPage, name: string, text: string): Promise<void> {
  const choosing = workbench.page.waitForEvent('filechooser');
  await workbench.workbook('Open a workbook…');
  await (await choosing).setFiles(file(name, text));
}

async function saveFile(workbench: WorkbenchPage): Promise<string> {
  const downloading = workbench.page.waitForEvent('download');
  await workbench.workbook('Save as a file');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Gift shop KPIs.json');
  return readFileSync(await download.path(), 'utf8');
}

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

const dialogText = ({ page }: WorkbenchPage) => page.locator('dialog p').innerText();

describeInBrowser('a workbook file', ({ open }) => {
  test('is saved, and opened again as it was', async () => {
    const workbench = await open();
    await workbench.enter('A11', 'Returns');
    await workbench.moveClockTo('2011-10-24');
    const text = await saveFile(workbench);
    await workbench.workbook('Start over with the sample');
    await workbench.page.getByText('Sample workbook').waitFor();
    expect(await workbench.text('A11')).toBe('');
    await openFile(workbench, 'kept.json', text);
    await workbench.saved();
    expect(await workbench.text('A11')).toBe('Returns');
    expect(await workbench.clock).toBe('Monday 24 October 2011');
  });

  test.each([
    ['notes.txt', 'Dear diary', 'it is not a JSON file'],
    ['empty.json', '', 'it is not a JSON file'],
    ['list.json', '[1, 2]', 'it is not a KPI Pacer workbook'],
    ['other.json', '{"kind": "recipe"}', 'it is not a KPI Pacer workbook'],
    [
      'half.json',
      '{"kind": "KPI Pacer workbook", "now": "2011-10-17T08:00:00Z", "workbook": {"name": "x", "timeZone": "Mars/Base", "data": {"version": "1", "sheets": []}}}',
      'something is wrong with its "workbook.timeZone" (it is not a time zone)',
    ],
    [
      'newer.json',
      '{"kind": "KPI Pacer workbook", "now": "2011-10-17T08:00:00Z", "workbook": {"name": "x", "timeZone": "UTC", "data": {"version": "99.0", "sheets": [{"id": "a", "name": "A", "colNumber": 5, "rowNumber": 5, "cells": {}}]}}}',
      'Data version 99.0 postdates',
    ],
  ])('that is none (%s) is refused with a reason, and what is open stays', async (name, text, reason) => {
    const workbench = await open();
    await openFile(workbench, name, text);
    const said = await dialogText(workbench);
    expect(said).toContain(`${name} can't be opened: ${reason}`);
    expect(said).toContain('Choose a file that was made here with "Save as a file".');
    await workbench.page.getByRole('button', { name: 'OK', exact: true }).click();
    expect(await workbench.text('A7')).toBe('Revenue');
  });

  test('does not replace changes unasked', async () => {
    const workbench = await open();
    await workbench.enter('A11', 'Returns');
    await workbench.saved();
    await workbench.workbook('Start over with the sample');
    expect(await dialogText(workbench)).toContain('Your changes to this workbook will be lost.');
    await workbench.page.getByRole('button', { name: 'Keep this workbook' }).click();
    expect(await workbench.text('A11')).toBe('Returns');
    await workbench.workbook('Start over with the sample');
    await workbench.page.getByRole('button', { name: 'Start over', exact: true }).click();
    await workbench.page.getByText('Sample workbook').waitFor();
    expect(await workbench.text('A11')).toBe('');
    await workbench.reload();
    expect(await workbench.text('A11')).toBe('');
  });
});

describeInBrowser('what is stored in the browser', ({ open }) => {
  test.each([
    ['text that is no workbook', { text: '{"kind": 1}', isChanged: true }],
    ['something else altogether', 42],
  ])('is kept as a file when it is damaged: %s', async (_what, stored) => {
    const workbench = await open();
    await storeFirst(workbench, stored);
    expect(await workbench.failure.innerText()).toContain('The workbook stored in this browser is damaged');
    const downloading = workbench.page.waitForEvent('download');
    await workbench.page.getByRole('button', { name: 'Download what was stored' }).click();
    expect(readFileSync(await (await downloading).path(), 'utf8').length).toBeGreaterThan(1);
    await workbench.page.getByRole('button', { name: 'Start over with the sample' }).click();
    await workbench.page.locator('.o-grid').waitFor();
    expect(await workbench.text('A7')).toBe('Revenue');
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
    expect(await workbench.text('C3')).toBe('2011-10-23');
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

  test.each([
    ['is missing', { status: 404, body: 'there is no such file.' }, "/dist/Code.js can't be loaded"],
    [
      'is no JavaScript',
      { body: 'function (' },
      'Apps Script would refuse the built script: Syntax error: SyntaxError: Unexpected token line: 1 file: Code.gs',
    ],
  ])('says so when dist/Code.js %s', async (_what, answer, sentence) => {
    const text = await failureWith((context) =>
      context.route('**/dist/Code.js', (route) => route.fulfill(answer)),
    );
    expect(text).toContain(sentence);
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
    expect(await workbench.text('B7')).toBe('At risk');
  });
});

describeInBrowser('a script that fails', ({ open }) => {
  const withScript = (body: string) =>
    open({ prepare: (context) => context.route('**/dist/Code.js', (route) => route.fulfill({ body })) });

  test('in a menu item is quoted at the foot of the page', async () => {
    const workbench = await withScript(
      `function onOpen() { SpreadsheetApp.getUi().createMenu('Try').addItem('Do it', 'doIt').addToUi(); }
function doIt() { throw new Error('There is no plan'); }`,
    );
    await workbench.choose('Try', 'Do it');
    const toast = workbench.page.getByRole('alert');
    expect(await toast.innerText()).toBe('Error: There is no plan (line 2).');
    await toast.getByRole('button', { name: 'Dismiss' }).click();
    expect(await toast.count()).toBe(0);
  });

  test('in onOpen leaves the spreadsheet without its menu', async () => {
    const workbench = await withScript("function onOpen() { throw new Error('No menu today'); }");
    expect(await workbench.page.getByRole('alert').innerText()).toContain('No menu today');
    expect(await workbench.text('A7')).toBe('Revenue');
  });
});
