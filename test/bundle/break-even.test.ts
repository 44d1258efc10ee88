// A KPI that is to break even, from Set up to its result: target 0 where more is better.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { at, goTo, OCTOBER, october, openMade, request } from './a-file';
import { checkOn, turnOn } from './mornings';

const PROFIT: Partial<KpiForm> = { name: 'Profit', unit: 'pound', target: '0', check: 'monthly' };
const MARGIN: Partial<KpiForm> = { name: 'Margin', kind: 'rate', unit: 'percent', target: '0' };

/** A sheet of October as of a day, with these actuals. */
function asOf(day: string, kpis: readonly Partial<KpiForm>[], actuals: readonly number[]): Host {
  const host = openMade(october(...kpis), day);
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    actuals.map((actual) => [actual]),
  );
  return host;
}
const row = (host: Host, number: number) =>
  (['status', 'achievement', 'paceGap', 'landing', 'shortfall', 'requiredPace', 'expected'] as const).map(
    (key) => host.spreadsheet.text(OCTOBER, at(key, number)),
  );

test('T1: while it runs, cells and sidebar judge it by where it lands', () => {
  const host = asOf('2011-10-21', [PROFIT, { ...PROFIT, name: 'Grants' }, MARGIN], [-800.5, 400, -0.02]);
  expect(row(host, 6)).toEqual(['At risk', '', '', '-£1,240.78', '£1,240.78', '£72.77', '£0.00']);
  expect(row(host, 7)).toEqual(['On track', '', '', '£620.00', '£0.00', '£0.00', '£0.00']);
  expect(row(host, 8)).toEqual(['At risk', '', '', '-2.0%', '2.0%', '', '0.0%']);
  const { kpis, advice } = request(host, 'loadProgress');
  const rules = new Map(kpis.map(({ name, explanation }) => [name, explanation.rule]));
  expect(rules.get('Profit')).toBe('Lands at -£1,240.78, £1,240.78 short of breaking even: At risk');
  expect(rules.get('Grants')).toBe('Lands at £620.00, which is break-even or better: On track');
  expect(rules.get('Margin')).toBe('Stands at -2.0%, 2 points short of breaking even: At risk');
  expect(advice.filter((one) => one.includes('break even'))).toHaveLength(3);
});

test.each([
  [900, 'Achieved', 'Well done: Profit', 'Ended at £900.00, with a target of £0.00'],
  [0, 'Achieved', 'Well done: Profit', 'Ended at £0.00, with a target of £0.00'],
  [-900, 'Missed', '1 final result: Profit', 'Ended at -£900.00: £900.00 short of £0.00'],
])('T1: ended at %d it is %s, and its owner is told so', (actual, status, subject, headline) => {
  const host = asOf('2011-10-30', [PROFIT], []);
  turnOn(host, { checksInARow: 1 });
  goTo(host, '2011-11-01');
  host.spreadsheet.enter(OCTOBER, at('actual', 6), actual);
  host.spreadsheet.enter(OCTOBER, at('dataThrough', 6), '2011-10-31');
  expect(host.spreadsheet.text(OCTOBER, at('status', 6))).toBe(status);
  checkOn(host, '2011-11-02');
  const [mail] = host.outbox.slice(-1);
  expect(mail?.subject).toBe(subject);
  expect(mail?.body).toContain(headline);
});

test('T1: it is taken once more for the next period', () => {
  const host = asOf('2011-10-31', [PROFIT], [5]);
  const { form } = request(host, 'loadNextPeriod', { sheet: OCTOBER });
  expect(request(host, 'createSheet', form)).toMatchObject({ sheet: 'November 2011' });
  expect(host.spreadsheet.text('November 2011', at('target', 6))).toBe('£0.00');
});
