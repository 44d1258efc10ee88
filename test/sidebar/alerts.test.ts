// Alerts in the browser: where they stand, what is saved, and what is seen before anything is sent.

import type { AlertsForm } from '../../src/protocol/alerts';
import type { Host } from '../../workbench/host/host';
import { soon } from '../browser/soon';
import { ask, at, OCTOBER, request } from '../bundle/a-file';
import { failNext, killNext, ME, openMine } from './a-sidebar-file';
import {
  checkTimeOf,
  fileWithAlertsOff,
  fileWithAlertsOn,
  fileWithBensAlerts,
  fileWithNews,
  NOVEMBER,
  TODAY,
} from './a-watched-file';
import { describeSidebar, type OpenOptions, type Sidebar } from './sidebar-page';

const asked = (sidebar: Sidebar, wanted: string) =>
  sidebar.asked.filter(({ name }) => name === wanted).length;
const saved = (sidebar: Sidebar) => sidebar.request('saveAlerts') as AlertsForm;
/** The choices as they are kept. */
const kept = (host: Host): AlertsForm => request(host, 'loadAlerts').form;
const unfold = (sidebar: Sidebar, name: string) =>
  sidebar.page.locator('summary', { hasText: name }).and(sidebar.page.locator(':visible')).click();

/** A call of a service by which the sheets are read. */
const IN_THE_CHECK = 15;

