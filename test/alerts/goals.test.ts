// What mails say of the goal that KPIs are for.

import { decide } from '../../src/alerts/decide';
import { goalEffectsIn, goalLevers, goalsIn, isGoal, kpiOfGoal, withGoalsOnce } from '../../src/alerts/goals';
import type { HistoryRow } from '../../src/alerts/history-row';
import { preview } from '../../src/alerts/render/preview';
import { render } from '../../src/alerts/render/render';
import type { AlertSettings } from '../../src/alerts/settings';
import type { WatchedSheet } from '../../src/alerts/watched-sheet';
import type { Day } from '../../src/kpi/day';
import { speak } from '../../src/words';
import { ORDERS, type Row, VALUE } from '../sheet/goal/a-goal-sheet';
import { goalSheet, OWNED_REVENUE, ordersKpi, SHOP, SIXTEENTH, withGoal } from './a-goal';
import { april, check, kpi, Life, sheet } from './scene';

afterEach(() => speak('en'));

interface Told {
  readonly sheets: readonly WatchedSheet[];
  readonly settings?: Partial<AlertSettings>;
  readonly today?: Day;
}

/** The mails of a check, by address. */
function mailsOf({ sheets, settings = {}, today = SIXTEENTH }: Told) {
  const { digests } = decide(check({ today, sheets, settings }));
  return new Map(digests.map((digest) => [digest.to, render(digest)]));
}
const textTo = (to: string, told: Told) => mailsOf(told).get(to)?.text ?? null;
/** Where texts stand in a mail, in order; -1 is nowhere. */
const order = (text: string | null, ...parts: string[]) => parts.map((part) => text?.indexOf(part) ?? -1);

const VALUE_KPI = kpi({
  name: 'Order value',
  kind: 'rate',
  owner: 'bob@x.com',
  target: 200,
  actual: 150,
});

/** The goal tree, where orders are looked up on a sheet; or on none. */
const looksUp = (name: string | null, change: Partial<WatchedSheet> = {}): WatchedSheet => ({
  ...goalSheet(),
  lookups: new Map(name === null ? [] : [[7, name]]),
  ...change,
});

describe('two teams with a KPI of one name', () => {
  const north = sheet([ordersKpi({ owner: 'nora@x.com' })], { id: '1', name: 'North', asOf: april(15) });
  const south = sheet([ordersKpi({ owner: 'sam@x.com' })], { id: '2', name: 'South', asOf: april(15) });
  const told = (...trees: WatchedSheet[]) => {
    const mails = mailsOf({ sheets: [north, south, ...trees] });
    return ['nora@x.com', 'sam@x.com'].map((to) => /Revenue/.test(mails.get(to)?.text ?? ''));
  };

  test('are told apart by the sheet on which the tree looks its figure up', () => {
    expect([told(looksUp('North')), told(looksUp('South'))]).toEqual([
      [true, false],
      [false, true],
    ]);
    // Each team may have a tree of its own.
    expect(told(looksUp('North'), looksUp('South', { id: '8' }))).toEqual([true, true]);
  });

  test('where nobody knows which is meant, hear of no goal', () => {
    expect(told(looksUp(null))).toEqual([false, false]);
    const trees = [looksUp(null), looksUp(null, { id: '8' })];
    expect(textTo('nora@x.com', { sheets: [north, ...trees] })).not.toMatch(/Revenue/);
    expect(textTo('nora@x.com', { sheets: [north, looksUp(null)] })).toMatch(/Revenue/);
  });

  test('of a node that only its name tells, another that looks its figure up makes no question', () => {
    const byName = looksUp(null, { id: '8' });
    expect(textTo('sam@x.com', { sheets: [south, byName, looksUp('North')] })).toMatch(/Revenue/);
    expect(textTo('sam@x.com', { sheets: [south, byName, looksUp(null)] })).not.toMatch(/Revenue/);
  });

  test('a goal that two sheets have is told of by its tree', () => {
    const revenues = [north, south].map((one) => ({ ...one, kpis: [kpi({ name: 'Revenue' })] }));
    const namesOf = (sheets: readonly WatchedSheet[]) =>
      withGoalsOnce(sheets)
        .at(-1)
        ?.kpis.map(({ name }) => name);
    expect(namesOf([...revenues, looksUp(null)])).toEqual(['Revenue']);
    expect(namesOf([...revenues.slice(1), looksUp(null)])).toEqual([]);
    expect(namesOf([...revenues, looksUp(null, { lookups: new Map([[6, 'South']]) })])).toEqual([]);
  });
});

