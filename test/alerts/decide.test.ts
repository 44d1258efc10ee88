import { alertLogCells } from '../../src/alerts/alert-log';
import type { KeptReviews } from '../../src/alerts/check';
import { decide } from '../../src/alerts/decide';
import type { SaidOfAction } from '../../src/alerts/open-action';
import { preview } from '../../src/alerts/render/preview';
import { render } from '../../src/alerts/render/render';
import type { WatchedSheet } from '../../src/alerts/watched-sheet';
import { type Day, dayOf } from '../../src/kpi/day';
import { makeCalendar } from '../../src/kpi/make-calendar';
import type { Weekday } from '../../src/kpi/weekday';
import type { SheetKpi } from '../../src/sheet/read/content';
import { april, check, kpi, Life, type Scene, sheet } from './scene';

/** What is mailed on each day on which there is a mail. */
function play(
  days: readonly number[],
  kpisOn: (day: number) => readonly SheetKpi[],
  scene: Scene = {},
): string[] {
  const life = new Life();
  return days.flatMap((day) =>
    life
      .check({ ...scene, today: april(day), kpis: kpisOn(day) })
      .map(({ to, news }) => `${day} ${to} ${news.join(', ')}`),
  );
}
const days = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
/** Its actual on the day of a check, as a share of where it should be by the day before. */
const at = (day: number, share: number, changes: Partial<SheetKpi> = {}) =>
  kpi({ actual: (100.5 * share * (day - 1)) / 30, target: 100.5, ...changes });

describe('behind', () => {
  test('is told at the second check in a row, and again after seven days', () => {
    expect(play(days(16, 27), (day) => [at(day, 0.7)], { settings: { checksInARow: 2 } })).toEqual([
      '17 ann@x.com Orders: behind',
      '24 ann@x.com Orders: behind',
    ]);
  });

  test('is told at the first check if that is asked for', () => {
    expect(play(days(16, 17), (day) => [at(day, 0.7)])).toEqual(['16 ann@x.com Orders: behind']);
  });

  test('is not told when a better day lies between', () => {
    const kpis = (day: number) => [at(day, day % 2 === 0 ? 0.7 : 0.93)];
    expect(play(days(15, 22), kpis, { settings: { checksInARow: 2 } })).toEqual([]);
  });

  test('two checks on one day count as one', () => {
    expect(play([16, 16, 16], (day) => [at(day, 0.7)], { settings: { checksInARow: 2 } })).toEqual([]);
  });

  test('is repeated as often as chosen, but no oftener than the figure comes', () => {
    const told = (changes: Partial<SheetKpi>, repeatDays: number) =>
      play(days(10, 20), (day) => [at(day, 0.6, changes)], { settings: { repeatDays } }).length;
    expect(told({}, 3)).toBe(4);
    expect(told({ check: 'weekly' }, 3)).toBe(2);
    expect(told({ check: 'monthly' }, 3)).toBe(1);
  });

  test('KPIs of one owner share a mail, leading indicators first, then the furthest behind', () => {
    const kpis = [
      kpi({ name: 'A', actual: 50 }),
      kpi({ name: 'B', actual: 40 }),
      kpi({ name: 'C', actual: 55, indicator: 'leading' }),
    ];
    expect(play([21], () => kpis)).toEqual(['21 ann@x.com C: behind, B: behind, A: behind']);
  });

  test('where none is allowed and there is one, nothing is further behind', () => {
    const none = kpi({ name: 'Accidents', kind: 'rate', lowerIsBetter: true, target: 0, actual: 1 });
    expect(play([21], () => [kpi(), none])).toEqual(['21 ann@x.com Accidents: behind, Orders: behind']);
  });

  test('each owner of a KPI has a mail of their own', () => {
    expect(play([21], () => [kpi({ owner: 'Bob <b@x.com>; ann@x.com' })])).toEqual([
      '21 ann@x.com Orders: behind',
      '21 b@x.com Orders: behind',
    ]);
  });

  test('a row that goes on with its next period begins a story of its own', () => {
    const life = new Life();
    const told = (day: number, changes: Partial<SheetKpi>) =>
      life.check({ today: april(day), kpis: [kpi(changes)] }).map(({ news }) => news);
    expect(told(21, { end: april(20) })).toEqual([['Orders: lost']]);
    expect(told(25, { start: april(21), end: april(24), actual: 70 })).toEqual([['Orders: lost']]);
  });

  test('while its mail waits, a KPI that is handed on is news to its new owner only', () => {
    const life = new Life();
    life.check({ kpis: [kpi()], quota: 0 });
    const mails = life.check({ kpis: [kpi({ owner: 'bob@x.com' })], today: april(22) });
    expect(mails.map(({ to, news }) => [to, ...news])).toEqual([['bob@x.com', 'Orders: behind']]);
  });
});

