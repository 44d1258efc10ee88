// Progress in the browser: what is shown, explained and mended, and the period that follows.

import type { Host } from '../../workbench/host/host';
import { soon } from '../browser/soon';
import { at, LAST_COLUMN_TYPED, OCTOBER, request } from '../bundle/a-file';
import { freeze, monthFile, TODAY, troubledFile, twoKpis } from './a-month';
import { goToSheet, openMine } from './a-sidebar-file';
import { NOVEMBER } from './a-watched-file';
import { describeSidebar, type OpenOptions, type Sidebar } from './sidebar-page';

const row = (sidebar: Sidebar, name: string) =>
  sidebar.page.locator('.kpi-row').filter({ has: sidebar.page.getByText(name, { exact: true }) });
const asked = (sidebar: Sidebar, wanted: string) =>
  sidebar.asked.filter(({ name }) => name === wanted).length;

/** The page asks the script by way of another process: a moment after it has shown something. */
async function untilAsked(sidebar: Sidebar, wanted: string): Promise<void> {
  while (asked(sidebar, wanted) === 0) await sidebar.page.waitForTimeout(20);
}

const BOSS = 'boss@example.com';

/**
 * 112 KPIs in a file of the boss's. Two rows more can't be read, the chart ends above what was pasted, and of the first
 * nine KPIs one has no target, and one owner has them all.
 */
function crowdedFile(): Host {
  const host = monthFile({ owner: BOSS });
  const { spreadsheet } = host;
  const pasted = Array.from({ length: 105 }, (_, index) => index);
  const owner = (index: number) => `owner-${Math.floor(index / 3)}@example.com`;
  spreadsheet.insertRows(OCTOBER, 15, pasted.length);
  const rows = pasted.map((index) => [`KPI ${index}`, '', owner(index), 100, 70]);
  spreadsheet.enterRows(OCTOBER, 'A15', rows);
  spreadsheet.enterRows(
    OCTOBER,
    at('goal', 15),
    pasted.map(() => ['Revenue']),
  );
  spreadsheet.enter(OCTOBER, at('target', 20), 'abc');
  spreadsheet.enter(OCTOBER, at('end', 21), '2011-09-30');
  return host;
}

