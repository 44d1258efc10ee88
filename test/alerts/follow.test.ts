// The rules that a life from day to day shows best at its edges.

import { decide } from '../../src/alerts/decide';
import { preview } from '../../src/alerts/render/preview';
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

test('where the column of actuals is gone, nobody is asked for a figure', () => {
  const issue = { row: null, column: 'actual', message: 'The column "Actual" is missing.' } as const;
  const without = sheet([kpi({ actual: null, dataThrough: null })], { columns: {}, issues: [issue] });
  const decision = decide(check({ sheets: [without] }));
  expect(decision.digests).toEqual([]);
  expect(decision.verdicts[0]?.reason).toBe(issue.message);
});

describe('a recovery action', () => {
  const behind = { actual: 5, action: 'Call more' };

  test('is not asked about on its day, nor where it has none, nor once the KPI does without it', () => {
    const one = new OneKpi();
    const isAsked = (day: number, changes: Partial<SheetKpi>) =>
      one.on(day, { ...behind, actionDue: april(20), ...changes }).includes('ann: actionDue');
    expect(isAsked(20, {})).toBe(false);
    expect(isAsked(21, { actionDue: null })).toBe(false);
    expect(isAsked(22, { actual: 90 })).toBe(false);
    expect(isAsked(23, { action: '' })).toBe(false);
    expect(isAsked(24, {})).toBe(true);
    expect(isAsked(25, {})).toBe(false);
  });
});