describe("a KPI's mail", () => {
  test('says what it costs its goal, and that it is the bottleneck', () => {
    const rows = [OWNED_REVENUE, ORDERS, { ...VALUE, own: 150 }];
    const sheets = withGoal([ordersKpi(), VALUE_KPI], rows);
    // 45 orders on average times 50; 175 on average times 10.
    expect(textTo('bob@x.com', { sheets })).toContain(
      'Goal: the bottleneck of Revenue: costs 2,250; Revenue should be at 10,000 by now',
    );
    expect(textTo('ann@x.com', { sheets })).toContain(
      'Goal: costs Revenue 1,750; Revenue should be at 10,000 by now',
    );
  });

  test('says it in the preview, too, in the same words', () => {
    const sheets = withGoal([ordersKpi(), VALUE_KPI], [OWNED_REVENUE, ORDERS, { ...VALUE, own: 150 }]);
    const { mails } = preview(decide(check({ today: SIXTEENTH, sheets, settings: {} })));
    const reasons = mails.flatMap(({ about }) => about.map(({ kpi: name, reason }) => [name, reason]));
    expect(reasons).toContainEqual([
      'Orders',
      'Behind. Goal: costs Revenue 1,750; Revenue should be at 10,000 by now.',
    ]);
    expect(reasons).toContainEqual([
      'Order value',
      'Behind. Goal: the bottleneck of Revenue: costs 2,250; Revenue should be at 10,000 by now.',
    ]);
    expect(
      preview(decide(check({ today: SIXTEENTH, sheets: [sheet([ordersKpi()])] }))).mails[0]?.about,
    ).toMatchObject([{ reason: 'Behind.' }]);
  });

  test('says nothing of a goal that it does no harm, or of none', () => {
    const told = (rows: readonly Row[], name = 'Orders') =>
      textTo('ann@x.com', { sheets: withGoal([ordersKpi({ name })], rows) });
    expect(told(SHOP)).toMatch(/Revenue/);
    expect(told([OWNED_REVENUE, { ...ORDERS, own: 70 }, VALUE])).not.toMatch(/Revenue/);
    expect(told(SHOP, 'Calls')).not.toMatch(/Revenue/);
    expect(textTo('ann@x.com', { sheets: [sheet([ordersKpi()])] })).not.toMatch(/Goal/);
  });

  test('says nothing of a tree of another period, whose KPIs have the same names', () => {
    const inMay = { start: (april(30) + 1) as Day, end: (april(30) + 31) as Day };
    const today = (april(30) + 3) as Day;
    const may = ordersKpi({ ...inMay, actual: 0, dataThrough: (april(30) + 2) as Day });
    const [progress] = withGoal([may], SHOP, today);
    const sheets = [...(progress === undefined ? [] : [progress]), goalSheet(SHOP, today)];
    const settings = { checksInARow: 1 as const, summaryTo: 'team@x.com', summaryWeekday: 3 as const };
    expect(textTo('ann@x.com', { sheets, settings, today })).not.toBeNull();
    expect(textTo('ann@x.com', { sheets, settings, today })).not.toMatch(/Revenue/);
    // Nor does a KPI of May tell of April's goal.
    const revenue = kpi({ ...inMay, name: 'Revenue' });
    const [, tree] = withGoalsOnce([sheet([revenue]), goalSheet(SHOP, today)]);
    expect(tree?.kpis.map(({ name }) => name)).toEqual(['Revenue']);
    const [, same] = withGoalsOnce([sheet([kpi({ name: 'Revenue' })]), goalSheet(SHOP, today)]);
    expect(same?.kpis).toEqual([]);
  });

  test('finds its node whatever the case and the spaces of its name', () => {
    const sheets = withGoal([ordersKpi({ name: ' ORDERS ', typedName: ' ORDERS ' })]);
    expect(textTo('ann@x.com', { sheets })).toContain('the bottleneck of Revenue');
  });

  test('has what holds the goal back first, before leading indicators and what is further behind', () => {
    const kpis = [
      ordersKpi({ name: 'Calls', actual: 1 }),
      kpi({ name: 'Claims', actual: 0 }),
      ordersKpi({ indicator: 'lagging' }),
    ];
    const names = (sheets: readonly WatchedSheet[]) =>
      decide(check({ today: SIXTEENTH, sheets })).digests.flatMap(({ to, news }) =>
        to === 'ann@x.com' ? news.map((item) => item.kpi.name) : [],
      );
    expect(names(withGoal(kpis))).toEqual(['Orders', 'Calls', 'Claims']);
    expect(names([sheet(kpis, { asOf: april(15) })])).toEqual(['Calls', 'Claims', 'Orders']);
  });
});

