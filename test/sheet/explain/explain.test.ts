import fc from 'fast-check';
import { readCalendar } from '../../../src/cells/calendar';
import { type Assessment, assess } from '../../../src/kpi/assess';
import { type Calendar, EVERY_DAY } from '../../../src/kpi/calendar';
import type { Day } from '../../../src/kpi/day';
import { makeCalendar } from '../../../src/kpi/make-calendar';
import { stretchesOf } from '../../../src/kpi/plan/stretches';
import { shareDue } from '../../../src/kpi/planned';
import type { Weekday } from '../../../src/kpi/weekday';
import { burnUp } from '../../../src/sheet/explain/burn-up';
import { type ExplainedFigure, type Explanation, explain } from '../../../src/sheet/explain/explain';
import type { JudgedKpi } from '../../../src/sheet/judge/judge';
import { reachedOn } from '../../../src/sheet/judge/reached-on';
import type { Unit } from '../../../src/sheet/numbers/units';
import type { SheetKpi } from '../../../src/sheet/read/content';
import { STATUS_WORDS, UNIT_WORDS } from '../../../src/words';
import { GOLDEN } from '../../golden/pace';
import { aKpi, day, SHEET_DAYS } from '../a-sheet';

const APRIL = { start: day('2026-04-01'), end: day('2026-04-30') };
const ON_THE_20TH = day('2026-04-20');

function judged(
  change: Partial<SheetKpi>,
  asOf: Day = ON_THE_20TH,
  calendar: Calendar = EVERY_DAY,
  tolerance = 0.1,
): JudgedKpi {
  const kpi = aKpi({ ...APRIL, ...change });
  const assessed = assess(kpi, asOf, calendar, tolerance);
  const assessment = assessed as Assessment;
  return {
    kpi,
    asOf,
    assessment,
    // A period may be none: those are left out.
    reachedOn: typeof assessed === 'string' ? null : reachedOn(kpi, asOf, calendar, assessed, null),
    overdue: null,
    result: null,
    forecast: null,
    plan: null,
  };
}
const explained = (change: Partial<SheetKpi>, asOf?: Day, tolerance = 0.1): Explanation =>
  explain(judged(change, asOf, EVERY_DAY, tolerance), tolerance);
const lines = ({ figures }: Pick<Explanation, 'figures'>) =>
  figures.map(({ label, formula, filledIn, result }) => `${label}: ${formula} | ${filledIn} | ${result}`);

const ALLOWANCE = { name: 'Complaints', lowerIsBetter: true, target: 90, actual: 70 };
const PATH = { kind: 'level', baseline: 20, target: 26, actual: 23 } as const;
const RATE = { kind: 'rate', unit: 'percent', target: 0.03, actual: 0.025 } as const;

test('a total', () => {
  expect(lines(explained({}))).toEqual([
    'Elapsed: days over / counting days | 20 / 30 | 66.7%',
    'Achievement: actual / target | 50 / 100 | 50.0%',
    'Expected: target × days over / counting days | 100 × 20 / 30 | 67',
    'Pace gap: (actual - expected) / target | (50 - 66.667) / 100 | -16.7%',
    'Landing: actual / days over × counting days | 50 / 20 × 30 | 75',
    'Shortfall: target - landing, not below 0 | 100 - 75 | 25',
    'Needed/day: (target - actual) / days left, 0 once there | (100 - 50) / 10 | 5.0',
    'Days behind: -pace gap × counting days; early by no more than the days left | -(-16.667%) × 30 | 5.0',
    'Pace index: actual / expected | 50 / 66.667 | 75.0%',
  ]);
});

test('an allowance', () => {
  expect(lines(explained(ALLOWANCE))).toEqual([
    'Elapsed: days over / counting days | 20 / 30 | 66.7%',
    'Achievement: actual / target | 70 / 90 | 77.8% used',
    'Expected: target × days over / counting days | 90 × 20 / 30 | 60',
    'Pace gap: (expected - actual) / target | (60 - 70) / 90 | -11.1%',
    'Landing: actual / days over × counting days | 70 / 20 × 30 | 105',
    'Shortfall: landing - target, not below 0 | 105 - 90 | 15',
    'Needed/day: (target - actual) / days left, 0 once there | (90 - 70) / 10 | 2.0',
    'Days behind: -pace gap × counting days; early by no more than the days left | -(-11.111%) × 30 | 3.3',
    'Pace index: 2 - actual / expected | 2 - 70 / 60 | 83.3%',
  ]);
});

