// The page of the self-check: by keyboard, for screen readers, in 300 pixels, and as a text.

import type { KeptBackground } from '../../src/self-check/background';
import { SELF_CHECKS } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import { soon } from '../browser/soon';
import { type FileOptions, killNext, openMine } from './a-sidebar-file';
import { describeSidebar, type Sidebar } from './sidebar-page';

const MINUTE_MS = 60_000;
const START = 'Start the check';
const POINTS = Object.keys(SELF_CHECKS).length;
/** What Google starts by itself, a minute later. */
const LATER = 6;

const aFile = (options: FileOptions = {}): Host => openMine('2011-10-17', options);
/** Where one point needs someone. */
const withoutMails = (): Host => aFile({ mailQuota: 0 });

/** What is kept of a check in the background, as wide and as harmful as a text can be. */
const HOSTILE: KeptBackground = {
  askedAt: 0,
  trigger: '',
  found: {
    at: MINUTE_MS,
    knowsTrigger: { is: true },
    seesFile: { is: true },
    hasUser: { is: true },
    mailsLeft: { is: 100 },
    cell: {
      is: {
        isFresh: false,
        shown: `${'W'.repeat(200)}<img src=x onerror="window.wasHarmed = true">`,
      },
    },
  },
};

async function started(sidebar: Sidebar): Promise<void> {
  await sidebar.press(START);
  await sidebar.page.getByRole('button', { name: 'Check again' }).waitFor();
}

const copiedIn = (page: Sidebar['page']) => page.evaluate(() => Reflect.get(window, 'copied'));