describe('recovery', () => {
  // On the 21st: tolerance 10%, noise 6.8%. Behind below 0.9, recovered from 0.92 on.
  const story = (...shares: number[]) =>
    play(days(21, 20 + shares.length), (day) => [at(day, shares[day - 21] as number)]);

  test('is told once, when it is clearly out of behind', () => {
    // No sooner than three checks after the alarm.
    expect(story(0.7, 0.921, 0.93, 0.93)).toEqual([
      '21 ann@x.com Orders: behind',
      '24 ann@x.com Orders: better',
    ]);
    expect(story(0.7, 0.8, 0.8, 0.8, 0.921, 0.93)).toEqual([
      '21 ann@x.com Orders: behind',
      '25 ann@x.com Orders: better',
    ]);
  });

  test('waits while the KPI is only just out of behind', () => {
    expect(story(0.7, 0.919, 0.901, 0.919)).toEqual(['21 ann@x.com Orders: behind']);
  });

  test('does not flap: back and forth across the line is one story', () => {
    expect(story(0.89, 0.91, 0.89, 0.91, 0.89, 0.91)).toEqual(['21 ann@x.com Orders: behind']);
  });

  test('is no news where nobody heard that it was behind', () => {
    expect(
      play([16, 17], (day) => [at(day, day === 16 ? 0.7 : 1)], { settings: { checksInARow: 2 } }),
    ).toEqual([]);
  });

  test('where nobody heard, leaves no trace: the next alarm is told at once', () => {
    const life = new Life();
    const told = (day: number, share: number, quota: number | null = null) =>
      life.check({ today: april(day), kpis: [at(day, share)], quota }).map(({ news }) => news);
    expect([told(21, 0.7, 0), told(22, 0.91), told(23, 0.7)]).toEqual([[], [], [['Orders: behind']]]);
  });

  test('is remembered for its day, so that another check on it changes nothing', () => {
    const life = new Life();
    life.check({ today: april(18), kpis: [at(18, 0.7)] });
    for (const day of [19, 20, 21]) life.check({ today: april(day), kpis: [at(day, 1)] });
    const { memory } = life;
    expect(life.mails).toHaveLength(2);
    life.check({ today: april(21), kpis: [at(21, 1)] });
    expect(life.memory).toEqual(memory);
    // Then it is forgotten, once another change of mood may be told.
    for (const day of [22, 23, 24]) life.check({ today: april(day), kpis: [at(day, 1)] });
    expect(life.memory.kpis).toEqual([]);
  });

  test('is followed by a new alarm if it falls behind again', () => {
    expect(story(0.7, 0.95, 0.95, 0.95, 0.95, 0.95, 0.7)).toEqual([
      '21 ann@x.com Orders: behind',
      '24 ann@x.com Orders: better',
      '27 ann@x.com Orders: behind',
    ]);
  });

  test('M9: what crosses the line every second day is told of at one of three checks at most', () => {
    const shares = days(9, 29).map((day) => (day % 2 === 0 ? 0.6 : 1.02));
    const mails = play(days(9, 29), (day) => [at(day, shares[day - 9] as number)]);
    const told = mails.map((mail) => Number(mail.split(' ')[0]));
    expect(told.length).toBeLessThanOrEqual(7);
    told.slice(1).forEach((day, index) => {
      expect(day - (told[index] as number)).toBeGreaterThanOrEqual(3);
    });
    // A result is told whatever was told the day before.
    const ended = play(days(27, 31), (day) => [at(Math.min(day, 31), day === 29 ? 0.6 : 1.02)]);
    expect(ended).toEqual(['29 ann@x.com Orders: behind', '31 ann@x.com Orders: won']);
  });
});

describe('achieved and missed', () => {
  test('a target reached is celebrated once, and not again as the result', () => {
    expect(play(days(20, 35), () => [kpi({ actual: 101 })])).toEqual(['20 ann@x.com Orders: achieved']);
  });

  test('a broken allowance is told at once, repeated, and told as the result', () => {
    const complaints = kpi({ name: 'Complaints', lowerIsBetter: true, actual: 101 });
    expect(play(days(20, 40), () => [complaints], { settings: { checksInARow: 2 } })).toEqual([
      '20 ann@x.com Complaints: missed',
      '27 ann@x.com Complaints: missed',
      '31 ann@x.com Complaints: lost',
    ]);
  });

  test('a finished period is told once, as its result', () => {
    const kpis = (day: number) => [
      at(Math.min(day, 31), 0.95, { name: 'Lost' }),
      at(Math.min(day, 31), 1.02, { name: 'Won', target: 100 }),
    ];
    expect(play(days(29, 61), kpis)).toEqual(['31 ann@x.com Lost: lost, Won: won']);
  });

  test('a KPI that ends today is still judged as running', () => {
    expect(play([30], (day) => [at(day, 0.7)])).toEqual(['30 ann@x.com Orders: behind']);
  });

  test('a month of working days is over after its last Friday', () => {
    const weekdays = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), []);
    // May 2026 ends on a Sunday: its last working day is the 29th.
    const may = kpi({
      start: april(31),
      end: dayOf(2026, 5, 31),
      dataThrough: dayOf(2026, 5, 29),
      actual: 120,
    });
    const { digests } = decide(check({ today: dayOf(2026, 5, 30), kpis: [may], calendar: weekdays }));
    expect(digests[0]?.news.map(({ what }) => what)).toEqual(['won']);
  });

  test('a result that comes late, after a miss was told, is celebrated', () => {
    expect(play([31, 33, 34], (day) => [kpi({ actual: day === 31 ? 99 : 101 })])).toEqual([
      '31 ann@x.com Orders: lost',
      '33 ann@x.com Orders: won',
    ]);
  });

  test('D12: a result is told once, and once more where it turns out otherwise', () => {
    expect(play([31, 33, 45], (day) => [kpi({ actual: day === 31 ? 101 : 99 })])).toEqual([
      '31 ann@x.com Orders: won',
      '33 ann@x.com Orders: lost',
    ]);
    expect(play([31, 33, 45], (day) => [kpi({ actual: day === 31 ? 99 : 101 })])).toEqual([
      '31 ann@x.com Orders: lost',
      '33 ann@x.com Orders: won',
    ]);
    const allowance = { lowerIsBetter: true, target: 3000 };
    expect(play([31, 33, 45], (day) => [kpi({ ...allowance, actual: day === 31 ? 2850 : 3250 })])).toEqual([
      '31 ann@x.com Orders: won',
      '33 ann@x.com Orders: lost',
    ]);
  });

  test('a target that was reached and lost again is told as the result', () => {
    expect(play([28, 31, 33], (day) => [kpi({ actual: day === 28 ? 101 : 99 })])).toEqual([
      '28 ann@x.com Orders: achieved',
      '31 ann@x.com Orders: lost',
    ]);
  });

  test('a period that ended more than a month ago is no news', () => {
    expect(play([62], () => [kpi()])).toEqual([]);
    expect(play([61], () => [kpi()])).toEqual(['61 ann@x.com Orders: lost']);
  });
});

