// The year plan in the browser: spread, shown as one types, pasted, written, and changed in the middle of the year.

import { soon } from '../browser/soon';
import { october, request } from '../bundle/a-file';
import { HARM } from './a-hostile-file';
import { copiesOf, openMine } from './a-sidebar-file';
import { describeSidebar, type Sidebar } from './sidebar-page';

const TODAY = '2011-10-16';

const file = copiesOf(TODAY, () => {
  const host = openMine(TODAY);
  request(
    host,
    'createSheet',
    october({ name: 'Orders' }, { name: 'Win rate', kind: 'rate', unit: 'percent', target: '2.5' }),
  );
  return host;
});

const japaneseFile = copiesOf(TODAY, () => {
  const host = openMine(TODAY, { workbook: { locale: 'ja_JP' } });
  request(host, 'createSheet', october({ name: '受注件数' }));
  return host;
});

const openForm = async (sidebar: Sidebar) => {
  await sidebar.press('Year plan');
  await sidebar.page.getByLabel('First month of the year').waitFor();
};
const months = ({ page }: Sidebar) => page.locator('dl.plan-months dd').allInnerTexts();
const sumOf = (texts: readonly string[], from: number, to: number) =>
  texts.slice(from, to).reduce((all, text) => all + Number(text), 0);
const sum = ({ page }: Sidebar) => page.locator('.plan-sum').innerText();
const card = ({ page }: Sidebar, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });

async function expectFit(sidebar: Sidebar): Promise<void> {
  expect(await sidebar.violations()).toEqual([]);
  await soon(() => sidebar.overflow()).toBeLessThanOrEqual(0);
}

