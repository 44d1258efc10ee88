// The sidebar on the script as it is built, beside the grid: from an empty form to the next period's sheet.

import type { WorkbenchPage } from '../../guide/workbench-page';
import type { Host } from '../../workbench/host/host';
import { describeInBrowser } from './in-browser';
import { soon } from './soon';

declare const window: Window & { readonly workbench: { readonly host: Host } };

const SHEET = 'November 2011';

const press = ({ panelPage }: WorkbenchPage, name: string) =>
  panelPage.getByRole('button', { name, exact: true }).click();

/** Sets up November 2011: three KPIs with owners and targets. */
async function setUp(workbench: WorkbenchPage): Promise<void> {
  await workbench.choose('KPI Pacer', 'Set up a progress sheet');
  const { panelPage } = workbench;
  await panelPage.getByLabel('Period', { exact: true }).selectOption('nextMonth');
  for (const [index, target] of ['40', '25%', '20'].entries()) {
    await panelPage.locator('.card .toggle').nth(index).click();
    await panelPage.getByLabel('Owner').fill('ana@example.com');
    await panelPage.getByLabel('Target').fill(target);
  }
  await press(workbench, 'Create sheet');
  await panelPage.getByText(`“${SHEET}” is ready`).waitFor();
}

/** What the cells under a header show, KPI by KPI. */
async function column(workbench: WorkbenchPage, header: string): Promise<string[]> {
  const headers = await workbench.texts('A5:Z5', SHEET);
  const letter = String.fromCharCode(65 + headers.indexOf(header));
  return workbench.texts(`${letter}6:${letter}8`, SHEET);
}

describeInBrowser('the sidebar beside the grid', ({ open }) => {
  test('sets up a sheet, shows what its cells show, explains it, and makes the next one', async () => {
    const workbench = await open({ query: '?date=2011-10-24' });
    const { page, panelPage } = workbench;
    await setUp(workbench);
    await workbench.moveClockTo('2011-11-21');
    await workbench.enter('E6', '20');
    await workbench.enter('E7', '0.26');
    await workbench.enter('E8', '15');
    await press(workbench, 'Show progress');
    await panelPage.locator('.kpi-row').first().waitFor();

    const names = await workbench.texts('A6:A8', SHEET);
    const [statuses, gaps] = [await column(workbench, 'Status'), await column(workbench, 'Pace gap')];
    for (const [index, name] of names.entries()) {
      const row = await panelPage.locator('.kpi-row', { hasText: name }).innerText();
      expect(row).toContain(statuses[index]);
      expect(row).toContain(gaps[index]);
    }
    expect(statuses[0]).toBe('Behind');

    await panelPage.locator('.kpi-row .toggle', { hasText: 'Opportunities' }).click();
    const explained = await panelPage.locator('.explained').innerText();
    for (const header of ['Achievement', 'Expected', 'Pace gap', 'Landing', 'Shortfall', 'Needed/day']) {
      const [shown] = await column(workbench, header);
      expect(explained).toMatch(new RegExp(`${header}\\s+${shown?.replace(/[+.]/g, '\\$&')}\\s`));
    }

    await press(workbench, 'Make the next period’s sheet');
    await panelPage.getByText('“December 2011” is ready').waitFor();
    const tabs = await page.locator('.o-sheet .o-sheet-name').allInnerTexts();
    expect(tabs).toEqual(expect.arrayContaining(['December 2011', SHEET]));
    await soon(() => workbench.texts('E6:E8', SHEET)).not.toContain('');
  });

  test('names a cell that blocks a column, and clears it', async () => {
    const workbench = await open({ query: '?date=2011-10-24' });
    const { panelPage } = workbench;
    await setUp(workbench);
    await workbench.enter('F7', 'oops');
    await press(workbench, 'Show progress');
    await panelPage.getByText('F7 holds “oops”').waitFor();
    await press(workbench, 'Clear it');
    await panelPage.getByText('F7 holds').waitFor({ state: 'detached' });
    await soon(() => workbench.text('F7', SHEET)).toBe('');
    await soon(() => workbench.text('F5', SHEET)).toBe('Achievement');
  });

  test('turns alerts on, shows who would be mailed, sends a test, and checks now', async () => {
    const workbench = await open({ query: '?date=2011-10-24' });
    const { page, panelPage } = workbench;
    await setUp(workbench);
    await workbench.moveClockTo('2011-11-21');
    await workbench.enter('E6', '20');
    await workbench.choose('KPI Pacer', 'Set up alerts');
    await panelPage.getByRole('switch', { name: 'Mail owners when there is news' }).check();
    // The sample's sheets have their own owners.
    await panelPage.getByLabel('October 2011').uncheck();
    await panelPage.getByLabel('Goal', { exact: true }).uncheck();
    await panelPage.locator('summary:visible', { hasText: 'More' }).click();
    await panelPage.getByLabel('Tell about a KPI that is behind').selectOption('1');
    await press(workbench, 'Preview');
    await panelPage.getByText('1 mail would be sent now').waitFor();
    const mail = panelPage.locator('.mail');
    await soon(() => mail.innerText()).toContain('To ana@example.com');
    const subject = await mail.locator('.subject').innerText();
    await press(workbench, 'Save and turn on');
    await panelPage.getByRole('heading', { name: 'Alerts are on' }).waitFor();

    const outbox = () =>
      page.evaluate(() => window.workbench.host.outbox.map(({ to, subject }) => ({ to: [...to], subject })));
    await press(workbench, 'Send me a test');
    await panelPage.getByText('A test mail is on its way').waitFor();
    expect((await outbox()).map(({ subject }) => subject)).toEqual(['Test mail from KPI Pacer']);
    await press(workbench, 'Check now');
    await panelPage.locator('.standing dd', { hasText: '1 mail sent.' }).waitFor();
    expect((await outbox())[1]).toEqual({ to: ['ana@example.com'], subject });
    await press(workbench, 'Check now');
    await panelPage.locator('.standing dd', { hasText: 'Nothing new: no mail.' }).waitFor();
    await soon(() => outbox()).toHaveLength(2);
  });
});
