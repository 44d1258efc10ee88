// Beside the Target field: results so far, suggestions to take, and the chance of what is typed.

import { openSample } from '../../workbench/headless';
import { SAMPLE_SHEET } from '../../workbench/sample/workbook';
import { soon } from '../browser/soon';
import { failNext, goToSheet } from './a-sidebar-file';
import { describeSidebar, type Sidebar } from './sidebar-page';

const TODAY = '2011-11-01';
const asksOf = ({ asked }: Sidebar) => asked.filter(({ name }) => name === 'adviseTargets').length;
const firstCard = async ({ page }: Sidebar) => {
  await page.locator('.card .toggle').first().click();
  return page.locator('.card.open');
};

describeSidebar('beside the target', (open) => {
  test('results and suggestions come by themselves; one press takes one, and says what it is', async () => {
    const sidebar = await open(openSample(TODAY), { tab: 'setup' });
    const card = await firstCard(sidebar);
    await card.getByLabel('Name').pressSequentially(' of the day');
    await card.getByLabel('Name').fill('Orders');
    await card.locator('.advice').waitFor();
    // Not at each key: at most what stood there first, and what stands there now.
    expect(asksOf(sidebar)).toBeLessThanOrEqual(2);
    expect(await card.locator('.advice-results > div').allInnerTexts()).toEqual([
      'October 2011\n2,129',
      'September 2011\n1,896',
      'August 2011\n1,409',
    ]);
    const before = asksOf(sidebar);
    await sidebar.press('Realistic 2,160 49% likely');
    await soon(() => card.getByLabel('Target', { exact: true }).inputValue()).toBe('2,160');
    await soon(() => card.getByRole('status').innerText()).toBe('2,160: as likely as not');
    expect(await card.locator('[aria-pressed=true]').innerText()).toContain('Realistic');
    await card.getByLabel('Target', { exact: true }).fill('');
    await card.getByLabel('Target', { exact: true }).pressSequentially('4000');
    await soon(() => card.getByRole('status').innerText()).toBe(
      '4,000: under 1%, above anything in 11 months; a target like this discourages',
    );
    // What is typed is worked out here: the script is not asked.
    await card.getByLabel('Better is').selectOption('lower');
    await soon(() => card.getByRole('status').innerText()).toBe(
      '4,000: over 99%, all but certain on present form',
    );
    expect(await card.locator('.advice-target').allInnerTexts()).toHaveLength(3);
    await card.getByLabel('Target', { exact: true }).fill('forty');
    await soon(() => card.locator('.advice-chance').innerText()).toBe('');
    expect(asksOf(sidebar)).toBe(before);
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.overflow()).toBe(0);
  });

  test('results of money have no pence that a target of that size would not have', async () => {
    const sidebar = await open(openSample(TODAY), { tab: 'setup' });
    const card = await firstCard(sidebar);
    await card.getByLabel('Name').fill('Revenue');
    await card.getByLabel('Unit').selectOption('pound');
    await card.locator('.advice').waitFor();
    const results = card.locator('.advice-results dd');
    await soon(async () => (await results.allInnerTexts()).length).toBe(3);
    for (const text of await results.allInnerTexts()) expect(text).toMatch(/^£[\d,]+$/);
    const broken = await card
      .locator('.advice-target b')
      .evaluateAll((amounts) =>
        amounts.filter(
          (amount) => amount.getClientRects().length > 1 || amount.scrollWidth > amount.clientWidth + 1,
        ),
      );
    expect(broken).toEqual([]);
    expect(await sidebar.overflow()).toBe(0);
  });

  test("the next period's targets are set with the same at hand", async () => {
    const host = openSample(TODAY);
    goToSheet(host, SAMPLE_SHEET);
    const sidebar = await open(host, { tab: 'progress' });
    await sidebar.press('Change targets first');
    await sidebar.page.getByText('This is the period after').waitFor();
    await sidebar.page.locator('.card .toggle', { hasText: 'Cancelled orders' }).click();
    const card = sidebar.page.locator('.card.open');
    await card.locator('.advice').waitFor();
    const [safe = '', , stretch = ''] = await card.locator('.advice-target b').allInnerTexts();
    // Less is better.
    expect(Number(safe)).toBeGreaterThan(Number(stretch));
    expect(await card.locator('.advice-results dt').first().innerText()).toBe('October 2011');
    await soon(() => card.getByText('On present form, by the log up to 2011-10-31.').isVisible()).toBe(true);
    // A quotient has results too; why it has no chance is said.
    await sidebar.page.locator('.card .toggle', { hasText: 'Average order value' }).click();
    await soon(() => card.locator('.advice-results dt').first().innerText()).toBe('October 2011');
    await soon(() => card.locator('.advice-basis').innerText()).toBe(
      'Chances are told of totals only: rates and levels don’t add up day by day.',
    );
    expect(await card.locator('.advice-target').count()).toBe(0);
    expect(asksOf(sidebar)).toBe(1);
  });

  test('the year plan has the same at hand for a whole year, and its months follow what is taken', async () => {
    const host = openSample(TODAY);
    goToSheet(host, SAMPLE_SHEET);
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await sidebar.press('Year plan');
    await page.getByLabel('First month of the year').selectOption('2012-01-01');
    const card = page.locator('.card.open');
    await card.locator('.advice').waitFor();
    expect(asksOf(sidebar)).toBeLessThanOrEqual(2);
    const suggested = card.locator('.advice-target');
    await soon(() => suggested.count()).toBe(3);
    const text = await suggested.nth(1).locator('b').innerText();
    await suggested.nth(1).click();
    await soon(() => card.getByLabel('Target of the year').inputValue()).toBe(text.replace(/[£$€]/, ''));
    await soon(() => card.locator('.plan-sum').innerText()).toContain(text);
    expect(await card.getByRole('status').first().innerText()).toContain(':');
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.overflow()).toBe(0);
  });

  test('where the script can not tell, the form is what it was', async () => {
    const host = openSample(TODAY);
    const sidebar = await open(host, { tab: 'setup', meanwhile: { adviseTargets: () => failNext(host) } });
    const card = await firstCard(sidebar);
    await card.getByLabel('Name').fill('Orders');
    await soon(async () => asksOf(sidebar) > 0).toBe(true);
    await card.getByLabel('Target', { exact: true }).fill('2,200');
    await sidebar.press('Create sheet');
    await sidebar.page.getByText('“November 2011” is ready').waitFor();
  });

  test('in Japanese, in 300 pixels', async () => {
    const sidebar = await open(openSample(TODAY, 'ja'), { tab: 'setup' });
    const card = await firstCard(sidebar);
    await card.getByLabel('名前', { exact: true }).fill('注文件数');
    await card.getByLabel('目標', { exact: true }).fill('2900');
    await soon(() => card.locator('.advice-chance').innerText()).toBe(
      '2,900: 達成確率1%。過去11か月の最高を上回り、意欲をそぐ目標になりかねません',
    );
    expect(await card.locator('.advice-target').allInnerTexts()).toEqual([
      '堅実\n1,940\n確率80%',
      '現実的\n2,160\n確率49%',
      '挑戦的\n2,380\n確率20%',
    ]);
    expect(await card.locator('.advice').innerText()).not.toMatch(/[A-Za-z]{2,}/);
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.overflow()).toBe(0);
  });
});