/** A clipboard that takes what it is given, or refuses. */
const withClipboard = (page: Sidebar['page'], isAllowed: boolean) =>
  page.evaluate((allowed) => {
    const writeText = (text: string) => {
      if (!allowed) return Promise.reject(new Error('not allowed'));
      Object.assign(window, { copied: text });
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    document.execCommand = (command) => {
      if (allowed) return false;
      const { activeElement } = document;
      const area = activeElement as HTMLTextAreaElement;
      Object.assign(window, {
        copied: `${command}: ${area.value.slice(area.selectionStart, area.selectionEnd)}`,
      });
      return true;
    };
  }, isAllowed);

describeSidebar('the self-check', (open) => {
  const openCheck = (host: Host, hasClock = false) => open(host, { tab: 'check', hasClock });

  test('asks nothing of the file until someone starts it', async () => {
    const sidebar = await openCheck(aFile());
    await sidebar.page.getByRole('button', { name: START }).waitFor();
    expect(sidebar.asked.map(({ name }) => name)).toEqual(['loadSelfCheck']);
    expect(await sidebar.violations()).toEqual([]);
  });

  test('says in words what needs someone, first, with what it means and what to do', async () => {
    // In an account that speaks German one point differs.
    const sidebar = await openCheck(aFile({ mailQuota: 0, language: 'de' }));
    await started(sidebar);
    const { page } = sidebar;
    await soon(() => page.locator('.summary').innerText()).toBe(`1 of ${POINTS} points needs you.`);
    await soon(() => page.locator('.self-check > .points .chip').allInnerTexts()).toEqual([
      'Needs you',
      'Otherwise, but allowed for',
    ]);
    const first = page.locator('.point').first();
    expect((await first.innerText()).split('\n').filter((line) => line !== '')).toEqual([
      'You have mails left today',
      'Needs you',
      'Expected',
      'At least 1 left today.',
      'Found',
      '0 left today.',
      'What it means',
      expect.stringContaining('No alert goes out in your name'),
      'What to do',
      expect.stringContaining('Wait until tomorrow.'),
    ]);
    await soon(() => page.getByText(`As expected (${POINTS - LATER - 2})`).isVisible()).toBe(true);
    expect(await sidebar.violations()).toEqual([]);
    await soon(() => sidebar.overflow()).toBeLessThanOrEqual(0);
  });

  test('whatever was found fits in, and does no harm', async () => {
    const document = { 'selfcheck.background': JSON.stringify(HOSTILE) };
    const sidebar = await openCheck(aFile({ workbook: { properties: { document } } }));
    await sidebar.page.getByText(/It shows W{200}<img/).waitFor();
    expect(await sidebar.violations()).toEqual([]);
    await soon(() => sidebar.overflow()).toBeLessThanOrEqual(0);
    await soon(() => sidebar.page.evaluate(() => Reflect.get(window, 'wasHarmed'))).toBeUndefined();
  });

  test('is used by keyboard alone, and the focus goes where the answer begins', async () => {
    const sidebar = await openCheck(withoutMails());
    await sidebar.tabTo(START);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.page.locator('.summary').waitFor();
    await soon(() => sidebar.focused()).toBe('Check this installation');
    await sidebar.tabTo('As expected');
    await sidebar.page.keyboard.press('Enter');
    await soon(() => sidebar.page.getByText('It shows No data.').nth(1).isVisible()).toBe(true);
    await sidebar.tabTo('Copy as text');
    expect(await sidebar.violations()).toEqual([]);
  });

  test('is copied as text', async () => {
    const sidebar = await openCheck(withoutMails());
    await started(sidebar);
    await withClipboard(sidebar.page, true);
    await sidebar.press('Copy as text');
    await sidebar.page.getByText('Copied. Paste it into your report.').waitFor();
    await soon(() => copiedIn(sidebar.page)).toMatch(
      /^KPI Pacer: check of this installation\n\n\[Needs you\] You have mails left today\n {2}Expected: At least 1 left today\.\n {2}Found: 0 left today\.\n {2}It means: /,
    );
  });

  test('where the page may not copy by itself, the text is marked and copied as by the keyboard', async () => {
    const sidebar = await openCheck(withoutMails());
    await started(sidebar);
    await withClipboard(sidebar.page, false);
    await sidebar.press('Copy as text');
    await sidebar.page.getByText('Copied. Paste it into your report.').waitFor();
    await soon(() => copiedIn(sidebar.page)).toContain('copy: KPI Pacer: check of this installation');
  });

  test('what follows by itself is asked for again, and takes its place', async () => {
    const host = aFile();
    const sidebar = await openCheck(host, true);
    await started(sidebar);
    const { page } = sidebar;
    await soon(() => page.locator('.summary').innerText()).toBe(
      `${POINTS - LATER} points are as expected. Still to come: ${LATER}.`,
    );
    host.advanceTo(host.now + 2 * MINUTE_MS);
    await page.clock.runFor(25_000);
    await page.getByText(`All ${POINTS} points are as expected.`).waitFor();
    const asked = sidebar.asked.length;
    await page.clock.runFor(60_000);
    expect(sidebar.asked).toHaveLength(asked);
  });

  test('what came meanwhile shows when it is opened again', async () => {
    const host = aFile();
    host.call('answerSidebar', ['runSelfCheck']);
    for (const { id } of host.triggers) host.disableTrigger(id);
    host.setNow(host.now + 20 * MINUTE_MS);
    const sidebar = await openCheck(host);
    await sidebar.page.getByText('From the last check, in the background').waitFor();
    await soon(() => sidebar.page.locator('.point .chip').first().innerText()).toBe('Needs you');
    expect(await sidebar.violations()).toEqual([]);
  });

  test('a refusal is said, and the check can be started again', async () => {
    const host = aFile();
    const sidebar = await openCheck(host);
    // Whatever fails within it is one of its points: nothing comes back only where Google ends it.
    killNext(host);
    await sidebar.press(START);
    await sidebar.page.getByRole('alert').getByText('Google Sheets did not answer.').waitFor();
    await sidebar.page.getByRole('button', { name: START }).waitFor();
    expect(await sidebar.violations()).toEqual([]);
  });
});
