// What must hold of every check, whatever stands in the sheets.

import fc from 'fast-check';
import { decide } from '../../src/alerts/decide';
import { render } from '../../src/alerts/render/render';
import type { Day } from '../../src/kpi/day';
import type { Weekday } from '../../src/kpi/weekday';
import type { SheetKpi } from '../../src/sheet/read/content';
import { april, check, kpi, Life, type Scene, type SentMail, sheet } from './scene';

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const OWNERS = ['ann@x.com', 'bob@x.com', 'ann@x.com, bob@x.com', 'Boss <boss@x.com>', '', 'nobody'];

/** Any KPI: most of them are in trouble. */
const anyKpi = (name: string): fc.Arbitrary<SheetKpi> =>
  fc
    .record({
      owner: fc.constantFrom(...OWNERS),
      kind: fc.constantFrom('total' as const, 'rate' as const, 'level' as const),
      lowerIsBetter: fc.boolean(),
      actual: fc.option(fc.integer({ min: -10, max: 150 })),
      target: fc.option(fc.constantFrom(0, 100, 100, 100.5), { freq: 9 }),
      baseline: fc.option(fc.constantFrom(20, 100)),
      end: fc.integer({ min: april(15), max: april(40) }).map((day) => day as Day),
      dataThrough: fc.option(
        fc.integer({ min: april(1), max: april(40) }).map((day) => day as Day),
        { freq: 9 },
      ),
      action: fc.constantFrom('', 'Call more'),
      snooze: fc.option(
        fc.integer({ min: april(5), max: april(35) }).map((day) => day as Day),
        { nil: null, freq: 2 },
      ),
      indicator: fc.constantFrom('leading' as const, 'lagging' as const, null),
      check: fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const, null),
    })
    .map((changes) => kpi({ name, ...changes }));

/** The KPIs as they are on each of so many days: each day some of them change. */
const anyDays = (count: number): fc.Arbitrary<readonly (readonly SheetKpi[])[]> =>
  fc
    .array(fc.tuple(...NAMES.map((name) => fc.option(anyKpi(name), { freq: 2 }))), {
      minLength: count,
      maxLength: count,
    })
    .map((changes) => {
      let current: readonly SheetKpi[] = NAMES.map((name) =>
        kpi({ name, owner: 'ann@x.com, cy@x.com', actual: 10 }),
      );
      return changes.map((changed) => {
        current = current.map((one, index) => changed[index] ?? one);
        return current;
      });
    });

const settings = {
  manager: 'boss@x.com',
  escalateAfterDays: 2,
  summaryTo: 'team@x.com ann@x.com',
  summaryWeekday: 2 as Weekday,
};
const FIRST = 12;
const scene = (index: number, kpis: readonly SheetKpi[], more: Partial<Scene> = {}): Scene => ({
  today: april(FIRST + index),
  kpis,
  settings: { ...settings, checksInARow: 1 },
  ...more,
});

test('the same check gives the same answer, in whatever order the rows stand', () => {
  fc.assert(
    fc.property(anyDays(4), fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (days, order) => {
      const [one, other] = [new Life(), new Life()];
      days.forEach((kpis, index) => {
        const shuffled = kpis
          .map((any, place) => ({ any, by: order[place] as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ any }) => any);
        expect(other.check(scene(index, shuffled))).toEqual(one.check(scene(index, kpis)));
        expect(other.memory).toEqual(one.memory);
        expect(other.last?.digests.map(render)).toEqual(one.last?.digests.map(render));
      });
    }),
  );
});

test('a check changes nothing that it is given', () => {
  fc.assert(
    fc.property(anyDays(2), ([first = [], second = []]) => {
      const life = new Life();
      life.check(scene(0, first));
      const input = check({ ...scene(1, second), memory: life.memory });
      const before = JSON.stringify(input);
      const decision = decide(input);
      expect(JSON.stringify(input)).toBe(before);
      expect(decide(input)).toEqual(decision);
    }),
  );
});

