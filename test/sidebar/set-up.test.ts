// Set up in the browser: what is sent, what is said about mistakes, and that nothing typed is lost.

import type { SetupForm } from '../../src/protocol/setup-form';
import { soon } from '../browser/soon';
import { goTo, OCTOBER, october, request } from '../bundle/a-file';
import { withPlan } from '../bundle/a-plan';
import { copiesOf, failNext, killNext, openMine } from './a-sidebar-file';
import { describeSidebar, lost, type Sidebar } from './sidebar-page';

const TODAY = '2011-10-20';

const newFile = () => openMine(TODAY);
/** A file with a calendar and a log. */
const octoberFile = copiesOf(TODAY, () => {
  const host = newFile();
  request(host, 'createSheet', {
    ...october({ name: 'Deals', actuals: 'log' }),
    calendar: { weekdays: 'Mon-Fri', holidays: '2011-10-10' },
  });
  host.spreadsheet.enterRows('Log', 'A2', [
    ['2011-10-18', 'Opportunities', 12],
    ['2011-10-18', 'Deals', 3],
    ['2011-10-19', 'Deals', 4],
  ]);
  return host;
});

const openKpi = (sidebar: Sidebar, index: number) => sidebar.page.locator('.card .toggle').nth(index).click();
const alert = (sidebar: Sidebar) => sidebar.page.getByRole('alert').innerText();
const sent = (sidebar: Sidebar) => sidebar.request('createSheet') as SetupForm;