test("a goal's own mail says what costs it how much", () => {
  const text = textTo('cleo@x.com', { sheets: withGoal([ordersKpi()]) });
  expect(text).toContain('Revenue is 1,600 behind: Orders costs 2,050, Order value gives back 450.');
});

test('a goal of which less is better: what adds to it costs', () => {
  const COST = { kind: 'Total, lower is better', unit: 'Count' };
  const rows = [
    { node: 'Cost', target: 1000, ...COST },
    { node: 'Rent', feeds: 'Cost', how: '+', target: 1000, own: 580, ...COST },
  ];
  const rent = kpi({ name: 'Rent', lowerIsBetter: true, target: 1000, actual: 580 });
  expect(textTo('ann@x.com', { sheets: withGoal([rent], rows) })).toContain(
    'the bottleneck of Cost: costs 80; Cost should be at 500 by now',
  );
});

describe('the owner of what a leading KPI feeds', () => {
  const LINE = 'Orders, which drives Revenue, is behind.';

  test('gets one line when it falls behind, in the mail that they have anyway', () => {
    const text = textTo('cleo@x.com', { sheets: withGoal([ordersKpi()]) }) ?? '';
    expect(text.split(LINE)).toHaveLength(2);
  });

  test('gets it once, though another sheet has a KPI of that name', () => {
    const twice = sheet([ordersKpi()], { id: '1', name: 'Other', asOf: april(15) });
    const sheets = [twice, sheet([ordersKpi()], { asOf: april(15) }), looksUp('April 2026')];
    const text = textTo('cleo@x.com', { sheets }) ?? '';
    expect(text.split(LINE)).toHaveLength(2);
  });

  test('gets no mail for it alone', () => {
    // Revenue is where it should be, for a price that makes up for the orders.
    const rows = [OWNED_REVENUE, ORDERS, { ...VALUE, own: 260 }];
    const mails = mailsOf({ sheets: withGoal([ordersKpi()], rows) });
    expect([...mails.keys()]).toEqual(['ann@x.com']);
  });

  test('hears nothing of a lagging one, or of what they were told before', () => {
    expect(textTo('cleo@x.com', { sheets: withGoal([ordersKpi({ indicator: 'lagging' })]) })).not.toContain(
      LINE,
    );
    const life = new Life();
    const lines = (today: number) => {
      life.check({ today: april(today), sheets: withGoal([ordersKpi()], SHOP, april(today)) });
      return life.last?.digests.flatMap(({ remarks }) => remarks) ?? [];
    };
    expect([lines(16), lines(17)]).toEqual([[LINE], []]);
  });

  test('hears it once, though another owner of the KPI still waits for the news', () => {
    const life = new Life();
    const lines = [16, 17, 18].map((day) => {
      const today = april(day);
      // Every day another KPI of theirs falls behind, so that they have a mail.
      const claims = [16, 17, 18].map((first) =>
        kpi({ name: `Claims ${first}`, owner: 'cleo@x.com', actual: day < first ? 70 : 1 }),
      );
      const kpis = [ordersKpi({ owner: 'ann@x.com, new@x.com' }), ...claims];
      const trust = { domains: [], addresses: ['ann@x.com', 'cleo@x.com'] };
      life.check({ today, sheets: withGoal(kpis, SHOP, today), trust });
      const digest = life.last?.digests.find(({ to }) => to === 'cleo@x.com');
      return digest?.remarks ?? null;
    });
    expect(lines).toEqual([[LINE], [], []]);
  });

  test('hears it in the mail of a later check of the day, if theirs could not be sent in the first', () => {
    const life = new Life();
    const checked = (quota: number | null) => {
      life.check({ today: SIXTEENTH, sheets: withGoal([ordersKpi()]), quota });
      return life.last?.digests.map(({ to, remarks }) => [to, remarks]);
    };
    expect([checked(1), checked(null), checked(null)]).toEqual([
      [['ann@x.com', []]],
      [['cleo@x.com', [LINE]]],
      [],
    ]);
  });

  test('hears it also where nobody answers for the KPI itself', () => {
    expect(textTo('cleo@x.com', { sheets: withGoal([ordersKpi({ owner: '' })]) })).toContain(LINE);
  });

  test('is told in Japanese too', () => {
    speak('ja');
    const text = textTo('cleo@x.com', { sheets: withGoal([ordersKpi()]) });
    expect(text).toContain('Revenueに影響するOrdersが遅れています。');
    expect(text).toContain('Revenueは目安より1,600遅れています: Ordersが2,050のマイナス');
    expect(textTo('ann@x.com', { sheets: withGoal([ordersKpi()]) })).toContain(
      'Revenueのボトルネック: 2,050のマイナスの影響(現時点のRevenueの目安は10,000)',
    );
  });
});

