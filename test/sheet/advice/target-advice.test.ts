import { type Log, readLog } from '../../../src/cells/log';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { formatDay, parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { targetChance } from '../../../src/kpi/forecast/suggested-targets';
import { extremesOf } from '../../../src/sheet/advice/extremes';
import { basisOf, likelihoodOf, sayChance, shownSuggestions } from '../../../src/sheet/advice/say-advice';
import { type AdvisedKpi, targetAdvice } from '../../../src/sheet/advice/target-advice';
import { chanceText } from '../../../src/sheet/numbers/chance-text';
import { speak } from '../../../src/words';

const day = (text: string) => parseDay(text) as Day;
const SHEET_DAYS = { today: () => day('2026-07-01'), dayOfDate: () => day('2026-07-01') } as never;
const logOf = (from: string, through: string, valueOn: (day: Day) => number | null, name = 'Orders'): Log => {
  const rows: (string | number)[][] = [['Date', 'KPI', 'Value']];
  for (let one = day(from); one <= day(through); one = (one + 1) as Day) {
    const value = valueOn(one);
    if (value !== null) rows.push([formatDay(one), name, value]);
  }
  return readLog(rows, SHEET_DAYS);
};
const JULY: AdvisedKpi = {
  name: 'Orders',
  owner: '',
  isOnlyOne: true,
  kind: 'total',
  start: day('2026-07-01'),
  end: day('2026-07-31'),
  quotient: null,
  loggedAs: 'latest',
  isShare: false,
};
const adviceOf = (log: Log | null, kpi: Partial<AdvisedKpi> = {}, lastComplete = '2026-06-30') =>
  targetAdvice(
    { ...JULY, ...kpi },
    { log, calendar: EVERY_DAY, lastComplete: day(lastComplete), resultsOf: () => [] },
  );

afterEach(() => speak('en'));

test('a month that the log does not hold from its first day on is no result', () => {
  const advice = adviceOf(logOf('2026-04-10', '2026-06-30', () => 2));
  expect(advice?.results.map(({ period, value }) => `${period}: ${value}`)).toEqual([
    'June 2026: 60',
    'May 2026: 62',
  ]);
});

test('it is asked as of the last logged day that is over; later rows are not looked at', () => {
  const log = logOf('2026-01-01', '2026-07-20', (one) => 5 + (one % 4));
  expect(adviceOf(log)?.outlook?.asOf).toBe('2026-06-30');
  expect(adviceOf(log, {}, '2026-06-12')?.outlook?.asOf).toBe('2026-06-12');
  expect(adviceOf(logOf('2026-01-01', '2026-06-20', () => 5))?.outlook?.asOf).toBe('2026-06-20');
});

test('of a running period what is logged so far is in it; of one that is over nothing is given away', () => {
  const log = logOf('2026-01-01', '2026-07-20', (one) => (one < day('2026-07-01') ? 5 + (one % 4) : 20));
  const middle = (lastComplete: string) => {
    const outlook = adviceOf(log, {}, lastComplete)?.outlook;
    return {
      asOf: outlook?.asOf,
      chance: outlook && targetChance(400, { ...outlook, lowerIsBetter: false }),
    };
  };
  expect(middle('2026-06-30').chance).toBeLessThan(0.01);
  // 20 days of 20 are 400 already.
  expect(middle('2026-07-25')).toMatchObject({ asOf: '2026-07-20', chance: expect.any(Number) });
  expect(middle('2026-07-25').chance).toBeGreaterThan(0.99);
  expect(middle('2026-07-31')).toEqual(middle('2026-06-30'));
  expect(adviceOf(log, {}, '2026-07-25')?.results.map(({ period }) => period)).toEqual([
    'June 2026',
    'May 2026',
    'April 2026',
  ]);
});

test('of less than two weeks no chance is told, but how many days are lacking', () => {
  const young = adviceOf(logOf('2026-06-20', '2026-06-30', () => 5));
  expect(young).toMatchObject({ outlook: null, tooFewDays: 11, results: [] });
  expect(young && basisOf(young)).toBe('Chances are told from 14 logged days on; there are 11.');
  expect(adviceOf(logOf('2026-06-17', '2026-06-30', () => 5))?.outlook).not.toBeNull();
});

test('a rate has results and no chance: it does not add up', () => {
  const log = logOf('2026-01-01', '2026-06-30', (one) => (one % 2 === 0 ? 4 : 6));
  const advice = adviceOf(log, { kind: 'rate', loggedAs: 'average' });
  expect(advice?.outlook).toBeNull();
  expect(advice?.results[0]).toEqual({ period: 'June 2026', value: 5 });
});

test('a quotient of two logged names has that of each month', () => {
  const rows = ['2026-05-01', '2026-05-31', '2026-06-01', '2026-06-30'].flatMap((text, index) => [
    [text, 'Revenue', 100 + index],
    [text, 'Orders', 2],
  ]);
  const log = readLog([['Date', 'KPI', 'Value'], ...rows], SHEET_DAYS);
  const advice = adviceOf(log, {
    name: 'Average order',
    kind: 'rate',
    quotient: { of: 'Revenue', by: 'Orders' },
  });
  expect(advice?.results).toEqual([
    { period: 'June 2026', value: 51.25 },
    { period: 'May 2026', value: 50.25 },
  ]);
});

test('advice says by which day of the log it is; where that is not known, nothing', () => {
  const advice = adviceOf(logOf('2026-01-01', '2026-06-20', () => 5));
  expect(advice && basisOf(advice)).toBe('On present form, by the log up to 2026-06-20.');
  const rate = adviceOf(
    logOf('2026-01-01', '2026-06-30', () => 5),
    { kind: 'rate' },
  );
  expect(rate && basisOf(rate)).toBeNull();
});

test('suggestions are shown from the safe one to the stretch, as the unit has them', () => {
  const outlook = adviceOf(logOf('2025-01-01', '2026-06-30', (one) => 5 + ((one * one * 7) % 11)))?.outlook;
  if (outlook == null) throw new Error('no outlook');
  const shown = shownSuggestions(outlook, false, { unit: 'dollar', target: null });
  expect(shown.map(({ label }) => label)).toEqual(['Safe', 'Realistic', 'Stretch']);
  for (const { level, label, target, chance, text, ...others } of shown) {
    expect([label.toLowerCase(), text]).toEqual([level, `$${target}.00`]);
    expect(others).toEqual({ chanceText: chanceText(chance) });
    expect(chance).toBeCloseTo({ safe: 0.8, realistic: 0.5, stretch: 0.2 }[level], 1);
  }
});

test('what was seen before is no news, however unlikely it is by now', () => {
  const outlook = adviceOf(logOf('2025-01-01', '2026-06-30', (one) => 5 + ((one * one * 7) % 11)))?.outlook;
  if (outlook == null) throw new Error('no outlook');
  const said = (target: number, most: number | null) =>
    sayChance(
      target,
      false,
      { ...outlook, extremes: most === null ? null : { most, least: 0, months: 13 } },
      { unit: 'count', target },
    );
  const plain = '900: under 1%; a target like this discourages';
  expect([said(900, 900), said(900, null)]).toEqual([plain, plain]);
  expect(said(900, 899)).toBe('900: under 1%, above anything in 13 months; a target like this discourages');
  expect(said(100, 50)).toBe('100: over 99%, all but certain on present form');
});

test('of what nobody knows nothing is said', () => {
  expect(adviceOf(null)).toBeNull();
  expect(
    adviceOf(
      logOf('2026-01-01', '2026-06-30', () => 5),
      { name: 'Other' },
    ),
  ).toBeNull();
});

test('the most and the least of as many days, within thirteen months', () => {
  const entries = Array.from({ length: 600 }, (_, i) => ({
    day: (day('2026-06-30') - 599 + i) as Day,
    // Long ago there was more.
    value: i < 100 ? 50 : i === 400 ? 20 : 1,
  }));
  expect(extremesOf(entries, 30, day('2026-06-30'))).toEqual({ most: 49, least: 30, months: 13 });
  expect(extremesOf(entries.slice(-70), 30, day('2026-06-30'))).toEqual({ most: 30, least: 30, months: 2 });
  expect(extremesOf(entries.slice(-59), 30, day('2026-06-30'))).toBeNull();
});

test.each([
  [1, 'over 99%', 'certain'],
  [0.952, '95%', 'certain'],
  [0.8, '80%', 'likely'],
  [0.596, '60%', 'likely'],
  [0.5, '50%', 'even'],
  [0.4, '40%', 'even'],
  [0.2, '20%', 'stretch'],
  [0.096, '10%', 'stretch'],
  [0.03, '3%', 'discouraging'],
  [0, 'under 1%', 'discouraging'],
])('a chance of %d is %s: %s', (chance, text, likelihood) => {
  expect([chanceText(chance), likelihoodOf(chance)]).toEqual([text, likelihood]);
});

test('lower is better: what was never so low discourages', () => {
  const log = logOf('2025-01-01', '2026-06-30', (one) => 5 + ((one * one * 7) % 11));
  const outlook = adviceOf(log)?.outlook;
  if (outlook == null) throw new Error('no outlook');
  const said = (target: number) => sayChance(target, true, outlook, { unit: 'count', target });
  expect(said(400)).toBe('400: over 99%, all but certain on present form');
  expect(said(150)).toBe('150: under 1%, below anything in 13 months; a target like this discourages');
  speak('ja');
  expect(said(150)).toBe('150: 達成確率1%未満。過去13か月の最少を下回り、意欲をそぐ目標になりかねません');
});
