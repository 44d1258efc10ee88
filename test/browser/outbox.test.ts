// The Outbox: mails as their receivers would see them, beside the sheet.
import type { Page } from 'playwright-core';
import { violations } from './accessibility';
import { describeInBrowser } from './in-browser';
import { mail, mailing } from './mailing-script';
import { soon } from './soon';

const outbox = (page: Page) => page.locator('#outbox');
const entries = (page: Page) => page.locator('#outbox .mail-entry');
const mailFrame = (page: Page) => page.frameLocator('#mail iframe');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('#bar, #grid, #mail, #outbox, #panel')?.id);

const TWO_MAILS = {
  18: mail('amira@shop.example', 'Orders fell behind'),
  19: mail('ben@shop.example,chloe@shop.example', 'Well done', { name: 'KPI Pacer', cc: 'dan@shop.example' }),
};

/** Alerts are on, and the clock has moved from the 17th to the 20th. */
const withMails = (mornings: Parameters<typeof mailing>[0] = { mornings: TWO_MAILS }) => ({
  prepare: mailing(mornings),
});

declare const window: Window & {
  readonly workbench: { readonly host: import('../../workbench/host/host').Host };
};

const turnOn = (page: Page) =>
  page.evaluate(() => void window.workbench.host.call('saveAlerts', [{ isOn: true, hour: 8 }]));