describe('a goal whose factors have old figures', () => {
  const old = (own: number): readonly Row[] => [
    OWNED_REVENUE,
    { ...ORDERS, own, ownDay: april(10) },
    { ...VALUE, own: 200 },
  ];
  const on = (day: number, own: number) => goalSheet(old(own), april(day));

  test('is judged as of their day: nobody is told that it is behind, or out of reach', () => {
    const life = new Life();
    const told = [11, 15, 20, 25, 30].flatMap((day) =>
      life.check({ today: april(day), sheets: [on(day, 34)], settings: { manager: 'boss@x.com' } }),
    );
    expect(told).toEqual([]);
    expect(life.history.map(({ day, status }) => [day, status])).toEqual([[april(10), 'onTrack']]);
  });

  test('lands and should be where its factors do: History and mails say what the sheet says', () => {
    const rows: readonly Row[] = [
      { ...OWNED_REVENUE, target: 200 },
      { ...ORDERS, how: '+', own: 20, ownDay: april(10) },
      { ...ORDERS, node: 'Others', how: '+', own: 50 },
    ];
    const { history } = decide(check({ today: SIXTEENTH, sheets: [goalSheet(rows)] }));
    const [row] = history.added;
    expect([row?.day, row?.actual, row?.landing]).toEqual([april(10), 70, 160]);
    expect(row?.expected).toBeCloseTo(100 / 3 + 50, 10);
  });

  test('has no result when its period is over, and is asked for by nobody', () => {
    const life = new Life();
    const told = [31, 32, 40].flatMap((day) =>
      life.check({ today: april(day), sheets: [on(day, 34)] }).flatMap(({ to, news }) => [to, ...news]),
    );
    expect(told).toEqual(['cleo@x.com', 'Revenue: short']);
  });
});