test('a level on its path', () => {
  expect(lines(explained(PATH))).toEqual([
    'Elapsed: days over / counting days | 20 / 30 | 66.7%',
    'Achievement: (actual - baseline) / (target - baseline) | (23 - 20) / (26 - 20) | 50.0%',
    'Expected: baseline + (target - baseline) × days over / counting days | 20 + (26 - 20) × 20 / 30 | 24',
    'Pace gap: achievement - elapsed | 50% - 66.667% | -16.7%',
    'Landing: baseline + (actual - baseline) / days over × counting days | 20 + (23 - 20) / 20 × 30 | 25',
    'Shortfall: target - landing, not below 0 | 26 - 24.5 | 2',
    'Needed/day: (target - actual) / days left, 0 once there | (26 - 23) / 10 | 0.3',
    'Days behind: -pace gap × counting days; early by no more than the days left | -(-16.667%) × 30 | 5.0',
    'Pace index: achievement / elapsed | 50% / 66.667% | 75.0%',
  ]);
});

test('of a period that is over the landing is the actual', () => {
  expect(lines(explained({}, APRIL.end))).toContain('Landing: actual | 50 | 50');
});

test('a rate is never prorated', () => {
  expect(lines(explained(RATE))).toEqual([
    'Elapsed: days over / counting days | 20 / 30 | 66.7%',
    'Achievement: 1 + (actual - target) / target | 1 + (2.5% - 3%) / 3% | 83.3%',
    'Expected: target | 3% | 3.0%',
    'Pace gap: (actual - expected) / target | (2.5% - 3%) / 3% | -16.7%',
    'Landing: actual | 2.5% | 2.5%',
    'Shortfall: target - landing, not below 0 | 3% - 2.5% | 0.5%',
    'Needed/day:  | never spread over the days | null',
    'Days behind:  | never spread over the days | null',
    'Pace index: achievement | 83.333% | 83.3%',
  ]);
});

test('limits that decide are said beside the numbers', () => {
  const early = explained({ actual: 95 });
  expect(lines(early).slice(5, 8)).toEqual([
    'Shortfall: target - landing, not below 0 | 100 - 142.5, so 0 | 0',
    'Needed/day: (target - actual) / days left, 0 once there | (100 - 95) / 10 | 0.5',
    'Days behind: -pace gap × counting days; early by no more than the days left | -28.333% × 30 | 8.5 early',
  ]);
  expect(lines(explained({ actual: 120 })).slice(6, 8)).toEqual([
    'Needed/day: (target - actual) / days left, 0 once there | (100 - 120) / 10: there already, so 0 | 0.0',
    'Days behind: -pace gap × counting days; early by no more than the days left | -53.333% × 30: no more than the 10 left can be early | 10.0 early',
  ]);
});

test('a negative target is compared by its size', () => {
  const loss = explained({ unit: 'pound', target: -3000, actual: -2400 });
  expect(lines(loss)[1]).toBe(
    'Achievement: 1 + (actual - target) / |target| | 1 + ((-£2,400) - (-£3,000)) / £3,000 | 120.0%',
  );
  expect(lines(loss)[8]).toBe(
    'Pace index: 1 + (actual - expected) / |expected| | 1 + ((-£2,400) - (-£2,000)) / £2,000 | 80.0%',
  );
});

test('what a formula gave as an actual is shown with no more digits than people read', () => {
  const filledIn = (actual: number) => explained({ unit: 'pound', target: 500, actual }).figures[1]?.filledIn;
  expect(filledIn(499.876695736)).toBe('£499.8767 / £500');
  expect(filledIn(0.000123456)).toBe('£0.00012346 / £500');
  expect(filledIn(499.99999)).toBe('£499.99999 / £500');
});

test('what was typed is shown with all its digits', () => {
  const filledIn = explained({ unit: 'euro', target: 2_500_000.5, actual: 1_065_073.45 }).figures[1]
    ?.filledIn;
  expect(filledIn).toBe('€1,065,073.45 / €2,500,000.5');
});

