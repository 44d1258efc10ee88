// A KPI that is to break even: target 0 where more is better.

import type { KpiForm } from '../../src/protocol/setup-form';
import { at, goTo, OCTOBER, october, type openFile, openMade, request } from '../bundle/a-file';
import { heads, pass, preview, turnOnAtOneCheck } from './watching';

const PROFIT: Partial<KpiForm> = {
  name: 'Profit',
  unit: 'pound',
  target: '0',
  check: 'weekly',
  owner: 'ann@x.com',
};
const row = (host: ReturnType<typeof openFile>) =>
  (['status', 'achievement', 'paceGap', 'landing', 'shortfall', 'expected'] as const).map((key) =>
    host.spreadsheet.text(OCTOBER, at(key, 6)),
  );

test.each([
  [900, 'Achieved', 'ann@x.com: Well done: Profit', '£0.00'],
  [-900, 'Missed', 'ann@x.com: 1 final result: Profit', '£900.00'],
  [0, 'Achieved', 'ann@x.com: Well done: Profit', '£0.00'],
  [-0.4, 'Missed', 'ann@x.com: 1 final result: Profit', '£0.40'],
])(
  'T1: over, at %d: %s in the cell, in Progress, in History and in the mail',
  (actual, status, mail, shortfall) => {
    const host = openMade(october(PROFIT), '2011-10-30');
    turnOnAtOneCheck(host);
    goTo(host, '2011-11-01');
    host.spreadsheet.enter(OCTOBER, at('actual', 6), actual);
    expect(row(host)).toEqual([
      status,
      '',
      '',
      host.spreadsheet.text(OCTOBER, at('actual', 6)),
      shortfall,
      '£0.00',
    ]);
    const [kpi] = request(host, 'loadProgress').kpis;
    expect(kpi?.explanation.rule).toContain(status);
    expect(preview(host).mails.map(({ to, subject }) => `${to}: ${subject}`)).toEqual([mail]);
    const mails = pass(host, 2);
    expect(heads(mails)).toEqual([mail]);
    expect(mails[0]?.body).not.toMatch(/%|£0(?:\.00)? short/);
    expect(host.spreadsheet.texts('History', 'C2:I2').flat()).toEqual(
      expect.arrayContaining(['Profit', actual.toFixed(2), '0.00', status]),
    );
  },
);

test.each([
  [-800, 'At risk'],
  [800, 'On track'],
  [-5, 'At risk'],
])('T1: while it runs, at %d, it is %s and nobody is mailed', (actual, status) => {
  const host = openMade(october(PROFIT), '2011-10-20');
  host.spreadsheet.enter(OCTOBER, at('actual', 6), actual);
  expect(row(host)[0]).toBe(status);
  expect(request(host, 'loadProgress').kpis[0]?.status).toBe(status === 'At risk' ? 'atRisk' : 'onTrack');
  turnOnAtOneCheck(host);
  expect(pass(host, 3)).toEqual([]);
});

test('T1: Set up takes it, and says how it is judged', () => {
  const host = openMade(
    october(PROFIT, { ...PROFIT, name: 'Margin', kind: 'rate', unit: 'percent' }),
    '2011-10-20',
  );
  const { advice } = request(host, 'loadProgress');
  expect(advice.filter((one) => one.includes('break even'))).toHaveLength(2);
});