describe('the team summary', () => {
  // 16 April 2026 is a Thursday.
  const settings = { summaryTo: 'team@x.com', summaryWeekday: 3 as const };

  test('opens with each goal: how it stands, and where it lands', () => {
    const text = textTo('team@x.com', { sheets: withGoal([ordersKpi(), kpi({ name: 'Calls' })]), settings });
    const sentence =
      'Revenue is 1,600 behind: Orders costs 2,050, Order value gives back 450. It lands at 16,800: 16.0% short of 20,000.';
    // Before it stands only whom the mail is for and how many KPIs are well.
    expect(text?.split('\n\n').indexOf(sentence)).toBe(1);
    expect(text).toContain('Calls');
  });

  test('says nothing of a goal whose period has ended long ago', () => {
    const today = (april(30) + 9) as Day;
    const may = kpi({ start: (april(30) + 1) as Day, end: (april(30) + 31) as Day, dataThrough: today });
    const sheets = [sheet([may], { asOf: today }), goalSheet(SHOP, today)];
    const { digests } = decide(check({ today, sheets, settings: { ...settings, summaryWeekday: 5 } }));
    expect(digests.map(({ to, remarks }) => [to, remarks])).toContainEqual(['team@x.com', []]);
  });

  test('has the goal among its KPIs, and without a goal opens as ever', () => {
    const { digests } = decide(check({ today: SIXTEENTH, sheets: withGoal([ordersKpi()]), settings }));
    const summary = digests.find(({ to }) => to === 'team@x.com');
    expect(summary?.summary?.map((item) => item.kpi.name).sort()).toEqual(['Orders', 'Revenue']);
    const without = decide(check({ today: SIXTEENTH, sheets: [sheet([ordersKpi()])], settings }));
    expect(without.digests.flatMap(({ remarks }) => remarks)).toEqual([]);
  });
});

describe('a goal that can not be made', () => {
  const settings = { manager: 'boss@x.com' };
  /** Revenue of which so much is there at the day of the check, typed by itself. */
  const rowsOf = (orders: number): readonly Row[] => [
    OWNED_REVENUE,
    { ...ORDERS, own: orders },
    { ...VALUE, own: 200 },
  ];
  /** What the manager is told on the days on which they are. */
  function managerHears(
    days: readonly number[],
    ordersOn: (day: number) => number,
    more: Partial<AlertSettings> = {},
  ) {
    const life = new Life();
    return days.flatMap((day) =>
      life
        .check({
          today: april(day),
          sheets: [goalSheet(rowsOf(ordersOn(day)), april(day))],
          settings: { ...settings, ...more },
        })
        .filter(({ to }) => to === 'boss@x.com')
        .map(({ news }) => `${day} ${news.join()}`),
    );
  }
  const steady = (day: number) => (0.95 * 100 * (day - 1)) / 30;
  const onDay = (day: number) => goalSheet(rowsOf(steady(day)), april(day));
  const DAYS = Array.from({ length: 20 }, (_, index) => index + 7);

  test('is told to the manager once, early: it lands short, and what it needs was never held', () => {
    // 95% of the pace from the first day on: not behind, but short. By the 8th five days of it are known.
    expect(managerHears(DAYS, steady)).toEqual(['8 Revenue: outOfReach']);
  });

  test('is not told where it lands on its target', () => {
    expect(managerHears(DAYS, (day) => (1.02 * 100 * (day - 1)) / 30)).toEqual([]);
  });

  test('is not told where the pace that it needs was held before', () => {
    // Twice the pace for a third of the month, then nothing: what is left needs no more than what was held.
    const fastThenSlow = (day: number) =>
      Math.min((2 * 100 * (day - 1)) / 30, 66) + Math.max(0, day - 11) * 0.1;
    const heard = managerHears(DAYS, fastThenSlow, { escalateAfterDays: 30 });
    expect(heard).toEqual([]);
  });

  test('is not told while nobody knows what was ever held', () => {
    expect(managerHears([3], () => 1)).toEqual([]);
  });

  test('comes with its owner, three ways on, and what would do it', () => {
    const life = new Life();
    for (const day of [7, 8]) life.check({ today: april(day), sheets: [onDay(day)], settings });
    const digest = life.last?.digests.find(({ to }) => to === 'boss@x.com');
    const text = digest === undefined ? '' : render(digest).text;
    expect(text).toContain('Lands at 19,000 of 20,000, and the pace it needs was never held');
    const places = order(
      text,
      'Recover: Each alone is enough: Orders: 100 instead of 95, or Order value: 211 instead of 200',
      'Or reset: Agree ',
      'Or accept: Tell ',
    );
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
    expect(text).toContain('cleo@x.com');
  });

  test('is told to nobody where there is no manager: its owner hears when it is behind', () => {
    const life = new Life();
    const told = [7, 8, 9].flatMap((day) => life.check({ today: april(day), sheets: [onDay(day)] }));
    expect(told).toEqual([]);
  });

  test('is told once where it is a KPI of a progress sheet too', () => {
    const life = new Life();
    const told = DAYS.flatMap((day) => {
      const revenue = kpi({
        name: 'Revenue',
        owner: 'cleo@x.com',
        target: 20_000,
        actual: 200 * steady(day),
      });
      const sheets = withGoalsOnce([sheet([revenue], { asOf: april(day - 1) }), onDay(day)]);
      return life.check({ today: april(day), sheets, settings }).map(({ to, news }) => [day, to, ...news]);
    });
    expect(told).toEqual([[8, 'boss@x.com', 'Revenue: outOfReach']]);
  });

  test('is told once, though its figure goes missing for long, and comes back', () => {
    const life = new Life();
    const told = Array.from({ length: 24 }, (_, index) => index + 7).flatMap((day) => {
      // From the 9th to the 19th nobody brings the figure up to date.
      const through = day < 9 || day > 19 ? day - 1 : 7;
      const dataThrough = april(through);
      const revenue = kpi({
        ...{ name: 'Revenue', owner: 'cleo@x.com', target: 20_000, dataThrough },
        actual: 200 * steady(through + 1),
      });
      const sheets = withGoalsOnce([sheet([revenue], { asOf: april(day - 1) }), onDay(day)]);
      return life
        .check({ today: april(day), sheets, settings: { ...settings, repeatDays: 3 } })
        .flatMap(({ to, news }) => (to === 'boss@x.com' ? [`${day} ${news.join()}`] : []));
    });
    expect(told).toEqual(['8 Revenue: outOfReach', expect.stringMatching(/^\d+ Revenue: missing$/)]);
  });

  test('is no news of KPIs of progress sheets', () => {
    const life = new Life();
    const told = DAYS.flatMap((day) =>
      life
        .check({ today: april(day), kpis: [kpi({ actual: steady(day) })], settings })
        .flatMap(({ news }) => news),
    );
    expect(told).toEqual([]);
  });
});

