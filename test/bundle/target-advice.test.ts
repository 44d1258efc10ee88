// What is known before a target is set, asked of the built script: on the shop's own log.

import { targetChance } from '../../src/kpi/forecast/suggested-targets';
import type { AskedAdvice } from '../../src/protocol/advice';
import { sayChance, shownSuggestions } from '../../src/sheet/advice/say-advice';
import type { TargetAdvice } from '../../src/sheet/advice/target-advice';
import { speak } from '../../src/words';
import { openSample } from '../../workbench/headless';
import type { Host } from '../../workbench/host/host';
import { sum } from '../cases/shop';
import { ask, at, goTo, october, openFile, openMade, request } from './a-file';

const NOVEMBER = { start: '2011-11-01', end: '2011-11-30' };
const COUNT = { unit: 'count', target: null } as const;

const asking = (name: string, more: Partial<AskedAdvice> = {}): AskedAdvice => ({
  name,
  owner: '',
  isOnlyOne: true,
  kind: 'total',
  ...NOVEMBER,
  quotient: null,
  loggedAs: 'latest',
  isShare: false,
  ...more,
});
const adviceIn = (host: Host, ...kpis: readonly AskedAdvice[]) =>
  request(host, 'adviseTargets', { completeThrough: 'yesterday', kpis: [...kpis] }).advice;
const outlookOf = (advice: TargetAdvice | null | undefined) => {
  if (advice?.outlook == null) throw new Error(`no outlook: ${JSON.stringify(advice)}`);
  return advice.outlook;
};

afterEach(() => speak('en'));

describe("the shop's log", () => {
  const host = openSample('2011-11-01');
  const [orders, cancelled] = adviceIn(host, asking('Orders'), asking('Cancelled orders'));

  test('what the last three months came to, and the same month of last year is not in it', () => {
    expect(orders?.results).toEqual([
      { period: 'October 2011', value: sum('orders', '2011-10-01', '2011-10-31') },
      { period: 'September 2011', value: sum('orders', '2011-09-01', '2011-09-30') },
      { period: 'August 2011', value: sum('orders', '2011-08-01', '2011-08-31') },
    ]);
    expect(orders?.lastYear).toBeNull();
    const [december] = adviceIn(
      openSample('2011-11-28'),
      asking('Orders', { start: '2011-12-01', end: '2011-12-31' }),
    );
    expect(december?.lastYear).toEqual({
      period: 'December 2010',
      value: sum('orders', '2010-12-01', '2010-12-31'),
    });
    // November is not over.
    expect(december?.results[0]?.period).toBe('October 2011');
  });

  test('three suggestions around what it may come to; of cancelled orders the other way round', () => {
    const suggested = shownSuggestions(outlookOf(orders), false, COUNT);
    expect(suggested.map(({ label }) => label)).toEqual(['Safe', 'Realistic', 'Stretch']);
    expect(suggested.map(({ text, chanceText }) => [text, chanceText])).toEqual([
      ['1,940', '80%'],
      ['2,160', '49%'],
      ['2,380', '20%'],
    ]);
    const fewer = shownSuggestions(outlookOf(cancelled), true, COUNT);
    expect(fewer.map(({ text, chanceText }) => [text, chanceText])).toEqual([
      ['380', '80%'],
      ['320', '48%'],
      ['270', '18%'],
    ]);
  });

  test('the chance of a typed target only falls, and is that of LANDING_FORECAST', () => {
    const { spread, asOf } = outlookOf(orders);
    expect(asOf).toBe('2011-10-31');
    const targets = Array.from({ length: 60 }, (_, i) => 500 + 75 * i);
    const chances = targets.map((target) => targetChance(target, { spread, lowerIsBetter: false }));
    expect([...chances].sort((a, b) => b - a)).toEqual(chances);
    expect([chances[0], chances.at(-1)].map((chance) => Math.round(chance ?? 0))).toEqual([1, 0]);
    host.spreadsheet.addSheet({ name: 'Try' });
    for (const lowerIsBetter of [false, true]) {
      for (const target of [2000, 2500, 3000]) {
        const kind = lowerIsBetter ? '"total, lower is better"' : '"total"';
        host.spreadsheet.enter(
          'Try',
          'A1',
          `=LANDING_FORECAST("Orders", ${target}, DATE(2011,11,1), DATE(2011,11,30), DATE(2011,10,31), KPI_LOG, KPI_CALENDAR, ${kind})`,
        );
        expect(host.spreadsheet.values('Try', 'D1').flat()[0]).toBeCloseTo(
          targetChance(target, { spread, lowerIsBetter }),
          12,
        );
      }
    }
  });

  test('what a typed target is like, in words, in both languages', () => {
    const outlook = outlookOf(orders);
    const said = (target: number) => sayChance(target, false, outlook, { unit: 'count', target });
    expect([1500, 2200, 2500, 2900, 4000].map(said)).toEqual([
      '1,500: over 99%, all but certain on present form',
      '2,200: as likely as not',
      '2,500: 11%, a stretch: above anything in 11 months',
      '2,900: 1%, above anything in 11 months; a target like this discourages',
      '4,000: under 1%, above anything in 11 months; a target like this discourages',
    ]);
    speak('ja');
    expect([1500, 2200, 2500, 2900, 4000].map(said)).toEqual([
      '1,500: 達成確率99%超。今の調子でほぼ確実です',
      '2,200: 達成できるかは五分五分です',
      '2,500: 達成確率11%。過去11か月の最高を上回る、背伸びの目標です',
      '2,900: 達成確率1%。過去11か月の最高を上回り、意欲をそぐ目標になりかねません',
      '4,000: 達成確率1%未満。過去11か月の最高を上回り、意欲をそぐ目標になりかねません',
    ]);
  });

  test('as many service calls for fifty KPIs as for three', () => {
    const calls = (count: number) => {
      const before = host.remoteCalls;
      adviceIn(
        host,
        ...Array.from({ length: count }, (_, i) => asking(i % 2 === 0 ? 'Orders' : `Other ${i}`)),
      );
      return host.remoteCalls - before;
    };
    expect(calls(50)).toBe(calls(3));
  });
});

