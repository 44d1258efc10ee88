// October from its second review to the next period's sheet, in Chromium and in both languages: what was decided and whether
// the gap is better since, a target reset, those told who count on it, the period closed, and what goes along.

import {
  CLOSE_PERIOD,
  OUTCOME_WORDS,
  PROGRESS,
  RESET_FORM,
  REVIEW_PAGE,
  REVIEW_SUMMARY,
  speak,
  TELL_FORM,
} from '../../src/words';
import { soon } from '../browser/soon';
import { at, goTo, OCTOBER, request } from '../bundle/a-file';
import { end, enterActuals, ROW, reviewed, save, shownAt } from '../bundle/a-review';
import { describeSidebar, type Sidebar } from './sidebar-page';

/** What the page says in a language. */
function wordsIn(language: 'en' | 'ja') {
  speak(language);
  const words = {
    done: OUTCOME_WORDS.done,
    endTitle: REVIEW_PAGE.endTitle,
    end: REVIEW_PAGE.end,
    betterSince: REVIEW_SUMMARY.worked,
    newTarget: RESET_FORM.target,
    reason: RESET_FORM.reason,
    reset: RESET_FORM.open,
    wasReset: RESET_FORM.done,
    to: TELL_FORM.to,
    preview: TELL_FORM.preview,
    send: TELL_FORM.send,
    close: CLOSE_PERIOD.open,
    sendResults: CLOSE_PERIOD.send,
    next: PROGRESS.createNext,
  };
  speak('en');
  return words;
}

describeSidebar('a month of reviews', (open) => {
  test.each(['en', 'ja'] as const)('goes on from the summary to the next sheet: %s', async (language) => {
    const words = wordsIn(language);
    const host = reviewed('2011-10-04', [15, 30, 30]);
    request(host, 'saveLanguage', { language });
    save(host, 'Calls', { action: 'Call 20 old leads', actionDue: '2011-10-10' });
    end(host);
    // A week on, Calls are better since; Deals have fallen behind.
    goTo(host, '2011-10-11');
    enterActuals(host, [96, 60, 100]);

    const meeting = await open(host, { tab: 'review' });
    const heading = ({ page }: Sidebar) => page.locator('.review-card h2').textContent();
    await soon(() => heading(meeting)).toBe('Calls');
    expect(await meeting.page.locator('.since').first().innerText()).toContain('-4.8%');
    await meeting.page.keyboard.press('1');
    await soon(() =>
      meeting.page
        .locator('.outcomes')
        .getByRole('button', { name: words.done, exact: true })
        .getAttribute('aria-pressed'),
    ).toBe('true');
    await meeting.page.keyboard.press('Enter');
    await soon(() => heading(meeting)).toBe('Deals');
    await meeting.page.keyboard.press('a');
    await meeting.page.keyboard.type('Offer a trial');
    await meeting.page.keyboard.press('Enter');
    await soon(() => heading(meeting)).toBe(words.endTitle);
    await meeting.page.getByRole('button', { name: words.end, exact: true }).last().click();
    const summary = meeting.page.locator('.review-summary');
    await summary.waitFor();
    expect(await summary.innerText()).toMatch(
      new RegExp(`${words.betterSince}[^]*Calls[^]*-4\\.8%[^]*Deals`),
    );

    // The third week: what can't be made gets another target, and those who count on it are told.
    goTo(host, '2011-10-18');
    enterActuals(host, [170, 75, 170]);
    const progress = await open(host, { tab: 'progress' });
    const { page } = progress;
    const deals = page.locator('.kpi-row', { hasText: 'Deals' });
    await deals.locator('.toggle').click();
    await deals.locator('button.reset').press('Enter');
    await page.getByLabel(words.newTarget, { exact: true }).fill('150');
    await page.getByLabel(words.reason, { exact: true }).fill('Two shops closed');
    await deals.locator('form').getByRole('button', { name: words.reset, exact: true }).click();
    await deals.getByText(words.wasReset).waitFor();
    expect(host.spreadsheet.value(OCTOBER, at('target', ROW.Deals))).toBe(150);
    await deals.locator('button.tell').press('Enter');
    await page.getByLabel(words.to, { exact: true }).fill('boss@x.com');
    await page.getByRole('button', { name: words.preview }).click();
    await page.getByRole('button', { name: words.send, exact: true }).click();
    await soon(async () => host.outbox.map(({ to }) => to.join())).toEqual(['boss@x.com']);
    const told = host.outbox[0]?.body ?? '';
    for (const part of ['310', '150', 'Offer a trial']) expect(told).toContain(part);

    // It is over: closed, told to everyone, and what is open goes along.
    goTo(host, '2011-11-02');
    enterActuals(host, [315, 151, 300]);
    request(host, 'openSheet', { sheet: OCTOBER });
    const closing = await open(host, { tab: 'progress' });
    await closing.page.getByRole('button', { name: words.close, exact: true }).click();
    const closed = closing.page.locator('.close-period');
    await closed.getByRole('checkbox', { name: /Offer a trial/ }).waitFor();
    await closed.getByRole('button', { name: words.close, exact: true }).click();
    await closed.getByRole('button', { name: words.sendResults, exact: true }).click();
    await soon(async () =>
      host.outbox
        .slice(1)
        .map(({ to }) => to.join())
        .sort(),
    ).toEqual(['ann@x.com', 'bob@x.com', 'cid@x.com']);
    expect(await closing.violations()).toEqual([]);
    expect(await closing.overflow()).toBe(0);
    const before = host.engine.sheetNames();
    await closing.page.getByRole('button', { name: words.next, exact: true }).click();
    await soon(async () => host.engine.sheetNames().length).toBe(before.length + 1);
    const made = host.engine.sheetNames().find((name) => !before.includes(name)) ?? '';
    await soon(async () => host.spreadsheet.texts(made, 'A1:Z12').flat()).toContain('Offer a trial');
    expect(shownAt(host, 'action', 'Deals')).toBe('Offer a trial');
  });
});
