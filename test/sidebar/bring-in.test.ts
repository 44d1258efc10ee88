// Bringing in a file in the browser: dropped or chosen, looked at, handed over, and counted from.

import type { SetupForm } from '../../src/protocol/setup-form';
import { soon } from '../browser/soon';
import { at, OCTOBER } from '../bundle/a-file';
import { openMine } from './a-sidebar-file';
import { describeSidebar, type Sidebar } from './sidebar-page';

const TODAY = '2011-10-20';
const DEALS = `Record ID;Deal Name;Deal Stage;Close Date;Amount
7001;Müller & Söhne;Closed Won;03.10.2011;1.250,50 €
7002;Made-up pilot;Qualified;14.10.2011;400,00 €
7003;=1+1;Closed Won;05.10.2011;75,00 €
Total;;;;1.725,50 €`;
const LATER = DEALS.replace('Qualified', 'Closed Won').replace(
  'Total;',
  '7004;New one;Qualified;19.10.2011;20,00 €\nTotal;',
);

/** As Windows writes it: the sign of the euro is 0x80. */
const inWindows1252 = (text: string) =>
  Buffer.from([...text].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));

const choose = (sidebar: Sidebar, name: string, buffer: Buffer) =>
  sidebar.page
    .getByLabel('Drop a file here, or choose one')
    .setInputFiles({ name, mimeType: 'text/csv', buffer });
const shown = (sidebar: Sidebar) => sidebar.page.locator('.scroller').innerText();