describeSidebar('Set up', (open) => {
  test('begins with three KPIs of the sales funnel, this month and every day', async () => {
    const host = newFile();
    host.spreadsheet.addSheet({ name: OCTOBER });
    const sidebar = await open(host);
    await sidebar.press('Create sheet');
    await sidebar.page.getByText('“October 2011 (2)” is ready').waitFor();
    const form = sent(sidebar);
    expect(form).toMatchObject({
      name: 'October 2011',
      start: '2011-10-01',
      end: '2011-10-31',
      completeThrough: 'yesterday',
      tolerance: '10%',
      calendar: { weekdays: 'Every day', holidays: '' },
    });
    expect(form.kpis.map(({ name, actuals }) => [name, actuals])).toEqual([
      ['Opportunities', 'typed'],
      ['Conversion rate', 'typed'],
      ['Deals', 'typed'],
    ]);
    await soon(() =>
      sidebar.page.getByText('There is a sheet called "October 2011" already').isVisible(),
    ).toBe(true);
    await soon(() => sidebar.focused()).toContain('is ready');
  });

  test('months may close on another day, and a KPI that joins late may have a share of the target', async () => {
    const host = newFile();
    const sidebar = await open(host);
    const { page } = sidebar;
    const value = (label: string) => page.getByLabel(label, { exact: true }).inputValue();
    await page.getByLabel('Period', { exact: true }).selectOption('thisYear');
    await soon(() => value('Sheet name')).toBe('2011');
    await page.getByText('Months that close on another day').click();
    await page.getByLabel('Months close on').selectOption('20');
    await soon(() => value('First day')).toBe('2010-12-21');
    await soon(() => value('Last day')).toBe('2011-12-20');
    await page.getByLabel('Period', { exact: true }).selectOption('thisMonth');
    await soon(() => value('First day')).toBe('2011-09-21');
    await openKpi(sidebar, 0);
    await page.getByLabel('Target', { exact: true }).fill('60');
    await page.getByText('Goal, indicator').click();
    await page.getByLabel('Own first day').fill('2011-10-11');
    await page.getByLabel('The target is for the whole period').check();
    await sidebar.press('Create sheet');
    await page.getByText('is ready').waitFor();
    expect(sent(sidebar)).toMatchObject({
      name: '2011-09-21 to 2011-10-20',
      kpis: [{ target: '60', start: '2011-10-11', targetFor: 'sheet' }, {}, {}],
    });
    expect(host.spreadsheet.values('2011-09-21 to 2011-10-20', 'D6').flat()).toEqual([20]);
  });

  test('offers targets from the plan where the file has one', async () => {
    const label = 'Targets from the plan';
    const none = await open(newFile());
    expect(await none.page.getByLabel(label).count()).toBe(0);
    const host = newFile();
    withPlan(host);
    const sidebar = await open(host);
    await openKpi(sidebar, 1);
    expect(await sidebar.page.getByLabel(label).isChecked()).toBe(true);
    const without = sidebar.page.getByLabel('Leave it without a target');
    await sidebar.page.getByLabel(label).uncheck();
    await soon(() => without.count()).toBe(0);
    await sidebar.page.getByLabel(label).check();
    await without.check();
    expect(await sidebar.page.locator('.card-line').allInnerTexts()).toEqual([
      expect.stringContaining('target from the plan'),
      expect.stringContaining('no target'),
      expect.stringContaining('target from the plan'),
    ]);
    await sidebar.press('Create sheet');
    await sidebar.page.getByText('“October 2011” is ready').waitFor();
    expect(sent(sidebar).targetsFromPlan).toBe(true);
    expect(sent(sidebar).kpis.map(({ blankTarget }) => blankTarget)).toEqual(['plan', 'none', 'plan']);
    expect(host.spreadsheet.values(OCTOBER, 'D6:D8').flat()).toEqual(['', '', 100]);
    // Of KPIs that the plan does not know it is said.
    expect(await sidebar.page.getByText('Nothing is planned in this period for').innerText()).toContain(
      'Opportunities',
    );
  });

  test('A1: reads and shows amounts as a French file writes them', async () => {
    const sidebar = await open(openMine(TODAY, { workbook: { locale: 'fr_FR' } }));
    const { page } = sidebar;
    await openKpi(sidebar, 0);
    const target = page.getByLabel('Target', { exact: true });
    await target.fill('1.200');
    await sidebar.press('Create sheet');
    const said = await page.locator('.field .error').innerText();
    expect(said.replace(/\s/g, ' ')).toContain('such as 1 200,5 or 1200.');
    await target.fill('1200,5');
    const line = await page.locator('.card').first().innerText();
    expect(line.replace(/\s/g, ' ')).toContain('1 200,5');
    await sidebar.press('Create sheet');
    await page.getByText('“October 2011” is ready').waitFor();
    expect(sent(sidebar).kpis[0]?.target).toBe('1200,5');
  });

  test('can be done whole without a mouse', async () => {
    const host = newFile();
    const sidebar = await open(host, { meanwhile: { loadProgress: () => goTo(host, '2011-11-16') } });
    const { page } = sidebar;
    const { keyboard } = page;
    await page.getByRole('tab', { name: 'Set up' }).waitFor();
    const { tabTo } = sidebar;
    await tabTo('Template');
    await keyboard.press('ArrowDown');
    await tabTo('Period');
    await keyboard.press('ArrowDown');
    await tabTo('Sheet name');
    await keyboard.press('Control+A');
    await keyboard.type('Next one');
    await tabTo('Appointments');
    await keyboard.press('Enter');
    await tabTo('Move Appointments down');
    await keyboard.press('Space');
    await soon(() => page.locator('.card-name').allInnerTexts()).toEqual([
      'Quotations',
      'Appointments',
      'Contracts',
    ]);
    await soon(() => sidebar.focused()).toBe('Move Appointments down');
    await tabTo('Owner');
    await keyboard.type('ana@example.com');
    await tabTo('Target');
    await keyboard.type('60');
    await tabTo('Remove Contracts');
    await keyboard.press('Enter');
    await soon(() => sidebar.focused()).toBe('Undo');
    await keyboard.press('Enter');
    await soon(() => page.locator('.card-name').allInnerTexts()).toContain('Contracts');
    await tabTo('Add a KPI');
    await keyboard.press('Enter');
    await keyboard.type('Visits');
    await tabTo('Goal, indicator');
    await keyboard.press('Enter');
    await tabTo('Goal (KGI)');
    await keyboard.type('Revenue');
    await tabTo('Weekdays');
    await keyboard.press('End');
    await tabTo('Other weekdays');
    await keyboard.press('Control+A');
    await keyboard.type('Mon Tue Thu');
    await tabTo('Create sheet');
    await keyboard.press('Enter');
    await page.getByText('is ready').waitFor();
    expect(sent(sidebar)).toMatchObject({
      name: 'Next one',
      start: '2011-11-01',
      end: '2011-11-30',
      calendar: { weekdays: 'Mon Tue Thu' },
      kpis: [
        { name: 'Quotations' },
        { name: 'Appointments', owner: 'ana@example.com', target: '60' },
        { name: 'Contracts' },
        { name: 'Visits', goal: 'Revenue' },
      ],
    });
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByText('53.8% elapsed').waitFor();
    await soon(() => sidebar.focused()).toBe('tab-progress');
    await keyboard.press('ArrowLeft');
    await soon(() => sidebar.focused()).toBe('tab-setup');
  });

  test('says what is wrong when a field is left, not before anything was typed', async () => {
    const sidebar = await open(newFile());
    const { page } = sidebar;
    await openKpi(sidebar, 0);
    await soon(() => page.locator('.error').count()).toBe(0);
    await page.getByLabel('Owner').pressSequentially('an');
    await soon(() => page.locator('.error').count()).toBe(0);
    await page.getByLabel('Target').focus();
    await soon(() => page.locator('.field .error').innerText()).toContain('"an" is not an e-mail address');
    await soon(() => page.getByLabel('Owner').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Owner').fill('ana@example.com');
    await soon(() => page.locator('.field .error').count()).toBe(0);
  });

  test('says it too when someone pauses in the field', async () => {
    const { page } = await open(newFile());
    await page.locator('.card .toggle').first().click();
    await page.getByLabel('Target').pressSequentially('many');
    await page.locator('.field .error').waitFor();
    await soon(() => page.locator('.field .error').innerText()).toContain('"many" is not a number');
  });

  test('a mistake that is shown by a click does not make the click miss', async () => {
    const sidebar = await open(newFile(), { height: 1400 });
    const { page } = sidebar;
    await openKpi(sidebar, 0);
    await page.getByLabel('Target').fill('many');
    const place = () => page.getByRole('button', { name: 'Add a KPI' }).boundingBox();
    // What is advised about the target may still come in above it.
    let { x = 0, y = 0 } = (await place()) ?? {};
    await soon(async () => {
      await page.waitForTimeout(200);
      const before = y;
      ({ x = 0, y = 0 } = (await place()) ?? {});
      return y - before;
    }).toBe(0);
    await page.mouse.move(x + 20, y + 4);
    await page.mouse.down();
    await page.waitForTimeout(100);
    await page.mouse.up();
    await page.waitForTimeout(100);
    await soon(() => page.locator('.card').count()).toBe(4);
    await soon(() => page.locator('.card-line .error').innerText()).toBe('1 mistake');
  });

  test('Create with mistakes sends nothing, lists them with links, and goes to the first', async () => {
    const sidebar = await open(newFile());
    const { page } = sidebar;
    await openKpi(sidebar, 2);
    await page.getByLabel('Owner').fill('ben');
    await page.getByLabel('Tolerance').evaluate((input: HTMLInputElement) => {
      input.value = '200%';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await openKpi(sidebar, 0);
    await page.getByLabel('Name', { exact: true }).fill('');
    await sidebar.press('Create sheet');
    await soon(() => alert(sidebar)).toContain('3 fields need a correction');
    await soon(() => alert(sidebar)).toContain('Deals, Owner: "ben" is not an e-mail address');
    expect(sidebar.asked.map(({ name }) => name)).not.toContain('createSheet');
    expect(
      await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent),
    ).toBe('Name');
    await sidebar.press('Deals, Owner');
    await soon(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('ben');
    expect(await sidebar.violations()).toEqual([]);
    await page.keyboard.type('@example.com');
    await soon(() => alert(sidebar)).toContain('2 fields need a correction');
  });

  test('shows what the script finds at its field, wherever the KPI has moved', async () => {
    // The page reads the form as the script does: only that of another version sends what is refused.
    const otherwise = (form: SetupForm): SetupForm => ({
      ...form,
      calendar: { weekdays: 'Every day', holidays: 'Easter' },
      kpis: form.kpis.map((kpi, index) => (index === 1 ? { ...kpi, target: 'many' } : kpi)),
    });
    const sidebar = await open(newFile(), { changed: { createSheet: otherwise } });
    const { page } = sidebar;
    await sidebar.press('Create sheet');
    await page.getByText('"many" is not a number').first().waitFor();
    await soon(() => page.locator('.card.open .field .error').innerText()).toContain(
      '"many" is not a number',
    );
    await soon(() => page.locator('.card.open .card-name').innerText()).toBe('Conversion rate');
    await sidebar.press('Move Conversion rate up');
    await soon(() => page.locator('.card').first().locator('.field .error').innerText()).toContain(
      '"many" is not a number',
    );
    await page.getByLabel('Target').fill('2.5%');
    await soon(() => page.getByText('"many" is not a number').count()).toBe(0);
    await soon(() => page.getByText('"Easter" is not a date').count()).toBe(2);
  });

  test('a failed Create keeps all that was typed, and the next one can succeed', async () => {
    let isDown = true;
    const host = newFile();
    const sidebar = await open(host, { meanwhile: { createSheet: () => isDown && killNext(host) } });
    const { page } = sidebar;
    await page.getByLabel('Sheet name').fill('Mine');
    await openKpi(sidebar, 1);
    await page.getByLabel('Target').fill('2.5%');
    await sidebar.press('Create sheet');
    await page.getByRole('alert').waitFor();
    await soon(() => alert(sidebar)).toBe(
      'Google Sheets did not answer. Check your connection, then try again.',
    );
    await soon(() => page.getByLabel('Sheet name').inputValue()).toBe('Mine');
    await soon(() => page.getByLabel('Target').inputValue()).toBe('2.5%');
    // It is seen, however far down the form was scrolled.
    await soon(() => page.getByRole('alert').boundingBox()).toMatchObject({ y: expect.closeTo(61, -1) });
    isDown = false;
    await sidebar.press('Create sheet');
    await page.getByText('is ready').waitFor();
    expect(sent(sidebar)).toMatchObject({ name: 'Mine', kpis: [{}, { target: '2.5%' }, {}] });
  });

  test('is busy while the sheet is made: nothing can be typed or pressed twice', async () => {
    const sidebar = await open(newFile(), { meanwhile: { createSheet: lost } });
    const { page } = sidebar;
    await sidebar.press('Create sheet');
    const button = page.getByRole('button', { name: 'Creating the sheet…' });
    await page.keyboard.press('Enter');
    await button.click({ force: true });
    await soon(() => button.getAttribute('aria-busy')).toBe('true');
    await soon(() => page.locator('form').getAttribute('aria-busy')).toBe('true');
    expect(sidebar.asked.filter(({ name }) => name === 'createSheet')).toHaveLength(1);
    expect(await sidebar.violations()).toEqual([]);
  });

  test('another template replaces what nobody touched, and keeps the rest', async () => {
    const sidebar = await open(newFile());
    const { page } = sidebar;
    await openKpi(sidebar, 2);
    await page.getByLabel('Target').fill('20');
    await page.getByLabel('Template').selectOption('support');
    await soon(() => page.locator('.card-name').allInnerTexts()).toEqual([
      'Deals',
      'First response time',
      'Tickets solved',
      'Satisfied customers',
    ]);
    await soon(() => page.getByText('The KPIs that you changed are kept.').isVisible()).toBe(true);
    await sidebar.press('Add Open tickets');
    await soon(() => page.locator('.card').count()).toBe(5);
    await soon(() => page.getByLabel('Baseline').isVisible()).toBe(true);
  });

  test('what the owner of a suggested KPI can do is said as long as it is that KPI', async () => {
    const { page, ...sidebar } = await open(newFile());
    await openKpi({ page, ...sidebar }, 0);
    const lever = page.getByText('What its owner can do');
    const name = page.getByLabel('Name', { exact: true });
    await lever.waitFor();
    const suggested = await name.inputValue();
    await name.fill('Cost per lead');
    await soon(() => lever.count()).toBe(0);
    await name.fill(` ${suggested.toLowerCase()}`);
    await soon(() => lever.count()).toBe(1);
  });

  test('the name follows the period until someone types one', async () => {
    const { page } = await open(newFile());
    const name = page.getByLabel('Sheet name');
    await page.getByLabel('Period', { exact: true }).selectOption('thisQuarter');
    await soon(() => name.inputValue()).toBe('Q4 2011');
    await page.getByLabel('Last day').fill('2011-12-24');
    await soon(() => name.inputValue()).toBe('2011-10-01 to 2011-12-24');
    await soon(() => page.getByLabel('Period', { exact: true }).inputValue()).toBe('custom');
    await name.fill('Mine');
    await page.getByLabel('Period', { exact: true }).selectOption('nextMonth');
    await soon(() => name.inputValue()).toBe('Mine');
    await name.fill('');
    await name.blur();
    await soon(() => name.inputValue()).toBe('November 2011');
  });

  test('a file with a calendar keeps it, and its logged names are offered', async () => {
    const sidebar = await open(octoberFile(), { tab: 'setup' });
    const { page } = sidebar;
    await page.getByText('This file counts Mon-Fri, without 1 holiday.').waitFor();
    await soon(() => page.getByLabel('Holidays').count()).toBe(0);
    await page.getByLabel('How actuals arrive').selectOption('log');
    await openKpi(sidebar, 1);
    const list = await page.getByLabel('Name to divide', { exact: true }).getAttribute('list');
    expect(
      await page
        .locator(`[id="${list}"] option`)
        .evaluateAll((all) => all.map((o) => o.getAttribute('value'))),
    ).toEqual(['Deals', 'Opportunities']);
    await page.getByLabel('Name to divide', { exact: true }).fill('Deals');
    await page.getByLabel('Name to divide by').fill('Opportunities');
    await sidebar.press('Create sheet');
    await page.getByText('is ready').waitFor();
    expect(sent(sidebar)).toMatchObject({
      calendar: null,
      kpis: [{ actuals: 'log' }, { quotientOf: 'Deals', quotientBy: 'Opportunities' }, { actuals: 'log' }],
    });
  });

  test('a quarter may take its figures from the months that there are; a month is not asked', async () => {
    const sidebar = await open(octoberFile(), { tab: 'setup' });
    const { page } = sidebar;
    const arrival = page.getByLabel('How actuals arrive');
    const choices = () => arrival.locator('option').allInnerTexts();
    await soon(() => page.getByLabel('Period', { exact: true }).inputValue()).toBe('thisMonth');
    await soon(choices).toEqual([
      'Typed into the sheet',
      'Added up from a daily log',
      'Counted from tabs of this file',
    ]);
    await page.getByLabel('Period', { exact: true }).selectOption('thisQuarter');
    await soon(choices).toContain('From the sheets of shorter periods');
    await arrival.selectOption('sheets');
    await page.getByText('looked up by its name on October 2011').waitFor();
    // A rate may be made of two amounts beside it: these are offered.
    await openKpi(sidebar, 0);
    const divided = page.getByLabel('Name to divide', { exact: true });
    expect(await divided.count()).toBe(0);
    const own = await page.getByLabel('Name', { exact: true }).inputValue();
    await page.getByLabel('Kind').selectOption('rate');
    await page.getByText('each is rolled up, then divided').waitFor();
    const list = await divided.getAttribute('list');
    const offered = await page
      .locator(`[id="${list}"] option`)
      .evaluateAll((all) => all.map((o) => o.getAttribute('value')));
    expect(offered.length).toBeGreaterThan(0);
    expect(offered).not.toContain(own);
    await page.getByLabel('Kind').selectOption('total');
    // Without a month in it there is nothing to take from, and what was chosen stays in sight.
    await page.getByLabel('First day', { exact: true }).fill('2011-11-01');
    await page.getByText('once there are some').waitFor();
    await soon(() => arrival.inputValue()).toBe('sheets');
    await page.getByLabel('First day', { exact: true }).fill('2011-10-01');
    await sidebar.press('Create sheet');
    await page.getByText('is ready').waitFor();
    expect(sent(sidebar).kpis.map(({ actuals }) => actuals)).toEqual(['sheets', 'sheets', 'sheets']);
  });

  test('keeps what was typed over a reload and a visit to the other tab', async () => {
    const sidebar = await open(newFile());
    const { page } = sidebar;
    await page.getByLabel('Sheet name').fill('Half-way');
    await page.getByRole('tab', { name: 'Progress' }).click();
    await page.getByRole('tab', { name: 'Set up' }).click();
    await soon(() => page.getByLabel('Sheet name').inputValue()).toBe('Half-way');
    await page.reload();
    await soon(() => page.getByLabel('Sheet name').inputValue()).toBe('Half-way');
    await sidebar.press('Start afresh');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-name')?.value === 'October 2011',
    );
  });

  test('Make another begins anew, with the calendar that the file has by now', async () => {
    const sidebar = await open(newFile());
    await sidebar.page.getByLabel('Weekdays').selectOption('Mon-Fri');
    await sidebar.page.getByLabel('Sheet name').fill('First');
    await sidebar.press('Create sheet');
    await sidebar.press('Make another');
    await soon(() => sidebar.page.getByLabel('Sheet name').inputValue()).toBe('October 2011');
    await soon(() => sidebar.page.getByText('This file counts Mon-Fri').isVisible()).toBe(true);
  });

  test('says why it can not open, and tries again', async () => {
    let isDown = true;
    const host = newFile();
    const sidebar = await open(host, { meanwhile: { loadSidebar: () => isDown && failNext(host) } });
    await soon(() => alert(sidebar)).toContain(
      'Google Sheets could not do this: Service Spreadsheets failed',
    );
    isDown = false;
    await sidebar.press('Try again');
    await sidebar.page.getByRole('button', { name: 'Create sheet' }).waitFor();
  });
});
