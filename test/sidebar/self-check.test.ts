// The page of the self-check: by keyboard, for screen readers, in 300 pixels, and as a text.

import type { Finding } from '../../src/self-check/finding';
import { describeSidebar, type Script, type Sidebar } from './sidebar-page';

const fine: Finding = { key: 'blanks', outcome: 'fine', found: 'It shows No data.' };
const late: Finding = { key: 'background', outcome: 'waiting', found: 'Not yet.' };
const red: Finding = { key: 'quota', outcome: 'problem', found: '0 left today.' };
const LONG: Finding = {
  key: 'formulasRead',
  outcome: 'differs',
  found: `It shows ${'W'.repeat(200)}<img src=x onerror="window.wasHarmed = true">`,
};

const START = 'Start the check';
const script = (...findings: readonly Finding[]): Script => ({
  loadSelfCheck: { findings: [] },
  runSelfCheck: { findings },
});

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
  const openCheck = (of: Script, hasClock = false) => open(of, { tab: 'check', hasClock });

  test('asks nothing of the file until someone starts it', async () => {
    const sidebar = await openCheck(script(fine));
    await sidebar.page.getByRole('button', { name: START }).waitFor();
    expect(sidebar.asked.map(({ name }) => name)).toEqual(['loadSelfCheck']);
    expect(await sidebar.violations()).toEqual([]);
  });

  test('says in words what needs someone, first, with what it means and what to do', async () => {
    const sidebar = await openCheck(script(fine, LONG, red));
    await started(sidebar);
    const { page } = sidebar;
    // The page's own point is the fourth.
    expect(await page.locator('.summary').innerText()).toBe('1 of 4 points needs you.');
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
    expect(await page.getByText('As expected (2)').isVisible()).toBe(true);
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.overflow()).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => Reflect.get(window, 'wasHarmed'))).toBeUndefined();
  });

  test('is used by keyboard alone, and the focus goes where the answer begins', async () => {
    const sidebar = await openCheck(script(fine, red));
    await sidebar.tabTo(START);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.page.locator('.summary').waitFor();
    expect(await sidebar.focused()).toBe('Check this installation');
    await sidebar.tabTo('As expected');
    await sidebar.page.keyboard.press('Enter');
    expect(await sidebar.page.getByText('It shows No data.').nth(1).isVisible()).toBe(true);
    await sidebar.tabTo('Copy as text');
    expect(await sidebar.violations()).toEqual([]);
  });

  test('is copied as text', async () => {
    const sidebar = await openCheck(script(fine, red));
    await started(sidebar);
    await withClipboard(sidebar.page, true);
    await sidebar.press('Copy as text');
    await sidebar.page.getByText('Copied. Paste it into your report.').waitFor();
    expect(await copiedIn(sidebar.page)).toMatch(
      /^KPI Pacer: check of this installation\n\n\[Needs you\] You have mails left today\n {2}Expected: At least 1 left today\.\n {2}Found: 0 left today\.\n {2}It means: /,
    );
  });

  test('where the page may not copy by itself, the text is marked and copied as by the keyboard', async () => {
    const sidebar = await openCheck(script(fine, red));
    await started(sidebar);
    await withClipboard(sidebar.page, false);
    await sidebar.press('Copy as text');
    await sidebar.page.getByText('Copied. Paste it into your report.').waitFor();
    expect(await copiedIn(sidebar.page)).toContain('copy: KPI Pacer: check of this installation');
  });

  test('what follows by itself is asked for again, and takes its place', async () => {
    let isThere = false;
    const sidebar = await openCheck(
      {
        loadSelfCheck: () => ({
          findings: isThere
            ? [{ key: 'background', outcome: 'fine', found: 'It ran within 2 minutes.' }]
            : [],
        }),
        runSelfCheck: { findings: [fine, late] },
      },
      true,
    );
    await started(sidebar);
    const { page } = sidebar;
    expect(await page.locator('.summary').innerText()).toBe('2 points are as expected. Still to come: 1.');
    isThere = true;
    await page.clock.runFor(25_000);
    await page.getByText('All 3 points are as expected.').waitFor();
    const asked = sidebar.asked.length;
    await page.clock.runFor(60_000);
    expect(sidebar.asked).toHaveLength(asked);
  });

  test('what came meanwhile shows when it is opened again', async () => {
    const sidebar = await openCheck({ loadSelfCheck: { findings: [{ ...late, outcome: 'problem' }] } });
    await sidebar.page.getByText('From the last check, in the background').waitFor();
    expect(await sidebar.page.locator('.point .chip').innerText()).toBe('Needs you');
    expect(await sidebar.violations()).toEqual([]);
  });

  test('a refusal is said, and the check can be started again', async () => {
    const sidebar = await openCheck({
      loadSelfCheck: { findings: [] },
      runSelfCheck: { refused: 'Not now.' },
    });
    await sidebar.press(START);
    await sidebar.page.getByRole('alert').getByText('Not now.').waitFor();
    await sidebar.page.getByRole('button', { name: START }).waitFor();
    expect(await sidebar.violations()).toEqual([]);
  });
});
