// The rules that a life from day to day shows best at its edges.

import { decide } from '../../src/alerts/decide';
import { preview } from '../../src/alerts/render/preview';
import { makeCalendar } from '../../src/kpi/make-calendar';
import type { Weekday } from '../../src/kpi/weekday';
import type { SheetKpi } from '../../src/sheet/read/content';
import { april, check, kpi, Life, type Scene, sheet } from './scene';

/** A file of one KPI: what is mailed on a day, and what the preview says of it where nothing is. */
class OneKpi {
  private readonly life = new Life();

  constructor(private readonly scene: Scene = {}) {}

  on(day: number, changes: Partial<SheetKpi>, scene: Scene = {}): string[] {
    const all = { ...this.scene, ...scene, today: april(day), kpis: [kpi(changes)] };
    const mails = this.life.check(all);
    return mails.flatMap(({ to, news }) => news.map((one) => `${to.split('@')[0]}: ${one.split(': ')[1]}`));
  }

  /** Why nothing is mailed, in the last check. */
  get reason(): string | undefined {
    return preview(this.life.last as NonNullable<typeof this.life.last>).silent[0]?.reason;
  }
}

describe('an actual that can’t be read', () => {
  const broken = { actual: null, dataThrough: null, actualProblem: 'Actual must be a number, got "many"' };

  test('is told to its owner when it stays so for longer than a figure may take, and to the manager in the end', () => {
    const one = new OneKpi({ settings: { manager: 'boss@x.com', repeatDays: 3 } });
    const weekly = { ...broken, check: 'weekly' } as const;
    expect([10, 16].map((day) => one.on(day, weekly))).toEqual([[], []]);
    expect(one.reason).toBe(broken.actualProblem);
    expect(one.on(17, weekly)).toEqual(['ann: overdue']);
    expect([23, 24, 30].map((day) => one.on(day, weekly))).toEqual([[], ['ann: overdue'], []]);
    expect(one.on(31, weekly)).toEqual(['boss: missing', 'ann: overdue']);
  });

  test('is told to the manager anew each time that it is mended and broken once more', () => {
    const one = new OneKpi({ settings: { manager: 'boss@x.com', repeatDays: 3 } });
    const told = [10, 11, 17, 19, 20, 26].map((day) => one.on(day, broken).includes('boss: missing'));
    expect(told).toEqual([false, false, true, false, false, false]);
    const another = new OneKpi({ settings: { manager: 'boss@x.com', repeatDays: 3 } });
    for (const day of [10, 11, 17]) another.on(day, broken);
    another.on(18, { actual: 60 });
    expect([19, 20, 26].map((day) => another.on(day, broken).includes('boss: missing'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('without a rhythm is told the next day, and once it is mended counts from the start again', () => {
    const one = new OneKpi();
    expect(one.on(10, { ...broken, check: null })).toEqual([]);
    expect(one.on(11, { ...broken, check: null })).toEqual(['ann: overdue']);
    expect(one.on(12, { actual: 50 })).toEqual([]);
    expect(one.on(20, { ...broken, check: null })).toEqual([]);
    expect(one.on(21, { ...broken, check: null })).toEqual(['ann: overdue']);
  });

  test('says in the preview what is wrong, where its owner has been asked', () => {
    const one = new OneKpi();
    one.on(10, broken);
    one.on(11, broken);
    one.on(12, broken);
    expect(one.reason).toBe('The figure was asked for on 11 Apr.');
  });
});

describe('a period', () => {
  test('whose start is moved to the day of its old end is still the same one', () => {
    const one = new OneKpi();
    expect(one.on(21, { end: april(24) })).toEqual(['ann: behind']);
    expect(one.on(22, { start: april(24) })).toEqual([]);
    expect(one.on(26, { start: april(24), actual: 1 })).toEqual([]);
    expect(one.on(28, { start: april(24), actual: 1 })).toEqual(['ann: behind']);
  });

  test('that is over is no news after 31 days, and until then is', () => {
    const lost = { actual: 5 };
    expect(new OneKpi().on(61, lost)).toEqual(['ann: lost']);
    const one = new OneKpi();
    expect(one.on(62, lost)).toEqual([]);
    expect(one.reason).toContain('ended');
  });
});

test('a figure that was asked for on the last day is asked for once more, when the period is over', () => {
  const one = new OneKpi();
  const enough = { lowerIsBetter: true, actual: 9, dataThrough: april(27) };
  const asked = Array.from({ length: 25 }, (_, i) => 29 + i).filter((day) => one.on(day, enough).length > 0);
  expect(asked).toEqual([30, 37]);
  expect(one.reason).toContain('once is enough');
});

test('what is achieved soon after other news is told at once: it stays so', () => {
  const one = new OneKpi();
  const told = [5, 5, 5, 5, 60, 101, 101].map((actual, index) => one.on(11 + index, { actual }));
  expect(told).toEqual([['ann: behind'], [], [], [], ['ann: recovered'], ['ann: achieved'], []]);
});

describe('good news that waits for its mail', () => {
  test('is told the next day, while it holds', () => {
    const one = new OneKpi();
    expect(one.on(20, { actual: 101 }, { quota: 0 })).toEqual([]);
    expect(one.on(21, { actual: 101 })).toEqual(['ann: achieved']);
  });

  test('is told to nobody when a figure turns out lower, and anew when it is reached', () => {
    const one = new OneKpi();
    one.on(20, { actual: 101 }, { quota: 0 });
    expect(one.on(21, { actual: 68 })).toEqual([]);
    expect(one.reason).toBe('On track');
    expect(one.on(22, { actual: 101 })).toEqual(['ann: achieved']);
  });

  test('is told to nobody else when a figure turns out lower', () => {
    const one = new OneKpi();
    const two = { owner: 'ann@x.com, bob@x.com' };
    expect(one.on(20, { ...two, actual: 101 }, { quota: 1 })).toEqual(['ann: achieved']);
    expect(one.on(21, { ...two, actual: 68 })).toEqual([]);
    // Who heard it is not told once more.
    expect(one.on(22, { ...two, actual: 101 })).toEqual([]);
  });

  test('of a recovery is told to nobody else when the KPI falls behind again', () => {
    const one = new OneKpi();
    const two = { owner: 'ann@x.com, bob@x.com' };
    expect(one.on(11, { ...two, actual: 5 })).toEqual(['ann: behind', 'bob: behind']);
    for (const day of [12, 13]) one.on(day, { ...two, actual: 5 });
    expect(one.on(14, { ...two, actual: 60 }, { quota: 1 })).toEqual(['ann: recovered']);
    expect(one.on(15, { ...two, actual: 5 })).toEqual([]);
    // A week after it was last told to anyone, both hear that it is behind.
    expect(one.on(21, { ...two, actual: 5 })).toEqual(['ann: behind', 'bob: behind']);
  });
});

describe('a target that was reset is no recovery', () => {
  const LINE = { line: { from: april(14), stood: 5 }, planned: 5 };
  test.each<[string, Partial<SheetKpi>, readonly string[]]>([
    ['easier', { target: 10 }, []],
    ['harder, and a line begins where it stood', { target: 120, ...LINE }, []],
    ['harder, and its figure is there all the same', { target: 120, actual: 60 }, ['ann: recovered']],
    ['the same as ever', { actual: 60 }, ['ann: recovered']],
  ])('%s', (_, then, told) => {
    const one = new OneKpi();
    expect(one.on(11, { actual: 5 })).toEqual(['ann: behind']);
    for (const day of [12, 13]) one.on(day, { actual: 5 });
    expect(one.on(14, { actual: 5, ...then })).toEqual(told);
    if (told.length === 0)
      expect(one.reason).toMatch(/^No longer behind, but because its target was changed/);
  });

  test('behind by the new one, and out of it: that is one', () => {
    const one = new OneKpi();
    const on = (days: readonly number[], change: Partial<SheetKpi>) =>
      days.flatMap((day) => one.on(day, change));
    expect(on([11], { actual: 5 })).toEqual(['ann: behind']);
    expect(on([12, 13, 14], { actual: 5, target: 10 })).toEqual([]);
    expect(on([15, 16, 17, 18], { actual: 1, target: 10 })).toEqual(['ann: behind']);
    expect(on([19, 20, 21, 22], { actual: 8, target: 10 })).toEqual(['ann: recovered']);
  });
});

test('where the column of actuals is gone, nobody is asked for a figure', () => {
  const issue = { row: null, column: 'actual', message: 'The column "Actual" is missing.' } as const;
  const without = sheet([kpi({ actual: null, dataThrough: null })], { columns: {}, issues: [issue] });
  const decision = decide(check({ sheets: [without] }));
  expect(decision.digests).toEqual([]);
  expect(decision.verdicts[0]?.reason).toBe(issue.message);
});

describe('a recovery action', () => {
  const behind = { actual: 5, action: 'Call more', actionDue: april(20) };
  /** What is mailed of the action on each of these days. */
  const asked = (
    days: readonly number[],
    changes: Partial<SheetKpi> | ((day: number) => object),
    scene = {},
  ) => {
    const one = new OneKpi(scene);
    return days.flatMap((day) =>
      one
        .on(day, { ...behind, ...(typeof changes === 'function' ? changes(day) : changes) })
        .filter((news) => news.includes('action'))
        .map((news) => `${day} ${news}`),
    );
  };
  const week = [17, 18, 19, 20, 21, 22, 23];

  test('is reminded of the day before, and asked about once its day has passed: each once', () => {
    expect(asked(week, {})).toEqual(['19 ann: actionSoon', '21 ann: actionDue']);
  });

  test('without a day or words is nobody’s, and is let go of once the KPI is on course', () => {
    expect(asked(week, { actionDue: null })).toEqual([]);
    expect(asked(week, { action: '' })).toEqual([]);
    expect(asked(week, { actual: 90 })).toEqual([]);
    expect(asked(week, (day) => (day === 21 ? { actual: 90 } : {}))).toEqual([
      '19 ann: actionSoon',
      '22 ann: actionDue',
    ]);
  });

  test('is due from whoever carries it out; from the owner where that is a name', () => {
    expect(asked(week, { actionBy: 'Ben <ben@x.com>' })).toEqual(['19 ben: actionSoon', '21 ben: actionDue']);
    expect(asked(week, { actionBy: 'Ben' })).toEqual(['19 ann: actionSoon', '21 ann: actionDue']);
  });

  test('is heard of by who takes it over, and by nobody twice', () => {
    const by = (day: number) => ({ actionBy: day < 20 ? 'ben@x.com' : 'cora@x.com' });
    expect(asked(week, by)).toEqual(['19 ben: actionSoon', '20 cora: actionSoon', '21 cora: actionDue']);
  });

  test('that gets another day is told of for that day', () => {
    const moved = (day: number) => ({ actionDue: april(day < 20 ? 20 : 22) });
    expect(asked([...week, 24], moved)).toEqual([
      '19 ann: actionSoon',
      '21 ann: actionSoon',
      '23 ann: actionDue',
    ]);
  });

  test('due on Monday is reminded of on Friday, where weekends don’t count', () => {
    const calendar = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), []);
    // The 20th is a Monday.
    expect(asked(week, {}, { calendar })).toEqual(['17 ann: actionSoon', '21 ann: actionDue']);
  });

  test('is reminded of at the last check before its day, and on its day where it was written down later', () => {
    const settings = { weekdays: [0, 3] as Weekday[] };
    expect(asked(week, { actionDue: april(22) }, { settings })).toEqual([
      '20 ann: actionSoon',
      '23 ann: actionDue',
    ]);
    expect(asked([20, 21], {})).toEqual(['20 ann: actionSoon', '21 ann: actionDue']);
  });

  test('is told of where the figure of its KPI is due, or can’t be read; not while it is snoozed', () => {
    const late = asked(week, { dataThrough: april(10) });
    expect(late).toEqual(['19 ann: actionSoon', '21 ann: actionDue']);
    expect(asked(week, { actual: null, actualProblem: 'no number' })).toEqual(late);
    expect(asked(week, { target: null })).toEqual(late);
    expect(asked(week, { snooze: april(25) })).toEqual([]);
  });

  test('says nothing once the period is over', () => {
    expect(asked([29, 30, 31, 32], { actionDue: april(30) })).toEqual(['29 ann: actionSoon']);
  });

  test('waits for its mail, and is told as passed where none went out before', () => {
    const one = new OneKpi();
    for (const day of [17, 18]) one.on(day, behind);
    one.on(19, behind, { quota: 0 });
    expect(one.on(20, behind)).toEqual(['ann: actionSoon']);
    const other = new OneKpi();
    for (const day of [17, 18]) other.on(day, behind);
    for (const day of [19, 20]) other.on(day, behind, { quota: 0 });
    expect(other.on(21, behind)).toEqual(['ann: actionDue']);
  });

  test('comes in one mail with what else there is, and the preview says why', () => {
    const one = new OneKpi();
    expect(one.on(19, behind)).toEqual(['ann: behind', 'ann: actionSoon']);
    const decision = decide(
      check({ today: april(19), kpis: [kpi({ ...behind, actionBy: 'ben@x.com', owner: 'Ann' })] }),
    );
    expect(preview(decision).mails.map(({ to, about }) => [to, about[0]?.reason])).toEqual([
      ['ben@x.com', 'Its recovery action is due.'],
    ]);
  });

  test('of a stranger waits until they are confirmed', () => {
    const decision = decide(
      check({
        today: april(19),
        kpis: [kpi({ ...behind, actionBy: 'ben@other.com' })],
        trust: { domains: ['x.com'], addresses: [] },
      }),
    );
    expect(decision.digests.map(({ to }) => to)).toEqual(['ann@x.com']);
    expect(decision.memory.strangers).toEqual(['ben@other.com']);
  });
});
