// A target that can't be made, in the browser: it is said, reset, and told to those who count on it.

import { soon } from '../browser/soon';
import { at, OCTOBER, october, request } from '../bundle/a-file';
import { copiesOf, openMine } from './a-sidebar-file';
import { describeSidebar, type Sidebar } from './sidebar-page';

const DAY = '2011-10-17';

/** Deals can't be made: a log of two months never held what is needed now. Calls are on track. */
const lateFile = copiesOf(DAY, () => {
  const host = openMine(DAY);
  const kpis = [{ name: 'Deals', target: '120', actuals: 'log' as const }, { name: 'Calls' }];
  request(host, 'createSheet', october(...kpis));
  const log = Array.from({ length: 47 }, (_, index): [string, string, number] => [
    new Date(Date.UTC(2011, 7, 31 + index)).toISOString().slice(0, 10),
    'Deals',
    1 + (index % 3),
  ]);
  host.spreadsheet.enterRows('Log', 'A2', log);
  host.spreadsheet.enter(OCTOBER, at('actual', 7), 52);
  return host;
});

const row = (sidebar: Sidebar, name: string) =>
  sidebar.page.locator('.kpi-row').filter({ has: sidebar.page.getByText(name, { exact: true }) });

async function openRow(sidebar: Sidebar, name: string) {
  await row(sidebar, name).locator('.toggle').click();
  return row(sidebar, name).locator('.explained');
}

describeSidebar('A target that can not be made', (open) => {
  test('is said with its reasons, and offered to be reset; of any other KPI it is a link', async () => {
    const host = lateFile();
    const sidebar = await open(host);
    const deals = await openRow(sidebar, 'Deals');
    await deals.getByText('This target is out of reach').waitFor();
    expect(await deals.locator('.notice').innerText()).toMatch(/The best ever held for that long is 2\.\d/);
    expect(await sidebar.violations()).toEqual([]);
    const calls = await openRow(sidebar, 'Calls');
    expect(await calls.getByText('This target is out of reach').count()).toBe(0);
    expect(await calls.locator('.target-links button').allInnerTexts()).toEqual([
      'Reset the target',
      'Tell stakeholders',
    ]);
    expect(await sidebar.overflow()).toBe(0);
  });

  test('is reset by the keyboard: what is wrong is said, and then what it was is told', async () => {
    const host = lateFile();
    const sidebar = await open(host);
    const deals = await openRow(sidebar, 'Deals');
    await deals.getByRole('button', { name: 'Reset the target of Deals' }).press('Enter');
    await deals.getByText('The target is 120 now.').waitFor();
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.overflow()).toBe(0);
    await deals.locator('form').getByRole('button', { name: 'Reset the target', exact: true }).click();
    await deals.getByText('Type the new target.').waitFor();
    await sidebar.page.getByLabel('New target').fill('70');
    await sidebar.page.getByLabel('Reason').fill('Two shops closed');
    await sidebar.page
      .getByLabel('From that day on, judge its pace')
      .selectOption('from where it stood then');
    await deals.getByText(/^Blank: \d+, as of 16 Oct\.$/).waitFor();
    expect(await sidebar.violations()).toEqual([]);
    // What is typed waits while another KPI is looked at.
    await openRow(sidebar, 'Calls');
    expect(await row(sidebar, 'Deals').innerText()).toContain('Not saved yet');
    await openRow(sidebar, 'Deals');
    expect(await sidebar.page.getByLabel('New target').inputValue()).toBe('70');
    await sidebar.page.getByLabel('New target').press('Enter');
    await deals.getByText('Target reset from 120 to 70 on 17 Oct').waitFor();
    await deals.getByText('The target is reset, and the old one is kept.').waitFor();
    expect(host.spreadsheet.value(OCTOBER, at('target', 6))).toBe(70);
    await soon(() => sidebar.focused()).toContain('Reset the target');
  });

  test('is told to stakeholders: previewed with everyone who gets it, sent on a press, and not twice by chance', async () => {
    const host = lateFile();
    const sidebar = await open(host);
    const deals = await openRow(sidebar, 'Deals');
    await deals.getByRole('button', { name: 'Tell stakeholders about Deals' }).click();
    const { page } = sidebar;
    await page.getByLabel('To', { exact: true }).fill('boss');
    await page.getByRole('button', { name: 'Preview the mail' }).click();
    await deals.getByText('"boss" is not an e-mail address', { exact: false }).waitFor();
    await page.getByLabel('To', { exact: true }).fill('boss@x.com, pat@partner.example');
    await page.getByLabel('In your own words').fill('Two shops were shut.');
    expect(await sidebar.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Preview the mail' }).click();
    await deals.getByText('This mail goes to boss@x.com, pat@partner.example.').waitFor();
    expect(await deals.locator('.notice').allInnerTexts()).toContainEqual(
      expect.stringContaining('pat@partner.example'),
    );
    expect(await page.frameLocator('iframe').locator('body').innerText()).toContain('Two shops were shut.');
    expect(host.outbox).toEqual([]);
    expect(await sidebar.overflow()).toBe(0);
    await page.getByRole('button', { name: 'Send it' }).click();
    await deals.getByText('Sent to boss@x.com, pat@partner.example, and kept in Reviews.').waitFor();
    expect(host.outbox).toHaveLength(1);

    await deals.getByRole('button', { name: 'Tell stakeholders about Deals' }).click();
    await page.getByLabel('To', { exact: true }).fill('pat@partner.example, boss@x.com');
    await page.getByRole('button', { name: 'Preview the mail' }).click();
    await page.getByRole('button', { name: 'Send it' }).click();
    await deals.getByText('The same people were told about Deals', { exact: false }).waitFor();
    expect(await sidebar.violations()).toEqual([]);
    expect(host.outbox).toHaveLength(1);
    await page.getByLabel('Send it once more all the same').check();
    await page.getByRole('button', { name: 'Send it' }).click();
    await deals.getByText('Sent to', { exact: false }).waitFor();
    expect(host.outbox).toHaveLength(2);
  });
});
