// The clock in the page: what is due runs on the way, and a month can be played.
import type { Page } from 'playwright-core';
import type { Host } from '../../workbench/host/host';
import { violations } from './accessibility';
import { describeInBrowser } from './in-browser';
import { mail, mailing } from './mailing-script';
import { soon } from './soon';

declare const window: Window & { readonly workbench: { readonly host: Host } };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page) => page.getByRole('alert').innerText();

const turnOn = (page: Page) =>
  page.evaluate(() => void window.workbench.host.call('saveAlerts', [{ isOn: true, hour: 8 }]));

describeInBrowser('the clock', ({ open }) => {
  test('runs what is due on its way forward: a day, a week, or to a date', async () => {
    const workbench = await open({ prepare: mailing() });
    const { page } = workbench;
    await turnOn(page);
    await button(page, 'A day forward').click();
    await soon(() => workbench.text('O40')).toBe('checked on 18');
    await page.locator('.clock-day > button').click();
    await button(page, 'A week forward').click();
    await page.locator('.clock-day .wide', { hasText: 'Tuesday 25 October 2011' }).waitFor();
    await button(page, 'Play October').waitFor();
    await soon(() => workbench.text('O40')).toBe('checked on 25');
    await workbench.moveClockTo('2011-10-28');
    await button(page, 'Play October').waitFor();
    await soon(() => workbench.text('O40')).toBe('checked on 28');
    await workbench.saved();
    await workbench.reload();
    await soon(() => workbench.text('O40')).toBe('checked on 28');
  });

  test('runs nothing on its way back', async () => {
    const workbench = await open({ prepare: mailing() });
    await turnOn(workbench.page);
    await workbench.moveClockTo('2011-10-10');
    await soon(() => workbench.clock).toBe('Monday 10 October 2011');
    await soon(() => workbench.text('O40')).toBe('');
    // A trigger counts from when it was made.
    await workbench.moveClockTo('2011-10-18');
    await soon(() => workbench.text('O40')).toBe('checked on 18');
  });

  test('goes far at once where nothing is due', async () => {
    const workbench = await open();
    await workbench.moveClockTo('9000-01-01');
    await soon(() => workbench.clock).toBe('Wednesday 1 January 9000');
  });

  test('says what failed, and goes on', async () => {
    const workbench = await open({
      prepare: mailing({ failsOn: 18, mornings: { 18: mail('amira@shop.example', 'Before it failed') } }),
    });
    await turnOn(workbench.page);
    await workbench.moveClockTo('2011-10-20');
    const toast = workbench.page.getByText('could not finish');
    await soon(() => toast.innerText()).toMatch(
      /^On the way: 1 mail to 1 person\. checkDaily could not finish on Tue 18 Oct 2011: Error: There is no plan/,
    );
    await soon(() => workbench.text('O40')).toBe('checked on 20');
  });

  test('can be stopped on a long way', async () => {
    const workbench = await open({ prepare: mailing() });
    await turnOn(workbench.page);
    await workbench.moveClockTo('2611-10-17');
    await button(workbench.page, 'Stop').click();
    await workbench.page.getByText(/^Stopped on /).waitFor();
    await soon(() => workbench.clock).not.toContain('2611');
  });
});

describeInBrowser('a month', ({ open }) => {
  const MORNINGS = {
    3: mail('amira@shop.example', 'First'),
    20: mail('ben@shop.example', 'Second'),
  };

  test('is played from its first day, paused, taken up again, and summed up', async () => {
    const workbench = await open({ prepare: mailing({ mornings: MORNINGS }) });
    const { page } = workbench;
    await button(page, 'Play October').focus();
    await page.keyboard.press('Enter');
    const entries = page.locator('#outbox .mail-entry');
    await entries.first().waitFor();
    await button(page, 'Pause').click();
    const paused = await workbench.clock;
    expect(paused).toMatch(/ October 2011$/);
    expect(await violations(page)).toEqual([]);
    await page.waitForTimeout(700);
    await soon(() => workbench.clock).toBe(paused);
    await soon(() => button(page, 'A day back').isDisabled()).toBe(true);
    // The button is still the one with the focus, in spite of all that was drawn meanwhile.
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Go on');
    await page.keyboard.press('Enter');
    await page.getByText('October has been played: 2 mails to 2 people.').waitFor();
    await soon(() => entries.count()).toBe(2);
    await soon(() => workbench.clock).toBe('Tuesday 1 November 2011');
    await soon(() => workbench.text('C3')).toBe('2011-10-31');
    await workbench.saved();
    await workbench.reload();
    await page.getByRole('button', { name: 'Outbox , 2 unread' }).waitFor();
    await button(page, 'Play November').waitFor();
  });

  test('goes on from where it was stopped', async () => {
    const workbench = await open({ prepare: mailing({ mornings: MORNINGS }) });
    const { page } = workbench;
    await button(page, 'Play October').click();
    await page.locator('#outbox .mail-entry').first().waitFor();
    await button(page, 'Stop').click();
    await page.getByText(/^Stopped on .* October 2011: 1 mail to 1 person so far\.$/).waitFor();
    await button(page, 'Play October').click();
    await page.getByText('October has been played: 1 mail to 1 person.').waitFor();
    await soon(() => page.locator('#outbox .mail-entry').count()).toBe(2);
  });

  test('is held while something is asked, and ends with its workbook', async () => {
    const workbench = await open({ prepare: mailing({ mornings: MORNINGS }) });
    const { page } = workbench;
    await button(page, 'Play October').click();
    await page.locator('#outbox .mail-entry').first().waitFor();
    await workbench.workbook('Start over with the sample');
    await button(page, 'Start over').click();
    await page.getByText('Sample workbook').waitFor();
    await page.waitForTimeout(700);
    await soon(() => workbench.clock).toBe('Monday 17 October 2011');
    await button(page, 'Play October').waitFor();
    await soon(() => page.locator('#outbox').count()).toBe(0);
    await soon(() => page.getByRole('alert').count()).toBe(0);
  });

  test('is not played where the daily check is refused', async () => {
    const workbench = await open({ prepare: mailing({ refuses: true }) });
    await button(workbench.page, 'Play October').click();
    await soon(() => said(workbench.page)).toBe(
      "The daily check can't be turned on: Ben has turned it on already.",
    );
  });

  test('of the sample shop has its mails, with the check of KPI Pacer itself', async () => {
    const workbench = await open({ query: '?date=2011-10-28' });
    const { page } = workbench;
    // Where it is on already, the month goes on from today.
    await page.evaluate(() => {
      const { host } = window.workbench;
      const { form } = host.call('answerSidebar', ['loadAlerts']) as { readonly form: object };
      host.call('answerSidebar', ['saveAlerts', { ...form, isOn: true }]);
    });
    await button(page, 'Play October').click();
    await page.getByText('October has been played: ').waitFor();
    await soon(() => said(page)).toMatch(/October has been played: \d mails to 3 people\./);
    const sent = await page.evaluate(() =>
      window.workbench.host.outbox.map(({ to, subject }) => [to, subject]),
    );
    expect(sent).toContainEqual([['chloe@shop.example'], '1 final result: Cancelled orders']);
    await soon(() => page.locator('#outbox .mail-entry').count()).toBe(sent.length);
    await soon(() => workbench.texts('A6:B6')).toEqual(['Orders', 'Achieved']);
  });
});