describeInBrowser('the Outbox', ({ open }) => {
  const openWithMails = async (script?: Parameters<typeof mailing>[0], size = {}) => {
    const workbench = await open({ ...withMails(script), ...size });
    await turnOn(workbench.page);
    await workbench.moveClockTo('2011-10-20');
    await workbench.page.getByText('On the way: ').waitFor();
    return workbench;
  };

  test('says how mails come about while there are none', async () => {
    const { page } = await open();
    await button(page, 'Outbox').click();
    await soon(() => outbox(page).innerText()).toMatch(/No mails yet\..*play the month/s);
    await page.keyboard.press('Escape');
    await soon(() => outbox(page).count()).toBe(0);
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('outbox-button');
  });

  test('lists what was sent, newest first, and counts what is unread', async () => {
    const { page } = await openWithMails();
    await soon(() => page.getByRole('alert').innerText()).toContain('On the way: 2 mails to 4 people.');
    await button(page, 'Open the Outbox').click();
    await soon(() => entries(page).allInnerTexts()).toEqual([
      expect.stringMatching(/Wed 19 Oct 2011, 0\d:\d\d\nben@shop\.example, chloe@shop\.example\nWell done/),
      expect.stringMatching(/Tue 18 Oct 2011, 0\d:\d\d\namira@shop\.example\nOrders fell behind/),
    ]);
    await page.getByRole('button', { name: 'Outbox , 2 unread' }).waitFor();
    await entries(page).first().click();
    await page.getByRole('button', { name: 'Outbox , 1 unread' }).waitFor();
  });

  test('shows a mail over the sheet: wide, as on a phone, and as plain text', async () => {
    const { page } = await openWithMails();
    await button(page, 'Open the Outbox').click();
    await entries(page).first().click();
    const shown = page.locator('#mail');
    await soon(() => shown.locator('h2').innerText()).toBe('Well done');
    const facts = await shown.locator('dl').innerText();
    expect(facts.replace(/\s+/g, ' ')).toMatch(
      /From KPI Pacer <user@example.com> To ben@shop.example, chloe@shop.example Cc dan@shop.example Sent Wednesday 19 October 2011, 0\d:\d\d/,
    );
    await mailFrame(page).getByText('Well done, in HTML').waitFor();
    const frame = page.locator('#mail iframe');
    expect((await frame.boundingBox())?.width).toBeGreaterThan(600);
    await page.getByText('Phone', { exact: true }).click();
    await soon(() => frame.evaluate((element) => element.clientWidth)).toBe(360);
    await page.getByText('Plain text', { exact: true }).click();
    await soon(() => shown.locator('pre').innerText()).toBe('Well done, in plain text');
    await button(page, 'Older mail').click();
    await soon(() => shown.locator('h2').innerText()).toBe('Orders fell behind');
    await soon(() => shown.locator('pre').innerText()).toBe('Orders fell behind, in plain text');
    await button(page, 'Back to the sheet').click();
    await soon(() => shown.count()).toBe(0);
    await soon(() => page.locator('#grid').getAttribute('inert')).toBeNull();
  });

  test('has only the text of a mail without HTML', async () => {
    const workbench = await open({ prepare: mailing() });
    await workbench.choose('Try', 'Send one');
    await workbench.page.getByRole('button', { name: 'Outbox , 1 unread' }).click();
    await entries(workbench.page).click();
    await soon(() => workbench.page.locator('#mail').innerText()).toContain('Sent by hand.');
    await soon(() => workbench.page.locator('.views').count()).toBe(0);
  });

  test('lets nothing in a mail run, load or lead away', async () => {
    const hostile = mail('amira@shop.example', '<img src=x onerror="window.ran=1">\u202E reversed', {
      body: '<script>window.ran = 1</script>',
      htmlBody: `<!doctype html><html><head>
<base href="https://tracker.example/"><meta http-equiv="refresh" content="0;url=https://tracker.example/away">
<link rel="stylesheet" href="https://tracker.example/a.css"><link rel="preconnect" href="https://tracker.example/">
<style>@import "https://tracker.example/b.css"; body { background: url(https://tracker.example/c.png) }</style>
<script>parent.ran = 1; top.location = 'https://tracker.example/';</script></head>
<body onload="parent.ran = 1"><p id="said">Hello</p>
<img src="https://tracker.example/pixel.png" onerror="parent.ran = 1">
<svg><script href="https://tracker.example/s.js"></script></svg>
<iframe src="https://tracker.example/frame" srcdoc="<script>top.ran = 1</script>"></iframe>
<video src="https://tracker.example/v.mp4" autoplay></video>
<form action="https://tracker.example/form"><button id="send">Send</button></form>
<a id="top" href="https://tracker.example/top" target="_top">top</a>
<a id="self" href="https://tracker.example/self" target="_self">self</a>
<a id="script" href="javascript:parent.ran = 1">script</a></body></html>`,
    });
    const { page } = await openWithMails({ mornings: { 18: hostile } });
    const asked: string[] = [];
    await page.context().route('https://tracker.example/**', async (route) => {
      asked.push(route.request().url());
      await route.abort();
    });
    const before = page.url();
    await button(page, 'Open the Outbox').click();
    await entries(page).click();
    await soon(() => page.locator('#mail h2').innerText()).toContain('<img src=x');
    await mailFrame(page).getByText('Hello').waitFor();
    for (const id of ['send', 'top', 'self', 'script']) await mailFrame(page).locator(`#${id}`).click();
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await soon(() => mailFrame(page).locator('#said').innerText()).toBe('Hello');
    expect(page.url()).toBe(before);
    expect(page.context().pages()).toHaveLength(1);
    await page.getByText('Plain text', { exact: true }).click();
    await soon(() => page.locator('#mail pre').innerText()).toBe('<script>window.ran = 1</script>');
    await soon(() => page.evaluate(() => 'ran' in window)).toBe(false);
    await soon(() => page.locator('#mail iframe').count()).toBe(0);
  });

  test('keeps mails, what was read, and triggers', async () => {
    const workbench = await openWithMails();
    const { page } = workbench;
    await button(page, 'Open the Outbox').click();
    await entries(page).last().click();
    await workbench.saved();
    await workbench.reload();
    await page.getByRole('button', { name: 'Outbox , 1 unread' }).click();
    await soon(() => entries(page).count()).toBe(2);
    await soon(() => page.locator('.mail-entry.unread').innerText()).toContain('Well done');
    await soon(() => workbench.clock).toBe('Thursday 20 October 2011');
    await button(page, 'A day forward').click();
    await soon(() => workbench.text('O40')).toBe('checked on 21');
  });

  test.each([
    [1440, 900],
    [1024, 700],
  ])('is fit for assistive technology, and for the keyboard, at %d x %d', async (width, height) => {
    const workbench = await openWithMails(undefined, { width, height });
    const { page } = workbench;
    expect(await violations(page)).toEqual([]);
    await button(page, 'Open the Outbox').click();
    expect(await violations(page)).toEqual([]);
    // The page of the panel takes the focus when it is there.
    await workbench.choose('Try', 'Open the panel');
    await workbench.panelPage.getByText('panel').waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('#panel iframe'));
    await button(page, 'A day back').focus();
    const visited: (string | undefined)[] = [];
    for (let area = 0; area < 5; area++) {
      await page.keyboard.press('F6');
      visited.push(await focused(page));
    }
    // The menus are in the grid's area.
    expect(visited).toEqual(['grid', 'grid', 'outbox', 'panel', 'bar']);
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await soon(() => focused(page)).toBe('mail');
    await soon(() => page.locator('#mail h2').innerText()).toBe('Orders fell behind');
    expect(await violations(page)).toEqual([]);
    await soon(() => page.locator('#mail').evaluate((element) => element.clientWidth)).toBeGreaterThan(640);
    for (const key of ['Tab', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await soon(() => page.locator('#mail pre').innerText()).toBe('Orders fell behind, in plain text');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Orders fell behind',
    );
    await page.keyboard.press('Escape');
    await soon(() => outbox(page).count()).toBe(0);
  });
});