describeSidebar('Bring in a file', (open) => {
  test('a German export becomes a tab, a KPI is counted from it, and a later one renews it', async () => {
    const host = openMine(TODAY);
    const sidebar = await open(host, { tab: 'file' });
    await choose(sidebar, 'hubspot-deals-2011-10-19.csv', inWindows1252(DEALS));
    await soon(() => shown(sidebar)).toContain(
      'Looks like HubSpot deals. 3 rows, 5 columns; headers in row 1.',
    );
    expect(await shown(sidebar)).toContain('Rows of totals left out: 1, first row 5.');
    expect(await sidebar.page.getByLabel('Name of the tab').inputValue()).toBe('hubspot deals');
    expect(await sidebar.overflow()).toBe(0);
    expect(await sidebar.violations()).toEqual([]);
    await sidebar.page.getByLabel('Name of the tab').fill('Deals');
    await sidebar.press('Bring it in');
    await sidebar.page.getByText('“Deals” is ready').waitFor();
    expect(host.spreadsheet.texts('Deals', 'A2:E4')).toEqual([
      ['7001', 'Müller & Söhne', 'Closed Won', '2011-10-03', '1250.5'],
      ['7002', 'Made-up pilot', 'Qualified', '2011-10-14', '400'],
      ['7003', '=1+1', 'Closed Won', '2011-10-05', '75'],
    ]);
    expect(await sidebar.violations()).toEqual([]);

    await sidebar.press('Count a KPI from this tab');
    await sidebar.page.getByLabel('Tab', { exact: true }).waitFor();
    expect(await sidebar.page.getByLabel('Tab', { exact: true }).inputValue()).toBe('Deals');
    expect(await sidebar.page.getByLabel('Date column', { exact: true }).inputValue()).toBe('Close Date');
    await sidebar.press('Create sheet');
    await sidebar.page.getByText('“October 2011” is ready').waitFor();
    const form = sidebar.request('createSheet') as SetupForm;
    expect(form.kpis[0]).toMatchObject({ actuals: 'source', tab: 'Deals', date: 'Close Date', way: 'count' });
    expect(host.spreadsheet.text(OCTOBER, at('actual', 6))).toBe('3');

    const again = await open(host, { tab: 'file' });
    await choose(again, 'hubspot-deals-2011-10-20.csv', inWindows1252(LATER));
    await soon(() => again.page.getByLabel('Name of the tab').inputValue()).toBe('Deals');
    expect(await again.page.getByLabel('A row is known by').inputValue()).toBe('Record ID');
    await again.press('See what changes');
    await again.page.getByText('Changed: 1').waitFor();
    expect(await shown(again)).toContain('New: 1');
    expect(host.spreadsheet.text('Deals', 'C3')).toBe('Qualified');
    await again.press('Bring it in');
    await again.page.getByText('“Deals” is up to date').waitFor();
    expect(host.spreadsheet.texts('Deals', 'A3:C5')).toEqual([
      ['7002', 'Made-up pilot', 'Closed Won'],
      ['7003', '=1+1', 'Closed Won'],
      ['7004', 'New one', 'Qualified'],
    ]);
    expect(host.spreadsheet.text(OCTOBER, at('actual', 6))).toBe('4');
  });

  test('what the file does not tell is asked for, and what is no CSV file is said', async () => {
    const host = openMine(TODAY);
    const sidebar = await open(host, { tab: 'file' });
    await choose(sidebar, 'deals.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
    await sidebar.page.getByText('This is a file of a spreadsheet program').waitFor();
    await choose(sidebar, 'empty.csv', Buffer.from(''));
    await sidebar.page.getByText('There is no table in this file').waitFor();
    await choose(
      sidebar,
      'calls.csv',
      Buffer.from('Who,Day,Cost\nAna,3/10/2011,"1,234"\nBen,4/10/2011,"5,678"'),
    );
    await sidebar.page.getByLabel('How are its dates written?').waitFor();
    await sidebar.press('Bring it in');
    await soon(() => sidebar.page.locator('.error').allInnerTexts()).toEqual(['Choose one.', 'Choose one.']);
    await sidebar.page.getByLabel('How are its dates written?').selectOption('dmy');
    await sidebar.page.getByLabel('What do decimals stand behind?').selectOption('.');
    await sidebar.press('Bring it in');
    await sidebar.page.getByText('“calls” is ready').waitFor();
    expect(host.spreadsheet.texts('calls', 'B2:C3')).toEqual([
      ['2011-10-03', '1234'],
      ['2011-10-04', '5678'],
    ]);
  });

  test('a file is dropped; cancelled on its way, or lost, it leaves nothing', async () => {
    const host = openMine(TODAY);
    const rows = Array.from({ length: 12_000 }, (_, row) => `x${row},2011-10-03,${row}`);
    let sidebar: Sidebar | null = null;
    let isFirst = true;
    sidebar = await open(host, {
      tab: 'file',
      meanwhile: {
        sendRows: async () => {
          if (isFirst) await sidebar?.press('Cancel');
          isFirst = false;
        },
      },
    });
    const { page } = sidebar;
    const transfer = await page.evaluateHandle(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'rows.csv', { type: 'text/csv' }));
        return data;
      },
      ['Id,When,Amount', ...rows].join('\n'),
    );
    await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: transfer });
    await soon(() => shown(sidebar as Sidebar)).toContain('12,000 rows, 3 columns');
    await sidebar.press('Bring it in');
    await page.getByText('Nothing was changed.').waitFor();
    expect(host.engine.sheetNames()).toEqual(['Sheet1']);
  });

  test('a row per day goes straight into the log', async () => {
    const host = openMine(TODAY);
    const setUp = await open(host);
    await setUp.page.getByLabel('How actuals arrive', { exact: true }).selectOption('log');
    await setUp.press('Create sheet');
    await setUp.page.getByText('“October 2011” is ready').waitFor();
    const sidebar = await open(host, { tab: 'file' });
    await choose(sidebar, 'daily.csv', Buffer.from('Date,Calls,Visits\n2011-10-03,5,1\n2011-10-04,6,2'));
    await sidebar.page.getByLabel('Where it goes').selectOption('log');
    await sidebar.press('See what changes');
    await sidebar.page.getByText('New: 4').waitFor();
    await sidebar.press('Bring it in');
    await sidebar.page.getByText('“Log” is up to date').waitFor();
    expect(host.spreadsheet.texts('Log', 'A2:C5')).toEqual([
      ['2011-10-03', 'Calls', '5'],
      ['2011-10-03', 'Visits', '1'],
      ['2011-10-04', 'Calls', '6'],
      ['2011-10-04', 'Visits', '2'],
    ]);
  });
});
