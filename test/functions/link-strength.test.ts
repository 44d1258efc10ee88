// LINK_STRENGTH by whatever stands in a log.

import type { Cell } from '../../src/cells/cell';
import { speakWhenNeeded } from '../../src/cells/language-of-call';
import { call } from '../../src/functions/call';
import { languageOfCall } from '../../src/functions/language';
import { dayOf } from '../../src/kpi/day';
import { speak } from '../../src/words';

/** A Sunday. */
const AS_OF = dayOf(2026, 6, 14);
const days = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => AS_OF,
};

type Entry = readonly [date: Cell, kpi: Cell, value: Cell];

/** So many weeks of meetings, Monday to Friday, and of orders two weeks later; the last one ends on the as-of day. */
function logOf(weeks: number): Entry[] {
  const meetings = (week: number) => 20 + ((week * 37) % 23);
  return Array.from({ length: weeks }, (_, week) => week).flatMap((week) => {
    const monday = AS_OF - 6 - 7 * (weeks - 1 - week);
    return Array.from({ length: 5 }, (__, day): Entry[] => [
      [monday + day, 'Meetings', meetings(week) / 5],
      [monday + day, 'Orders', (8 + 0.3 * meetings(week - 2) + ((week * 7) % 3)) / 5],
    ]).flat();
  });
}

function strength(...given: unknown[]): unknown[][] {
  speakWhenNeeded(() => languageOfCall('LINK_STRENGTH', given));
  return call('LINK_STRENGTH', given, () => days) as unknown[][];
}

beforeEach(() => speak('en'));

test('tells verdict, correlation, weeks and pairs', () => {
  const [[verdict, r, weeks, pairs] = []] = strength('Meetings', 'Orders', logOf(30));
  expect([verdict, weeks, pairs]).toEqual(['seen', 2, 27]);
  expect(r).toBeGreaterThan(0.8);
  expect(r).toBeLessThan(1);
});

test('names are the same whatever their case and spaces, rows in any order, and a header is skipped', () => {
  const log = [['Date', 'KPI', 'Value'], ...logOf(30).reverse()];
  expect(strength(' meetings', 'ORDERS ', log)).toEqual(strength('Meetings', 'Orders', logOf(30)));
});

test('a column of one of the two names may have a header', () => {
  const rows = strength([['What drives'], ['Meetings']], 'Orders', logOf(30));
  expect(rows.map(([verdict]) => verdict)).toEqual(['Link', 'seen']);
  const others = strength('Meetings', [['What follows'], ['Orders']], logOf(30));
  expect(others).toEqual(rows);
  const between = strength([['What drives'], [5], [''], ['Meetings']], 'Orders', logOf(30));
  expect(between.map(([verdict]) => verdict)).toEqual(['Link', '', '', 'seen']);
  const withBlank = strength([['What drives'], [''], ['Meetings']], 'Orders', logOf(30));
  expect(withBlank.map(([verdict]) => verdict)).toEqual(['Link', '', 'seen']);
});

test('a header that something else tells is written once', () => {
  const told = strength([['What drives'], ['Meetings']], 'Orders', logOf(30), [['As of'], [AS_OF]]);
  expect(told.map(([verdict]) => verdict)).toEqual(['Link', 'seen']);
});

test('a log that is none is told in each row', () => {
  const told = strength([['Calls'], [''], ['Meetings']], 'Orders', '');
  expect(told.map(([verdict]) => verdict)).toEqual([
    expect.stringMatching(/^⚠ log must be three columns wide/),
    '',
    expect.stringMatching(/^⚠ log must be three columns wide/),
  ]);
});

test('a number or a blank over the names is no header', () => {
  const first = (cell: Cell) => strength([[cell], ['Meetings']], 'Orders', logOf(30)).map(([told]) => told);
  expect(first(5)).toEqual(['', 'seen']);
  expect(first('')).toEqual(['', 'seen']);
});

test('rows that can’t be used, and days to come, change nothing', () => {
  const log: Entry[] = [
    ...logOf(30),
    ['soon', 'Orders', 5],
    [AS_OF - 3, 'Orders', 'many'],
    [AS_OF + 1, 'Orders', 9999],
  ];
  expect(strength('Meetings', 'Orders', log)).toEqual(strength('Meetings', 'Orders', logOf(30)));
});

