// What the weeks of two KPIs say.

import fc from 'fast-check';
import { linkBetween } from '../../../src/kpi/link/link';
import { LINKS } from '../../golden/link';

const weeks = (figures: readonly (number | null)[]) =>
  Float64Array.from(figures, (figure) => figure ?? Number.NaN);
const VERDICTS = {
  seen: 'seen',
  opposite: 'opposite',
  'not seen': 'notSeen',
  'too early': 'tooEarly',
} as const;

test.each(LINKS.map((golden) => [golden.name, golden] as const))(
  'golden: %s',
  (_, { driver, result, expect: wanted }) => {
    const found = linkBetween(weeks(driver), weeks(result));
    expect(found.verdict).toBe(VERDICTS[wanted.verdict]);
    for (const key of ['r', 'weeks', 'pairs', 'slope'] as const) {
      if (wanted[key] === null) expect(found[key]).toBeNull();
      else expect(found[key]).toBeCloseTo(wanted[key], 9);
    }
  },
);

const some = (length: number) =>
  fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.double({ min: 1, max: 900, noNaN: true }) }, fc.constant(null)),
    {
      minLength: length,
      maxLength: length,
    },
  );
const two = fc.integer({ min: 2, max: 104 }).chain((length) => fc.tuple(some(length), some(length)));

test('units and levels change neither r nor verdict; a slope is in the units of both', () => {
  fc.assert(
    fc.property(two, fc.constantFrom(0.25, 8, 1024), ([driver, result], factor) => {
      const one = linkBetween(weeks(driver), weeks(result));
      const scaled = driver.map((figure) => (figure === null ? null : figure * factor));
      const raised = result.map((figure) => (figure === null ? null : figure + 4096));
      const other = linkBetween(weeks(scaled), weeks(raised));
      expect([other.verdict, other.weeks, other.pairs]).toEqual([one.verdict, one.weeks, one.pairs]);
      expect(other.r ?? 0).toBeCloseTo(one.r ?? 0, 8);
      expect((other.slope ?? 0) * factor).toBeCloseTo(one.slope ?? 0, 6);
    }),
  );
});

test('what is turned round goes together in the opposite way', () => {
  fc.assert(
    fc.property(two, ([driver, result]) => {
      const one = linkBetween(weeks(driver), weeks(result));
      const other = linkBetween(
        weeks(driver),
        weeks(result.map((figure) => (figure === null ? null : -figure))),
      );
      expect([other.r, other.slope]).toEqual([
        one.r === null ? null : -one.r,
        one.slope === null ? null : -one.slope,
      ]);
      const turned = { seen: 'opposite', opposite: 'seen', notSeen: 'notSeen', tooEarly: 'tooEarly' };
      expect(other.verdict).toBe(turned[one.verdict]);
    }),
  );
});

test('a result that follows three weeks later is seen there', () => {
  const driver = Array.from({ length: 60 }, (_, i) => 50 + ((i * 37) % 23));
  const result = driver.map((_, i) => 10 + 2 * (driver[i - 3] ?? 0));
  expect(linkBetween(weeks(driver), weeks(result.map((figure, i) => (i < 3 ? null : figure))))).toEqual({
    verdict: 'seen',
    r: 1,
    weeks: 3,
    pairs: 56,
    slope: expect.closeTo(2, 9),
  });
});

describe('two that swing from week to week', () => {
  const all = Array.from({ length: 53 }, (_, week) => week);
  const slowly = (pace: number, from: number) => all.map((week) => 20 * Math.sin(week / pace + from));
  const driver = slowly(3, 0);

  test('alike tell less than as many that do not: the same r may come about by chance', () => {
    const other = slowly(1.9, 1);
    const result = driver.map((figure, week) => figure + 0.8 * (other[week] ?? 0));
    const { verdict, r, pairs } = linkBetween(weeks(driver), weeks(result));
    expect([verdict, pairs]).toEqual(['notSeen', 52]);
    expect(r).toBeCloseTo(0.529, 3);
    const strong = driver.map((figure, week) => figure + 0.4 * (other[week] ?? 0));
    expect(linkBetween(weeks(driver), weeks(strong)).verdict).toBe('seen');
  });

  test('one slowly, the other to and fro, tell as much as they are', () => {
    const result = all.map((week) => (week % 2 === 0 ? 5 : -5) + ((week * 7) % 3));
    expect(linkBetween(weeks(driver), weeks(result)).verdict).toBe('notSeen');
  });
});

test('what grows by the same all along, or by what rounding leaves, does not go together with anything', () => {
  const steady = Array.from({ length: 40 }, (_, i) => 0.1 * i);
  const other = Array.from({ length: 40 }, (_, i) => (i * 31) % 17);
  const nothing = { verdict: 'notSeen', r: null, weeks: null, pairs: null, slope: null };
  expect(linkBetween(weeks(steady), weeks(other))).toEqual(nothing);
  const rounded = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 0.3 : 0.1 + 0.2));
  expect(linkBetween(weeks(other), weeks(rounded))).toEqual(nothing);
});

test('random walks without any link are seen in 2% of cases at most', () => {
  let state = 20_260_601;
  const step = () => {
    let sum = 0;
    for (let i = 0; i < 12; i++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      sum += state / 2 ** 32;
    }
    return sum - 6;
  };
  const walk = (length: number) => {
    let stands = 0;
    return Float64Array.from({ length }, () => {
      stands += step();
      return stands;
    });
  };
  let seen = 0;
  for (let i = 0; i < 2000; i++) {
    const { verdict } = linkBetween(walk(52), walk(52));
    if (verdict === 'seen' || verdict === 'opposite') seen++;
  }
  expect(seen).toBeGreaterThan(4);
  expect(seen).toBeLessThan(40);
});