test('of numbers as long as nobody types them 12 digits are shown', () => {
  const filledIn = (actual: number) =>
    explained({ unit: 'euro', target: 10 ** 12, actual }).figures[1]?.filledIn;
  expect(filledIn(123_456_789.1234)).toBe('€123,456,789.123 / €1,000,000,000,000');
  expect(filledIn(123_456_789_012.7)).toBe('€123,456,789,013 / €1,000,000,000,000');
  expect(filledIn(12.34567)).toBe('€12.3457 / €1,000,000,000,000');
});

test('what was computed on the way has five digits, and all of them before its point', () => {
  const shortfall = (target: number, actual: number) => explained({ target, actual }).figures[5]?.filledIn;
  expect(shortfall(100_000, 44_445)).toBe('100,000 - 66,668');
  expect(shortfall(1_000_000, 444_445)).toBe('1,000,000 - 666,668');
  expect(shortfall(10_000, 4_444.5)).toBe('10,000 - 6,666.8');
});

test.each<[string, Partial<SheetKpi>, string, string[]]>([
  ['no actual', { actual: null }, '2026-04-20', ['no actual yet']],
  ['no target', { target: null }, '2026-04-20', ['no target']],
  ['an allowance of 0', { ...ALLOWANCE, target: 0 }, '2026-04-20', ['no share of a target of 0']],
  ['breaking even', { target: 0 }, '2026-04-20', ['no share of a target of 0']],
  ['a period that has not begun', {}, '2026-03-20', ['no counting day is over yet']],
  ['a finished period', {}, '2026-04-30', ['no counting day is left']],
])('%s: what there is no answer to says why', (_, change, asOf, reasons) => {
  const { figures } = explained(change, day(asOf));
  const blank = figures.filter(({ value }) => value === null);
  expect([...new Set(blank.map(({ filledIn }) => filledIn))]).toEqual(reasons);
  expect(blank.map(({ result }) => result)).toEqual(blank.map(() => null));
});

test.each([
  ['2026-04-20', 'As of 2026-04-20: 20 of 30 counting days are over (66.7%), 10 are left.'],
  ['2026-04-29', 'As of 2026-04-29: 29 of 30 counting days are over (96.7%), 1 is left.'],
  ['2026-03-20', 'As of 2026-03-20: the period begins on 2026-04-01, with 30 counting days to come.'],
  ['2026-05-03', 'As of 2026-05-03: the period of 30 counting days is over.'],
])('says how far the period is on %s', (asOf, days) => {
  expect(explained({}, day(asOf)).days).toBe(days);
});

test('a period of one day', () => {
  expect(explained({ end: APRIL.start }).days).toBe(
    'As of 2026-04-20: the period of 1 counting day is over.',
  );
});