test('a week that is not over doesn’t count', () => {
  const later: Entry[] = [
    [AS_OF + 1, 'Meetings', 500],
    [AS_OF + 1, 'Orders', 1],
  ];
  const inMiddle = strength('Meetings', 'Orders', [...logOf(30), ...later], AS_OF + 6);
  expect(inMiddle).toEqual(strength('Meetings', 'Orders', logOf(30), AS_OF));
  expect(strength('Meetings', 'Orders', logOf(30), AS_OF - 1)[0]?.[3]).toBe(26);
});

test('under 14 weeks it is too early', () => {
  expect(strength('Meetings', 'Orders', logOf(13))).toEqual([['too early', '', '', '']]);
  expect(strength('Meetings', 'Orders', logOf(14))[0]?.[3]).toBe(13);
});

test('a rate is averaged where it is said to be one, however many days of a week it is logged', () => {
  const rate = (week: number) => 0.2 + 0.01 * ((week * 37) % 23);
  const daysOf = (week: number) => 1 + ((week * 5) % 7);
  const log = Array.from({ length: 30 }, (_, week) => week).flatMap((week) => {
    const monday = AS_OF - 6 - 7 * (29 - week);
    return [
      ...Array.from({ length: daysOf(week) }, (__, day): Entry => [monday + day, 'Rate', rate(week)]),
      [monday, 'Orders', 100 * rate(week)] as Entry,
    ];
  });
  expect(strength('Rate', 'Orders', log, '', 'rate')[0]).toEqual(['seen', 1, 0, 29]);
  expect(strength('Rate', 'Orders', log)[0]?.[1]).not.toBe(1);
  expect(strength('Orders', 'Rate', log, '', '', 'level')[0]).toEqual(['seen', 1, 0, 29]);
});

describe('a KPI that the log doesn’t know', () => {
  test('is told where it is asked for alone', () => {
    expect(() => strength('Meetings', 'Order', logOf(3))).toThrow(
      'the log has no entry of a KPI called "Order", but of "Meetings", "Orders"',
    );
    expect(() => strength('Meeting', 'Orders', logOf(3))).toThrow(
      'the log has no entry of a KPI called "Meeting"',
    );
  });

  test('is blank in a column, as is a goal, which feeds nothing', () => {
    const [first, ...others] = strength(
      [['Meetings'], ['Typed'], ['Orders'], ['']],
      [['Orders'], ['Orders'], [''], ['']],
      logOf(30),
    );
    expect(first?.[0]).toBe('seen');
    expect(others).toEqual(others.map(() => ['', '', '', '']));
  });
});

test('heads its columns: what stands above the names is none of the log’s', () => {
  const header = ['Link', 'Correlation', 'Weeks later', 'Pairs of weeks'];
  const [first, second] = strength([['Activity'], ['Meetings']], [['Outcome'], ['Orders']], logOf(30));
  expect([first, second?.[0]]).toEqual([header, 'seen']);
  // A name that is mistyped beside one that is not is no header.
  expect(strength([['Meeting'], ['Meetings']], [['Orders'], ['Orders']], logOf(30))[0]).toEqual([
    '',
    '',
    '',
    '',
  ]);
  const dates = [['As of'], [AS_OF]];
  expect(strength([['Node'], ['Meetings']], [['Feeds'], ['Orders']], logOf(30), dates)[0]).toEqual(header);
});

test('the header of the log tells its language', () => {
  const log = [['日付', 'KPI', '値'], ...logOf(30)];
  expect(strength('Meetings', 'Orders', log)[0]?.[0]).toBe('連動あり');
  expect(strength([['要因'], ['Meetings']], [['結果'], ['Orders']], log)[0]).toEqual([
    '連動',
    '相関係数',
    '何週後',
    '比べた週の数',
  ]);
});

test('looks at each row of the log as often for many links as for few', () => {
  const looksAt = (links: number): number => {
    let looks = 0;
    const log = logOf(30).map(
      (entry) =>
        new Proxy([...entry], {
          get: (cells, key, receiver) => {
            if (typeof key === 'string' && /^\d$/.test(key)) looks++;
            return Reflect.get(cells, key, receiver);
          },
        }),
    );
    const column = (name: string) => Array.from({ length: links }, () => [name]);
    expect(strength(column('Meetings'), column('Orders'), log)).toHaveLength(links);
    return looks;
  };
  expect(looksAt(200)).toBe(looksAt(2));
});
