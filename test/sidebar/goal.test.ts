// The goal tree in the browser: set up, drawn, walked through by keys, and explained.

import type { GoalNodeForm } from '../../src/protocol/goal-form';
import { cellAt } from '../../src/sheet/table/a1';
import { goalTable } from '../../src/sheet/table/goal-table';
import { plannedPlacement } from '../../src/sheet/table/placement';
import type { Host } from '../../workbench/host/host';
import { soon } from '../browser/soon';
import { OCTOBER, october, request } from '../bundle/a-file';
import { HARM, WIDE } from './a-hostile-file';
import { copiesOf, goToSheet, openMine } from './a-sidebar-file';
import { describeSidebar, type Sidebar } from './sidebar-page';

/** Half of 30 days are over. */
const TODAY = '2011-10-16';
const { columns } = plannedPlacement(goalTable());

const GOAL: GoalNodeForm = {
  name: 'Revenue',
  feeds: '',
  how: '',
  source: 'made',
  kind: 'total',
  direction: 'higher',
  unit: 'count',
  indicator: '',
  target: '20000',
};
const PART: GoalNodeForm = { ...GOAL, feeds: 'Revenue', how: 'times', source: 'typed', target: '' };

/** 40 of 100 orders, at 210 instead of 200, and calls that drive them. */
function makeShop(host: Host, [revenue, orders, value, calls]: readonly string[]): void {
  const { sheet } = request(host, 'createGoal', {
    name: '',
    start: '2011-10-01',
    end: '2011-10-30',
    kpiSheet: '',
    nodes: [
      { ...GOAL, name: revenue ?? '' },
      { ...PART, name: orders ?? '', feeds: revenue ?? '', indicator: 'leading' },
      { ...PART, name: value ?? '', feeds: revenue ?? '', kind: 'rate' },
      { ...PART, name: calls ?? '', feeds: orders ?? '', how: 'drives' },
    ],
  });
  // The calls stand behind the orders that they drive.
  const figures = [
    [100, 40],
    [10, 4],
    [200, 210],
  ];
  host.spreadsheet.enterRows(sheet, cellAt(7, columns.target), figures);
}

const shop = copiesOf(TODAY, () => {
  const host = openMine(TODAY);
  makeShop(host, ['Revenue', 'Orders', 'Order value', 'Calls']);
  return host;
});

const hostile = copiesOf(TODAY, () => {
  const host = openMine(TODAY);
  makeShop(host, [HARM, WIDE, '=1+1', '</script><script>window.wasHarmed = true</script>']);
  return host;
});

/** As someone opens it who was at the tree last. */
function atTree(file: () => Host): Host {
  const host = file();
  goToSheet(host, 'Goal');
  return host;
}
const shopFile = () => atTree(shop);
const hostileShop = () => atTree(hostile);

/** A progress sheet whose KPIs name their goals. */
const monthWithGoals = copiesOf(TODAY, () => {
  const host = openMine(TODAY);
  const kpis = [
    { name: 'Deals', goal: 'Revenue', factor: 'Follow up' },
    { name: 'Calls', goal: 'Revenue', factor: 'Follow up' },
  ];
  request(host, 'createSheet', october(...kpis));
  return host;
});

const openForm = async (sidebar: Sidebar) => {
  await sidebar.press('Goal tree');
  await sidebar.page.getByLabel('Begin with').waitFor();
};
const noteOf = ({ page }: Sidebar, field: string) => page.locator(`#field-${field}-note`);
const nodes = ({ page }: Sidebar) => page.getByRole('treeitem');
const chosen = ({ page }: Sidebar) =>
  page.locator('[role=treeitem][aria-selected=true] .node-name').first().innerText();
const explained = ({ page }: Sidebar) => page.locator('.node-words').innerText();

/** Fit for assistive technology, and no wider than the sidebar. */
async function expectFit(sidebar: Sidebar): Promise<void> {
  expect(await sidebar.violations()).toEqual([]);
  await soon(() => sidebar.overflow()).toBeLessThanOrEqual(0);
}

