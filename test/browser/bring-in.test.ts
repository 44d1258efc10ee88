// In the workbench: a made-up export is downloaded from its menu, and brought in through the panel.

import { readFileSync } from 'node:fs';
import { describeInBrowser } from './in-browser';
import { soon } from './soon';

describeInBrowser('a file in the panel', ({ open }) => {
  test.each([
    ['deals', 'HubSpot deals'],
    ['tickets', 'Zendesk tickets'],
    ['ads', 'Google Ads'],
  ])('made-up %s are downloaded, recognised and brought in', async (kind, tool) => {
    const workbench = await open();
    const { page, panelPage } = workbench;
    const downloading = page.waitForEvent('download');
    await workbench.workbook(`Made-up ${kind} to bring in`);
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`made-up-${kind}.csv`);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(/made.up/i);
    await workbench.choose('KPI Pacer', 'Bring in a file');
    const choosing = page.waitForEvent('filechooser');
    await panelPage.getByLabel('Drop a file here, or choose one').click();
    await (await choosing).setFiles(await download.path());
    await panelPage.getByText(`Looks like ${tool}.`).waitFor();
    await panelPage.getByLabel('Name of the tab').fill('Export');
    await panelPage.getByRole('button', { name: 'Bring it in' }).click();
    await panelPage.getByText('“Export” is ready').waitFor();
    await soon(() => workbench.text('B2', 'Export')).toMatch(/Made-up|Customer|,/);
  });

  test('a file is dropped on the panel', async () => {
    const workbench = await open();
    await workbench.choose('KPI Pacer', 'Bring in a file');
    const zone = workbench.panelPage.locator('.drop-zone');
    await zone.waitFor();
    await zone.evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Id,Amount\na,1\nb,2'], 'dropped.csv', { type: 'text/csv' }));
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await workbench.panelPage.getByText('2 rows, 2 columns').waitFor();
    await workbench.panelPage.getByRole('button', { name: 'Bring it in' }).click();
    await workbench.panelPage.getByText('“dropped” is ready').waitFor();
    expect(await workbench.texts('A1:B3', 'dropped')).toEqual(['Id', 'Amount', 'a', '1', 'b', '2']);
  });
});
