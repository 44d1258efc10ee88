// The page of a review: by keys, shared, closed midway, in 300 pixels and on a meeting room's screen.

import { cellAt } from '../../src/sheet/table/a1';
import { manualTable } from '../../src/sheet/table/manual-table';
import { plannedPlacement } from '../../src/sheet/table/placement';
import { OUTCOME_WORDS, REVIEW_PAGE, speak } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import { soon } from '../browser/soon';
import { at, goTo, OCTOBER, openFile, request } from '../bundle/a-file';
import { keptRows, press, ROW, review, reviewed, save, shownAt } from '../bundle/a-review';
import { HARM } from './a-hostile-file';
import { describeSidebar, type OpenOptions, type Sidebar } from './sidebar-page';

/** Calls are behind, and have an action that is due; Deals are behind too; Visits are on track. */
function aFile(day = '2011-10-11'): Host {
  const host = reviewed(day, [60, 70, 100]);
  host.spreadsheet.enter(OCTOBER, at('action', ROW.Calls), 'Call 20 old leads');
  host.spreadsheet.enter(OCTOBER, at('actionDue', ROW.Calls), '2011-10-10');
  return host;
}

describeSidebar('the review', (open) => {
  const openReview = async (host: Host, options: OpenOptions = {}) => {
    const sidebar = await open(host, { tab: 'review', ...options });
    await sidebar.page.locator('.review-card').waitFor();
    return sidebar;
  };
  const heading = ({ page }: Sidebar) => page.locator('.review-card h2').textContent();
  const status = ({ page }: Sidebar) => page.locator('.review-head [role="status"]').textContent();

  test('goes through it by keys alone, to the summary', async () => {
    const host = aFile();
    const sidebar = await openReview(host);
    const { page } = sidebar;
    const key = (name: string) => page.keyboard.press(name);
    expect(await sidebar.focused()).toBe('Calls');
    expect(await status(sidebar)).toBe('2 to go through. Enter moves on.');
    await key('1');
    await soon(() => page.getByRole('button', { name: 'Done' }).getAttribute('aria-pressed')).toBe('true');
    // What was done makes room for what comes next.
    await key('a');
    expect(await page.getByLabel('What do we do?').inputValue()).toBe('');
    await page.keyboard.type('Ask for help');
    await key('Escape');
    expect(await sidebar.focused()).toBe('Calls');
    await key('w');
    await page.keyboard.type('ben@x.com');
    await key('Enter');
    await soon(() => heading(sidebar)).toBe('Deals');
    expect(await sidebar.focused()).toBe('Deals');
    expect(await status(sidebar)).toBe('Going on since 9:00 (begun by user@example.com), 1 of 2 done');
    await key('ArrowLeft');
    await soon(() => heading(sidebar)).toBe('Calls');
    await key('ArrowRight');
    await soon(() => heading(sidebar)).toBe('Deals');
    await key('Enter');
    await soon(() => heading(sidebar)).toBe(REVIEW_PAGE.endTitle);
    await page.getByRole('button', { name: REVIEW_PAGE.end, exact: true }).last().click();
    await page.locator('.review-summary').waitFor();
    expect(await sidebar.focused()).toBe(REVIEW_PAGE.ended);
    expect(keptRows(host)).toEqual([
      expect.stringContaining('|Calls|Outcome|'),
      expect.stringContaining('|Ask for help|ben@x.com||'),
    ]);
    expect(shownAt(host, 'actionDue', 'Calls')).toBe('');
  });

  test('going back ticks nothing off: whoever opens it then begins at the card that was not passed', async () => {
    const host = aFile();
    const sidebar = await openReview(host);
    const { page } = sidebar;
    await page.keyboard.press('Enter');
    await soon(() => heading(sidebar)).toBe('Deals');
    await soon(() => status(sidebar)).toContain('1 of 2 done');
    await page.keyboard.press('ArrowLeft');
    await soon(() => heading(sidebar)).toBe('Calls');
    expect(await status(sidebar)).toContain('1 of 2 done');
    expect(review(host).running?.seen).toEqual(['Calls']);
    await page.reload();
    await soon(() => heading(sidebar)).toBe('Deals');
    // What is typed is saved all the same.
    await page.getByLabel('Cause').fill('Rain');
    await page.locator('.review-card h2').focus();
    await page.keyboard.press('ArrowLeft');
    await soon(() => heading(sidebar)).toBe('Calls');
    expect(shownAt(host, 'cause', 'Deals')).toBe('Rain');
  });

  test('Enter that ends a word of kanji, and Shift with it, move nowhere', async () => {
    const sidebar = await openReview(aFile());
    const { page } = sidebar;
    const action = page.getByLabel('What do we do?');
    await action.focus();
    await action.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    await page.keyboard.press('Shift+Enter');
    expect(await heading(sidebar)).toBe('Calls');
    expect(await action.inputValue()).toContain('\n');
    // Letters are letters in a field.
    await page.keyboard.type('1ac');
    expect(await action.inputValue()).toContain('1ac');
  });

  test('causes and actions that are usual stand there to choose from, and write themselves', async () => {
    const host = aFile();
    const { causes: first, actions: second } = plannedPlacement(manualTable()).columns;
    for (const [column, text] of [
      [first, 'Too few offers'],
      [second, 'Call the ten best\nOffer a trial'],
    ] as const)
      host.spreadsheet.enter('Manual', cellAt(3, column), text);
    expect(host.spreadsheet.text('Manual', 'A3')).toBe('Deals');
    const sidebar = await openReview(host);
    const { page } = sidebar;
    await page.keyboard.press('Enter');
    await soon(() => heading(sidebar)).toBe('Deals');
    const causes = page.getByRole('group', { name: 'For “Cause”' }).getByRole('button');
    const actions = page.getByRole('group', { name: 'For “What do we do?”' }).getByRole('button');
    expect(await causes.allInnerTexts()).toEqual(['Too few offers']);
    expect(await actions.allInnerTexts()).toEqual(['Call the ten best', 'Offer a trial']);
    await actions.last().focus();
    await page.keyboard.press('Enter');
    expect(await heading(sidebar)).toBe('Deals');
    const action = page.getByLabel('What do we do?');
    expect(await action.inputValue()).toBe('Offer a trial');
    expect(await sidebar.focused()).toBe(await action.getAttribute('id'));
    expect(await actions.count()).toBe(0);
    expect(await causes.count()).toBe(1);
    await page.keyboard.type('!');
    expect(await action.inputValue()).toContain('!');
    await page.keyboard.press('Enter');
    await soon(async () => shownAt(host, 'action', 'Deals')).toContain('Offer a trial');
  });

  test('what is wrong is said at its field, and nobody moves on', async () => {
    const sidebar = await openReview(aFile());
    const { page } = sidebar;
    await page.getByLabel(REVIEW_PAGE.ownLanding).fill('many');
    await page.keyboard.press('Enter');
    await soon(() => page.locator('.field .error').textContent()).toContain('"many"');
    expect(await heading(sidebar)).toBe('Calls');
    expect(await sidebar.focused()).toBe('field-review-ownLanding');
    expect(await sidebar.violations()).toEqual([]);
  });

  test('closed midway: it goes on where it was, with what was typed and not saved', async () => {
    const host = aFile();
    const sidebar = await openReview(host);
    const { page } = sidebar;
    await page.keyboard.press('Enter');
    await soon(() => heading(sidebar)).toBe('Deals');
    await page.getByLabel('What do we do?').fill('Offer a trial');
    await page.reload();
    await soon(() => heading(sidebar)).toBe('Deals');
    expect(await page.getByLabel('What do we do?').inputValue()).toBe('Offer a trial');
    await page.keyboard.press('Enter');
    await soon(() => heading(sidebar)).toBe(REVIEW_PAGE.endTitle);
    expect(shownAt(host, 'action', 'Deals')).toBe('Offer a trial');
  });

  test('what was typed on another day and not saved says of which day it is', async () => {
    const host = aFile();
    const sidebar = await openReview(host);
    const { page } = sidebar;
    const note = page.getByText('Typed on 11 Oct, and not saved yet.');
    await page.getByLabel('Cause').fill('Rain');
    await page.reload();
    await soon(() => page.getByLabel('Cause').inputValue()).toBe('Rain');
    expect(await note.count()).toBe(0);
    goTo(host, '2011-10-18');
    await page.reload();
    await note.waitFor();
    expect(await page.getByLabel('Cause').inputValue()).toBe('Rain');
    expect(await sidebar.violations()).toEqual([]);
    // Typed anew, it is of today.
    await page.getByLabel('Cause').fill('Snow');
    await note.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await soon(async () => shownAt(host, 'cause', 'Calls')).toBe('Snow');
  });

  test('what somebody else wrote meanwhile is shown, and replaced only when pressed again', async () => {
    const host = aFile();
    const sidebar = await openReview(host);
    const { page } = sidebar;
    await page.getByLabel('Cause').fill('Rain');
    host.spreadsheet.enter(OCTOBER, at('cause', ROW.Calls), 'Snow');
    await page.keyboard.press('Enter');
    await soon(() => page.locator('.field .error').first().textContent()).toContain('“Snow”');
    expect(await heading(sidebar)).toBe('Calls');
    expect(await page.getByLabel('Cause').inputValue()).toBe('Rain');
    expect(shownAt(host, 'cause', 'Calls')).toBe('Snow');
    await page.getByLabel('Cause').press('Enter');
    await soon(() => heading(sidebar)).toBe('Deals');
    expect(shownAt(host, 'cause', 'Calls')).toBe('Rain');
  });

  test('ended by somebody else: what is typed stays, and begins a new one when pressed again', async () => {
    const host = aFile();
    const sidebar = await openReview(host);
    const { page } = sidebar;
    await page.keyboard.press('Enter');
    await soon(() => heading(sidebar)).toBe('Deals');
    // That Calls was looked at is told on the way.
    await soon(async () => review(host).running?.id ?? '').toMatch(/./);
    request(host, 'endReview', { sheet: OCTOBER, review: review(host).running?.id ?? '' });
    await page.getByLabel('What do we do?').fill('Offer a trial');
    await page.keyboard.press('Enter');
    await soon(() => page.locator('.review-card > .error').textContent()).toContain(
      'This review was ended by',
    );
    await page.getByLabel('What do we do?').press('Enter');
    await soon(() => heading(sidebar)).toBe(REVIEW_PAGE.endTitle);
    expect(shownAt(host, 'action', 'Deals')).toBe('Offer a trial');
  });

  test('whoever may not edit goes through it, and is told that nothing is kept', async () => {
    const host = openFile('2011-10-11', { workbook: aFile().save(), mayEdit: false });
    const sidebar = await openReview(host);
    const { page } = sidebar;
    await soon(() => page.locator('.notice').first().textContent()).toBe(REVIEW_PAGE.readOnly);
    await page.keyboard.press('Enter');
    await soon(() => heading(sidebar)).toBe('Deals');
    await page.keyboard.press('Enter');
    await soon(() => heading(sidebar)).toBe(REVIEW_PAGE.endTitle);
    expect(await page.locator('.review-card').getByRole('button').count()).toBe(0);
    expect(sidebar.asked.map(({ name }) => name)).not.toContain('saveReviewCard');
    expect(await sidebar.violations()).toEqual([]);
  });

  test('the summary is copied, and mailed once it was shown', async () => {
    const host = aFile();
    save(host, 'Calls', {}, press('done'));
    const sidebar = await openReview(host);
    const { page } = sidebar;
    await page.evaluate(() => {
      const writeText = async (text: string) => {
        Object.assign(window, { copied: text });
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await page.keyboard.press('Enter');
    await soon(() => heading(sidebar)).toBe(REVIEW_PAGE.endTitle);
    await page.getByRole('button', { name: REVIEW_PAGE.end, exact: true }).last().click();
    await sidebar.press(REVIEW_PAGE.copy);
    await soon(() => page.evaluate(() => Reflect.get(window, 'copied'))).toContain('Call 20 old leads');
    await page.getByLabel(REVIEW_PAGE.mailTo).fill('ann@x.com');
    await page.keyboard.press('Enter');
    await soon(() => page.getByLabel(REVIEW_PAGE.mailText).inputValue()).toContain('Call 20 old leads');
    expect(host.outbox).toEqual([]);
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.overflow()).toBe(0);
    await sidebar.press(REVIEW_PAGE.send);
    await soon(() => page.locator('.mail-summary [role="status"]').textContent()).toBe('Sent to ann@x.com.');
    await sidebar.press(REVIEW_PAGE.preview);
    await sidebar.press(REVIEW_PAGE.send);
    await sidebar.press(REVIEW_PAGE.sendAgain);
    await soon(async () => host.outbox.length).toBe(2);
  });

  test('shows it large: a dialog over the sheet, with the same page', async () => {
    const host = aFile();
    const sidebar = await openReview(host);
    await sidebar.press(REVIEW_PAGE.wide);
    await soon(() => sidebar.page.locator('.review-notice').textContent()).toBe(REVIEW_PAGE.wideOpened);
    expect(host.dialog).toMatchObject({ title: REVIEW_PAGE.title, width: 1200, height: 800 });
    expect(host.dialog?.content).toBe(host.sidebar?.content);
  });

  test.each([300, 699, 700, 1440])(
    'in %i pixels: fit for assistive technology, and never too wide',
    async (width) => {
      const host = aFile();
      host.spreadsheet.enter(OCTOBER, at('action', ROW.Calls), HARM);
      host.spreadsheet.enter(OCTOBER, at('cause', ROW.Deals), 'W'.repeat(200));
      const sidebar = await openReview(host, { width, height: 800 });
      const { page } = sidebar;
      expect(await page.getByRole('button', { name: REVIEW_PAGE.wide }).count()).toBe(width < 700 ? 1 : 0);
      for (const step of ['Calls', 'Deals', REVIEW_PAGE.endTitle]) {
        await soon(() => heading(sidebar)).toBe(step);
        expect([width, step, await sidebar.violations(), await sidebar.overflow()]).toEqual([
          width,
          step,
          [],
          0,
        ]);
        await page.keyboard.press('Enter');
      }
      expect(await page.evaluate(() => Reflect.get(window, 'wasHarmed'))).toBeUndefined();
    },
  );

  test('in Japanese', async () => {
    const host = aFile();
    request(host, 'saveLanguage', { language: 'ja' });
    speak('ja');
    const words = { outcome: OUTCOME_WORDS.done, end: REVIEW_PAGE.endTitle };
    speak('en');
    const sidebar = await openReview(host);
    const { page } = sidebar;
    await page.getByRole('button', { name: words.outcome, exact: true }).click();
    await page.locator('.review-card h2').focus();
    await page.keyboard.press('Enter');
    await soon(() => heading(sidebar)).toBe('Deals');
    await page.keyboard.press('Enter');
    await soon(() => heading(sidebar)).toBe(words.end);
    expect([await sidebar.violations(), await sidebar.overflow()]).toEqual([[], 0]);
  });
});
