// LANDING_FORECAST by whatever stands in a log.

import type { Cell } from '../../src/cells/cell';
import { InputError } from '../../src/cells/input-error';
import { call } from '../../src/functions/call';
import { type Day, dayOf } from '../../src/kpi/day';
import { speak } from '../../src/words';

const START = dayOf(2026, 4, 1);
const END = dayOf(2026, 4, 30);
const MIDDLE = dayOf(2026, 4, 15);
const days = {
  dayOf: (instant: Date) => (Math.floor(instant.getTime() / 86_400_000) + 25_569) as Day,
  today: () => MIDDLE,
};
/** What a spreadsheet hands over for a date with a time. */
const instant = (serial: number) => new Date((serial - 25_569) * 86_400_000);

type Row = readonly [date: Cell, kpi: Cell, value: Cell];
type Answer = readonly [landing: number, low: number | '', high: number | '', chance: number | ''];

/** So many days up to the middle of April, of 8 to 12. */
const steady = (count: number, name = 'Orders'): Row[] =>
  Array.from({ length: count }, (_, i) => [MIDDLE - count + 1 + i, name, 10 + ((i * 7) % 5) - 2]);

function answers(log: readonly Row[], kpi: unknown = 'Orders', more: readonly unknown[] = []): unknown[] {
  const [target = 300, start = START, end = END, asOf = MIDDLE, calendar = '', kind = ''] = more;
  const given = [kpi, target, start, end, asOf, log.length === 0 ? [['', '', '']] : log, calendar, kind];
  return [call('LANDING_FORECAST', given, () => days)].flat(1) as unknown[];
}
const answer = (...args: Parameters<typeof answers>): Answer => answers(...args)[0] as Answer;

beforeEach(() => speak('en'));

test('tells landing, range and chance of a steady log', () => {
  const [landing, low, high, chance] = answer(steady(200));
  expect(landing).toBeGreaterThan(285);
  expect(landing).toBeLessThan(315);
  expect(Number(low)).toBeLessThan(landing);
  expect(Number(high)).toBeGreaterThan(landing);
  expect(Number(chance)).toBeGreaterThan(0.2);
  expect(Number(chance)).toBeLessThan(0.8);
});

test('where no KPI is named all four cells are blank, alone and in a column', () => {
  expect(answers(steady(100), '')).toEqual([['', '', '', '']]);
  const kpis = [['Orders'], ['']];
  const [first, second] = answers(steady(100), kpis, [[[300], [300]]]);
  expect(first).toEqual(answer(steady(100)));
  expect(second).toEqual(['', '', '', '']);
});

test('rows of a day add up, in any order', () => {
  const halves = steady(100).flatMap(([day, kpi, value]): Row[] => [
    [day, kpi, Number(value) - 3],
    [day, kpi, 3],
  ]);
  expect(answer([...halves].reverse())).toEqual(answer(steady(100)));
});

test('dates may have times, or be texts; the last day may have rows to come after it', () => {
  const forms = steady(100).map(([day, kpi, value], index): Row => {
    if (index % 3 === 0) return [instant(Number(day) + 0.9), kpi, value];
    return index % 3 === 1 ? [Number(day) + 0.4, kpi, value] : [day, kpi, `${value}`];
  });
  const future: Row[] = [[MIDDLE + 1, 'Orders', 9999]];
  expect(answer([...forms, ...future])).toEqual(answer(steady(100)));
});

test('a row that can’t be used is left out, as LOGGED leaves it out', () => {
  const broken: Row[] = [
    ['soon', 'Orders', 5],
    [MIDDLE - 3, 'Orders', 'many'],
    [MIDDLE, 'Orders', '#N/A'],
  ];
  expect(answer([...steady(60), ...broken])).toEqual(answer(steady(60)));
});

test('under 14 logged days there is a landing, and no range', () => {
  const [landing, ...range] = answer(steady(13));
  expect(landing).toBeGreaterThan(200);
  expect(range).toEqual(['', '', '']);
  expect(answer(steady(14))[1]).not.toBe('');
});

test('one day is enough for a landing', () => {
  expect(answer([[MIDDLE, 'Orders', 10]])).toEqual([300, '', '', '']);
});

test('where all is 0 it stays 0, and a target may still be made', () => {
  const zeros = steady(90).map(([day, kpi]): Row => [day, kpi, 0]);
  const [landing, low, high, chance] = answer(zeros, 'Orders', [1]);
  expect([landing, low, high]).toEqual([0, 0, 0]);
  expect(Number(chance)).toBeGreaterThan(0);
  expect(Number(chance)).toBeLessThan(0.2);
});

