// The self-check in the workbench: opened from the menu, run, and copied.
import { SAMPLE_SHEET } from '../../workbench/sample/workbook';
import { describeInBrowser } from './in-browser';
import { soon } from './soon';

describeInBrowser('the self-check in the workbench', ({ open }) => {
  test('is green, leaves the sheet as it was, and is copied as text', async () => {
    const workbench = await open({
      prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
    });
    const { page, panelPage } = workbench;
    const before = await workbench.texts('A1:AE40');
    const sheets = page.locator('.o-sheet-list .o-sheet');
    const names = await sheets.allInnerTexts();
    await workbench.choose('KPI Pacer', 'Check this installation');
    await panelPage.getByRole('button', { name: 'Start the check' }).click();
    await panelPage.locator('.summary').waitFor();
    await soon(() => panelPage.locator('.summary').innerText()).toMatch(
      /^\d+ points are as expected\. Still to come: 6\.$/,
    );
    await soon(() => panelPage.locator('.chip.bad, .chip.careful').count()).toBe(0);
    expect((await workbench.panel.boundingBox())?.width).toBe(300);
    await panelPage.getByRole('button', { name: 'Copy as text' }).click();
    await panelPage.getByText('Copied. Paste it into your report.').waitFor();
    await page.bringToFront();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^KPI Pacer: check of this installation/);
    expect(copied).toContain('[As expected] A cell with TODAY() may be handed to a function');
    expect(copied).not.toContain(SAMPLE_SHEET);
    await soon(() => workbench.texts('A1:AE40')).toEqual(before);
    await soon(() => sheets.allInnerTexts()).toEqual(names);
  });
});