describe('the rule that made the status', () => {
  const large = { target: 100_000 };

  test.each<[Partial<SheetKpi>, string, number, string]>([
    [{ target: null }, '2026-04-20', 0.1, 'There is nothing to measure against: No target'],
    [{ target: 0, actual: 80 }, '2026-04-20', 0.1, 'Lands at 120, which is break-even or better: On track'],
    [{ target: 0, actual: 0 }, '2026-04-20', 0.1, 'Lands at 0, which is break-even or better: On track'],
    [{ target: 0, actual: -80 }, '2026-04-20', 0.1, 'Lands at -120, 120 short of breaking even: At risk'],
    [
      { target: 0, actual: -2 },
      '2026-04-06',
      0.1,
      'Lands at -10, 10 short of breaking even, which chance alone can explain: On track',
    ],
    [
      { kind: 'rate', unit: 'percent', target: 0, actual: -0.0004 },
      '2026-04-20',
      0.1,
      'Stands at -0.04%, 0.04 points short of breaking even: At risk',
    ],
    [
      { unit: 'pound', target: 0, actual: -900.4 },
      '2026-04-30',
      0.1,
      'The period is over at -£900.40, £900.40 short of breaking even: Missed',
    ],
    [
      { target: 0, actual: 900 },
      '2026-04-30',
      0.1,
      'The period is over at 900, which is break-even or better: Achieved',
    ],
    [{}, '2026-03-20', 0.1, 'The period begins on 2026-04-01, after the as-of day: Not started'],
    [{ actual: null }, '2026-04-20', 0.1, 'There is no actual yet: No data'],
    [{ actual: 120 }, '2026-04-20', 0.1, '120 has reached the target of 100: Achieved'],
    [
      { ...ALLOWANCE, actual: 91 },
      '2026-04-20',
      0.1,
      '91 is more than the 90 that are allowed, and will stay so: Missed',
    ],
    [{ ...ALLOWANCE }, '2026-04-30', 0.1, 'The period is over, and 70 meets the target of 90: Achieved'],
    [{}, '2026-04-30', 0.1, 'The period is over, and 50 does not meet the target of 100: Missed'],
    [
      { ...ALLOWANCE, target: 0, actual: 0 },
      '2026-04-20',
      0.1,
      'Nothing is allowed, and the actual is 0: On track',
    ],
    [{ actual: 80 }, '2026-04-20', 0.1, '20.0% over where it should be by now, which is 5% or more: Ahead'],
    [
      { ...ALLOWANCE, actual: 50 },
      '2026-04-20',
      0.1,
      '16.7% under what is allowed by now, which is 5% or more: Ahead',
    ],
    [
      { ...large, actual: 68_000 },
      '2026-04-20',
      0.1,
      '2.0% over where it should be by now, which is less than 5%: On track',
    ],
    [{ target: 90, actual: 60 }, '2026-04-20', 0.1, 'Just where it should be by now: On track'],
    [
      { ...large, actual: 66_000 },
      '2026-04-20',
      0.1,
      '1.0% under where it should be by now, which is no more than 2%: On track',
    ],
    [
      { ...large, actual: 62_000 },
      '2026-04-20',
      0.1,
      '7.0% under where it should be by now. That is more than 2%, but within the tolerance of 10%: At risk',
    ],
    [
      { ...large, actual: 10_200 },
      '2026-04-04',
      0.1,
      '23.5% under where it should be by now. That is more than 2%, but up to 24.5% can be chance alone: At risk',
    ],
    [
      { ...large, actual: 50_000 },
      '2026-04-20',
      0.1,
      '25.0% under where it should be by now. That is more than the tolerance of 10%, and more than chance alone can explain (6.8%): Behind',
    ],
    [
      { ...large, actual: 59998 },
      '2026-04-20',
      0.1,
      '10.003% under where it should be by now. That is more than the tolerance of 10%, and more than chance alone can explain (6.788%): Behind',
    ],
  ])('of %o as of %s with a tolerance of %d', (change, asOf, tolerance, rule) => {
    expect(explained(change, day(asOf), tolerance).rule).toBe(rule);
  });

  describe('W6: says where it stands in words that fit its shape', () => {
    const LOWER_PATH = { kind: 'level', lowerIsBetter: true, baseline: 300, target: 100 } as const;
    const BY_DAY_5 = day('2026-04-05');

    test('a level that is to fall from 300 to 100 is ahead below its line', () => {
      expect(explained({ ...LOWER_PATH, actual: 250 }, BY_DAY_5).rule).toBe(
        '250 is 6.3% under the line of 267 (less is better): it has come 50.0% further than it should have by now, which is 5% or more: Ahead',
      );
    });

    test('and behind above it, also where it has gone the other way', () => {
      expect(explained({ ...LOWER_PATH, unit: 'pound', actual: 290.5 }, day('2026-04-15')).rule).toMatch(
        /^£290.50 is 45.3% over the line of £200.00 \(less is better\): it has come 90.5% less far than /,
      );
      expect(explained({ ...LOWER_PATH, actual: 310 }, day('2026-04-15')).rule).toMatch(
        /^310 is 55.0% over the line of 200 \(less is better\): it has come 110.0% less far than .*: Behind$/,
      );
    });

    test('where the line is at 0, or next to it, in units', () => {
      const through0 = { kind: 'level', baseline: 10, target: -10 } as const;
      expect(explained({ ...through0, actual: 4 }, day('2026-04-15')).rule).toMatch(
        /^4 is 4 over the line of 0 \(less is better\): it has come 40.0% less far than /,
      );
      expect(explained({ ...through0, actual: 3 }, day('2026-04-14')).rule).toMatch(
        /^3 is 2 over the line of 1 \(less is better\)/,
      );
    });

    /** Shape, direction and side, with the text before the verdict; numbers are worked out below. */
    const SHAPES = [
      { name: 'a total', kpi: { target: 100_000 }, line: 50_000, up: true },
      { name: 'an allowance', kpi: { target: 100_000, lowerIsBetter: true }, line: 50_000, up: false },
      { name: 'a loss', kpi: { target: -100_000 }, line: -50_000, up: true },
      { name: 'a rate', kpi: { kind: 'rate', unit: 'percent', target: 0.04 }, line: 0.04, up: true },
      {
        name: 'a rate that should be low',
        kpi: { kind: 'rate', unit: 'hours', target: 40, lowerIsBetter: true },
        line: 40,
        up: false,
      },
      { name: 'a level that is kept', kpi: { kind: 'level', target: 40 }, line: 40, up: true },
      { name: 'a path up', kpi: { kind: 'level', baseline: 200, target: 600 }, line: 400, up: true },
      { name: 'a path down', kpi: { kind: 'level', baseline: 600, target: 200 }, line: 400, up: false },
      {
        name: 'a path down whose word says up',
        kpi: { kind: 'level', unit: 'pound', baseline: 600, target: 200, lowerIsBetter: false },
        line: 400,
        up: false,
      },
    ] as const;
    const CASES = SHAPES.flatMap((shape) =>
      [0.7, 0.93, 0.995, 1.005, 1.03, 1.3].map((times) => ({ ...shape, times })),
    );

    test.each(CASES)('$name at $times of its line', ({ kpi, line, up, times }) => {
      const actual = line * times;
      const one = judged({ ...kpi, actual }, day('2026-04-15'));
      const { rule } = explain(one, 0.1);
      const isOver = actual > line;
      const isGood = isOver === up;
      const numbers = [...rule.matchAll(/-?[£]?[\d,.]*\d/g)].map(([text]) =>
        Number(text.replace(/[£,]/g, '')),
      );
      const off = (Math.abs(actual - line) / Math.abs(line)) * 100;
      expect(rule).toMatch(isOver ? /% over / : /% under /);
      const [verdict] = rule.split(': ').slice(-1);
      expect(['Ahead', 'On track'].includes(verdict ?? '')).toBe(isGood || Math.abs(times - 1) < 0.01);
      if ('baseline' in kpi) {
        const [shownActual, shownOff, shownLine, shownShare] = numbers;
        const way = Math.abs(((actual - kpi.baseline) / (line - kpi.baseline) - 1) * 100);
        expect(shownActual).toBeCloseTo(actual, 0);
        expect(shownOff).toBeCloseTo(off, 1);
        expect(shownLine).toBeCloseTo(line, 0);
        expect(shownShare).toBeCloseTo(way, 1);
        expect(rule).toContain(isGood ? ' further than ' : ' less far than ');
        expect(rule).toContain(up ? '(more is better)' : '(less is better)');
      } else {
        expect(numbers[0]).toBeCloseTo(off, 1);
        const where = 'kind' in kpi ? 'the target of' : up ? 'where it should be' : 'what is allowed';
        expect(rule).toContain(where);
        if ('kind' in kpi) expect(rule).toContain(up ? '(more is better)' : '(less is better)');
      }
    });
  });

  test('says when no counting day is over yet', () => {
    const weekdays = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), []);
    const onSunday = judged(
      { start: day('2026-05-02'), end: day('2026-05-31') },
      day('2026-05-03'),
      weekdays,
    );
    expect(explain(onSunday, 0.1).rule).toBe('No counting day is over yet: Not started');
  });
});