test('negative values may lower what is booked', () => {
  const mixed = steady(120).map(([day, kpi, value], i): Row => [day, kpi, i % 4 === 0 ? -30 : value]);
  const [landing, low, high] = answer(mixed, 'Orders', [10]);
  expect(Number(low)).toBeLessThan(landing);
  expect(Number(high)).toBeGreaterThan(landing);
});

test('a month without rows is not a month of nothing', () => {
  const gap = steady(200).filter(([day]) => Number(day) < MIDDLE - 70 || Number(day) > MIDDLE - 40);
  const [landing] = answer(gap);
  expect(Math.abs(landing - answer(steady(200))[0])).toBeLessThan(15);
});

test('deals that are logged when they are closed land at about as many as before', () => {
  const deals = Array.from({ length: 12 }, (_, i): Row => [MIDDLE - 100 + i * 9, 'Deals', 1]);
  const [landing, low, high] = answer([...deals, [MIDDLE, 'Calls', 3]], 'Deals', [3]);
  expect(landing).toBeGreaterThan(2);
  expect(landing).toBeLessThan(5);
  expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
});

test('50,000 rows and a thousand holidays are read', () => {
  const log: Row[] = [];
  for (let kpi = 0; kpi < 62; kpi++) log.push(...steady(800, kpi === 7 ? 'Orders' : `KPI ${kpi}`));
  const holidays = Array.from({ length: 1000 }, (_, i) => [END - 3000 + i * 3]);
  expect(log.length).toBeGreaterThan(49_000);
  const calendar = [['Every day'], ...holidays];
  expect(answer(log, 'Orders', [300, START, END, MIDDLE, calendar])[0]).toBeGreaterThan(200);
});

test('before the start the whole coming period is forecast', () => {
  const [landing, low] = answer(steady(200), 'Orders', [300, START + 30, END + 31]);
  expect(landing).toBeGreaterThan(290);
  expect(Number(low)).toBeGreaterThan(0);
});

test('once it is over all of it is what came', () => {
  const log = steady(200).map(([day, kpi, value]): Row => [Number(day) + 15, kpi, value]);
  const came = log
    .filter(([day]) => Number(day) >= START)
    .reduce((sum, [, , value]) => sum + Number(value), 0);
  expect(answer(log, 'Orders', [300, START, END, END + 3])).toEqual([came, came, came, came >= 300 ? 1 : 0]);
});

test('where lower is better the chance is that of staying at or below', () => {
  const [, , , above] = answer(steady(200), 'Orders', [290]);
  const [, , , below] = answer(steady(200), 'Orders', [290, START, END, MIDDLE, '', 'total, lower']);
  expect(Number(above) + Number(below)).toBeCloseTo(1, 1);
});

test('a rate or level has its latest value of the period, and no range', () => {
  expect(answer(steady(200), 'Orders', [300, START, END, MIDDLE, '', 'rate'])).toEqual([
    steady(200)[199]?.[2],
    '',
    '',
    '',
  ]);
  const before = steady(30).map(([day, kpi, value]): Row => [Number(day) - 40, kpi, value]);
  expect(answer(before, 'Orders', [300, START, END, MIDDLE, '', 'level'])).toEqual(['', '', '', '']);
});

describe('a KPI that the log doesn’t know', () => {
  test('is told where it is asked for alone', () => {
    expect(() => answers(steady(20), 'Order')).toThrow(
      new InputError('the log has no entry of a KPI called "Order", but of "Orders"'),
    );
    expect(() => answers([], 'Order')).toThrow(new InputError('the log has no entry that can be used'));
  });

  test('is blank in a column: KPIs that are typed stand between those that are logged', () => {
    const rows = answers(steady(20), [['Orders'], ['Order'], ['']]);
    expect(rows[0]).toHaveLength(4);
    expect(rows.slice(1)).toEqual([
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
  });
});

test('heads its columns', () => {
  const given = [[['KPI'], ['Orders']], [['Target'], [300]], START, END, MIDDLE, steady(20)];
  expect((call('LANDING_FORECAST', given, () => days) as unknown[][])[0]).toEqual([
    'Likely landing',
    'Forecast low',
    'Forecast high',
    'Chance',
  ]);
});
