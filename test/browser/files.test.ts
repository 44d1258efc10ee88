// Workbooks as files: saved, opened, and refused when they are none.
import { readFileSync } from 'node:fs';
import type { WorkbenchPage } from '../../guide/workbench-page';
import { describeInBrowser } from './in-browser';
import { soon } from './soon';

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

const dialogText = ({ page }: WorkbenchPage) => page.locator('dialog p').innerText();

describeInBrowser('a workbook file', ({ open }) => {
  test('is saved, and opened again as it was', async () => {
    const workbench = await open();
    await workbench.enter('A11', 'Returns');
    await workbench.moveClockTo('2011-10-24');
    const text = await saveFile(workbench);
    // The file may be lost as well.
    await workbench.workbook('Start over with the sample');
    await workbench.page.getByRole('button', { name: 'Start over', exact: true }).click();
    await workbench.page.getByText('Sample workbook').waitFor();
    await soon(() => workbench.text('A11')).toBe('');
    await openFile(workbench, 'kept.json', text);
    await workbench.saved();
    await soon(() => workbench.text('A11')).toBe('Returns');
    await soon(() => workbench.clock).toBe('Monday 24 October 2011');
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
      'huge.json',
      '{"kind": "KPI Pacer workbook", "now": "2011-10-17T08:00:00Z", "workbook": {"name": "x", "timeZone": "UTC", "data": {"version": "19.1", "sheets": [{"id": "a", "name": "A", "colNumber": 5000, "rowNumber": 5000, "cells": {}}]}}}',
      'something is wrong with its "workbook.data.sheets" (a spreadsheet has at most 10 million cells)',
    ],
    [
      'twins.json',
      '{"kind": "KPI Pacer workbook", "now": "2011-10-17T08:00:00Z", "workbook": {"name": "x", "timeZone": "UTC", "data": {"version": "19.1", "sheets": [{"id": "a", "name": "A", "colNumber": 5, "rowNumber": 5, "cells": {}}, {"id": "a", "name": "B", "colNumber": 5, "rowNumber": 5, "cells": {}}]}}}',
      'something is wrong with its "workbook.data.sheets" (two sheets have the same id)',
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
    await soon(() => workbench.text('A7')).toBe('Revenue');
  });

  test('that can not be read is told in a sentence', async () => {
    const workbench = await open({
      prepare: (context) =>
        context.addInitScript(() => {
          Blob.prototype.text = () => Promise.reject(new DOMException('It has gone.', 'NotFoundError'));
        }),
    });
    await openFile(workbench, 'gone.json', '{}');
    await soon(() => dialogText(workbench)).toContain("gone.json can't be opened: It has gone.");
  });

  test('saved does not mean that the changes are safe', async () => {
    const workbench = await open();
    await workbench.enter('A11', 'Returns');
    await saveFile(workbench);
    await workbench.workbook('Start over with the sample');
    await soon(() => dialogText(workbench)).toContain('Your changes to this workbook will be lost.');
  });

  test('does not replace changes unasked', async () => {
    const workbench = await open();
    await workbench.enter('A11', 'Returns');
    await workbench.saved();
    await workbench.workbook('Start over with the sample');
    await soon(() => dialogText(workbench)).toContain('Your changes to this workbook will be lost.');
    await workbench.page.getByRole('button', { name: 'Keep this workbook' }).click();
    await soon(() => workbench.text('A11')).toBe('Returns');
    await workbench.workbook('Start over with the sample');
    await workbench.page.getByRole('button', { name: 'Start over', exact: true }).click();
    await workbench.page.getByText('Sample workbook').waitFor();
    await soon(() => workbench.text('A11')).toBe('');
    await workbench.reload();
    await soon(() => workbench.text('A11')).toBe('');
  });
});