test.each(GOLDEN.map((golden) => [golden.name, golden] as const))(
  'golden case: %s',
  (_, { input, expect: wanted }) => {
    const kpi: Partial<SheetKpi> = {
      actual: input.A,
      target: input.T,
      start: day(input.S),
      end: day(input.E),
      kind: input.kind ?? 'total',
      lowerIsBetter: input.lower ?? false,
      baseline: input.B ?? null,
    };
    const calendar = readCalendar(
      (input.cal ?? []).map((entry) => [entry]),
      SHEET_DAYS,
    );
    const { figures, rule } = explain(judged(kpi, day(input.t), calendar, input.tol), input.tol ?? 0.1);
    const keys = [
      'elapsed',
      'achievement',
      'expected',
      'paceGap',
      'landing',
      'shortfall',
      'requiredPace',
      'daysBehind',
    ];
    keys.forEach((key, index) => {
      const value = wanted[key as keyof typeof wanted] as number | null;
      if (value === null) expect(figures[index]?.value).toBeNull();
      else expect(figures[index]?.value).toBeCloseTo(value, 9);
    });
    expect(rule).toMatch(new RegExp(`\\w.*: ${wanted.status}$`));
  },
);

describe('against a plan', () => {
  const of = (change: Partial<SheetKpi>, label: string) => {
    const found = lines(explained(change)).find((line) => line.startsWith(`${label}: `));
    return found?.slice(label.length + 2);
  };

  test('a total, whose plan wants less by now than an even spread would', () => {
    const { plan, rule } = explained({ planned: 40 });
    expect(plan).toBe('The plan wants 40% by now; an even spread would want 67%.');
    expect(of({ planned: 40 }, 'Expected')).toBe('plan to date | 40 | 40');
    expect(of({ planned: 40 }, 'Planned share')).toBe(
      'plan to date / target, between 0% and 100% | 40 / 100 | 40.0%',
    );
    expect(of({ planned: 40 }, 'Pace gap')).toBe(
      '(actual - plan to date) / target | (50 - 40) / 100 | +10.0%',
    );
    expect(of({ planned: 40 }, 'Landing')).toBe('actual / planned share | 50 / 40% | 125');
    expect(rule).toBe('25.0% over the plan to date, which is 5% or more: Ahead');
  });

  test('an allowance, a level on its path, and a rate', () => {
    expect(explained({ ...ALLOWANCE, planned: 50 }).rule).toContain(
      '40.0% over what the plan allows to date',
    );
    const path = explained({ ...PATH, planned: 22 });
    expect(path.plan).toBe('The plan wants 33% by now; an even spread would want 67%.');
    expect(path.rule).toContain('23 is 4.5% over the plan to date of 22 (more is better)');
    expect(of({ ...PATH, planned: 22 }, 'Landing')).toBe(
      'baseline + (actual - baseline) / planned share | 20 + (23 - 20) / 33.333% | 29',
    );
    const rate = explained({ ...RATE, planned: 0.024 });
    expect(rate.plan).toBe('The plan wants 2.4% now, where the target is 3.0%.');
    expect(rate.rule).toContain('over the plan to date of 2.4% (more is better)');
  });

  test('that asks for nothing yet, for all of it, for as much as the days do, or leads to 0', () => {
    expect(explained({ planned: 0 }).rule).toBe('The plan asks for nothing yet: Not started');
    expect(of({ planned: 0 }, 'Landing')).toContain('nothing is due by the plan yet');
    expect(of({ planned: 120 }, 'Planned share')).toContain('kept between 0% and 100%');
    expect(of({ planned: 120 }, 'Landing')).toContain('| 50 / 100% | 50');
    expect(explained({ planned: 200 / 3 }).plan).toBe('The plan wants 67% by now, as an even spread would.');
    expect(explained({ planned: 50 }).rule).toBe('Just where the plan wants it by now: On track');
    expect(explained({ target: 0, planned: 60 }).rule).toContain('Against the plan to date it stands at -10');
  });

  test('before the period, after it, and without a target no plan rules', () => {
    expect(explained({ planned: 40 }, day('2026-03-20')).plan).toBeNull();
    expect(explained({ planned: 40 }, day('2026-04-30')).plan).toBeNull();
    expect(explained({ planned: 40, target: null }).plan).toBeNull();
  });

  test('the picture draws the plan as it runs, not one line', () => {
    const stretches = stretchesOf([day('2026-04-01'), day('2026-04-16'), day('2026-05-01')]);
    const one = judged({ planned: 30 });
    const { start, end } = one.kpi;
    const plan = { kind: 'total' as const, start, end, baseline: null, stretches, amounts: [15, 85, 1] };
    const points = burnUp({ ...one, plan }, EVERY_DAY, [])?.plan ?? [];
    const at = (wanted: number) => points.find(([over]) => over === wanted)?.[1];
    expect([at(0), at(15), at(30)]).toEqual([0, 15, 100]);
    expect(at(18)).toBeCloseTo(15 + (85 * 3) / 15, 9);
  });
});

