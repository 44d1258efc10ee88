// What plain formulas can't say of a tab, in the built script: dates and amounts that are texts, different values, the latest
// one. The cell and the script say the same, and what can't be read is named and never 0.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { at, OCTOBER, october, openFile, request } from './a-file';

const TODAY = '2011-10-22';
type Row = readonly (string | number)[];
/** What looks like anything else is entered so that it stays a text. */
const asTexts = (rows: readonly Row[]) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell)));

function counted(rows: readonly Row[], kpis: readonly Partial<KpiForm>[], locale = 'en_GB'): Host {
  const host = openFile(TODAY, { workbook: { timeZone: 'Europe/London', locale } });
  host.spreadsheet.addSheet({ name: 'Deals' });
  host.spreadsheet.enterRows('Deals', 'A1', [['Day', 'Buyer', 'Amount'], ...asTexts(rows)]);
  request(host, 'createSheet', october(...kpis));
  return host;
}
const TEXTS: Partial<KpiForm> = { actuals: 'source', tab: 'Deals', date: 'Day', way: 'count', texts: 'read' };
const SUM: Partial<KpiForm> = { ...TEXTS, name: 'Sum', way: 'sum', value: 'Amount', unit: 'decimal' };
const KPIS = [{ ...TEXTS, name: 'Rows' }, SUM] as const;

const shown = (host: Host, row: number, sheet = OCTOBER) => [
  host.spreadsheet.value(sheet, at('actual', row)),
  host.spreadsheet.text(sheet, at('dataThrough', row)),
];
const problemsOf = (host: Host) => request(host, 'loadProgress').problems.map(({ message }) => message);

test('the order of day and month is found in the whole column, and amounts are read as they are written there', () => {
  const rows = [
    ['03.10.2011', 'Ana', '1.234,50 €'],
    ['14.10.2011 08:15', 'Ben', '2.000'],
    ['2011年10月15日', 'Ana', '１２３'],
    ['30.09.2011', 'Cy', '9,5'],
  ];
  const host = counted(rows, KPIS);
  expect(shown(host, 6)).toEqual([3, '2011-10-15']);
  expect(shown(host, 7)).toEqual([1234.5 + 2000 + 123, '2011-10-15']);
  expect(problemsOf(host)).toEqual([]);
  const monthFirst = counted(
    [
      ['10/03/2011', 'Ana', '$5k'],
      ['10/14/2011', 'Ben', '$1,200.50'],
    ],
    KPIS,
  );
  expect(shown(monthFirst, 6)).toEqual([2, '2011-10-14']);
  expect(shown(monthFirst, 7)).toEqual([6200.5, '2011-10-14']);
});

test('what can be read both ways goes by the file, or by what someone has said', () => {
  const rows = [['05/10/2011', 'Ana', '10']];
  expect(shown(counted(rows, KPIS), 6)).toEqual([1, '2011-10-05']);
  // 10 May.
  expect(shown(counted(rows, KPIS, 'en_US'), 6)).toEqual(['', '']);
  expect(shown(counted(rows, [{ ...TEXTS, texts: 'dmy' }], 'en_US'), 6)[0]).toBe(1);
  expect(shown(counted(rows, [{ ...TEXTS, texts: 'mdy' }]), 6)).toEqual(['', '']);
});

test('mixed orders, words for dates and sizes that may mean anything are named, and count for nothing', () => {
  const rows = [
    ['13/10/2011', 'Ana', '10'],
    ['10/14/2011', 'Ben', 'ten'],
    ['3/10/2011', 'Cy', '1'],
    ['soon', 'Di', '1'],
    ['', '', 'Total 12'],
  ];
  const host = counted(rows, KPIS);
  expect(shown(host, 6)).toEqual([2, '2011-10-14']);
  expect(shown(host, 7)).toEqual([10, '2011-10-14']);
  expect(problemsOf(host).filter((message) => message.includes('Sum'))).toEqual([
    '“Deals” row 3: "ten" can not be read as an amount, so it does not count for Sum.',
    '“Deals” rows 4-5: "3/10/2011" can not be read as a date, so it does not count for Sum.',
    '“Deals” row 6: no date, so it does not count for Sum.',
  ]);
  // Amounts of which none can be read make no 0.
  const none = counted([['13/10/2011', 'Ana', 'ten']], KPIS);
  expect(shown(none, 7)[0]).toBe('');
  expect(request(none, 'loadProgress').kpis.map(({ name, actual }) => [name, actual])).toContainEqual([
    'Sum',
    null,
  ]);
});

test('different values, and the latest one, of rows whose dates are dates', () => {
  const host = openFile(TODAY);
  host.spreadsheet.addSheet({ name: 'Deals' });
  host.spreadsheet.enterRows('Deals', 'A1', [
    ['Day', 'Buyer', 'Amount', 'State'],
    ['2011-10-12', 'ana', 70, 'kept'],
    ['2011-10-03', 'Ana', 10, 'kept'],
    ['2011-10-04', 'Ben', 20, 'kept'],
    ['2011-10-12', 'Cy', 50, 'returned'],
    ['2011-09-30', 'Di', 5, 'kept'],
  ]);
  const kept = { where1: 'State', rule1: 'is', sought1: 'kept' } as const;
  const of = { ...TEXTS, ...kept, texts: '' } as const;
  const kpis: Partial<KpiForm>[] = [
    { ...of, name: 'Buyers', way: 'different', value: 'Buyer' },
    { ...of, name: 'Stock', kind: 'level', way: 'latest', value: 'Amount' },
    { ...of, name: 'All buyers', way: 'different', value: 'Buyer', where1: '', rule1: '', sought1: '' },
    {
      ...of,
      name: 'Share',
      kind: 'rate',
      way: 'different',
      value: 'Buyer',
      by: 'All buyers',
      unit: 'decimal',
    },
  ];
  request(host, 'createSheet', october(...kpis));
  expect([6, 7, 8, 9].map((row) => shown(host, row)[0])).toEqual([2, 70, 3, 2 / 3]);
  expect(shown(host, 6)[1]).toBe('2011-10-12');
  const view = request(host, 'loadProgress');
  expect(view.recounts).toBeUndefined();
  expect(view.kpis.every(({ from }) => from?.startsWith('From the tab “Deals”'))).toBe(true);
  // It is as live as any formula, and follows what the sheet of sources says.
  host.spreadsheet.enterRows('Deals', 'A7', [['2011-10-14', 'Ed', 90, 'kept']]);
  expect([6, 7, 8].map((row) => shown(host, row)[0])).toEqual([3, 90, 4]);
  // A header that was renamed gives no figure.
  host.spreadsheet.enter('Deals', 'B1', 'Customer');
  expect(shown(host, 6)[0]).toBe('');
  request(host, 'countAnew', {
    sheet: OCTOBER,
    renamed: { tab: 'Deals', from: 'Buyer', to: 'Customer' },
  });
  expect(shown(host, 6)[0]).toBe(3);
});

test('one execution for a figure, and another for its day where that is a text', () => {
  const run = (kpi: Partial<KpiForm>) => {
    const host = counted([['13.10.2011', 'Ana', '10']], [kpi]);
    return host.spreadsheet.formula(OCTOBER, at('actual', 6)).match(/SOURCE_TO_DATE/g)?.length ?? 0;
  };
  expect(run(SUM)).toBe(1);
  expect(run({ ...SUM, texts: '' })).toBe(0);
});
