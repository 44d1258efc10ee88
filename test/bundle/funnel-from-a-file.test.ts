// From an empty file to a sales funnel: a made-up export is brought in, and the figures equal an independent count.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, FORM, KPI, OCTOBER, openFile, request } from './a-file';
import { bringIn } from './a-file-to-bring-in';

const DEALS = readFileSync(join(__dirname, '../../workbench/sample/exports/made-up-deals.csv'), 'utf8');
const TODAY = '2011-10-15';

/** The rows as anyone would part them who knows that only the name has a comma. */
const deals = DEALS.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, , stage = '', closed = '', , amount] = line.replace(/"[^"]*"/, 'name').split(',');
    return { stage, closed: closed.slice(0, 10), amount: Number(amount) };
  });

test('deals won, their revenue, and all deals closed', () => {
  const host = openFile(TODAY);
  const placed = bringIn(host, DEALS, { tab: 'Deals', key: [] }, 40);
  expect(placed.counts.added).toBe(deals.length);
  const source = { actuals: 'source', tab: 'Deals', date: 'Close Date' } as const;
  const won = { where1: 'Deal Stage', rule1: 'is', sought1: 'Closed Won' } as const;
  const { sheet } = request(host, 'createSheet', {
    ...FORM,
    kpis: [
      { ...KPI, ...source, ...won, name: 'Won', way: 'count' },
      { ...KPI, ...source, ...won, name: 'Revenue', way: 'sum', value: 'Amount' },
      {
        ...KPI,
        ...source,
        name: 'Closed',
        way: 'count',
        where1: 'Deal Stage',
        rule1: 'oneOf',
        sought1: 'Closed Won; Closed Lost',
      },
    ],
  });
  expect(sheet).toBe(OCTOBER);
  const inOctober = deals.filter(({ closed }) => closed >= '2011-10-01' && closed < TODAY);
  const wonThen = inOctober.filter(({ stage }) => stage === 'Closed Won');
  expect(
    [6, 7, 8].map((row) => Number(host.spreadsheet.text(OCTOBER, at('actual', row)).replace(/[^\d.]/g, ''))),
  ).toEqual([
    wonThen.length,
    wonThen.reduce((sum, { amount }) => sum + amount, 0),
    inOctober.filter(({ stage }) => stage.startsWith('Closed')).length,
  ]);
  expect(wonThen.length).toBeGreaterThan(5);
});
