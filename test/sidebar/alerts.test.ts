// Alerts in the browser: where they stand, what is saved, and what is seen before anything is sent.

import type { AlertsForm } from '../../src/protocol/alerts';
import { OFF, ON, PREVIEW, THEIRS } from './alert-replies';
import { NEW_FILE, OCTOBER, PROGRESS } from './replies';
import { describeSidebar, type Script, type Sidebar } from './sidebar-page';

const asked = (sidebar: Sidebar, wanted: string) =>
  sidebar.asked.filter(({ name }) => name === wanted).length;
const saved = (sidebar: Sidebar) => sidebar.request('saveAlerts') as AlertsForm;
/** A script that keeps what it is sent. */
const keeping = (form: AlertsForm) => ({ ...ON, form, turnedOnBy: form.isOn ? ON.me : null });
const unfold = (sidebar: Sidebar, name: string) =>
  sidebar.page.locator('summary', { hasText: name }).and(sidebar.page.locator(':visible')).click();

describeSidebar('Alerts', (open) => {
  const openAlerts = async (script: Script) => {
    const sidebar = await open({ loadSidebar: OCTOBER, ...script }, { tab: 'alerts' });
    await sidebar.page.getByRole('tab', { name: 'Alerts' }).waitFor();
    return sidebar;
  };

  test('are turned on with one click and a save', async () => {
    const sidebar = await openAlerts({ loadAlerts: OFF, saveAlerts: keeping });
    const { page } = sidebar;
    await page.getByRole('heading', { name: 'Alerts are off' }).waitFor();
    await page.getByRole('switch', { name: 'Mail owners when there is news' }).click();
    await sidebar.press('Save and turn on');
    await page.getByRole('heading', { name: 'Alerts are on' }).waitFor();
    expect(saved(sidebar)).toEqual({ ...OFF.form, isOn: true });
    expect(await page.locator('.standing').innerText()).toMatch(
      /me@example.com \(you\)[\s\S]*2011-10-20 08:24\s+2 mails sent\.[\s\S]*98/,
    );
    expect(await page.locator('.alerts .footer').innerText()).toContain('Saved. Alerts are on.');
  });

  test('show a check of the menu once someone comes back', async () => {
    let checks = 0;
    const sidebar = await open(
      {
        loadSidebar: OCTOBER,
        loadAlerts: () => {
          checks += 1;
          return { ...ON, lastCheck: { when: `2011-10-2${checks} 08:24`, what: '2 mails sent.' } };
        },
      },
      { tab: 'alerts', hasClock: true },
    );
    const { page } = sidebar;
    await page.getByText('2011-10-21 08:24').waitFor();
    await page.clock.fastForward(6000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('2011-10-22 08:24').waitFor();
    // Not over and over.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(asked(sidebar, 'loadAlerts')).toBe(2);
  });

  test('can be chosen whole without a mouse', async () => {
    const sidebar = await openAlerts({ loadAlerts: OFF, saveAlerts: keeping });
    const { page } = sidebar;
    await page.getByRole('switch').waitFor();
    const { tabTo } = sidebar;
    const { keyboard } = page;
    await tabTo('Mail owners');
    await keyboard.press('Space');
    await tabTo('Hour');
    await keyboard.press('ArrowDown');
    for (const day of ['Saturday', 'Sunday']) {
      await tabTo(day);
      await keyboard.press('Space');
    }
    await tabTo('November 2011');
    await keyboard.press('Space');
    await tabTo('Manager and team');
    await keyboard.press('Enter');
    await tabTo('Manager’s');
    await keyboard.type('boss@example.com');
    await tabTo('After how many');
    await keyboard.press('Control+A');
    await keyboard.type('3');
    await tabTo('Team summary to');
    await keyboard.type('a@example.com, b@example.com');
    await tabTo('Team summary on');
    await keyboard.press('ArrowDown');
    await tabTo('More');
    await keyboard.press('Enter');
    await tabTo('Tell about');
    await keyboard.press('ArrowDown');
    await tabTo('Tell again');
    await keyboard.press('Control+A');
    await keyboard.type('14');
    await tabTo('Check on holidays');
    await keyboard.press('Space');
    await tabTo('Save and turn on');
    await keyboard.press('Enter');
    await page.getByText('Saved. Alerts are on.').waitFor();
    expect(saved(sidebar)).toEqual({
      isOn: true,
      hour: 9,
      weekdays: [0, 1, 2, 3, 4],
      onHolidays: true,
      checksInARow: 1,
      repeatDays: '14',
      manager: 'boss@example.com',
      escalateAfterDays: '3',
      summaryTo: 'a@example.com, b@example.com',
      summaryWeekday: 1,
      sheets: ['11', '12'],
    });
    expect(await page.getByRole('button', { name: 'Save', exact: true }).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  test('mistakes are said beside their fields, wherever these are folded, and nothing is sent', async () => {
    const sidebar = await openAlerts({ loadAlerts: ON });
    const { page } = sidebar;
    await unfold(sidebar, 'Manager and team summary');
    await page.getByLabel('Manager’s address').fill('a@example.com, b@example.com');
    await unfold(sidebar, 'Manager and team summary');
    await page.getByLabel('October 2011').uncheck();
    await sidebar.press('Save');
    expect(await page.getByRole('alert').innerText()).toMatch(
      /2 fields need a correction[\s\S]*Sheets to watch: Choose at least one sheet[\s\S]*Manager’s address: Type one/,
    );
    expect(asked(sidebar, 'saveAlerts')).toBe(0);
    await sidebar.press('Manager’s address');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-alerts-manager');
    await page.getByLabel('Manager’s address').fill('a@example.com');
    await page.getByLabel('October 2011').check();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  test('shows what the script finds at its field, and loses nothing', async () => {
    const sidebar = await openAlerts({
      loadAlerts: ON,
      saveAlerts: { refused: 'No.', problems: [{ path: 'summaryTo', message: 'Not these.' }] },
    });
    await unfold(sidebar, 'Manager and team summary');
    await sidebar.page.getByLabel('Team summary to').fill('x@example.com');
    await sidebar.press('Save');
    await sidebar.page.locator('.field .error', { hasText: 'Not these.' }).waitFor();
    expect(await sidebar.page.getByLabel('Team summary to').inputValue()).toBe('x@example.com');
  });

  test('keeps what was typed when the tab is left, when sheets come in, and when the sidebar is closed', async () => {
    let view = ON;
    const sidebar = await openAlerts({ loadAlerts: () => view, loadProgress: PROGRESS });
    const { page } = sidebar;
    await page.getByLabel('Hour').selectOption('06:00');
    await page.getByRole('tab', { name: 'Progress' }).click();
    const sheets = [{ id: '13', name: 'December 2011' }, ...ON.sheets];
    view = { ...ON, sheets, form: { ...ON.form, sheets: ['11', '13'] } };
    await page.getByRole('tab', { name: 'Alerts' }).click();
    await page.getByLabel('December 2011').waitFor();
    expect(await page.getByLabel('December 2011').isChecked()).toBe(true);
    expect(await page.getByLabel('Hour').inputValue()).toBe('6');
    await page.reload();
    await page.getByText('These changes of yours are not saved yet.').waitFor();
    expect(await page.getByLabel('Hour').inputValue()).toBe('6');
    await sidebar.press('Undo changes');
    expect(await page.getByLabel('Hour').inputValue()).toBe('8');
  });

  test('a check that has stopped can be started again as it is', async () => {
    const sidebar = await openAlerts({ loadAlerts: { ...ON, isStopped: true }, saveAlerts: keeping });
    await sidebar.page.getByText('The daily check has stopped').waitFor();
    await sidebar.press('Start again');
    await sidebar.page.getByText('Saved. Alerts are on.').waitFor();
    expect(saved(sidebar)).toEqual(ON.form);
    expect(await sidebar.page.getByText('The daily check has stopped').count()).toBe(0);
  });

  test('what is not as it was chosen is said above the choices', async () => {
    const notice = 'This file is a copy, and alerts are off in it.';
    const sidebar = await openAlerts({ loadAlerts: { ...OFF, notice }, saveAlerts: keeping });
    await sidebar.page.getByText(notice).waitFor();
    expect(await sidebar.violations()).toEqual([]);
  });

  test('someone else’s are shown, can’t be changed, and can be turned off', async () => {
    const sidebar = await openAlerts({
      loadAlerts: THEIRS,
      saveAlerts: (form) => ({ ...OFF, form }),
    });
    const { page } = sidebar;
    await page.getByText('Only ben@example.com can change these choices.').waitFor();
    expect(await page.getByLabel('Hour').isDisabled()).toBe(true);
    expect(await page.getByLabel('Hour').inputValue()).toBe('6');
    await unfold(sidebar, 'Manager and team summary');
    expect(await page.getByLabel('Manager’s address').inputValue()).toBe('boss@example.com');
    await sidebar.press('Turn alerts off');
    await page.getByRole('heading', { name: 'Alerts are off' }).waitFor();
    expect(saved(sidebar)).toEqual({ ...THEIRS.form, isOn: false });
    expect(await page.getByLabel('Hour').isDisabled()).toBe(false);
  });

  test('previews the form as it is, and says when that has changed since', async () => {
    const sidebar = await openAlerts({ loadAlerts: OFF, previewAlerts: PREVIEW });
    const { page } = sidebar;
    await page.getByLabel('Hour').selectOption('06:00');
    await sidebar.press('Preview');
    await page.getByText('2 mails would be sent now').waitFor();
    expect(sidebar.request('previewAlerts')).toEqual({ ...OFF.form, hour: 6 });
    expect(await page.locator('.mail').first().innerText()).toMatch(
      /To ana@example.com\s+2 KPIs need action: Appointments, Revenue\s+Appointments: Behind/,
    );
    await unfold(sidebar, 'Why 2 KPIs are not told');
    expect(await page.locator('.silent').innerText()).toMatch(
      /Quotations \(October 2011\)\s+Nothing new\.[\s\S]*first time/,
    );
    await page.getByLabel('Hour').selectOption('07:00');
    await page.getByText('You have changed something since').waitFor();
  });

  test('where nobody would be mailed, a preview says why without being asked', async () => {
    const sidebar = await openAlerts({ loadAlerts: OFF, previewAlerts: { ...PREVIEW, mails: [] } });
    await sidebar.press('Preview');
    await sidebar.page.getByText('Nobody would be mailed now.').waitFor();
    expect(await sidebar.page.locator('.silent').isVisible()).toBe(true);
  });

  test('sends a test to whoever asks, and checks now', async () => {
    const sidebar = await openAlerts({
      loadAlerts: ON,
      sendTestMail: { sentTo: 'me@example.com' },
      checkAtOnce: { what: '1 mail sent.' },
    });
    const { page } = sidebar;
    await page.getByText('Goes to me@example.com').waitFor();
    await sidebar.press('Send me a test');
    await page.getByText('A test mail is on its way to me@example.com.').waitFor();
    await sidebar.press('Check now');
    await page.getByText('1 mail sent.', { exact: true }).waitFor();
    expect(asked(sidebar, 'loadAlerts')).toBe(3);
  });

  test('without a progress sheet leads to Set up', async () => {
    const sidebar = await open(
      { loadSidebar: NEW_FILE, loadAlerts: { ...OFF, sheets: [], form: { ...OFF.form, sheets: [] } } },
      { tab: 'alerts' },
    );
    await sidebar.press('Set up a progress sheet');
    expect(await sidebar.focused()).toBe('tab-setup');
  });

  test('that can’t be read or saved say why, and go on', async () => {
    let isDown = true;
    const sidebar = await openAlerts({
      loadAlerts: () => (isDown ? { refused: 'Not now.' } : ON),
      saveAlerts: () => Promise.reject(new Error('down')),
    });
    await sidebar.page.getByText('Not now.').waitFor();
    isDown = false;
    await sidebar.press('Try again');
    await sidebar.page.getByLabel('Hour').selectOption('06:00');
    await sidebar.press('Save');
    await sidebar.page.getByRole('alert').waitFor();
    expect(await sidebar.page.getByLabel('Hour').inputValue()).toBe('6');
  });

  test('a check that ended in an error is shown with its day and its reason', async () => {
    const lastError = { when: '2011-10-21 08:24', why: 'Service Spreadsheets timed out.' };
    const { page } = await open(
      { loadSidebar: OCTOBER, loadAlerts: { ...ON, lastError } },
      { tab: 'alerts' },
    );
    const notice = page.locator('.notice.bad');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(
      /The check of 2011-10-21 08:24[\s\S]*Service Spreadsheets timed out\./,
    );
  });
});