describe('without a log', () => {
  test('what the earlier sheets came to, and no chance', () => {
    const host = openMade(october({ name: 'Deals' }, { name: 'Visits' }), '2011-10-03');
    host.spreadsheet.enter('October 2011', at('actual', 6), 87);
    goTo(host, '2011-11-03');
    expect(adviceIn(host, asking('deals '), asking('Visits'), asking('Calls'))).toEqual([
      { results: [{ period: 'October 2011', value: 87 }], lastYear: null, outlook: null, tooFewDays: null },
      null,
      null,
    ]);
    // While October runs it has no result.
    goTo(host, '2011-10-20');
    expect(adviceIn(host, asking('Deals'))).toEqual([null]);
  });

  test('two KPIs of one name with two owners: each is told its own result, and a new one none', () => {
    const host = openFile('2011-10-03');
    const owners = ['ana@example.com', 'ben@example.com'];
    request(host, 'createSheet', october(...owners.map((owner) => ({ name: 'Deals', owner }))));
    host.spreadsheet.enterRows('October 2011', at('actual', 6), [[87], [12]]);
    goTo(host, '2011-11-03');
    const resultOf = (owner: string | null, isOnlyOne: boolean) =>
      adviceIn(host, asking('Deals', { owner, isOnlyOne }))[0]?.results.map(({ value }) => value);
    expect(owners.map((owner) => resultOf(owner, false))).toEqual([[87], [12]]);
    expect(resultOf('Ben <Ben@example.com>', true)).toEqual([12]);
    expect(resultOf('new@example.com', true)).toBeUndefined();
    // The year plan does not know whose it is.
    expect(resultOf(null, true)).toBeUndefined();
  });

  test('one KPI of its name is the same whoever owns it now, unless another has the name too', () => {
    const host = openMade(october({ name: 'Deals', owner: 'ana@example.com' }), '2011-10-03');
    host.spreadsheet.enter('October 2011', at('actual', 6), 87);
    goTo(host, '2011-11-03');
    const [alone, shared] = adviceIn(
      host,
      asking('Deals', { owner: 'new@example.com' }),
      asking('Deals', { owner: 'new@example.com', isOnlyOne: false }),
    );
    expect(alone?.results.map(({ value }) => value)).toEqual([87]);
    expect(shared).toBeNull();
  });

  test('a request that is none is refused, and days that are none know nothing', () => {
    const host = openFile('2011-10-03');
    expect(ask(host, 'adviseTargets', { kpis: 'all' } as never)).toHaveProperty('refused');
    expect(adviceIn(host, asking('Deals', { start: '2011-11-31' }))).toEqual([null]);
  });
});