describe('a figure that is due', () => {
  const typedOn = (day: number, changes: Partial<SheetKpi> = {}) =>
    kpi({ actual: 1, dataThrough: april(day), ...changes });

  test('is asked for, and the KPI is not called late', () => {
    expect(play(days(10, 14), () => [typedOn(8)], { settings: { checksInARow: 2 } })).toEqual([
      '11 ann@x.com Orders: overdue',
    ]);
  });

  test.each<[SheetKpi['check'], string]>([
    ['daily', '10'],
    ['weekly', '16'],
    ['monthly', '32'],
    [null, '32'],
  ])('with a check %s, typed through the 7th, it is due on the %s', (frequency, first) => {
    const typed = typedOn(7, { check: frequency, actual: 60 });
    // Once the period is over, with what is short by what is there.
    const asked = play(days(9, 33), () => [typed]).find((mail) => /overdue|short/.test(mail));
    expect(asked?.split(' ')[0]).toBe(first);
  });

  test('is asked for again while the period runs, and for a finished period once', () => {
    expect(play(days(10, 60), () => [typedOn(8)])).toEqual([
      '10 ann@x.com Orders: behind',
      ...['11', '18', '25'].map((day) => `${day} ann@x.com Orders: overdue`),
      '32 ann@x.com Orders: short',
    ]);
    const enough = { actual: 9, lowerIsBetter: true };
    expect(play(days(25, 60), () => [typedOn(8, enough)])).toEqual(
      ['25', '32'].map((day) => `${day} ann@x.com Orders: overdue`),
    );
  });

  test('on a month and on its quarter is asked for on the month; what the month has not is asked for on the quarter', () => {
    const month = (changes: Partial<SheetKpi> = {}) => sheet([typedOn(8, changes)], { id: '1' });
    const quarter = (changes: Partial<SheetKpi> = {}) =>
      sheet([typedOn(8, { end: april(91), ...changes })], { id: '2', name: 'Q2' });
    const askedOn = (...sheets: WatchedSheet[]) => {
      const { digests, verdicts } = decide(check({ today: april(21), sheets }));
      return {
        sheets: digests.flatMap(({ news }) => news.map(({ sheetName }) => sheetName)),
        quarter: verdicts.find(({ sheet: name }) => name === 'Q2')?.reason,
      };
    };
    expect(askedOn(month(), quarter())).toEqual({
      sheets: ['April 2026'],
      quarter: 'The figure is asked for on the sheet “April 2026”.',
    });
    const onBoth = ['April 2026', 'Q2'];
    // Another figure, another owner's, one of the log, and one that nobody is asked for on the month.
    expect(askedOn(month(), quarter({ dataThrough: april(7) })).sheets.sort()).toEqual(onBoth);
    expect(askedOn(month(), quarter({ isLogged: true, dataThrough: april(8) })).sheets.sort()).toEqual(
      onBoth,
    );
    expect(askedOn(month(), quarter({ typedName: 'Calls', name: 'Calls' })).sheets.sort()).toEqual(onBoth);
    expect(askedOn(month({ owner: 'bea@x.com' }), quarter()).sheets.sort()).toEqual(onBoth);
    expect(askedOn(month({ snooze: april(30) }), quarter()).sheets).toEqual(['Q2']);
    expect(askedOn(month({ snooze: april(22) }), quarter()).sheets).toEqual(['Q2']);
    expect(askedOn(month({ snooze: april(21) }), quarter()).sheets).toEqual(['April 2026']);
    // A period that lies elsewhere is none of the quarter's.
    expect(askedOn(month({ start: april(-5) }), quarter()).sheets.sort()).toEqual(onBoth);
  });

  test('is no matter of days that do not count', () => {
    const weekdays = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), [april(13)]);
    // Through Thursday the 9th; Monday the 13th is a holiday. On Tuesday only Friday is missing.
    const kpis = () => [typedOn(9, { actual: 33 })];
    expect(play([12, 14], kpis, { calendar: weekdays })).toEqual([]);
    expect(play([12, 14, 15], kpis, { calendar: weekdays })).toEqual(['15 ann@x.com Orders: overdue']);
  });

  test('D9: without a "Data through" an actual is judged as of the head\'s day', () => {
    const { log, history } = decide(check({ kpis: [kpi({ dataThrough: null, actual: 50 })] }));
    expect(history.added).toMatchObject([{ day: april(20), status: 'behind' }]);
    expect(log.map(({ why }) => why)).toEqual([
      'Row 6: Orders: 50, but no "Data through": it is judged as of 2026-04-20. Write the day through which it is complete',
    ]);
  });

  test('is not asked for where the target is reached, missing, or the period has not begun', () => {
    const kpis = [
      typedOn(8, { name: 'Reached', actual: 100 }),
      typedOn(8, { name: 'No target', target: null }),
      kpi({ name: 'Later', start: april(25), actual: null, dataThrough: null }),
    ];
    expect(play(days(11, 20), () => kpis)).toEqual(['11 ann@x.com Reached: achieved']);
  });

  test('is no check at which the KPI was behind', () => {
    const kpis = (day: number) => [day < 12 ? typedOn(8) : at(day, 0.5)];
    expect(play([11, 12], kpis, { settings: { checksInARow: 2 } })).toEqual(['11 ann@x.com Orders: overdue']);
  });

  test('comes back into judgement when it is there', () => {
    const kpis = (day: number) => [day < 13 ? typedOn(8, { actual: 5 }) : at(day, 0.5)];
    expect(play(days(9, 13), kpis)).toEqual(['9 ann@x.com Orders: behind', '11 ann@x.com Orders: overdue']);
    expect(play(days(9, 16), kpis)).toHaveLength(3);
  });

  test('as of a day later than the last complete one it is judged as of that one', () => {
    // 53 by the 15th would be ahead; by the 20th it is behind.
    const early = decide(check({ today: april(16), kpis: [kpi({ actual: 45, dataThrough: april(29) })] }));
    expect(early.history.added.map(({ day }) => day)).toEqual([april(15)]);
  });
});

