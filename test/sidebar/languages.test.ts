// The sidebar in Japanese, and changing the language.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { soon } from '../browser/soon';
import { october, request } from '../bundle/a-file';
import { monthFile } from './a-month';
import { copiesOf, openMine } from './a-sidebar-file';
import { describeSidebar, type OpenOptions, type Sidebar } from './sidebar-page';

const TODAY = '2011-10-21';
const JAPANESE = { workbook: { locale: 'ja_JP', name: '予実管理' } };

/** A sheet that needs attention everywhere: a KPI of each kind, some of them late, and what can't be read. */
const japaneseFile = copiesOf(TODAY, () => {
  const host = openMine(TODAY, JAPANESE);
  const owner = 'ana@example.com';
  const kpis: Partial<KpiForm>[] = [
    { name: '商談件数', owner, goal: '売上', indicator: 'leading' },
    { name: 'キャンセル件数', owner, goal: '売上', target: '15', direction: 'lower' },
    { name: '受注率', owner, goal: '', kind: 'rate', target: '25%', unit: 'percent' },
    { name: '社員数', owner: '', goal: '', kind: 'level', target: '26' },
  ];
  const { sheet } = request(host, 'createSheet', {
    ...october(...kpis),
    calendar: { weekdays: '月〜金', holidays: '2011年10月10日' },
  });
  host.spreadsheet.enterRows(sheet, 'E6', [[50], [17], ['20%'], ['たくさん']]);
  return host;
});

const STATES: Record<string, { file: () => Host; tab: NonNullable<OpenOptions['tab']>; shows: string }> = {
  'Set up': { file: () => openMine(TODAY, JAPANESE), tab: 'setup', shows: '.set-up' },
  Progress: { file: japaneseFile, tab: 'progress', shows: '.progress' },
  Alerts: { file: japaneseFile, tab: 'alerts', shows: '.alerts' },
};

/** Everything that is folded; of the KPIs one is open at a time. */
const unfoldAll = async ({ page }: Sidebar) => {
  await page.locator('.toggle:visible, summary:visible').first().waitFor();
  for (const toggle of (await page.locator('.toggle:visible').all()).slice(0, 1)) await toggle.click();
  const folded = page.locator('details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
};

/** What may stand in Latin letters: names, terms of the trade, keys, functions, errors of cells. */
const LATIN =
  /KPI Pacer|KPI|KGI|CSF|Google|Excel|English|Language|[\w.]+@[\w.]+|Europe\/London|Delete|OK|#REF!|#DIV\/0!|\b(?:IF|TODAY)\b|\b[A-Z]{1,3}\d{1,4}\b/g;

/** Words in Latin letters, of the page and of what assistive technology reads of it. */
async function latinOf({ page }: Sidebar): Promise<string[]> {
  const texts = await page.evaluate(() => [
    document.body.innerText,
    ...[...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? ''),
    ...[...document.querySelectorAll('[placeholder]')].map((one) => one.getAttribute('placeholder') ?? ''),
  ]);
  const words = texts.flatMap((text) => text.replace(LATIN, '').match(/[A-Za-z]{2,}/g) ?? []);
  return [...new Set(words)].sort();
}

describeSidebar('in Japanese', (open) => {
  test.each(Object.keys(STATES))('%s: nothing of English, nothing wider than the sidebar', async (name) => {
    const { file, tab, shows } = STATES[name] as (typeof STATES)[string];
    const sidebar = await open(file(), { tab });
    await sidebar.page.locator(shows).waitFor();
    await unfoldAll(sidebar);
    await soon(() => sidebar.page.locator('html').getAttribute('lang')).toBe('ja');
    await soon(() => latinOf(sidebar)).toEqual([]);
    await soon(() => sidebar.overflow()).toBe(0);
    expect(await sidebar.violations()).toEqual([]);
  });

  test('the self-check: nothing of English, before and after', async () => {
    const sidebar = await open(japaneseFile(), { tab: 'check' });
    await soon(() => latinOf(sidebar)).toEqual([]);
    await sidebar.page.locator('.self-check button').first().click();
    await sidebar.page.locator('.self-check .summary').waitFor();
    await unfoldAll(sidebar);
    await soon(() => sidebar.overflow()).toBe(0);
    await soon(() => latinOf(sidebar)).toEqual([]);
  });

  test('Set up offers the KPIs of a Japanese team, and makes a Japanese sheet', async () => {
    const host = openMine(TODAY, JAPANESE);
    const sidebar = await open(host, { tab: 'setup' });
    await sidebar.press('シートを作成');
    await sidebar.page.getByRole('button', { name: '進捗を表示' }).waitFor();
    expect(host.engine.sheetNames()).toEqual(['2011年10月', 'Sheet1', 'マニュアル', 'カレンダー']);
    expect(host.spreadsheet.texts('2011年10月', 'A6:A8').flat()).toEqual(['商談件数', '受注率', '受注件数']);
  });
});

describeSidebar('the choice of a language', (open) => {
  test('changes the sidebar at once, and the file from then on; what was typed stays', async () => {
    const host = monthFile();
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await page.locator('.card .toggle').first().click();
    await page.getByLabel('Owner').fill('ana@example.com');
    await page.getByLabel('Language / 言語').selectOption('ja');
    await page.getByRole('tab', { name: 'シート作成' }).waitFor();
    await soon(() => page.locator('html').getAttribute('lang')).toBe('ja');
    await soon(() => page.getByLabel('担当').inputValue()).toBe('ana@example.com');
    // What nobody has typed is in the other language.
    await soon(() => page.locator('.card .toggle').allInnerTexts()).toEqual([
      expect.stringContaining('商談件数'),
      expect.stringContaining('受注率'),
      expect.stringContaining('受注件数'),
    ]);
    await soon(() => page.getByLabel('シート名').inputValue()).toBe('2011年10月');
    expect(await sidebar.violations()).toEqual([]);
    await page.getByRole('tab', { name: '通知' }).click();
    await page.getByText('通知はオフです').waitFor();

    const again = await open(host, { tab: 'alerts' });
    await again.page.getByText('通知はオフです').waitFor();
    await again.page.getByRole('tab', { name: 'シート作成' }).click();
    await again.page.getByLabel('言語 / Language').selectOption('en');
    await again.page.getByRole('tab', { name: 'Set up' }).waitFor();
    await soon(() => again.page.getByLabel('Sheet name').inputValue()).toBe('October 2011');
  });

  test('one that can not be kept is said beside it, and nothing changes', async () => {
    const host = openMine(TODAY);
    const sidebar = await open(host, {
      tab: 'setup',
      meanwhile: { saveLanguage: () => host.holdLock('document', 'ben@example.com') },
    });
    await sidebar.page.getByLabel('Language / 言語').selectOption('ja');
    await sidebar.page.getByText('Someone else is changing this file').waitFor();
    await sidebar.page.getByRole('tab', { name: 'Set up' }).waitFor();
    await soon(() => sidebar.page.getByLabel('Language / 言語').inputValue()).toBe('en');
  });
});