describe('any KPI', () => {
  const amount = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1e4),
  );
  const maybe = fc.option(amount, { freq: 8 });
  const anyJudged = fc
    .record({
      kind: fc.constantFrom('total' as const, 'rate' as const, 'level' as const),
      lowerIsBetter: fc.boolean(),
      actual: maybe,
      target: maybe,
      baseline: maybe,
      // Every other KPI has a plan.
      planned: fc.option(amount, { freq: 1 }),
      unit: fc.constantFrom(...(Object.keys(UNIT_WORDS) as Unit[]), null),
      length: fc.nat(100),
      at: fc.integer({ min: -3, max: 110 }),
      tolerance: fc.constantFrom(0, 0.05, 0.1, 0.25, 1),
      weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    })
    .map(({ length, at, tolerance, weekdays, ...kpi }) => {
      const start = day('2026-04-01');
      const calendar = makeCalendar(new Set(weekdays as Weekday[]), []);
      const one = judged(
        { ...kpi, start, end: (start + length) as Day },
        (start + at) as Day,
        calendar,
        tolerance,
      );
      return { one, tolerance };
    })
    .filter(({ one }) => typeof one.assessment !== 'string');

  test('has every value as assess has it, and a rule that names its status', () => {
    fc.assert(
      fc.property(anyJudged, ({ one, tolerance }) => {
        const { figures, rule, days } = explain(one, tolerance);
        const { assessment: a } = one;
        const values = [
          a.progress.elapsed,
          a.achievement,
          a.expected,
          ...(figures[3]?.label === 'Planned share' ? [shareDue(one.kpi, a.progress)] : []),
          a.paceGap,
          a.landing,
          a.shortfall,
          a.requiredPace,
          a.daysBehind,
          a.paceIndex,
        ];
        expect(figures.map(({ value }) => value)).toEqual(values.slice(0, figures.length));
        expect(rule).toMatch(/^\S.*: /);
        expect(rule.endsWith(`: ${STATUS_WORDS[a.status]}`)).toBe(true);
        expect([rule, days, ...lines({ figures })].join()).not.toMatch(/undefined|NaN|[{}]/);
      }),
      { numRuns: 500 },
    );
  });

  test('is explained by arithmetic that comes out, with the numbers that are shown', () => {
    fc.assert(
      fc.property(anyJudged, ({ one, tolerance }) => {
        for (const figure of explain(one, tolerance).figures) {
          if (figure.value === null) expect(figure.filledIn).toMatch(/^n[a-z0-9 ]+$/);
          else expectComesOut(figure as ExplainedFigure & { value: number });
        }
      }),
      { numRuns: 500 },
    );
  });
});

const SHARES = ['Elapsed', 'Achievement', 'Planned share', 'Pace gap', 'Pace index'];

/** By so much of itself a number that is shown to five digits may be off: 1.00005 is shown as 1.0001. */
const ROUNDED = 5e-5;

/** Computes what is filled in. The result may be off by as much as the numbers on the way are rounded by. */
function expectComesOut({ label, filledIn, value }: ExplainedFigure & { value: number }): void {
  const [arithmetic = '', limit] = filledIn.split(/, so |: /);
  const plain = arithmetic
    .replace(/[,$€£¥]/g, '')
    .replace(/×/g, '*')
    .replace(/([\d.]+)%/g, '($1/100)');
  expect(plain).toMatch(/^[-+*/()\d. ]+$/);
  if (limit !== undefined) return;
  const computed = new Function(`return ${plain}`)() as number;
  const numbers = [...plain.matchAll(/[\d.]+/g)].map(([digits]) => Number(digits));
  const scale = Math.max(Math.abs(value), ...(SHARES.includes(label) ? [1] : numbers));
  // A little more, for what rounded numbers do to one another.
  expect(Math.abs(computed - value)).toBeLessThanOrEqual(1.01 * ROUNDED * numbers.length * scale);
}