describe('quiet', () => {
  test('a snoozed KPI is not told of, and is from the day on that it names', () => {
    expect(play(days(16, 20), (day) => [at(day, 0.7, { snooze: april(19) })])).toEqual([
      '19 ann@x.com Orders: behind',
    ]);
  });

  test('nothing happens when all KPIs are snoozed, fine, or without a target', () => {
    const kpis = (day: number) => [
      at(day, 0.1, { name: 'Snoozed', snooze: april(30) }),
      at(day, 1, { name: 'Fine' }),
      at(day, 0.1, { name: 'No target', target: 0 }),
    ];
    expect(play(days(16, 29), kpis)).toEqual([]);
  });

  test('no check on other weekdays than the chosen, nor on holidays', () => {
    const behind = (day: number) => [at(day, 0.7)];
    // 20 April 2026 is a Monday.
    expect(play(days(18, 21), behind, { settings: { weekdays: [0, 1, 2, 3, 4] } })).toEqual([
      '20 ann@x.com Orders: behind',
    ]);
    const holiday = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4, 5, 6]), [april(20)]);
    const kpis = (day: number) => [at(day, 0.5)];
    expect(play([20, 21], kpis, { calendar: holiday })).toEqual(['21 ann@x.com Orders: behind']);
    expect(play([20, 21], kpis, { calendar: holiday, settings: { onHolidays: true } })).toEqual([
      '20 ann@x.com Orders: behind',
    ]);
  });

  test('an as-of day that is a holiday counts for nothing', () => {
    const weekdays = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), [april(20)]);
    const { history } = decide(
      check({ today: april(21), calendar: weekdays, kpis: [kpi({ target: 210, actual: 130 })] }),
    );
    // 13 of 21 working days until the 17th, and none since.
    expect(history.added).toMatchObject([
      { day: april(20), daysOver: 13, pace: 10, expected: 130, status: 'onTrack' },
    ]);
  });

  test('the leap day is a day like another', () => {
    const february = kpi({
      start: dayOf(2028, 2, 1),
      end: dayOf(2028, 2, 29),
      dataThrough: dayOf(2028, 2, 29),
      target: 29.5,
    });
    const on = (today: Day, actual: number) =>
      decide(check({ today, kpis: [{ ...february, actual }] })).digests.flatMap(({ news }) => news);
    expect(on(dayOf(2028, 2, 29), 20)).toMatchObject([
      { what: 'behind', assessment: { progress: { daysLeft: 1 }, requiredPace: 9.5 } },
    ]);
    expect(on(dayOf(2028, 3, 1), 20)).toMatchObject([{ what: 'lost' }]);
  });
});