describeSidebar('weights of weekdays', (open) => {
  test('are learned on a press, can be changed, and go into the calendar once they are saved', async () => {
    const host = openSample(TODAY);
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await page.getByText('Days that bring more than others').click();
    await sidebar.press('Learn them from the log');
    await page.getByText('Learned from Orders').waitFor();
    const field = page.getByLabel('Weights', { exact: true });
    expect(await field.inputValue()).toMatch(/^[A-Z].* \d/);
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.overflow()).toBe(0);
    await field.fill('Sun three');
    await field.blur();
    await page.getByText('"Sun three" is no weight').waitFor();
    await field.fill('Sun 0.6, Thu 1.3');
    await sidebar.press('Save the weights');
    await page.getByText('Saved in the calendar.').waitFor();
    await soon(() => page.getByText('All sheets of this file').count()).toBe(0);
    expect(host.spreadsheet.texts('Calendar', 'A2:B4')).toEqual([
      ['Sun-Fri', ''],
      ['Sun', '0.6'],
      ['Thu', '1.3'],
    ]);
  });

  test('in Japanese', async () => {
    const sidebar = await open(openSample(TODAY, 'ja'), { tab: 'setup' });
    const { page } = sidebar;
    await page.getByText('曜日ごとの重み').click();
    await sidebar.press('日次記録から求める');
    await page.getByText('の記録から求めました').waitFor();
    expect(await page.getByLabel('曜日の重み').inputValue()).toMatch(/^[月火水木金土日]/);
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.overflow()).toBe(0);
  });
});