describe('History', () => {
  test('gets a row for each goal, with what its factors make', () => {
    const other: Row[] = [
      { node: 'Sign-ups', target: 10, unit: 'Count' },
      { node: 'Leads', feeds: 'Sign-ups', target: 10, own: 6, unit: 'Count' },
    ];
    const { history } = decide(check({ today: SIXTEENTH, sheets: [goalSheet([...SHOP, ...other])] }));
    expect(
      history.added.map(({ day, sheet: name, kpi: goal, actual, target, landing, status }) => ({
        day,
        name,
        goal,
        actual,
        target,
        landing,
        status,
      })),
    ).toEqual([
      {
        day: april(15),
        name: 'Goal',
        goal: 'Revenue',
        actual: 8400,
        target: 20_000,
        landing: 16_800,
        status: 'behind',
      },
      { day: april(15), name: 'Goal', goal: 'Sign-ups', actual: 6, target: 10, landing: 12, status: 'ahead' },
    ]);
  });

  test('gets none while a factor has no figure, or the goal no target', () => {
    const added = (rows: readonly Row[]) =>
      decide(check({ today: SIXTEENTH, sheets: [goalSheet(rows)] })).history.added.length;
    expect(added(SHOP)).toBe(1);
    expect(added([OWNED_REVENUE, { ...ORDERS, own: '' }, VALUE])).toBe(0);
    expect(added([{ ...OWNED_REVENUE, target: '' }, ORDERS, VALUE])).toBe(0);
  });
});