describeSidebar('Alerts', (open) => {
  const openAlerts = async (host: Host, options: OpenOptions = {}) => {
    const sidebar = await open(host, { tab: 'alerts', ...options });
    await sidebar.page.getByRole('tab', { name: 'Alerts' }).waitFor();
    return sidebar;
  };

  test('are turned on with one click and a save', async () => {
    const host = fileWithAlertsOff();
    const before = kept(host);
    const sidebar = await openAlerts(host);
    const { page } = sidebar;
    await page.getByRole('heading', { name: 'Alerts are off' }).waitFor();
    await page.getByRole('switch', { name: 'Mail owners when there is news' }).click();
    await sidebar.press('Save and turn on');
    await page.getByRole('heading', { name: 'Alerts are on' }).waitFor();
    expect(saved(sidebar)).toEqual({ ...before, isOn: true });
    await soon(() => page.locator('.standing').innerText()).toMatch(
      /me@example.com \(you\)[\s\S]*2011-10-20 08:24\s+2 mails sent\.[\s\S]*98/,
    );
    await soon(() => page.locator('.alerts .footer').innerText()).toContain('Saved. Alerts are on.');
  });

  test('show a check of the menu once someone comes back', async () => {
    const host = fileWithAlertsOn();
    const sidebar = await openAlerts(host, { hasClock: true });
    const { page } = sidebar;
    await page.getByText('2011-10-20 08:24').waitFor();
    host.setNow(checkTimeOf('2011-10-21'));
    host.run('checkNow');
    await page.clock.fastForward(6000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('2011-10-21 08:24').waitFor();
    // Not over and over.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(asked(sidebar, 'loadAlerts')).toBe(2);
  });

  test('can be chosen whole without a mouse', async () => {
    const host = fileWithAlertsOff();
    const { offered } = kept(host);
    const sidebar = await openAlerts(host);
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
    await tabTo(NOVEMBER);
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
      namesInPraise: false,
      sheets: offered,
      offered,
    });
    await soon(() =>
      page.getByRole('button', { name: 'Save', exact: true }).getAttribute('aria-disabled'),
    ).toBe('true');
  });

  test('mistakes are said beside their fields, wherever these are folded, and nothing is sent', async () => {
    const sidebar = await openAlerts(fileWithAlertsOn());
    const { page } = sidebar;
    await unfold(sidebar, 'Manager and team summary');
    await page.getByLabel('Manager’s address').fill('a@example.com, b@example.com');
    await unfold(sidebar, 'Manager and team summary');
    await page.getByLabel('October 2011').uncheck();
    await sidebar.press('Save');
    await soon(() => page.getByRole('alert').innerText()).toMatch(
      /2 fields need a correction[\s\S]*Sheets to watch: Choose at least one sheet[\s\S]*Manager’s address: Type one/,
    );
    expect(asked(sidebar, 'saveAlerts')).toBe(0);
    await sidebar.press('Manager’s address');
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('field-alerts-manager');
    await page.getByLabel('Manager’s address').fill('a@example.com');
    await page.getByLabel('October 2011').check();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  test('shows what the script finds at its field, and loses nothing', async () => {
    // The page reads the form as the script does: only that of another version sends what is refused.
    const sidebar = await openAlerts(fileWithAlertsOn(), {
      changed: { saveAlerts: (form) => ({ ...form, summaryTo: 'the team' }) },
    });
    await unfold(sidebar, 'Manager and team summary');
    await sidebar.page.getByLabel('Team summary to').fill('x@example.com');
    await sidebar.press('Save');
    await sidebar.page.locator('.field .error', { hasText: '"the" is not an e-mail address' }).waitFor();
    await soon(() => sidebar.page.getByLabel('Team summary to').inputValue()).toBe('x@example.com');
  });

  test('keeps what was typed when the tab is left, when sheets come in, and when the sidebar is closed', async () => {
    const host = fileWithAlertsOn();
    const sidebar = await openAlerts(host);
    const { page } = sidebar;
    await page.getByLabel('Hour').selectOption('06:00');
    await page.getByRole('tab', { name: 'Progress' }).click();
    request(host, 'createNextPeriod', { sheet: NOVEMBER });
    await page.getByRole('tab', { name: 'Alerts' }).click();
    await page.getByLabel('December 2011').waitFor();
    await soon(() => page.getByLabel('December 2011').isChecked()).toBe(true);
    await soon(() => page.getByLabel('Hour').inputValue()).toBe('6');
    await page.reload();
    await page.getByText('These changes of yours are not saved yet.').waitFor();
    await soon(() => page.getByLabel('Hour').inputValue()).toBe('6');
    await sidebar.press('Undo changes');
    await soon(() => page.getByLabel('Hour').inputValue()).toBe('8');
  });

  test('a check that has stopped can be started again as it is', async () => {
    const host = fileWithAlertsOn({ workbook: { triggers: [] } });
    const before = kept(host);
    const sidebar = await openAlerts(host);
    await sidebar.page.getByText('The daily check has stopped').waitFor();
    await sidebar.press('Start again');
    await sidebar.page.getByText('Saved. Alerts are on.').waitFor();
    expect(saved(sidebar)).toEqual(before);
    await soon(() => sidebar.page.getByText('The daily check has stopped').count()).toBe(0);
  });

  test('what is not as it was chosen is said above the choices', async () => {
    const copy = fileWithAlertsOn({ workbook: { id: 'copy' } });
    const sidebar = await openAlerts(copy);
    await sidebar.page.getByText('This file is a copy, and alerts are off in it.').waitFor();
    expect(await sidebar.violations()).toEqual([]);
  });

  test('someone else’s are shown, can’t be changed, and can be turned off', async () => {
    const host = fileWithBensAlerts();
    const theirs = kept(host);
    const sidebar = await openAlerts(host);
    const { page } = sidebar;
    await page.getByText('Only ben@example.com can change these choices.').waitFor();
    await soon(() => page.getByLabel('Hour').isDisabled()).toBe(true);
    await soon(() => page.getByLabel('Hour').inputValue()).toBe('6');
    await unfold(sidebar, 'Manager and team summary');
    await soon(() => page.getByLabel('Manager’s address').inputValue()).toBe('boss@example.com');
    await sidebar.press('Turn alerts off');
    await page.getByRole('heading', { name: 'Alerts are off' }).waitFor();
    expect(saved(sidebar)).toEqual({ ...theirs, isOn: false });
    await soon(() => page.getByLabel('Hour').isDisabled()).toBe(false);
  });

  test('previews the form as it is, and says when that has changed since', async () => {
    const host = fileWithNews();
    const sidebar = await openAlerts(host);
    const { page } = sidebar;
    await page.getByLabel('Hour').selectOption('06:00');
    await sidebar.press('Preview');
    await page.getByText('2 mails would be sent now').waitFor();
    expect(sidebar.request('previewAlerts')).toEqual({ ...kept(host), hour: 6 });
    await soon(() => page.locator('.mail').first().innerText()).toMatch(
      /To ana@example.com\s+2 KPIs need action: Appointments, Revenue\s+Appointments: Behind/,
    );
    await unfold(sidebar, 'Why 2 KPIs are not told');
    await soon(() => page.locator('.silent').innerText()).toMatch(
      /Complaints \(October 2011\)\s+Behind for the first time[\s\S]*Quotations \(October 2011\)\s+On track/,
    );
    await page.getByLabel('Hour').selectOption('07:00');
    await page.getByText('You have changed something since').waitFor();
  });

  test('where nobody would be mailed, a preview says why without being asked', async () => {
    const sidebar = await openAlerts(fileWithAlertsOff());
    await sidebar.press('Preview');
    await sidebar.page.getByText('Nobody would be mailed now.').waitFor();
    await soon(() => sidebar.page.locator('.silent').isVisible()).toBe(true);
  });

  test('sends a test to whoever asks, and checks now', async () => {
    const host = fileWithAlertsOn();
    host.spreadsheet.enter(OCTOBER, at('actual', 8), 100);
    const sent = host.outbox.length;
    const sidebar = await openAlerts(host);
    const { page } = sidebar;
    await page.getByText(`Goes to ${ME}`).waitFor();
    await sidebar.press('Send me a test');
    await page.getByText(`A test mail is on its way to ${ME}.`).waitFor();
    await sidebar.press('Check now');
    await page.locator('.outcome', { hasText: '1 mail sent.' }).waitFor();
    expect(host.outbox.slice(sent).map(({ to }) => to)).toEqual([[ME], ['cy@example.com']]);
    expect(asked(sidebar, 'loadAlerts')).toBe(3);
  });

  test('without a progress sheet leads to Set up', async () => {
    const sidebar = await openAlerts(openMine(TODAY));
    await sidebar.press('Set up a progress sheet');
    await soon(() => sidebar.focused()).toBe('tab-setup');
  });

  test('that can’t be read or saved say why, and go on', async () => {
    let isDown = true;
    const host = fileWithAlertsOn();
    const sidebar = await openAlerts(host, {
      meanwhile: { loadAlerts: () => isDown && failNext(host), saveAlerts: () => killNext(host) },
    });
    await sidebar.page.getByText('Google Sheets could not do this: Service Spreadsheets failed').waitFor();
    isDown = false;
    await sidebar.press('Try again');
    await sidebar.page.getByLabel('Hour').selectOption('06:00');
    await sidebar.press('Save');
    await sidebar.page.getByRole('alert').waitFor();
    await soon(() => sidebar.page.getByLabel('Hour').inputValue()).toBe('6');
  });

  test('a check that ended in an error is shown with its day and its reason', async () => {
    const host = fileWithAlertsOn();
    host.setNow(checkTimeOf('2011-10-21'));
    host.failAt(IN_THE_CHECK);
    expect(ask(host, 'checkAtOnce')).toHaveProperty('refused');
    const { page } = await openAlerts(host);
    const notice = page.locator('.notice.bad');
    await notice.waitFor();
    await soon(() => notice.innerText()).toMatch(
      /The check of 2011-10-21 08:24[\s\S]*Service Spreadsheets failed/,
    );
  });
});