describeSidebar('Set up: Goal tree', (open) => {
  test("a goal whose name passes through that of a factor while it is typed keeps the factor's parts", async () => {
    const host = openMine(TODAY);
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await page.getByLabel('Begin with').selectOption('funnel');
    const name = page.getByLabel('Goal (KGI)');
    await name.fill('');
    await name.pressSequentially('Orders per month');
    await sidebar.press('Create goal tree');
    await page.getByRole('button', { name: 'Show progress' }).waitFor();
    expect(host.spreadsheet.texts('Goal', 'A6:C10').map((row) => row.map((text) => text.trim()))).toEqual([
      ['Orders per month', 'KGI', ''],
      ['Orders', 'CSF', 'Orders per month'],
      ['Visits', 'KPI', 'Orders'],
      ['Conversion', 'KPI', 'Orders'],
      ['Order value', 'KPI', 'Orders per month'],
    ]);
  });

  test('a template, its goal and where figures come from become a sheet', async () => {
    const host = openMine(TODAY);
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await page.getByLabel('Begin with').selectOption('funnel');
    await soon(() => page.getByLabel(/^Figure of/).count()).toBe(3);
    await page.getByLabel('Goal (KGI)').fill('Turnover');
    await page.getByLabel('Target of the goal').fill('20,000');
    await expectFit(sidebar);
    await sidebar.press('Create goal tree');
    await page.getByText('There is a sheet called').or(page.getByText('Type the figures')).first().waitFor();
    await soon(async () => host.spreadsheet.values('Goal', 'A6:A10').flat()).toEqual([
      'Turnover',
      '    Orders',
      '        Visits',
      '        Conversion',
      '    Order value',
    ]);
    expect(host.spreadsheet.values('Goal', cellAt(6, columns.target)).flat()).toEqual([20_000]);
    expect(sidebar.request('createGoal')).toMatchObject({ name: 'Goal', kpiSheet: '' });
  });

  test('a target that is no number is told beside its field, which gets the focus, and nothing is made', async () => {
    const sidebar = await open(openMine(TODAY), { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await page.getByLabel('Target of the goal').fill('lots');
    await sidebar.press('Create goal tree');
    await soon(() => noteOf(sidebar, 'target').innerText()).toContain('"lots" is not a number');
    await soon(() => sidebar.focused()).toBe('field-target');
    await expectFit(sidebar);
    expect(sidebar.asked.some(({ name }) => name === 'createGoal')).toBe(false);
    await page.getByLabel('Target of the goal').fill('100');
    await soon(() => noteOf(sidebar, 'target').count()).toBe(0);
  });

  test('while the name of the goal is blank that is said, and its factors stay', async () => {
    const sidebar = await open(openMine(TODAY), { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await page.getByLabel('Goal (KGI)').fill('');
    expect(await page.getByLabel(/^Figure of/).count()).toBe(3);
    await sidebar.press('Create goal tree');
    await soon(() => noteOf(sidebar, 'goal').innerText()).toContain('Give the goal a name.');
    await page.getByLabel('Goal (KGI)').fill('Sales');
    await sidebar.press('Create goal tree');
    await soon(async () => sidebar.request('createGoal')).toMatchObject({
      nodes: [{ name: 'Sales' }, { feeds: 'Sales' }, { feeds: 'Sales' }, { feeds: 'Sales' }],
    });
  });

  test('two factors with one KPI are told beside the second of them', async () => {
    const sidebar = await open(monthWithGoals(), { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    // Whoever stands on a sheet whose KPIs name their goals begins with those.
    expect(await page.getByLabel('Begin with').inputValue()).toBe(`sheet:${OCTOBER}`);
    await page.getByLabel('Begin with').selectOption('sales');
    for (const place of [0, 1]) await page.locator(`#field-figure-${place}`).selectOption('kpi:0:Deals');
    await sidebar.press('Create goal tree');
    await soon(() => noteOf(sidebar, 'figure-1').innerText()).toContain('Two nodes are called "Deals"');
    await page.getByRole('button', { name: 'Figure of Deals' }).first().click();
    await soon(() => sidebar.focused()).toBe('field-figure-0');
    await expectFit(sidebar);
  });

  test('of the goals of a progress sheet becomes a tree of influences, whose KPIs are looked up', async () => {
    const host = monthWithGoals();
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await page.getByLabel('Begin with').selectOption(`sheet:${OCTOBER}`);
    await soon(() => page.getByLabel('Target of the goal').count()).toBe(0);
    await page.getByLabel('Target of Revenue').fill('lots');
    await sidebar.press('Create goal tree');
    await soon(() => noteOf(sidebar, 'target-0').innerText()).toContain('"lots" is not a number');
    await page.getByLabel('Target of Revenue').fill('20,000');
    await page.getByLabel('Unit').selectOption('pound');
    await expectFit(sidebar);
    await sidebar.press('Create goal tree');
    await soon(async () =>
      host.engine.sheetNames().includes('Goal') ? host.spreadsheet.values('Goal', 'A6:A9').flat() : [],
    ).toEqual(['Revenue', '    Follow up', '        Deals', '        Calls']);
    expect(host.spreadsheet.values('Goal', cellAt(8, columns.target)).flat()).toEqual([100]);
    expect(host.spreadsheet.text('Goal', cellAt(6, columns.target))).toBe('£20,000');
    await page.getByText('Type the figures of: Revenue.').waitFor();
  });

  test('a goal of a progress sheet that is a KPI has its figure and target from there', async () => {
    const host = openMine(TODAY);
    request(host, 'createSheet', { ...october({ name: 'Revenue', goal: '', target: '500' }), name: 'Money' });
    request(host, 'createSheet', october({ name: 'Calls', goal: 'Revenue' }));
    const later = { start: '2011-11-01', end: '2011-11-30', name: 'Later' };
    request(host, 'createSheet', { ...october({ name: 'Calls', goal: '' }), ...later });
    goToSheet(host, OCTOBER);
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await openForm(sidebar);
    await page.getByLabel('Begin with').selectOption(`sheet:${OCTOBER}`);
    const figure = page.getByLabel('Figure of Revenue');
    await figure.waitFor();
    // KPIs of all sheets of these days are offered, each by its sheet.
    expect(await figure.locator('option').allInnerTexts()).toEqual([
      'Typed into the sheet',
      `Calls of ${OCTOBER}`,
      'Revenue of Money',
    ]);
    expect(await figure.locator('option:checked').innerText()).toBe('Revenue of Money');
    expect(await page.getByLabel('Target of Revenue').count()).toBe(0);
    await sidebar.press('Create goal tree');
    await soon(async () =>
      host.engine.sheetNames().includes('Goal')
        ? host.spreadsheet.values('Goal', cellAt(6, columns.target)).flat()
        : [],
    ).toEqual([500]);
  });

  test('goes back to Set up', async () => {
    const sidebar = await open(openMine(TODAY), { tab: 'setup' });
    await openForm(sidebar);
    await sidebar.press('Back to Set up');
    await sidebar.page.getByLabel('Template').waitFor();
  });
});

describeSidebar('Progress of a goal tree', (open) => {
  test('says how the goal stands, what holds it back, and what would do it', async () => {
    const sidebar = await open(shopFile());
    await sidebar.page.locator('.goal').waitFor();
    const text = await sidebar.page.locator('.goal').innerText();
    expect(text).toContain('Revenue is 1,600 behind: Orders costs 2,050, Order value gives back 450.');
    expect(text).toContain('It lands at 16,800: 16.0% short of 20,000.');
    expect(text).toMatch(/Bottleneck: Orders\s+It lands at 80, and would have to reach 95 alone/);
    expect(text).toContain('Order value: 250 instead of 210');
    await expectFit(sidebar);
  });

  test('the tree is walked by keys, and the explanation follows', async () => {
    const sidebar = await open(shopFile());
    const { page } = sidebar;
    await nodes(sidebar).first().waitFor();
    expect(
      await nodes(sidebar).evaluateAll((all) => all.map((one) => one.getAttribute('aria-level'))),
    ).toEqual(['1', '2', '3', '2']);
    // One stop for the tab key: the bottleneck.
    await soon(() => chosen(sidebar)).toBe('× Orders');
    expect(await page.locator('[role=treeitem][tabindex="0"]').count()).toBe(1);
    await page.locator('[role=treeitem][tabindex="0"]').focus();
    const walked: string[] = [];
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp']) {
      await page.keyboard.press(key);
      const name = await chosen(sidebar);
      walked.push(name);
      await soon(() => sidebar.focused()).toMatch(new RegExp(`^${name}, `));
      await soon(() => explained(sidebar)).toMatch(new RegExp(`^${name.replace(/^\W+/, '')}\\s`));
    }
    expect(walked).toEqual(['→ Calls', '× Order value', '× Order value', '→ Calls', 'Revenue', 'Revenue']);
    await soon(() => explained(sidebar)).toContain('Its value is 40 × 210 = 8,400.');
    // Sideways it goes from a goal to what feeds it, and back.
    const sideways: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
      await page.keyboard.press(key);
      sideways.push(await chosen(sidebar));
    }
    expect(sideways).toEqual(['× Orders', '→ Calls', '→ Calls', '× Orders', 'Revenue', 'Revenue']);
  });

  test('a click, and Enter, show the row of a node in the sheet', async () => {
    const host = shopFile();
    const sidebar = await open(host);
    await nodes(sidebar).last().click();
    const row = () => host.engine.currentCell().row + 1;
    await soon(async () => row()).toBe(9);
    await sidebar.page.keyboard.press('ArrowUp');
    expect(row()).toBe(9);
    await sidebar.page.keyboard.press('Enter');
    await soon(async () => row()).toBe(8);
  });

  test('a node is chosen by a click, and is spoken with its figures', async () => {
    const sidebar = await open(shopFile());
    await nodes(sidebar).last().click();
    await soon(() => explained(sidebar)).toMatch(/Its figure is 210, where 200 should be by now\./);
    expect(
      await nodes(sidebar).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))),
    ).toEqual([
      'Revenue, 8,400 · Behind',
      '× Orders, 40 · Behind, effect on the goal -2,050, Bottleneck',
      '→ Calls, 4 · At risk',
      '× Order value, 210 · Ahead, effect on the goal +450',
    ]);
  });

  test('follows what is typed: the bottleneck changes', async () => {
    const host = shopFile();
    host.spreadsheet.enterRows('Goal', cellAt(7, columns.own), [[60], [4], [120]]);
    const sidebar = await open(host);
    await soon(() => chosen(sidebar)).toBe('× Order value');
    await soon(() => sidebar.page.locator('.bottleneck-words').innerText()).toContain(
      'Bottleneck: Order value',
    );
  });

  test('what is wrong with a row is told with its cell, and the rest stands', async () => {
    const host = shopFile();
    host.spreadsheet.enter('Goal', cellAt(8, columns.feeds), 'Visits');
    const sidebar = await open(host);
    await soon(() => sidebar.page.locator('.progress').innerText()).toMatch(
      /C8[\s\S]*"Visits"|"Visits"[\s\S]*C8/,
    );
    expect(await nodes(sidebar).count()).toBe(3);
    await expectFit(sidebar);
  });

  test('is a press away from the progress sheet', async () => {
    const host = shopFile();
    request(host, 'createSheet', october({ name: 'Deals' }));
    goToSheet(host, OCTOBER);
    const sidebar = await open(host);
    await sidebar.press('Open the goal tree');
    await sidebar.page.locator('.goal').waitFor();
    expect(await sidebar.page.locator('.goal').innerText()).toContain('Revenue is 1,600 behind');
  });

  test('whatever nodes are called, nothing is wider than the sidebar, and nothing runs', async () => {
    const sidebar = await open(hostileShop());
    await nodes(sidebar).first().waitFor();
    await expectFit(sidebar);
    await soon(() => sidebar.page.evaluate(() => Reflect.get(window, 'wasHarmed'))).toBeUndefined();
    expect(await nodes(sidebar).first().innerText()).toContain('<img src=x');
  });
});

describeSidebar('in Japanese', (open) => {
  test('a tree is set up and shown without a word of English', async () => {
    const host = openMine(TODAY, { workbook: { locale: 'ja_JP' } });
    const sidebar = await open(host, { tab: 'setup' });
    const { page } = sidebar;
    await sidebar.press('KPIツリー');
    await page.getByLabel('最終目標の目標値').fill('20000');
    await expectFit(sidebar);
    await sidebar.press('KPIツリーを作成');
    await soon(async () => host.engine.sheetNames()).toContain('KPIツリー');
    host.spreadsheet.enterRows('KPIツリー', cellAt(7, columns.target), [
      [100, 40],
      [1, 1],
      [200, 210],
    ]);
    const progress = await open(host, { tab: 'progress' });
    await soon(() => progress.page.locator('.goal').innerText()).toContain('遅れています: 見込み客数が');
    const text = await progress.page.locator('.progress').innerText();
    expect(text.replace(/KGI|KPI|CSF/g, '').match(/[A-Za-z]{2,}/g)).toBeNull();
    await expectFit(progress);
  });
});