test('nobody gets two mails in one check, nor on one day', () => {
  fc.assert(
    fc.property(anyDays(6), fc.constantFrom(null, 0, 1, 2), (days, quota) => {
      const life = new Life();
      // Two checks each day, with other figures.
      days.forEach((kpis, index) => {
        life.check(scene(index >> 1, kpis, { quota }));
      });
      const keys = life.mails.map(({ day, to }) => `${day} ${to}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('checked twice with the same figures, a day has no second mail', () => {
  fc.assert(
    fc.property(anyDays(5), (days) => {
      const life = new Life();
      days.forEach((kpis, index) => {
        life.check(scene(index, kpis));
        expect(life.check(scene(index, kpis))).toEqual([]);
      });
    }),
  );
});

test('a KPI that never changes is mailed once per repeat interval', () => {
  fc.assert(
    fc.property(anyKpi('A'), fc.integer({ min: 1, max: 10 }), (any, repeatDays) => {
      const life = new Life();
      const told = new Map<string, Day>();
      for (let index = 0; index < 28; index++) {
        const kpis = [{ ...any, check: 'daily' as const, owner: 'ann@x.com' }];
        for (const { day, news } of life.check(scene(index, kpis, { settings: { repeatDays } }))) {
          for (const what of news) {
            const last = told.get(what);
            if (last !== undefined) expect(day - last).toBeGreaterThanOrEqual(repeatDays);
            told.set(what, day);
          }
        }
      }
      const running = {
        ...any,
        check: 'daily' as const,
        owner: 'ann@x.com',
        end: april(60),
        dataThrough: april(60),
        kind: 'total' as const,
      };
      const behind = { ...running, lowerIsBetter: false, target: 100, actual: 1, snooze: null };
      const quiet = new Life();
      for (let index = 0; index < 28; index++)
        quiet.check(scene(index, [behind], { settings: { repeatDays } }));
      expect(quiet.mails).toHaveLength(Math.ceil(28 / repeatDays));
    }),
    { numRuns: 50 },
  );
});

/** What was told, by whom it was heard: without the day, for a short quota takes longer. */
const heard = (mails: readonly SentMail[]) =>
  mails.flatMap(({ to, news, hasSummary }) => [
    ...news.map((what) => `${to} ${what}`),
    ...(hasSummary ? [`${to} summary`] : []),
  ]);

test('nothing is forgotten under a short quota', () => {
  fc.assert(
    fc.property(anyDays(1), fc.integer({ min: 1, max: 2 }), ([kpis = []], quota) => {
      const play = (limit: number | null) => {
        const life = new Life();
        // So many days with the same figures, nothing repeated, and room for one mail at a time.
        for (let index = 0; index < 7; index++) {
          // The figures and the periods stand still, so that what was news on the first day is on the last.
          const still = kpis.map((any) => ({
            ...any,
            start: april(1),
            end: april(60),
            dataThrough: april(10),
            check: 'monthly' as const,
            snooze: null,
          }));
          life.check(
            scene(index, still, {
              quota: limit,
              settings: { repeatDays: 99, manager: 'boss@x.com', escalateAfterDays: 1 },
            }),
          );
        }
        return heard(life.mails).sort();
      };
      expect(play(quota)).toEqual(play(null));
    }),
  );
});

test('cut short after any mail and run again: nothing is lost, and at most one mail is sent twice', () => {
  fc.assert(
    fc.property(
      anyDays(4),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 5 }),
      fc.boolean(),
      (days, killedOn, killedAfter, isLedgerLost) => {
        const [whole, broken] = [new Life(), new Life()];
        days.forEach((kpis, index) => {
          whole.check(scene(index, kpis));
          if (index === killedOn) broken.check(scene(index, kpis), killedAfter, isLedgerLost);
          broken.check(scene(index, kpis));
        });
        const expected = heard(whole.mails);
        const twice = [...heard(broken.mails)];
        for (const one of expected) {
          expect(twice).toContain(one);
          twice.splice(twice.indexOf(one), 1);
        }
        // What is left is what one mail said, if its sending went unrecorded.
        expect(new Set(twice.map((one) => one.split(' ')[0])).size).toBeLessThanOrEqual(isLedgerLost ? 1 : 0);
        expect(broken.memory).toEqual(whole.memory);
        expect([...broken.log].map((row) => JSON.stringify(row)).sort()).toEqual(
          [...whole.log].map((row) => JSON.stringify(row)).sort(),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('cut short one day and run again the next: nobody is left out', () => {
  const kpis = ['ann', 'bob', 'cy'].map((name) => kpi({ name, owner: `${name}@x.com` }));
  const life = new Life();
  life.check({ kpis }, 1);
  life.check({ kpis, today: april(22) });
  expect(life.mails.map(({ to }) => to)).toEqual(['ann@x.com', 'bob@x.com', 'cy@x.com']);
  expect(life.log.map(({ to }) => to)).toEqual(['ann@x.com', 'bob@x.com', 'cy@x.com']);
});

test('when figures change between being cut short and the next run, each is told what holds by then', () => {
  const kpis = (actual: number) =>
    ['ann', 'bob'].map((name) => kpi({ name, owner: `${name}@x.com`, actual }));
  const life = new Life();
  life.check({ kpis: kpis(50) }, 1);
  // Bob never heard that his KPI was behind: that it no longer is, is news to Ann only, and some checks later.
  expect(life.check({ kpis: kpis(66) })).toEqual([]);
  for (const day of [22, 23]) expect(life.check({ kpis: kpis(75), today: april(day) })).toEqual([]);
  expect(life.check({ kpis: kpis(79), today: april(24) })).toMatchObject([
    { to: 'ann@x.com', news: ['ann: recovered'] },
  ]);
});

test('a sheet that can not be read today is remembered for tomorrow', () => {
  const life = new Life();
  life.check({ kpis: [kpi()] });
  life.check({ sheets: [sheet([])], today: april(22) });
  expect(life.check({ kpis: [kpi()], today: april(23) })).toEqual([]);
  // But not for ever.
  life.check({ sheets: [], today: april(62) });
  expect(life.memory.kpis).toEqual([]);
});

test('a mail that was sent says nothing of a KPI that was not in it', () => {
  const life = new Life();
  const bad = kpi({ name: 'Bad', owner: 'bad@x.com' });
  const two = (snooze: Day | null) => [kpi({ name: 'One', actual: 60, snooze }), bad];
  life.check({ kpis: two(null), quota: 1 });
  // The mail to Ann waits; tomorrow her KPI is snoozed, and another of hers is news.
  life.check({ kpis: [...two(april(24)), kpi({ name: 'Two' })], today: april(22) });
  expect(life.check({ kpis: two(april(24)), today: april(24) }).map(({ news }) => news)).toEqual([
    ['One: behind'],
  ]);
});

test('nor of one whose row could not be read that day', () => {
  const life = new Life();
  const [one, two] = [kpi({ name: 'One' }), kpi({ name: 'Two' })];
  life.check({ kpis: [one], quota: 0 });
  life.check({ kpis: [two], today: april(22) });
  expect(life.check({ kpis: [one, two], today: april(23) }).map(({ news }) => news)).toEqual([
    ['One: behind'],
  ]);
});