describeSidebar('Progress', (open) => {
  test('comes first where the active sheet is a progress sheet, and keeps the order of the script', async () => {
    const sidebar = await open(monthFile());
    await sidebar.page.getByText('66.7% elapsed').waitFor();
    await soon(() => sidebar.page.locator('.kpi-name').allInnerTexts()).toEqual([
      'Cancellations',
      'Appointments',
      'Conversion rate',
      'Headcount',
      'Revenue',
      'Brochures sent',
      'Quotations',
      'Audit',
      'Complaints',
    ]);
    const text = await row(sidebar, 'Appointments').innerText();
    expect(text).toMatch(/-16.7%[\s\S]*Behind[\s\S]*Leading[\s\S]*Lands at 75 of 100/);
    await soon(() => row(sidebar, 'Conversion rate').innerText()).toContain(
      'Figure due: data through 10 Oct',
    );
  });

  test('explains a KPI with its numbers, and selects its row', async () => {
    const sidebar = await open(monthFile());
    const { page } = sidebar;
    await row(sidebar, 'Appointments').getByRole('button').focus();
    await page.keyboard.press('Enter');
    const explained = await row(sidebar, 'Appointments').locator('.explained').innerText();
    expect(explained).toContain('20 of 30 counting days are over');
    expect(explained).toMatch(
      /Pace gap\s+-16.7%\s+\(actual - expected\) \/ target\s+= \(50 - 66.667\) \/ 100/,
    );
    expect(explained).toContain('Why “Behind”');
    await untilAsked(sidebar, 'selectKpi');
    expect(sidebar.request('selectKpi')).toEqual({ sheet: 'October 2011', kpi: 'Appointments' });
    await page.keyboard.press('Enter');
    await soon(() => page.locator('.explained').count()).toBe(0);
    expect(asked(sidebar, 'selectKpi')).toBe(1);
  });

  test('names what blocks a column, clears it, and reads the sheet anew', async () => {
    const host = troubledFile();
    const sidebar = await open(host);
    const { page } = sidebar;
    await page.getByText('H9 holds “ask Ben”').waitFor();
    await sidebar.press('Clear it');
    await page.getByText('H9 holds').waitFor({ state: 'detached' });
    expect(sidebar.request('clearBlocked')).toMatchObject({
      sheet: 'October 2011',
      column: 'landing',
      cells: ['H9'],
    });
    expect(host.spreadsheet.text(OCTOBER, 'H9')).not.toBe('ask Ben');
  });

  test('W2: an overwritten header is mended by a button, which says first what it clears', async () => {
    const host = troubledFile();
    const sidebar = await open(host);
    const { page } = sidebar;
    await page.getByText('This would be in its way, and is cleared:').waitFor();
    await soon(() => page.getByText('K8 holds “soon”').isVisible()).toBe(true);
    await sidebar.press('Write the formula again');
    await page.getByText('its formula is gone').waitFor({ state: 'detached' });
    expect(sidebar.request('repairHeader')).toEqual({
      sheet: 'October 2011',
      column: 'expected',
      cells: ['K8'],
    });
  });

  test('P3: offers to watch a sheet that alerts don’t watch, or never to ask again', async () => {
    for (const [button, endpoint] of [
      ['Watch this sheet', 'watchSheet'],
      ['No, thanks', 'declineWatch'],
    ] as const) {
      const sidebar = await open(troubledFile());
      await sidebar.page.getByText('they don’t watch this sheet').waitFor();
      await sidebar.tabTo(button);
      await sidebar.page.keyboard.press('Enter');
      await sidebar.page.getByText('they don’t watch this sheet').waitFor({ state: 'detached' });
      expect(sidebar.request(endpoint)).toEqual({ sheet: 'October 2011' });
      await soon(() => sidebar.focused()).toBe('October 2011');
    }
  });

  test('a frozen sheet follows the days again; a refusal is said', async () => {
    const host = crowdedFile();
    freeze(host);
    host.spreadsheet.protect(OCTOBER, undefined, [BOSS]);
    const sidebar = await open(host);
    await sidebar.press('Follow the days again');
    await soon(() => sidebar.page.getByRole('alert').innerText()).toBe(
      'You may not change this part of the file. Ask its owner for the right to edit, then try again.',
    );
    await soon(() => sidebar.page.getByText('And 12 more on the sheet.').isVisible()).toBe(true);
    await soon(() => sidebar.page.locator('.findings summary').allInnerTexts()).toEqual([
      '2 problems on this sheet',
      '2 suggestions',
    ]);
  });

  test('makes the next period’s sheet, and shows it', async () => {
    const sidebar = await open(monthFile());
    await sidebar.press('Make the next period’s sheet');
    await sidebar.page.getByText('Revenue had a formula of your own').waitFor();
    expect(sidebar.request('createNextPeriod')).toEqual({ sheet: 'October 2011' });
    await sidebar.press('Show progress');
    await soon(() => sidebar.page.locator('.head h2').innerText()).toBe(NOVEMBER);
  });

  test('fills Set up with the next period, and gives back what had been typed there', async () => {
    const host = monthFile();
    const { form } = request(host, 'loadNextPeriod', { sheet: OCTOBER });
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await page.getByLabel('Sheet name').fill('Half-way');
    await page.getByRole('tab', { name: 'Progress' }).click();
    await sidebar.press('Change targets first');
    await page.getByText('Revenue had a formula of your own').waitFor();
    await soon(() => page.locator('.card-name').allInnerTexts()).toEqual(form.kpis.map(({ name }) => name));
    await sidebar.press('Back to what I had typed');
    await soon(() => page.getByLabel('Sheet name').inputValue()).toBe('Half-way');
    await page.getByRole('tab', { name: 'Progress' }).click();
    await sidebar.press('Change targets first');
    await page.getByText('Revenue had a formula of your own').waitFor();
    await sidebar.press('Create sheet');
    await page.getByText('is ready').waitFor();
    expect(sidebar.request('createSheet')).toEqual({ ...form, follows: OCTOBER });
    // Back to the tab of October.
    goToSheet(host, OCTOBER);
    await page.getByRole('tab', { name: 'Progress' }).click();
    await sidebar.press('Change targets first');
    await page.getByText('Revenue had a formula of your own').waitFor();
  });

  test('is kind where there is no progress sheet, and leads to Set up', async () => {
    const sidebar = await open(openMine(TODAY), { tab: 'progress' });
    await soon(() => sidebar.page.getByRole('alert').innerText()).toMatch(/it has no column .*"Target"/);
    await sidebar.press('Set up a progress sheet');
    await soon(() => sidebar.page.getByRole('button', { name: 'Create sheet' }).isVisible()).toBe(true);
  });

  test('reads the sheet again whenever the tab comes up or Refresh is pressed', async () => {
    const sidebar = await open(monthFile());
    await sidebar.press('Refresh');
    await sidebar.page.getByRole('tab', { name: 'Set up' }).click();
    await sidebar.page.getByRole('tab', { name: 'Progress' }).click();
    await sidebar.page.waitForTimeout(200);
    expect(asked(sidebar, 'loadProgress')).toBe(3);
  });

  describe('who answers for a KPI, and what is being done', () => {
    const openKpi = async (host: Host, options: OpenOptions = {}) => {
      const sidebar = await open(host, options);
      await row(sidebar, 'Deals').getByRole('button').click();
      return sidebar;
    };
    const notes = ({ page }: Sidebar) => page.locator('.notes');

    test('is shown with the pace, and edited by keyboard alone', async () => {
      const host = twoKpis();
      // Its row moves before the script looks for it.
      const moved = () => host.spreadsheet.insertRows(OCTOBER, 6, 3);
      const sidebar = await openKpi(host, { meanwhile: { saveKpi: moved } });
      const { page } = sidebar;
      await soon(() => notes(sidebar).innerText()).toMatch(
        /Owner\s+ana@example.com\s+Cause\s+Rain\s+Recovery action\s+None yet\s+Pace\s+2.5 per counting day so far, 5.0 needed/,
      );
      await sidebar.tabTo('Edit Deals');
      await page.keyboard.press('Enter');
      await soon(() => sidebar.focused()).toBe('field-kpi-owner');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Call twice');
      await page.getByLabel('Action due').fill('2011-10-24');
      await page.keyboard.press('Enter');
      await page.getByText('Saved on the sheet.').waitFor();
      expect(sidebar.request('saveKpi')).toEqual({
        sheet: 'October 2011',
        kpi: 'Deals',
        owner: 'ana@example.com',
        row: 6,
        changes: { action: { from: '', to: 'Call twice' }, actionDue: { from: '', to: '2011-10-24' } },
      });
      await soon(() => sidebar.focused()).toBe('Edit Deals');
      await soon(() => notes(sidebar).innerText()).toMatch(/Call twice\s+Action due\s+2011-10-24/);
      expect(host.spreadsheet.text(OCTOBER, at('action', 9))).toBe('Call twice');
    });

    test('says beside the field what is wrong, and asks for nothing then', async () => {
      const sidebar = await openKpi(twoKpis());
      await sidebar.press('Edit Deals');
      await sidebar.page.getByLabel('Owner').fill('ana at example');
      await sidebar.press('Save');
      await soon(() => sidebar.page.locator('#field-kpi-owner-note').innerText()).toContain(
        'is not an e-mail address',
      );
      await soon(() => sidebar.focused()).toBe('field-kpi-owner');
      expect(asked(sidebar, 'saveKpi')).toBe(0);
    });

    test('shows what someone else has written meanwhile, and saves over it when asked again', async () => {
      const host = twoKpis();
      const sidebar = await openKpi(host);
      host.spreadsheet.enter(OCTOBER, at('cause', 6), 'Snow');
      host.spreadsheet.enter(OCTOBER, at('action', 6), 'Ask Ben');
      await sidebar.press('Edit Deals');
      await sidebar.page.getByLabel('Recovery action').fill('Call twice');
      await sidebar.press('Save');
      await sidebar.page.getByText('On the sheet now: “Ask Ben”.').waitFor();
      await soon(() => sidebar.page.getByRole('alert').innerText()).toBe(
        'Someone has changed this meanwhile. Look at what stands there now, then save again.',
      );
      await soon(() => sidebar.page.getByLabel('Recovery action').inputValue()).toBe('Call twice');
      await soon(() => sidebar.page.getByLabel('Cause').inputValue()).toBe('Snow');
      await sidebar.press('Save');
      await sidebar.page.getByText('Saved on the sheet.').waitFor();
      expect(sidebar.request('saveKpi')).toMatchObject({
        changes: { action: { from: 'Ask Ben', to: 'Call twice' } },
      });
    });

    test('what a formula fills is shown, and can not be typed into', async () => {
      const host = twoKpis();
      host.spreadsheet.enter(OCTOBER, at('owner', 6), '="ana@example.com"');
      const sidebar = await openKpi(host);
      await sidebar.press('Edit Deals');
      await soon(() => sidebar.focused()).toBe('field-kpi-cause');
      await soon(() => sidebar.page.getByLabel('Owner').isEditable()).toBe(false);
      await soon(() => sidebar.page.locator('#field-kpi-owner-note').innerText()).toContain('C6');
    });

    test('what is typed waits while another KPI is looked at', async () => {
      const sidebar = await openKpi(twoKpis());
      await sidebar.press('Edit Deals');
      await sidebar.page.getByLabel('Cause').fill('Half of it');
      await row(sidebar, 'Calls').getByRole('button').first().click();
      await soon(() => row(sidebar, 'Deals').innerText()).toContain('Not saved yet');
      await row(sidebar, 'Deals').getByRole('button').first().click();
      await soon(() => sidebar.page.getByLabel('Cause').inputValue()).toBe('Half of it');
      await sidebar.press('Cancel');
      await soon(() => sidebar.focused()).toBe('Edit Deals');
    });
  });

  describe('shows no stale figures', () => {
    /** A sheet that is edited beside the sidebar. */
    const openEdited = async () => {
      const host = twoKpis();
      const sidebar = await open(host, { hasClock: true });
      const enter = (a1: string, entry: string | number) => host.spreadsheet.enter(OCTOBER, a1, entry);
      await row(sidebar, 'Deals').waitFor();
      const seconds = async (count: number) => {
        for (let second = 0; second < count; second++) {
          await sidebar.page.clock.runFor(1000);
          await sidebar.page.waitForTimeout(10);
        }
      };
      return { sidebar, host, enter, seconds };
    };

    test('reads the sheet again after an edit, with the opened KPI open and the focus where it was', async () => {
      const { sidebar, host, enter, seconds } = await openEdited();
      await row(sidebar, 'Calls').getByRole('button').click();
      await sidebar.tabTo('Edit Calls');
      await seconds(25);
      expect(asked(sidebar, 'editMark')).toBeGreaterThanOrEqual(2);
      expect(asked(sidebar, 'loadProgress')).toBe(1);
      host.spreadsheet.sortRows(OCTOBER, `A6:${LAST_COLUMN_TYPED}7`, 'A');
      enter(at('actual', 6), 40);
      await seconds(15);
      await row(sidebar, 'Calls').locator('.kpi-gap', { hasText: '-26.7%' }).waitFor();
      expect(asked(sidebar, 'loadProgress')).toBe(2);
      await soon(() => row(sidebar, 'Calls').locator('.explained').count()).toBe(1);
      await soon(() => sidebar.page.locator('.explained').count()).toBe(1);
      await soon(() => sidebar.focused()).toBe('Edit Calls');
      await seconds(25);
      expect(asked(sidebar, 'loadProgress')).toBe(2);
    });

    test('follows whoever goes to another sheet, and back from one that is none of ours', async () => {
      const host = twoKpis();
      request(host, 'createNextPeriod', { sheet: OCTOBER });
      goToSheet(host, OCTOBER);
      const sidebar = await open(host, { hasClock: true });
      const { page } = sidebar;
      const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
      const seconds = async (count: number) => {
        for (let second = 0; second < count; second++) {
          await page.clock.runFor(1000);
          await page.waitForTimeout(10);
        }
      };
      await heading(OCTOBER);
      goToSheet(host, NOVEMBER);
      await seconds(12);
      await heading(NOVEMBER);
      goToSheet(host, 'Calendar');
      await seconds(12);
      await heading('Nothing to show here yet');
      const reads = asked(sidebar, 'loadProgress');
      await seconds(25);
      expect(asked(sidebar, 'loadProgress')).toBe(reads);
      goToSheet(host, OCTOBER);
      await seconds(12);
      await heading(OCTOBER);
      // Whoever comes over with the pointer need not wait.
      await page.mouse.move(-1, -1);
      goToSheet(host, NOVEMBER);
      await page.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent('mouseenter')));
      await heading(NOVEMBER);
    });

    test('while someone types, it says that the sheet has changed; Refresh keeps what was typed', async () => {
      const { sidebar, host, enter, seconds } = await openEdited();
      await row(sidebar, 'Deals').getByRole('button').click();
      await sidebar.press('Edit Deals');
      await sidebar.page.getByLabel('Recovery action').fill('Call tw');
      host.spreadsheet.insertRows(OCTOBER, 6, 3);
      enter(at('cause', 9), 'Snow');
      enter(at('actual', 9), 46.7);
      await seconds(15);
      await sidebar.page.getByText('The sheet has changed.').waitFor();
      expect(asked(sidebar, 'loadProgress')).toBe(1);
      await soon(() => sidebar.focused()).toBe('field-kpi-action');
      expect(await sidebar.violations()).toEqual([]);
      await sidebar.page.locator('.footer').getByRole('button', { name: 'Refresh' }).click();
      await row(sidebar, 'Deals').locator('.kpi-gap', { hasText: '-20.0%' }).waitFor();
      await soon(() => sidebar.page.getByLabel('Recovery action').inputValue()).toBe('Call tw');
      await soon(() => sidebar.page.getByLabel('Cause').inputValue()).toBe('Snow');
      await soon(() => sidebar.page.getByText('The sheet has changed.').count()).toBe(0);
    });

    test('asks nothing on another tab, nor for long without anyone, and goes on when someone is back', async () => {
      const { sidebar, enter, seconds } = await openEdited();
      const { page } = sidebar;
      await page.getByRole('tab', { name: 'Set up' }).click();
      const left = asked(sidebar, 'editMark');
      await seconds(25);
      expect(asked(sidebar, 'editMark')).toBe(left);
      await page.getByRole('tab', { name: 'Progress' }).click();
      await seconds(1);
      await page.clock.fastForward(6 * 60_000);
      await seconds(2);
      const before = asked(sidebar, 'editMark');
      await seconds(30);
      expect(asked(sidebar, 'editMark')).toBe(before);
      enter(at('cause', 6), 'Snow');
      const reads = asked(sidebar, 'loadProgress');
      await page.keyboard.press('Shift');
      await seconds(3);
      expect(asked(sidebar, 'editMark')).toBe(before + 1);
      expect(asked(sidebar, 'loadProgress')).toBe(reads + 1);
    });

    test('follows what is undone, though no edit is told of', async () => {
      const { sidebar, host, enter, seconds } = await openEdited();
      await seconds(5);
      enter(at('actual', 7), 40);
      await seconds(6);
      await row(sidebar, 'Calls').locator('.kpi-gap', { hasText: '-26.7%' }).waitFor();
      // The day that the edit stamped, and the edit.
      host.spreadsheet.undo();
      host.spreadsheet.undo();
      await seconds(6);
      await soon(() => row(sidebar, 'Calls').innerText()).not.toContain('-26.7%');
      const reads = asked(sidebar, 'loadProgress');
      await seconds(25);
      expect(asked(sidebar, 'loadProgress')).toBe(reads);
    });

    test('asks every three seconds for a minute after the view was opened or the sheet edited, then every ten', async () => {
      const { sidebar, enter, seconds } = await openEdited();
      const asks = async (count: number) => {
        const before = asked(sidebar, 'editMark');
        await seconds(count);
        return asked(sidebar, 'editMark') - before;
      };
      const opened = await asks(31);
      await seconds(40);
      const calm = await asks(31);
      enter(at('actual', 7), 40);
      await seconds(20);
      const edited = await asks(31);
      // A while of what a call takes passes too.
      expect(opened).toBeGreaterThanOrEqual(7);
      expect(calm).toBeLessThanOrEqual(4);
      expect(edited).toBeGreaterThanOrEqual(7);
    });

    test('what is typed stays while another sheet is looked at', async () => {
      const host = twoKpis();
      request(host, 'createNextPeriod', { sheet: OCTOBER });
      goToSheet(host, OCTOBER);
      const sidebar = await open(host);
      await row(sidebar, 'Deals').getByRole('button').click();
      await sidebar.press('Edit Deals');
      await sidebar.page.getByLabel('Cause').fill('Hail');
      goToSheet(host, NOVEMBER);
      await sidebar.press('Refresh');
      await sidebar.page.getByText('You are editing a KPI of “October 2011”').waitFor();
      await soon(() => sidebar.page.getByLabel('Cause').inputValue()).toBe('Hail');
      await sidebar.press('Cancel');
      await sidebar.page.locator('.head').getByRole('button').click();
      await sidebar.page.getByRole('heading', { name: NOVEMBER }).waitFor();
    });
  });
});