describe('who has heard', () => {
  const onThe = (day: number, owner: string) => [at(day, 0.6, { owner })];

  test('M1: an owner who is written in after the alarm is told at the next check', () => {
    expect(play(days(10, 13), (day) => onThe(day, day < 12 ? '' : 'bob@x.com'))).toEqual([
      '12 bob@x.com Orders: behind',
    ]);
    expect(play(days(10, 13), (day) => onThe(day, day < 12 ? 'ann@x.com' : 'ann@x.com, bob@x.com'))).toEqual([
      '10 ann@x.com Orders: behind',
      '12 bob@x.com Orders: behind',
    ]);
  });

  test('M2: an owner who takes over is told at the next check, and the one who left hears no more', () => {
    expect(play(days(10, 18), (day) => onThe(day, day < 11 ? 'ann@x.com' : 'bob@x.com'))).toEqual([
      '10 ann@x.com Orders: behind',
      '11 bob@x.com Orders: behind',
      '18 bob@x.com Orders: behind',
    ]);
  });

  test('M3, M4: two checks in a row are two figures, not two looks at one', () => {
    const inARow = { settings: { checksInARow: 2 as const } };
    const weekly = (day: number) => [
      kpi({ check: 'weekly', actual: 5, dataThrough: april(day < 15 ? 7 : 14) }),
    ];
    expect(play(days(8, 20), weekly, inARow)).toEqual(['15 ann@x.com Orders: behind']);
    const calendar = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), []);
    // Friday the 17th, looked at on Saturday and Sunday; Monday the 20th, looked at on Tuesday.
    const daily = (day: number) => [kpi({ actual: 20, dataThrough: april(day < 21 ? 17 : 20) })];
    expect(play(days(18, 21), daily, { ...inARow, calendar })).toEqual(['21 ann@x.com Orders: behind']);
  });

  test('M8: what waited for the quota counts from the day on which it was sent', () => {
    const life = new Life();
    const mails = days(16, 25).flatMap((day) =>
      life
        .check({ today: april(day), kpis: [at(day, 0.6)], quota: day < 18 ? 0 : null })
        .map(({ to }) => `${day} ${to}`),
    );
    expect(mails).toEqual(['18 ann@x.com', '25 ann@x.com']);
  });

  test('M19: a KPI that is renamed, or whose end is moved, is the same one', () => {
    const renamed = (day: number) => [
      at(day, 0.6, { name: day < 12 ? 'Calls' : 'Phone calls' }),
      at(day, 1, { name: 'Other', row: 7 }),
    ];
    expect(play(days(10, 13), renamed)).toEqual(['10 ann@x.com Calls: behind']);
    const moved = (day: number) => [kpi({ actual: 1, end: april(day < 12 ? 30 : 29) })];
    expect(play(days(10, 13), moved)).toEqual(['10 ann@x.com Orders: behind']);
    // Of two that are alike nobody can tell which is which.
    const twins = (day: number) =>
      ['A', 'B'].map((name) => at(day, 0.6, { name: day < 12 ? name : `${name}${name}` }));
    expect(play(days(10, 12), twins)).toHaveLength(2);
  });

  test('a recovery action whose day has passed is asked about once', () => {
    const withAction = (day: number) => [at(day, 0.6, { action: 'Call more', actionDue: april(12) })];
    expect(play(days(10, 16), withAction)).toEqual([
      '10 ann@x.com Orders: behind',
      '11 ann@x.com Orders: actionSoon',
      '13 ann@x.com Orders: actionDue',
    ]);
    const put = (day: number) => [
      at(day, 0.6, { action: 'Call more', actionDue: april(day < 14 ? 12 : 15) }),
    ];
    expect(play(days(10, 16), put).slice(2)).toEqual([
      '13 ann@x.com Orders: actionDue',
      '14 ann@x.com Orders: actionSoon',
      '16 ann@x.com Orders: actionDue',
    ]);
  });
});