describe('the Alert log', () => {
  const problemsOf = (watched: WatchedSheet) =>
    decide(check({ today: SIXTEENTH, sheets: [watched] })).log.map(({ sheet: name, why }) => [name, why]);

  test('has what is wrong with the rows of a tree, and with its head', () => {
    expect(
      problemsOf(goalSheet([OWNED_REVENUE, { ...ORDERS, feeds: 'Sales' }, { ...VALUE, own: 'much' }])),
    ).toEqual([
      ['Goal', expect.stringMatching(/^Row 8: Figure .*"much"/)],
      ['Goal', expect.stringMatching(/^Row 7: .*"Sales"/)],
    ]);
    expect(problemsOf(goalSheet(SHOP, SIXTEENTH, { head: { tolerance: 'some' } }))).toEqual([
      ['Goal', expect.stringMatching(/"some"/)],
    ]);
    expect(problemsOf(goalSheet(SHOP, SIXTEENTH, { head: { start: '' } }))).toEqual([
      ['Goal', expect.stringMatching(/^The dates over the tree can not be read/)],
    ]);
  });
});

describe('whatever names are', () => {
  const HARM = '<img src=x onerror=alert(1)>\r\nBcc: evil@x.com http://evil.example';
  const NAMES = { goal: `${HARM} goal`, kpi: `${HARM} kpi` };
  const rows: readonly Row[] = [
    { ...OWNED_REVENUE, node: NAMES.goal },
    { ...ORDERS, node: NAMES.kpi, feeds: NAMES.goal },
    { ...VALUE, feeds: NAMES.goal },
  ];
  const mails = () => [
    ...mailsOf({
      sheets: withGoal([ordersKpi({ name: NAMES.kpi, typedName: NAMES.kpi })], rows),
      settings: { summaryTo: 'team@x.com', summaryWeekday: 3, manager: 'boss@x.com' },
    }).values(),
  ];

  test('mails have them as text: no markup, no line of a subject, no link', () => {
    expect(mails().length).toBeGreaterThan(2);
    for (const { subject, html, text } of mails()) {
      expect(html).toContain('&lt;img');
      expect(html).not.toMatch(/<img src=x/);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(text).not.toMatch(/^Bcc:/m);
      expect(`${html} ${text}`).not.toMatch(/http:\/\/evil\.example/);
    }
  });

  test('names of 5,000 characters are cut', () => {
    const long = 'x'.repeat(5000);
    const cut = [
      { ...OWNED_REVENUE, node: long },
      { ...ORDERS, feeds: long },
      { ...VALUE, feeds: long },
    ];
    for (const { text } of mailsOf({ sheets: withGoal([ordersKpi()], cut) }).values())
      expect(text).not.toContain('x'.repeat(100));
  });
});

