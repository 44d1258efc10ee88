// The end of a period in the browser: from Progress to the next period's sheet.

import { soon } from '../browser/soon';
import { at, LAST_COLUMN_TYPED, OCTOBER, request } from '../bundle/a-file';
import { periodOver } from './a-period-over';
import { failNext } from './a-sidebar-file';
import { NOVEMBER } from './a-watched-file';
import { describeSidebar, type Sidebar } from './sidebar-page';

const page = ({ page: shown }: Sidebar) => shown.locator('.close-period');
const openPage = async (sidebar: Sidebar) => {
  await sidebar.press('Close the period');
  await page(sidebar).getByRole('heading', { name: OCTOBER }).waitFor();
};

describeSidebar('Close the period', (open) => {
  test('goes from what it came to, by what goes along, to the next sheet: by keyboard', async () => {
    const host = periodOver();
    const sidebar = await open(host);
    const { keyboard } = sidebar.page;
    await sidebar.page.getByText('This period is over').waitFor();
    await openPage(sidebar);
    // Whoever opened it reads on from its heading.
    await soon(() => sidebar.page.evaluate(() => document.activeElement?.textContent)).toBe(OCTOBER);
    const text = await page(sidebar).innerText();
    expect(text).toMatch(
      /1 of 3 targets reached[\s\S]*Reached[\s\S]*Deals[\s\S]*Not reached[\s\S]*Calls[\s\S]*Visits/,
    );
    expect(text).toContain('Was due 2011-10-20');
    await page(sidebar).getByLabel('Ask Ben').focus();
    await keyboard.press('Space');
    await page(sidebar).getByLabel('Due').fill('2011-11-15');
    await page(sidebar).getByRole('button', { name: 'Close the period' }).focus();
    await keyboard.press('Enter');
    await page(sidebar).getByText('Closed on 2011-11-02.').waitFor();
    expect(host.spreadsheet.texts('Reviews', 'M2:M4').flat()).toEqual(['', 'Not yet', 'Dropped']);
    await sidebar.press('Make the next period’s sheet');
    await sidebar.page.getByText(`“${NOVEMBER}” is ready`).waitFor();
    const carried = [at('action', 7), `${LAST_COLUMN_TYPED}7`, at('actionDue', 7), at('action', 8)];
    expect(carried.map((cell) => host.spreadsheet.text(NOVEMBER, cell))).toEqual([
      'Call 20 old leads',
      'Ben',
      '2011-11-15',
      '',
    ]);
  });

  test('shows the mail before it goes, and then to whom it went', async () => {
    const host = periodOver();
    const sidebar = await open(host);
    await openPage(sidebar);
    await sidebar.press('Close the period');
    const shown = page(sidebar);
    await shown.getByText('calls@example.com').waitFor();
    await shown.getByText('See the mail').click();
    const mail = await shown.locator('.mail-text').innerText();
    await sidebar.press('Send the results');
    await shown.getByText('Sent to: deals@example.com').waitFor();
    expect(host.outbox.map(({ to }) => to.join()).sort()).toEqual([
      'calls@example.com',
      'deals@example.com',
      'team@example.com',
      'visits@example.com',
    ]);
    expect(host.outbox[0]?.body.trim()).toBe(mail.trim());
    expect(await shown.getByRole('button', { name: 'Send the results' }).count()).toBe(0);
  });

  test('that fails says so, keeps what was chosen, and can be pressed again; Progress then says when it was closed', async () => {
    const host = periodOver();
    let isFirst = true;
    const closePeriod = () => {
      if (isFirst) failNext(host);
      isFirst = false;
    };
    const sidebar = await open(host, { meanwhile: { closePeriod } });
    await openPage(sidebar);
    await page(sidebar).getByLabel('Ask Ben').uncheck();
    await sidebar.press('Close the period');
    await page(sidebar).getByRole('alert').waitFor();
    expect(await page(sidebar).getByLabel('Ask Ben').isChecked()).toBe(false);
    await sidebar.press('Close the period');
    await page(sidebar).getByText('Closed on').waitFor();
    await sidebar.press('Back to Progress');
    await sidebar.page.getByText('Closed on 2011-11-02.').waitFor();
    await sidebar.press('See the results');
    await page(sidebar).getByText('Closed on').waitFor();
  });

  test('offers to carry over into a sheet that is there already', async () => {
    const host = periodOver();
    request(host, 'createNextPeriod', { sheet: OCTOBER });
    request(host, 'openSheet', { sheet: OCTOBER });
    const sidebar = await open(host);
    await openPage(sidebar);
    await sidebar.press('Close the period');
    await sidebar.press(`Carry the actions over to “${NOVEMBER}”`);
    await page(sidebar).getByText(`The actions stand in “${NOVEMBER}”.`).waitFor();
    expect(host.spreadsheet.text(NOVEMBER, at('action', 7))).toBe('Call 20 old leads');
  });
});