describe('a recovery action of which a review has said', () => {
  const said = (change: Partial<SaidOfAction> = {}): SaidOfAction => ({
    sheet: 'April 2026',
    kpi: 'orders',
    action: 'call more ',
    due: april(12),
    outcome: 'done',
    ...change,
  });
  /** What is heard of one that stands there all the time, due on the 12th. */
  const heard = (...actions: SaidOfAction[]) => {
    const withAction = (day: number) => [at(day, 0.6, { action: 'Call more', actionDue: april(12) })];
    const reviews = () => ({ resets: [], actions });
    return play(days(10, 16), withAction, { reviews }).slice(1);
  };
  const BOTH = ['11 ann@x.com Orders: actionSoon', '13 ann@x.com Orders: actionDue'];

  test('that it is done, or dropped, is asked of nobody, though its cell still has it', () => {
    expect(heard(said())).toEqual([]);
    expect(heard(said({ outcome: 'dropped' }))).toEqual([]);
    expect(heard(said({ outcome: null }), said({ outcome: 'notYet' }), said())).toEqual([]);
  });

  test('anything else is asked as ever', () => {
    expect(heard()).toEqual(BOTH);
    expect(heard(said({ outcome: 'notYet' }))).toEqual(BOTH);
    expect(heard(said({ action: 'Another' }))).toEqual(BOTH);
    expect(heard(said({ sheet: 'March 2026' }))).toEqual(BOTH);
    expect(heard(said({ kpi: 'Calls' }))).toEqual(BOTH);
  });

  test('once it is decided anew, or has another day, it is open again', () => {
    expect(heard(said(), said({ outcome: null }))).toEqual(BOTH);
    expect(heard(said({ due: april(2) }))).toEqual(BOTH);
  });

  test('between the reminder and its day: who was reminded is not asked whether it helped', () => {
    let actions: SaidOfAction[] = [];
    const withAction = (day: number) => {
      if (day === 12) actions = [said()];
      return [at(day, 0.6, { action: 'Call more', actionDue: april(12) })];
    };
    const reviews = () => ({ resets: [], actions });
    expect(play(days(10, 16), withAction, { reviews }).slice(1)).toEqual(BOTH.slice(0, 1));
  });

  test('is looked up on no day on which there is nothing to ask', () => {
    let times = 0;
    const reviews = () => {
      times += 1;
      return { resets: [], actions: [] };
    };
    const fine = (day: number) => [at(day, 1, { action: 'Call more', actionDue: april(12) })];
    expect(play(days(10, 16), fine, { reviews })).toEqual([]);
    expect(times).toBe(0);
  });
});

describe('the manager', () => {
  const settings = { manager: 'boss@x.com', escalateAfterDays: 5 };

  test('hears once of a KPI that stays behind for five counting days without an action', () => {
    const life = (action: string) => play(days(10, 24), (day) => [at(day, 0.6, { action })], { settings });
    expect(life('').filter((mail) => mail.includes('boss'))).toEqual(['15 boss@x.com Orders: escalated']);
    expect(life('Call more').filter((mail) => mail.includes('boss'))).toEqual([]);
  });

  test('counts an action that a review says is done, or dropped, as none, though its cell still has it', () => {
    const said = (outcome: SaidOfAction['outcome']) => () => ({
      resets: [],
      actions: [{ sheet: 'April 2026', kpi: 'Orders', action: 'Call more', due: null, outcome }],
    });
    const told = (outcome: SaidOfAction['outcome']) =>
      play(days(10, 24), (day) => [at(day, 0.6, { action: 'Call more' })], {
        settings,
        reviews: said(outcome),
      }).filter((mail) => mail.includes('boss'));
    expect(told('done')).toEqual(['15 boss@x.com Orders: escalated']);
    expect(told('dropped')).toEqual(['15 boss@x.com Orders: escalated']);
    expect(told('notYet')).toEqual([]);
  });

  test('is told of no action that is done with, nor is the team', () => {
    const actions = [
      { sheet: 'April 2026', kpi: 'Orders', action: 'Call more', due: null, outcome: 'done' as const },
    ];
    const scene = (reviews?: () => KeptReviews) => {
      const kpis = [kpi({ name: 'Orders', actual: 1, action: 'Call more', cause: 'Rain' })];
      const summary = { ...settings, summaryTo: 'team@x.com', summaryWeekday: 1 as Weekday };
      return decide(check({ kpis, settings: summary, ...(reviews && { reviews }) })).digests;
    };
    const text = (reviews?: () => KeptReviews) => scene(reviews).map((digest) => render(digest).text);
    const before = text();
    const after = text(() => ({ resets: [], actions }));
    expect(before.length).toBeGreaterThan(1);
    for (const body of before) expect(body).toContain('Call more');
    for (const body of after) expect(body).not.toContain('Call more');
  });

  test('counts only days that count', () => {
    const calendar = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), []);
    // Its owner hears on Friday the 10th; with the weekend, Thursday the 16th is the fifth day.
    const mails = play(days(10, 20), () => [kpi({ actual: 1 })], { settings, calendar });
    expect(mails.filter((mail) => mail.includes('boss'))).toEqual(['17 boss@x.com Orders: escalated']);
  });

  test('hears of it in one mail with their own KPIs, and not of those that they own', () => {
    const kpis = [kpi(), kpi({ name: 'Mine', owner: 'boss@x.com' })];
    const mails = play(days(20, 25), () => kpis, { settings: { ...settings, repeatDays: 5 } });
    expect(mails.filter((mail) => mail.includes('boss'))).toEqual([
      '20 boss@x.com Mine: behind',
      '25 boss@x.com Mine: behind, Orders: escalated',
    ]);
  });
});

test('M15: out of a snooze the owner hears first, and the manager five counting days later', () => {
  const settings = { manager: 'boss@x.com', escalateAfterDays: 5 };
  const snoozed = (day: number) => [at(day, 0.6, { snooze: april(16) })];
  expect(play(days(10, 22), snoozed, { settings })).toEqual([
    '16 ann@x.com Orders: behind',
    '21 boss@x.com Orders: escalated',
  ]);
});

