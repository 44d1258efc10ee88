// Set up in the browser: KPIs that are counted from a tab.

import type { SetupForm } from '../../src/protocol/setup-form';
import { soon } from '../browser/soon';
import { at, OCTOBER } from '../bundle/a-file';
import { copiesOf, openMine } from './a-sidebar-file';
import { describeSidebar, type Sidebar } from './sidebar-page';

const TODAY = '2011-10-20';

/** A made-up export of deals beside a tab of notes. */
const withDeals = copiesOf(TODAY, () => {
  const host = openMine(TODAY);
  host.spreadsheet.addSheet({ name: 'Notes' });
  host.spreadsheet.enterRows('Notes', 'A1', [['Call Ann'], ['Call Bob']]);
  host.spreadsheet.addSheet({ name: 'Deals' });
  host.spreadsheet.enterRows('Deals', 'A1', [
    ['Deals (made up)', '', '', '', ''],
    ['Deal', 'Stage', 'Close date', 'Signed', 'Amount'],
    ['Blue roof', 'Closed won', '2011-09-28', "'28/09/2011", 900],
    ['Red door', 'Closed won', '2011-10-03', "'03/10/2011", 1200],
    ['Green gate', 'Closed lost', '2011-10-04', "'04/10/2011", 300],
    ['Old barn', 'Closed won', '2011-10-12', "'12/10/2011", 450],
    ['New shed', 'Closed won', '', '', 70],
  ]);
  return host;
});

const openKpi = (sidebar: Sidebar, index: number) => sidebar.page.locator('.card .toggle').nth(index).click();
const choose = (sidebar: Sidebar, label: string, option: string) =>
  sidebar.page.getByLabel(label, { exact: true }).selectOption(option);
const optionsOf = (sidebar: Sidebar, label: string) =>
  sidebar.page.getByLabel(label, { exact: true }).locator('option').allInnerTexts();

describeSidebar('Figures from a tab', (open) => {
  test('a tab is chosen, its dates are found, the line counts along, and the sheet shows the same', async () => {
    const host = withDeals();
    const sidebar = await open(host);
    await choose(sidebar, 'How actuals arrive', 'source');
    await openKpi(sidebar, 2);
    await sidebar.page.getByLabel('Tab', { exact: true }).waitFor();
    expect(await optionsOf(sidebar, 'Tab')).toEqual(['None: typed into the sheet', 'Deals']);
    await choose(sidebar, 'Tab', 'Deals');
    expect(await sidebar.page.getByLabel('Date column', { exact: true }).inputValue()).toBe('Close date');
    expect((await optionsOf(sidebar, 'Date column'))[1]).toBe(
      'Close date (2011-09-28, 2011-10-03, 2011-10-04)',
    );
    await choose(sidebar, 'Only where 1', 'Stage');
    await sidebar.page.getByLabel('Value 1', { exact: true }).fill('Closed won');
    const line = sidebar.page.locator('.tried');
    await soon(() => line.innerText()).toContain('September 2011: 1, October 2011: 2, newest row 2011-10-12');
    await soon(() => line.innerText()).toContain('“Deals” row 7: no date, so it does not count for Deals.');
    await sidebar.press('Create sheet');
    await sidebar.page.getByText('“October 2011” is ready').waitFor();
    const form = sidebar.request('createSheet') as SetupForm;
    expect(form.kpis.map(({ name, actuals }) => [name, actuals])).toEqual([
      ['Opportunities', 'typed'],
      ['Conversion rate', 'typed'],
      ['Deals', 'source'],
    ]);
    expect(host.spreadsheet.text(OCTOBER, at('actual', 8))).toBe('2');
  });

  test('dates and amounts that are texts are told beside their field, with the order that was found', async () => {
    const sidebar = await open(withDeals());
    await choose(sidebar, 'How actuals arrive', 'source');
    await openKpi(sidebar, 2);
    await choose(sidebar, 'Tab', 'Deals');
    await choose(sidebar, 'Date column', 'Signed');
    await soon(() => sidebar.page.locator('.source .error').allInnerTexts()).toEqual([
      'These dates are texts, with the day in front. As long as texts are not read, these rows do not count: choose it below.',
    ]);
    await choose(sidebar, 'Dates and amounts in texts', 'read');
    await soon(() => sidebar.page.locator('.source .error').allInnerTexts()).toEqual([]);
    await soon(() => sidebar.page.locator('.tried').innerText()).toContain(
      'September 2011: 1, October 2011: 3, newest row 2011-10-12',
    );
    await choose(sidebar, 'Date column', 'Stage');
    await soon(() => sidebar.page.locator('.source .error').allInnerTexts()).toEqual([
      'There are no dates in this column.',
    ]);
    await choose(sidebar, 'Date column', 'Close date');
    await choose(sidebar, 'What to do', 'sum');
    await choose(sidebar, 'Value column', 'Deal');
    await soon(() => sidebar.page.locator('.source .error').allInnerTexts()).toEqual([
      'There are no numbers in this column.',
    ]);
  });

  test('what fits the tab is proposed, and one press fills the form', async () => {
    const host = withDeals();
    const sidebar = await open(host);
    await choose(sidebar, 'How actuals arrive', 'source');
    await openKpi(sidebar, 2);
    await choose(sidebar, 'Tab', 'Deals');
    await soon(() => sidebar.page.locator('.proposals button').allInnerTexts()).toEqual([
      'Deals: count rows where Stage is Closed won, by Close date',
      'Amount: sum of Amount where Stage is Closed won, by Close date',
    ]);
    await sidebar.press('Amount: sum of Amount where Stage is Closed won, by Close date');
    await soon(() => sidebar.page.locator('.tried').innerText()).toContain('September 2011: 900');
    await sidebar.press('Create sheet');
    await sidebar.page.getByText('“October 2011” is ready').waitFor();
    expect(host.spreadsheet.value(OCTOBER, at('actual', 8))).toBe(1650);
  });

  test('a condition without a value is a mistake of its field, and a file without a tab says so', async () => {
    const sidebar = await open(withDeals());
    await choose(sidebar, 'How actuals arrive', 'source');
    await openKpi(sidebar, 2);
    await choose(sidebar, 'Tab', 'Deals');
    await choose(sidebar, 'Only where 1', 'Stage');
    await sidebar.press('Create sheet');
    await soon(() => sidebar.page.locator('.source .error').allInnerTexts()).toEqual([
      '“is” needs a value to compare with.',
    ]);
    const bare = await open(openMine(TODAY));
    await choose(bare, 'How actuals arrive', 'source');
    await openKpi(bare, 0);
    await bare.page.getByText('No other tab of this file has a row of headers and rows below.').waitFor();
  });
});