describe('of a goal tree', () => {
  const shop = sheet([ordersKpi(), kpi({ name: 'Revenue' })]);
  /** A KPI of the shop in a time, which is that of the tree where nothing else is said. */
  const placed = (typedName: string, from = 1, to = 30) => ({
    kpi: { typedName, start: april(from), end: april(to) },
    sheet: shop,
  });
  const goals = goalsIn([shop, goalSheet()]);

  test('a KPI is the goal that has its name and a day of its time', () => {
    const during = (from: number, to: number) => isGoal(goals, placed('revenue', from, to));
    expect([during(30, 60), during(31, 60), during(-30, 1), during(-30, 0)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(isGoal(goals, placed('Orders'))).toBe(false);
  });

  test('the goal itself costs nothing: it is what the others cost', () => {
    const effectOf = goalEffectsIn(goals);
    expect(effectOf(placed('Orders'))?.isBottleneck).toBe(true);
    expect(effectOf(placed('Revenue'))).toBeNull();
  });

  test.each<[string, readonly Row[]]>([
    ['without a figure', [OWNED_REVENUE, ORDERS, { ...VALUE, own: '' }]],
    ['that nobody can expect anything of', [OWNED_REVENUE, ORDERS, { ...VALUE, target: '' }]],
    ['to which it does no harm', [OWNED_REVENUE, { ...ORDERS, own: 70 }, VALUE]],
    ['to which it does less harm than a figure shows', [OWNED_REVENUE, { ...ORDERS, own: 49.999 }, VALUE]],
  ])('a KPI that is in another tree too, %s, is told by the one that it harms', (_, rows) => {
    const both = goalsIn([shop, goalSheet(rows), goalSheet()]);
    expect(goalEffectsIn(both)(placed('Orders'))).toEqual(goalEffectsIn(goals)(placed('Orders')));
  });

  test('of shares, what does good by hundredths costs nothing', () => {
    const rate = { unit: '%', kind: 'Rate', feeds: 'Share', how: '+' };
    const tree = goalSheet([
      { node: 'Share', target: 0.5, unit: '%', kind: 'Rate' },
      { node: 'Web', target: 0.3, own: 0.4, ...rate },
      { node: 'Shop', target: 0.2, own: 0.1, ...rate },
    ]);
    const shares = goalsIn([shop, tree]);
    expect(goalEffectsIn(shares)(placed('Web'))).toBeNull();
    expect(goalEffectsIn(shares)(placed('Shop'))?.text).toContain('10.0%');
  });

  test('a goal is a KPI where it has a figure and a target', () => {
    const kpisOf = (...rows: Row[]) => goalSheet(rows).goals.map(kpiOfGoal);
    expect(kpisOf(...SHOP)).toMatchObject([{ name: 'Revenue', actual: 8400, target: 20_000 }]);
    expect(kpisOf(OWNED_REVENUE, ORDERS, { ...VALUE, own: '' })).toEqual([null]);
    expect(kpisOf({ ...OWNED_REVENUE, target: '' }, ORDERS, VALUE)).toEqual([null]);
  });

  test('what a KPI costs it is said behind a label, and on its own; of the bottleneck that it is that', () => {
    const rows = [OWNED_REVENUE, ORDERS, { ...VALUE, own: 150 }];
    const effectOf = goalEffectsIn(goalsIn([shop, goalSheet(rows)]));
    // 45 orders on average times 50; 175 on average times 10.
    expect(effectOf(placed('Order value'))).toEqual({
      text: 'the bottleneck of Revenue: costs 2,250; Revenue should be at 10,000 by now',
      sentence: 'It is the bottleneck of Revenue: it costs 2,250, and Revenue should be at 10,000 by now.',
      isBottleneck: true,
    });
    expect(effectOf(placed('Orders'))).toEqual({
      text: 'costs Revenue 1,750; Revenue should be at 10,000 by now',
      sentence: 'It costs Revenue 1,750: Revenue should be at 10,000 by now.',
      isBottleneck: false,
    });
  });

  describe('what would land it on its target', () => {
    const ended = (sheetName: string, name: string, actual: number): HistoryRow => ({
      ...{ day: april(0), sheet: sheetName, kpi: name, actual, target: 100, expected: 100, gap: 0 },
      ...{ landing: actual, status: 'achieved', pace: 3, daysOver: 31 },
      ...{ forecast: null, low: null, high: null, chance: null },
    });
    const history = [
      ended('March', 'Orders', 70),
      ended('North in March', 'Orders', 97),
      ended('March', 'Order value', 230),
    ];
    const north = sheet([ordersKpi()], { id: '1', name: 'North', ancestors: ['North in March'] });
    const leversOf = (name: string, tree: WatchedSheet) => {
      const sheets = [north, tree];
      const records = { ...check({ sheets }), history };
      return goalLevers(goalsIn(sheets), { kpi: { ...placed(name).kpi }, sheet: tree }, records);
    };

    test('is told with the best that was held in what the tree goes on from', () => {
      expect(leversOf('Revenue', looksUp(null, { ancestors: ['March'] }))).toEqual([
        'Orders: 95 instead of 80. Best so far: 70 (March).',
        'Order value: 250 instead of 210. Best so far: 230 (March).',
      ]);
    });

    test('and of a node that looks its figure up, in what that sheet goes on from', () => {
      expect(leversOf('Revenue', looksUp('North', { ancestors: ['March'] }))).toEqual([
        'Orders: 95 instead of 80. Best so far: 97 (North in March).',
        'Order value: 250 instead of 210. Best so far: 230 (March).',
      ]);
      // On a sheet that is not watched nobody knows what was held.
      expect(leversOf('Revenue', looksUp('South', { ancestors: ['March'] }))[0]).toBe(
        'Orders: 95 instead of 80',
      );
    });

    test('is nothing of what is no goal', () => {
      expect(leversOf('Orders', looksUp(null))).toEqual([]);
    });
  });
});