test('a figure that stays missing reaches the manager too, after twice the interval', () => {
  const settings = { manager: 'boss@x.com', repeatDays: 3 };
  const missing = () => [kpi({ actual: null, dataThrough: null })];
  expect(play(days(4, 12), missing, { settings })).toEqual([
    '4 ann@x.com Orders: overdue',
    '7 ann@x.com Orders: overdue',
    '10 boss@x.com Orders: missing',
    '10 ann@x.com Orders: overdue',
  ]);
});

describe('the team summary', () => {
  test('M14, M18: is not made of periods that are over, and once on its day', () => {
    const settings = { summaryTo: 'team@x.com', summaryWeekday: 0 as Weekday };
    const over = play(days(31, 60), () => [kpi({ owner: '', actual: 100 })], { settings });
    expect(over.filter((mail) => mail.includes('team'))).toHaveLength(1);
    const life = new Life();
    const monday = { today: april(20), kpis: [kpi({ owner: '' })] };
    const sent = [settings, settings, { summaryTo: '' }, settings].map(
      (chosen) => life.check({ ...monday, settings: chosen }).length,
    );
    expect(sent).toEqual([1, 0, 0, 0]);
  });

  const settings = { summaryTo: 'team@x.com, ann@x.com', summaryWeekday: 0 as Weekday };
  const summaries = (played: readonly number[], scene: Scene = {}) => {
    const life = new Life();
    for (const day of played) life.check({ ...scene, settings, today: april(day), kpis: [at(day, 0.7)] });
    return life.mails.filter(({ hasSummary }) => hasSummary).map(({ day, to }) => `${day - april(0)} ${to}`);
  };

  test('goes out once a week, on its day, and with the mail of who has one', () => {
    expect(summaries(days(18, 29))).toEqual([
      '20 ann@x.com',
      '20 team@x.com',
      '27 ann@x.com',
      '27 team@x.com',
    ]);
  });

  test('goes out at the next check if there is none on its day', () => {
    const calendar = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4, 5, 6]), [april(20)]);
    expect(summaries([18, 20, 21, 22], { calendar })).toEqual(['21 ann@x.com', '21 team@x.com']);
  });

  test('shows every KPI, wins first, then the furthest behind', () => {
    const kpis = [
      kpi({ name: 'Fine', actual: 64 }),
      kpi({ name: 'Behind' }),
      kpi({ name: 'Done', actual: 100 }),
    ];
    const { digests } = decide(check({ today: april(20), kpis, settings }));
    const forTeam = digests.find(({ to }) => to === 'team@x.com');
    expect(forTeam?.summary?.map((item) => item.kpi.name)).toEqual(['Done', 'Behind', 'Fine']);
  });
});

describe('a short quota', () => {
  const kpis = [
    kpi({ name: 'Bad', owner: 'bad@x.com', actual: 40 }),
    kpi({ name: 'Worse', owner: 'worse@x.com', actual: 20 }),
    kpi({ name: 'Done', owner: 'done@x.com', actual: 100 }),
    kpi({ name: 'Due', owner: 'due@x.com', dataThrough: april(1) }),
  ];

  test('sends the worst first, and the rest at the next checks', () => {
    const life = new Life();
    const sentOn = (day: number) => life.check({ today: april(day), kpis, quota: 1 }).map(({ to }) => to);
    expect([21, 21, 22, 23, 24, 25].map(sentOn)).toEqual([
      ['worse@x.com'],
      // What may be sent on one day is the quota's business: asked again, it gave one more.
      ['bad@x.com'],
      ['due@x.com'],
      ['done@x.com'],
      [],
      [],
    ]);
    expect(life.log.filter(({ why }) => why.startsWith("Today's mails"))).toHaveLength(3);
  });

  test('keeps what waits to itself while the calendar can not be read', () => {
    const life = new Life();
    life.check({ today: april(21), kpis, quota: 0 });
    expect(life.check({ today: april(22), kpis, calendarProblem: 'no calendar' })).toEqual([]);
    expect(life.check({ today: april(23), kpis })).toHaveLength(4);
  });

  test('says so in the preview', () => {
    const { mails, silent } = preview(decide(check({ kpis, quota: 1 })));
    expect(mails).toMatchObject([
      { to: 'worse@x.com', subject: '1 KPI needs action: Worse', about: [{ kpi: 'Worse' }] },
    ]);
    expect(silent.map(({ kpi: name, reason }) => [name, reason])).toEqual([
      ['Bad', "Today's mails are used up: told at the next check."],
      ['Done', "Today's mails are used up: told at the next check."],
      ['Due', "Today's mails are used up: told at the next check."],
    ]);
  });

  test('forgets good news that is none any more before it could be told', () => {
    const life = new Life();
    life.check({ today: april(21), kpis: [kpi()] });
    life.check({ today: april(22), kpis: [kpi({ actual: 70.5 })], quota: 0 });
    expect(life.check({ today: april(23), kpis: [kpi({ actual: 50 })] })).toEqual([]);
    expect(life.check({ today: april(29), kpis: [kpi({ actual: 50 })] }).map(({ news }) => news)).toEqual([
      ['Orders: behind'],
    ]);
  });
});