describeSidebar('Set up: Year plan', (open) => {
  test('the months are shown as one types, add up, and are written as they were shown', async () => {
    const host = file();
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await page.getByLabel('First month of the year').selectOption('2012-01-01');
    await page.getByLabel('Target of the year').fill('1,200');
    await soon(() => sum(sidebar)).toBe('Sum 1,200');
    await page.getByLabel('Spread').selectOption('shares');
    await page.getByLabel('Shares').fill('20/20/20/40');
    await soon(async () => sumOf(await months(sidebar), 9, 12)).toBe(480);
    expect(sumOf(await months(sidebar), 0, 3)).toBe(240);
    const shown = await months(sidebar);
    await expectFit(sidebar);
    await sidebar.press('Create plan');
    await page.getByRole('heading', { name: '“Plan” is ready' }).waitFor();
    await expectFit(sidebar);
    expect(host.spreadsheet.texts('Plan', 'B2:M2')[0]).toEqual(shown);
    expect(host.spreadsheet.values('Plan', 'N2').flat()).toEqual([1200]);
    // Nobody gave a target for the other one.
    expect(host.spreadsheet.texts('Plan', 'A3').flat()).toEqual(['']);
  });

  test('a sheet that is set up after it takes its targets from it, unless someone says otherwise', async () => {
    const host = file();
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await page.getByLabel('Target of the year').fill('3,650');
    await sidebar.press('Create plan');
    await sidebar.press('Back to Set up');
    await soon(() => page.getByLabel('Targets from the plan').isChecked()).toBe(true);
    await page.getByLabel('Period', { exact: true }).selectOption('nextMonth');
    await soon(() => page.locator('.card-line').first().innerText()).toContain('target from the plan');
    await page.locator('.card .toggle').first().click();
    await page.getByLabel('Name', { exact: true }).fill('Orders');
    await sidebar.press('Create sheet');
    await page.getByRole('heading', { name: '“November 2011” is ready' }).waitFor();
    expect(host.spreadsheet.values('November 2011', 'D6').flat()).toEqual([300]);
    await sidebar.press('Make another');
    await page.getByLabel('Targets from the plan').uncheck();
    await sidebar.press('Create sheet');
    await page.getByRole('heading', { name: 'is ready' }).waitFor();
    expect(sidebar.request('createSheet')).not.toHaveProperty('targetsFromPlan');
  });

  test('what is wrong is told beside its field, which gets the focus, and nothing is written', async () => {
    const sidebar = await open(file(), { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await sidebar.press('Create plan');
    await soon(() => page.locator('.notice.bad').innerText()).toContain('Give at least one KPI a target.');
    await page.getByLabel('Target of the year').fill('lots');
    await sidebar.press('Create plan');
    await soon(() => page.locator('.card .field .error').innerText()).toContain('"lots" is not a number');
    await soon(() => sidebar.focused()).toMatch(/target$/);
    await page.getByLabel('Spread').selectOption('hand');
    await page.getByLabel('Mar 2011').fill('soon');
    await sidebar.press('Create plan');
    await soon(() => page.locator('.plan-typed .error').innerText()).toContain('Mar 2011');
    await soon(() => sidebar.focused()).toMatch(/amounts-2$/);
    await expectFit(sidebar);
    expect(sidebar.asked.some(({ name }) => name === 'saveYearPlan')).toBe(false);
  });

  test('a budget that is pasted becomes the months of its KPIs; what is left out is said', async () => {
    const host = file();
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await page.getByText('Paste a budget').click();
    await page.getByLabel('Table').fill('nothing of the kind');
    await sidebar.press('Read the table');
    await soon(() => page.locator('#field-budget-note').innerText()).toContain('No months are found');
    await expectFit(sidebar);
    const rows = [
      ['KPI', 'Jan', 'Feb', 'Mar', 'Q1'],
      ['orders', '１００', '1,200', 'x', '1,300'],
      ['Revenue', '£5', '£6', '£7', '£18'],
      ['Total', '105', '1206', '7', ''],
    ];
    await page.getByLabel('Table').fill(rows.map((row) => row.join('\t')).join('\n'));
    await sidebar.press('Read the table');
    await soon(() => page.locator('.plan-notes').innerText()).toContain(
      'Read 2 KPIs from the table: orders, Revenue.',
    );
    const said = await page.locator('.plan-notes').innerText();
    expect(said).toContain('D2: "x" is not a number, so Mar 2011 of orders is left blank.');
    expect(said).toContain('Left out, for months add up by themselves: Q1, Total.');
    await expectFit(sidebar);
    await soon(() => card(sidebar, 'Revenue').innerText()).toContain('Sum £18');
    expect(await page.getByLabel('Feb 2011').inputValue()).toBe('1,200');
    await sidebar.press('Create plan');
    await page.getByRole('heading', { name: '“Plan” is ready' }).waitFor();
    expect(host.spreadsheet.values('Plan', 'A2:D3')).toEqual([
      ['Orders', 100, 1200, ''],
      ['Revenue', 5, 6, 7],
    ]);
  });

  test('in the middle of the year, months that are over stay, and are not for typing', async () => {
    const host = file();
    const kpi = {
      kind: 'total',
      unit: 'count',
      baseline: '',
      spread: 'even',
      shares: '',
      amounts: [],
    } as const;
    request(host, 'saveYearPlan', {
      first: '2011-01-01',
      kpis: [
        { ...kpi, name: 'Orders', target: '365' },
        { ...kpi, name: 'Calls', target: '12' },
      ],
    });
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await soon(() => page.locator('.set-up').innerText()).toContain(
      'Months that are over keep their numbers: Jan 2011 to Sep 2011.',
    );
    const september = page.getByLabel('Sep 2011 · over');
    expect([await september.inputValue(), await september.getAttribute('readonly')]).toEqual(['30', '']);
    await page.getByLabel('Spread').selectOption('even');
    expect(await page.getByLabel('Target of the year').inputValue()).toBe('365');
    await page.getByLabel('Target of the year').fill('457');
    await soon(() => months(sidebar)).toEqual([
      '31',
      '28',
      '31',
      '30',
      '31',
      '30',
      '31',
      '31',
      '30',
      '62',
      '60',
      '62',
    ]);
    await expectFit(sidebar);
    await sidebar.press('Save plan');
    await soon(() => page.locator('.done').innerText()).toContain('Changed in the plan: Orders.');
    expect(host.spreadsheet.values('Plan', 'J2:N2')).toEqual([[30, 62, 60, 62, 457]]);
    await sidebar.press('Change the plan');
    await soon(() => page.getByLabel('Nov 2011').inputValue()).toBe('60');
    await sidebar.press('Back to Set up');
    await page.getByLabel('Template').waitFor();
  });

  test('a KPI can be added, and left out; whatever it is called, nothing runs', async () => {
    const host = openMine(TODAY);
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await sidebar.press('Add a KPI');
    await soon(() => sidebar.focused()).toMatch(/name$/);
    await page.getByLabel('Name').fill(HARM);
    await page.getByLabel('Kind').selectOption('level');
    await page.getByLabel('Target at the end of the year').fill('24');
    await page.getByLabel('Where it stands at the start').fill('12');
    await soon(() => sum(sidebar)).toBe('At the end 24');
    await sidebar.press('Add a KPI');
    await expectFit(sidebar);
    await sidebar.press('Leave New KPI out');
    await soon(() => page.locator('.kpis').innerText()).toContain('“New KPI” is left out.');
    await sidebar.press('Create plan');
    await page.getByRole('heading', { name: '“Plan” is ready' }).waitFor();
    expect(host.spreadsheet.values('Plan', 'A2').flat()).toEqual([HARM]);
    expect(await page.evaluate(() => Reflect.get(window, 'wasHarmed'))).toBeUndefined();
  });

  test('of a file with too many KPIs it is said at once which are here; the form stays quick', async () => {
    const host = openMine(TODAY, { workbook: { sheets: [{ name: 'Budget', rows: 1300, columns: 20 }] } });
    const heads = Array.from({ length: 12 }, (_, month) => `=DATE(2011, ${month + 1}, 1)`);
    const rows = Array.from({ length: 1010 }, (_, index) => [`KPI ${index}`, ...heads.map(() => 10)]);
    host.spreadsheet.enterRows('Budget', 'A1', [['KPI', ...heads], ...rows]);
    host.spreadsheet.nameRange('KPI_PLAN', 'Budget', 'A1:M1300');
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    expect(await page.locator('.notice').allInnerTexts()).toEqual([
      expect.stringContaining('There are 1010 KPIs in this file: the first 1000 are here.'),
    ]);
    expect(await page.locator('.card').count()).toBe(1000);
    const before = Date.now();
    await page.getByLabel('Dec 2011').fill('12');
    await soon(() => sum(sidebar)).toBe('Sum 122');
    expect(Date.now() - before).toBeLessThan(5000);
    await sidebar.press('Save plan');
    await page.getByRole('heading', { name: '“Budget” is ready' }).waitFor();
    expect(host.spreadsheet.values('Budget', 'M2:M3').flat()).toEqual([12, 10]);
  });

  test('in Japanese the year begins in April, and there is no word of English', async () => {
    const host = japaneseFile();
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await sidebar.press('年間計画');
    await page.getByLabel('年度の最初の月').waitFor();
    expect(await page.getByLabel('年度の最初の月').inputValue()).toBe('2011-04-01');
    await page.getByLabel('年間の目標').fill('１，２００');
    await soon(() => sum(sidebar)).toBe('合計 1,200');
    await page.getByText('予算表を貼り付け').click();
    await page.getByLabel('表', { exact: true }).fill('項目\t4月\t5月\t上期計\n売上高\t▲1.2万円\t3,000円\t');
    await sidebar.press('表を読み取る');
    await soon(() => page.locator('.plan-notes').innerText()).toContain('上期計');
    await expectFit(sidebar);
    const text = await page.locator('.set-up').innerText();
    expect(text.replace(/KPI/g, '').match(/[A-Za-z]{2,}/g)).toBeNull();
    await sidebar.press('計画を作成');
    await soon(async () => host.engine.sheetNames()).toContain('年間計画');
    expect(host.spreadsheet.values('年間計画', 'A3:C3')).toEqual([['売上高', -12_000, 3000]]);
  });
});
