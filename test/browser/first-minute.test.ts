// What whoever opens the workbench for the first time sees and can do.

import type { WorkbenchPage } from '../../guide/workbench-page';
import type { Host } from '../../workbench/host/host';
import { violations } from './accessibility';
import { describeInBrowser } from './in-browser';
import { soon } from './soon';

declare const window: Window & { readonly workbench: { readonly host: Host } };

/** The name of what the keyboard is in. */
const focused = ({ page }: WorkbenchPage) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

const press = async ({ page }: WorkbenchPage, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describeInBrowser('the first minute', ({ open }) => {
  test('the sample opens on Progress, with its headline and three things to try', async () => {
    const workbench = await open({ isAsItOpens: true });
    const { page, panelPage } = workbench;
    await soon(() => panelPage.locator('.kpi-row').count()).toBe(5);
    const headline = await panelPage.locator('.headline').innerText();
    expect(headline).toBe('2 of 5 on course; Average order value has £61.87 to make up by 2011-10-31');
    expect(await workbench.text('B1')).toBe(headline);
    expect(await page.locator('#tries button:not(.round)').allInnerTexts()).toEqual([
      'See who would be mailed',
      'Play October, day by day',
      'Set up your own',
    ]);
    expect(await page.locator('#bar').innerText()).toContain('Sample workbook');
  });

  test.each([1440, 1024, 390])('at %d px nothing of it is out of reach for anybody', async (width) => {
    const { page, panelPage } = await open({ isAsItOpens: true, width, height: 844 });
    await panelPage.locator('.kpi-row').first().waitFor();
    await page.getByRole('button', { name: 'Workbook', exact: true }).click();
    expect(await violations(page)).toEqual([]);
    // Nothing sticks out of the page, and no button lies over another.
    const boxes = await page
      .locator('#bar button:visible, #tries button:visible')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => button.closest('.popup') === null)
          .map((button) => button.getBoundingClientRect().toJSON() as DOMRect),
      );
    expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
    const overlapping = boxes.filter((one, index) =>
      boxes
        .slice(index + 1)
        .some(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        ),
    );
    expect(overlapping).toEqual([]);
  });

  test('who would be mailed is one press away', async () => {
    const { page, panelPage } = await open({ isAsItOpens: true });
    await page.getByRole('button', { name: 'See who would be mailed' }).click();
    await soon(() => panelPage.locator('.preview-title').innerText()).toBe('Nobody would be mailed now.');
    await soon(() => panelPage.locator('.silent li').count()).toBe(5);
  });

  test('one’s own begins on today’s date, in an empty workbook, at Set up', async () => {
    const workbench = await open({ isAsItOpens: true });
    const { page, panelPage } = workbench;
    await page.getByRole('button', { name: 'Set up your own' }).click();
    await panelPage.getByRole('button', { name: 'Create sheet' }).waitFor();
    const [sheets, now] = await page.evaluate(() => {
      const { engine, now } = window.workbench.host;
      return [engine.sheetNames(), now] as const;
    });
    expect(sheets).toEqual(['Sheet1']);
    expect(Math.abs(now - Date.now())).toBeLessThan(5 * 60_000);
    expect(await page.locator('#tries').count()).toBe(0);
    await workbench.saved();
    // It is there again, and the sheet has the room: its panel opens when it is asked for.
    await workbench.reload();
    expect(await page.locator('#bar h1').innerText()).toBe('My KPIs');
    expect(await workbench.panel.count()).toBe(0);
  });

  test('what is changed is not given up for a new workbook unasked', async () => {
    const workbench = await open();
    await workbench.begin('L6', 'Fewer visits');
    await workbench.page.keyboard.press('Enter');
    await workbench.saved();
    await workbench.workbook('New workbook on today’s date');
    await workbench.page.getByRole('button', { name: 'Keep this workbook' }).click();
    expect(await workbench.text('L6')).toBe('Fewer visits');
  });

  test('the sample is there in Japanese too', async () => {
    const workbench = await open();
    // It comes once the page has said that it is on its way.
    await workbench.page.route('**/sample.ja.json', async (route) => {
      await workbench.page.getByText('Opening the sample…').waitFor();
      await route.continue();
    });
    await workbench.workbook('The sample in Japanese');
    // The server makes it now.
    await workbench.page
      .locator('#bar h1', { hasText: 'ギフトショップ予実管理' })
      .waitFor({ timeout: 60_000 });
    await soon(() => workbench.panelPage.locator('.headline').innerText()).toContain('5件中2件が順調');
    expect(await workbench.page.getByText('Opening the sample…').count()).toBe(0);
  });

  test('the things to try are closed for good, and the keyboard is in the sheet', async () => {
    const workbench = await open({ isAsItOpens: true });
    await workbench.page.getByRole('button', { name: 'Close the things to try' }).click();
    expect(await workbench.page.locator('#tries').count()).toBe(0);
    await workbench.page.keyboard.type('12');
    await workbench.page.keyboard.press('Enter');
    expect(await workbench.text('A1')).toBe('12');
  });

  test('the menus are reached and opened by the keyboard alone', async () => {
    const workbench = await open();
    await press(workbench, 'F6', 'F6');
    await press(workbench, 'F6');
    // Whichever area is first: on to the menus.
    for (let turn = 0; turn < 4 && (await focused(workbench)) !== 'File'; turn++)
      await press(workbench, 'F6');
    expect(await focused(workbench)).toBe('File');
    await press(workbench, 'ArrowLeft');
    expect(await focused(workbench)).toBe('KPI Pacer');
    await press(workbench, 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await soon(() => workbench.panelPage.locator('.kpi-row').count()).toBe(5);
  });
});