describe('the preview', () => {
  test('says of each KPI why its owner is not mailed', () => {
    const life = new Life();
    const kpis = [
      kpi({ name: 'A told', snooze: null }),
      kpi({ name: 'B snoozed', snooze: april(25) }),
      kpi({ name: 'C fine', actual: 69 }),
      kpi({ name: 'D no target', target: null }),
      kpi({ name: 'E nobody', owner: '' }),
      kpi({ name: 'F long over', start: dayOf(2026, 1, 1), end: dayOf(2026, 1, 31) }),
    ];
    life.check({ kpis });
    life.check({ kpis, today: april(22) });
    expect(preview(life.last as NonNullable<typeof life.last>)).toEqual({
      mails: [],
      silent: [
        ['A told', 'Told on 21 Apr: again from 28 Apr on.'],
        ['B snoozed', 'Snoozed until 25 Apr.'],
        ['C fine', 'On track'],
        ['D no target', 'No target'],
        ['E nobody', 'There is news, but no owner to tell.'],
        ['F long over', 'Its period ended on 31 Jan: no news any more.'],
      ].map(([name, reason]) => expect.objectContaining({ kpi: name, reason, told: [] })),
    });
  });

  test('says that there is no check today', () => {
    const { digests, verdicts, memory } = decide(check({ settings: { weekdays: [] } }));
    expect(digests).toEqual([]);
    expect(memory.checkedOn).toBeNull();
    expect(verdicts[0]?.reason).toBe('No check today: not a chosen weekday, or a holiday.');
  });
});

describe('problems', () => {
  const issue = { row: 7, column: 'target' as const, message: 'Target must be a number, got "abc"' };

  test('stand in the log once, and again if they come back', () => {
    const life = new Life();
    const broken = (issues: (typeof issue)[]) => ({ sheets: [sheet([kpi()], { issues })] });
    for (const [day, issues] of [
      [21, [issue]],
      [22, [issue]],
      [23, []],
      [24, [issue]],
    ] as const) {
      life.check({ today: april(day), ...broken([...issues]) });
    }
    expect(life.log.filter(({ to }) => to === '').map(({ why }) => why)).toEqual([
      'Row 7: Target must be a number, got "abc"',
      'Row 7: Target must be a number, got "abc"',
    ]);
  });

  test('stop only themselves', () => {
    const kpis = [
      kpi({ name: 'Nobody', owner: '' }),
      kpi({ name: 'Nonsense', owner: 'Ann' }),
      kpi({ name: 'Six', owner: 'a@x.com b@x.com c@x.com d@x.com e@x.com f@x.com' }),
      kpi(),
    ];
    const { digests, log } = decide(check({ kpis, settings: { manager: 'the boss' } }));
    expect(digests.map(({ to }) => to)).toEqual([
      'a@x.com',
      'ann@x.com',
      'b@x.com',
      'c@x.com',
      'd@x.com',
      'e@x.com',
    ]);
    expect(log.map(({ kpi: name, why }) => `${name}: ${why}`)).toEqual([
      ': "the" is not an e-mail address: no mail is sent to it.',
      ': "boss" is not an e-mail address: no mail is sent to it.',
      'Nobody: It has no owner: nobody is told. Write an e-mail address in "Owner".',
      'Nonsense: "Ann" is not an e-mail address: no mail is sent to it.',
      'Six: At most 5 owners get mail. These get none: f@x.com',
    ]);
  });

  test('are counted where they are too many to list', () => {
    const kpis = Array.from({ length: 1000 }, (_, i) => kpi({ name: `KPI ${i}`, owner: '' }));
    const life = new Life();
    life.check({ kpis });
    expect(life.log).toHaveLength(51);
    expect(life.log[50]?.why).toBe('And 950 more problems.');
    life.check({ kpis, today: april(22) });
    expect(life.log).toHaveLength(51);
  });

  test('a sheet that is frozen on a date is told, and checked by the days all the same', () => {
    const { digests, log } = decide(
      check({ sheets: [sheet([kpi({ dataThrough: april(10) })], { frozenOn: april(10) })] }),
    );
    expect(digests[0]?.news).toMatchObject([{ what: 'overdue', frozenOn: april(10) }]);
    expect(log[0]?.why).toBe(
      'Its as-of date is typed: 10 Apr. The check goes on with the days all the same.',
    );
  });
});

test('the log names each KPI with who was told, and why', () => {
  const life = new Life();
  life.check({ kpis: [kpi({ owner: 'b@x.com, ann@x.com' })] });
  expect(life.log).toEqual([
    { sheet: 'April 2026', kpi: 'Orders', to: 'b@x.com', why: 'Behind.' },
    { sheet: 'April 2026', kpi: 'Orders', to: 'ann@x.com', why: 'Behind.' },
  ]);
});

test('no text of the log can become a formula', () => {
  const life = new Life();
  life.check({ kpis: [kpi({ name: '=HYPERLINK("x")' })] });
  expect(life.log.map((row) => Object.values(alertLogCells('now', row)))).toEqual([
    ['now', "'April 2026", `'=HYPERLINK("x")`, 'ann@x.com', 'Behind.'],
  ]);
});
