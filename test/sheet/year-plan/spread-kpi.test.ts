import { EVERY_DAY } from '../../../src/kpi/calendar';
import { monthsLater, parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import type { LoggedStretch } from '../../../src/kpi/plan/logged-months';
import { sumOf } from '../../../src/kpi/plan/spread';
import {
  decimalsOf,
  type KpiToSpread,
  keptMonths,
  type PlannedYear,
  spreadKpi,
  yearFigure,
} from '../../../src/sheet/year-plan/spread-kpi';
import {
  anchorOf,
  monthNames,
  monthsFrom,
  usualYear,
  yearFrom,
  yearName,
} from '../../../src/sheet/year-plan/year';
import { speak } from '../../../src/words';

const day = (text: string) => parseDay(text) as Day;
const APRIL = day('2026-04-01');
const MONTHS = yearFrom(APRIL);
const nothing: LoggedStretch = { sum: 0, count: 0, reached: 0 };
const logged = (...sums: readonly number[]): LoggedStretch[] =>
  MONTHS.map((_, month) =>
    sums[month] === undefined ? nothing : { sum: sums[month], count: 1, reached: 1 },
  );

const year = (changes: Partial<PlannedYear> = {}): PlannedYear => ({
  months: MONTHS,
  today: day('2026-01-01'),
  calendar: EVERY_DAY,
  before: yearFrom(monthsLater(APRIL, -12)),
  logged: null,
  planned: null,
  ...changes,
});
const kpi = (changes: Partial<KpiToSpread> = {}): KpiToSpread => ({
  kind: 'total',
  unit: 'count',
  target: 1200,
  baseline: null,
  spread: { way: 'even' },
  ...changes,
});
function spread(changes: Partial<KpiToSpread>, of: Partial<PlannedYear> = {}) {
  const result = spreadKpi(kpi(changes), year(of));
  if ('message' in result) throw new Error(`${result.field}: ${result.message}`);
  return result;
}
const wrong = (changes: Partial<KpiToSpread>, of: Partial<PlannedYear> = {}) => {
  const result = spreadKpi(kpi(changes), year(of));
  return 'message' in result ? `${result.field}: ${result.message}` : result;
};

/** What the plan has of it. */
const planned = Array.from({ length: 12 }, (_, month) => 100 + month);

afterEach(() => speak('en'));

test('shares of quarters are spread over their months by counting days', () => {
  const { amounts, notes } = spread({ spread: { way: 'shares', shares: [20, 20, 20, 40] } });
  expect([0, 3, 6, 9].map((from) => sumOf(amounts.slice(from, from + 3)))).toEqual([240, 240, 240, 480]);
  expect(amounts.slice(0, 3)).toEqual([79, 82, 79]);
  expect(notes).toEqual([]);
});

test('shares that add up to something else are taken as parts of that, which is said', () => {
  const { amounts, notes } = spread({ target: 90, spread: { way: 'shares', shares: [1, 2] } });
  expect(sumOf(amounts.slice(0, 6))).toBe(30);
  expect(sumOf(amounts)).toBe(90);
  expect(notes).toEqual(['The shares add up to 3, not to 100: each is taken as its part of 3.']);
});

test('thirds of a hundred are a hundred; what is off by more than a half is said', () => {
  const notes = (...shares: readonly number[]) => spread({ spread: { way: 'shares', shares } }).notes;
  expect([notes(33.3, 33.3, 33.3), notes(50, 50.5), notes(50, 49.5)]).toEqual([[], [], []]);
  expect([notes(50, 50.75), notes(50, 49)].map(({ length }) => length)).toEqual([1, 1]);
});

test('a share of days that do not count is spread over its months alike, of few that do over those', () => {
  const quarter = Array.from({ length: 91 }, (_, index) => (APRIL + index) as Day);
  const amounts = (holidays: readonly Day[]) => {
    const calendar = { ...EVERY_DAY, holidays, listed: holidays };
    return spread({ spread: { way: 'shares', shares: [40, 20, 20, 20] } }, { calendar }).amounts.slice(0, 3);
  };
  expect(amounts(quarter)).toEqual([160, 160, 160]);
  expect(amounts(quarter.slice(1))).toEqual([480, 0, 0]);
});

test('shares of what is left count as what they are to each other, however small', () => {
  const shares = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5];
  const { amounts } = spread(
    { target: 1165, spread: { way: 'shares', shares } },
    { today: day('2026-10-15'), planned },
  );
  expect(amounts.slice(6)).toEqual([100, 100, 100, 100, 100, 50]);
});

test('like the year before, each month has its share of the log', () => {
  const before = logged(10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120);
  expect(spread({ target: 7800, spread: { way: 'lastYear' } }, { logged: before })).toEqual({
    amounts: before.map(({ sum }) => sum * 10),
    kept: 0,
    notes: [],
  });
});

test('months that the log does not reach are taken as its others, by counting days, which is said', () => {
  // 30 a day in April and May, and half of June.
  const before = logged(900, 930, 450).map((month, index) =>
    index === 2 ? { ...month, reached: 0.5 } : month,
  );
  const { amounts, notes } = spread({ target: 36_500, spread: { way: 'lastYear' } }, { logged: before });
  expect(amounts).toEqual([3000, 3100, 3000, 3100, 3100, 3000, 3100, 3000, 3100, 3100, 2800, 3100]);
  expect(notes).toEqual([
    'The log does not reach Jul 2025 to Mar 2026: these are taken as its other months, by counting days.',
  ]);
});

test('a rate like the year before is scaled to its target', () => {
  const before = logged(0.02, 0.04, 0.03);
  const { amounts, notes } = spread(
    { kind: 'rate', unit: 'percent', target: 0.06, spread: { way: 'lastYear' } },
    { logged: before },
  );
  expect(amounts).toEqual([0.04, 0.08, ...Array(10).fill(0.06)]);
  expect(notes).toEqual(['The log does not reach Jul 2025 to Mar 2026: these get the target.']);
});

test('a rate is the average of a month that is logged, and of at least its half', () => {
  const month = (sum: number, count: number, reached: number) => ({ sum, count, reached });
  const before = [month(8, 2, 1), month(0, 0, 1), month(90, 9, 0.4), month(12, 2, 0.5)];
  const all = [...before, ...Array<LoggedStretch>(8).fill(month(5, 1, 1))];
  const { amounts, notes } = spread(
    { kind: 'rate', target: 50, spread: { way: 'lastYear' } },
    { logged: all },
  );
  expect(amounts).toEqual([40, 50, 50, 60, ...Array(8).fill(50)]);
  expect(notes).toEqual(['The log does not reach May 2025, Jun 2025: these get the target.']);
});

test('a rate that is the same in every month is so in those that are not over', () => {
  expect(spread({ kind: 'rate', target: 5 }, { today: day('2026-10-15'), planned }).amounts).toEqual([
    ...planned.slice(0, 6),
    ...Array(6).fill(5),
  ]);
});

test('below 0 is said of a total alone, where its target is not', () => {
  const below = ['Below 0 in Apr 2026.'];
  const byHand = { way: 'hand', amounts: [-1, ...Array<number>(11).fill(1)] } as const;
  const notes = (changes: Partial<KpiToSpread>) => spread({ target: null, spread: byHand, ...changes }).notes;
  expect([notes({}), notes({ target: 0 }), notes({ target: -10 })]).toEqual([below, below, []]);
  expect([notes({ kind: 'level' }), notes({ kind: 'rate' })]).toEqual([[], []]);
});

test('of a KPI without any month nothing is said; of the first one that is not over it is', () => {
  const amounts = Array<number | null>(12).fill(null);
  expect(spread({ target: null, spread: { way: 'hand', amounts } }).notes).toEqual([]);
  const gaps = [null, ...planned.slice(1)];
  expect(
    spread(
      { target: null, spread: { way: 'hand', amounts: [1, 1, ...amounts.slice(2, 3), ...planned.slice(3)] } },
      { today: day('2026-06-15'), planned: gaps },
    ),
  ).toEqual({
    amounts: [null, 101, null, ...planned.slice(3)],
    kept: 2,
    notes: ['Not planned in Jun 2026.'],
  });
});

test('where a total stands at the start does not matter', () => {
  expect(spread({ baseline: 0.5 })).toEqual(spread({}));
});

test('a target of 0 is reached below 0 where more than that is over, which is said', () => {
  const { amounts, notes } = spread({ target: 0 }, { today: day('2027-03-15'), planned });
  expect(sumOf(planned.slice(0, 11))).toBe(1155);
  expect([amounts[11], notes]).toEqual([-1155, ['Below 0 in Mar 2027.']]);
});

test('a rate is the same in every month; a level goes in a straight line', () => {
  expect(spread({ kind: 'rate', unit: 'percent', target: 0.025 }).amounts).toEqual(Array(12).fill(0.025));
  const { amounts } = spread({ kind: 'level', baseline: 0, target: 365 });
  expect(amounts).toEqual([30, 61, 91, 122, 153, 183, 214, 244, 275, 306, 334, 365]);
});

test('money is rounded to whole amounts, prices to cents, percentages to tenths', () => {
  expect(spread({ unit: 'pound', target: 12_345 }).amounts.every((one) => Number.isInteger(one))).toBe(true);
  expect(sumOf(spread({ unit: 'pound', target: 123.45 }).amounts)).toBe(123.45);
  expect(sumOf(spread({ unit: 'count', target: 12.5 }).amounts)).toBe(12.5);
  expect(decimalsOf('percent', 0.025)).toBe(3);
  // What a cell can't keep is not asked of it.
  expect([123_456_789_012, 1_234_567_890_123].map((target) => decimalsOf('decimal', target))).toEqual([2, 1]);
  expect(decimalsOf('decimal', 123_456_789_012_345)).toBe(0);
});

test('months that are over keep what is planned, and the rest is spread over the others', () => {
  const { amounts, kept } = spread({ target: 1500 }, { today: day('2026-10-15'), planned });
  expect(kept).toBe(6);
  expect(amounts.slice(0, 6)).toEqual([100, 101, 102, 103, 104, 105]);
  expect(sumOf(amounts)).toBe(1500);
  expect(amounts.slice(6)).toEqual([151, 146, 150, 151, 136, 151]);
});

test('saved again in the middle of the year, nothing moves of what is on its way', () => {
  for (const spreading of [
    { target: 1001 },
    { target: 77, spread: { way: 'shares', shares: [50, 50, 0, 0] } },
    { kind: 'level', baseline: 10, target: 99 },
  ] as const) {
    const { amounts } = spread(spreading);
    expect(spread(spreading, { today: day('2026-12-15'), planned: amounts })).toMatchObject({
      amounts,
      notes: [],
    });
  }
});

test('a month is over on the day after its last one', () => {
  const keptOn = (today: string) => keptMonths(year({ planned, today: day(today) }));
  expect([keptOn('2026-04-30'), keptOn('2026-05-01')]).toEqual([0, 1]);
  expect(keptMonths(year({ planned: Array(12).fill(null), today: day('2026-10-15') }))).toBe(0);
});

test('shares keep their seasons in what is left; where they leave nothing, the days do', () => {
  const today = day('2026-10-15');
  const of = (shares: number[]) =>
    spread({ target: 1500, spread: { way: 'shares', shares } }, { today, planned });
  expect(sumOf(of([25, 25, 10, 40]).amounts.slice(9))).toBe(708);
  const { amounts, notes } = of([50, 50, 0, 0]);
  expect(amounts.slice(6)).toEqual([151, 146, 150, 151, 136, 151]);
  expect(notes).toEqual([
    'What is left is spread by counting days: the shares leave nothing for these months.',
  ]);
});

test('a level goes on from where the plan has it by now', () => {
  const { amounts } = spread(
    { kind: 'level', target: 287, baseline: 5 },
    { today: day('2026-10-01'), planned },
  );
  expect(amounts.slice(4)).toEqual([104, 105, 136, 166, 197, 228, 256, 287]);
});

test('by hand, months that are over stay all the same', () => {
  const hand = Array.from({ length: 12 }, (_, month) => (month === 7 ? null : month === 8 ? -4 : 1));
  const { amounts, notes } = spread(
    { target: null, spread: { way: 'hand', amounts: hand } },
    { today: day('2026-06-15'), planned },
  );
  expect(amounts).toEqual([100, 101, 1, 1, 1, 1, 1, null, -4, 1, 1, 1]);
  expect(notes).toEqual(['Below 0 in Dec 2026.', 'Not planned in Nov 2026.']);
});

test.each<[string, Partial<KpiToSpread>, Partial<PlannedYear>, string]>([
  ['no target', { target: null }, {}, 'target: Type a target.'],
  [
    'a level without a start',
    { kind: 'level' },
    {},
    'baseline: Type where it stands at the start of the year.',
  ],
  [
    'a target that is planned already',
    { target: 500 },
    { planned, today: day('2026-10-15') },
    'target: Months that are over have 615 already: what is left of this target is -115.',
  ],
  [
    'a year that is over',
    {},
    { planned, today: day('2027-04-01') },
    'target: This year is over: its plan stays as it is. Choose another first month.',
  ],
  [
    'no log',
    { spread: { way: 'lastYear' } },
    {},
    'spread: The log has nothing of this KPI in the year before, Apr 2025 to Mar 2026.',
  ],
  [
    'a log below 0',
    { spread: { way: 'lastYear' } },
    { logged: logged(5, -1) },
    'spread: The log has less than 0 for May 2025: choose another way to spread it.',
  ],
  [
    'a log that begins below 0',
    { spread: { way: 'lastYear' } },
    { logged: logged(-1, 5) },
    'spread: The log has less than 0 for Apr 2025: choose another way to spread it.',
  ],
  [
    'a log of a rate of zeros',
    { kind: 'rate', spread: { way: 'lastYear' } },
    { logged: logged(0, 0) },
    'spread: The log has only zeros of this KPI in the year before, Apr 2025 to Mar 2026.',
  ],
  [
    'a log of zeros',
    { spread: { way: 'lastYear' } },
    { logged: logged(0, 0) },
    'spread: The log has only zeros of this KPI in the year before, Apr 2025 to Mar 2026.',
  ],
  [
    'no log of a rate',
    { kind: 'rate', spread: { way: 'lastYear' } },
    { logged: logged() },
    'spread: The log has nothing of this KPI in the year before, Apr 2025 to Mar 2026.',
  ],
])('%s is told beside its field', (_, changes, of, message) => {
  expect(wrong(changes, of)).toBe(message);
});

test('what a year comes to depends on the kind', () => {
  const amounts = [1, null, 2, 6, null];
  expect((['total', 'rate', 'level'] as const).map((kind) => yearFigure(kind, amounts))).toEqual([9, 3, 6]);
  expect(yearFigure('total', [null])).toBeNull();
});

test('the year that one would plan: that of the plan, else the one that has months left', () => {
  const first = (today: string, of: string | null = null) =>
    usualYear(day(today), of === null ? null : day(of));
  expect(first('2026-05-05')).toBe(day('2026-01-01'));
  expect(first('2026-12-05')).toBe(day('2027-01-01'));
  expect(first('2026-05-05', '2025-10-01')).toBe(day('2025-10-01'));
  expect(first('2026-10-05', '2025-10-01')).toBe(day('2026-10-01'));
  expect(first('2025-01-05', '2025-10-01')).toBe(day('2025-10-01'));
  speak('ja');
  expect(first('2026-03-05')).toBe(day('2026-04-01'));
  expect(first('2026-05-05')).toBe(day('2026-04-01'));
});

test('months that follow one another begin on one day of the month', () => {
  expect(anchorOf(monthsFrom(day('2026-01-31'), 5, 31))).toBe(31);
  expect(anchorOf([day('2026-01-21'), day('2026-02-21')])).toBe(21);
  expect(anchorOf([day('2026-01-01'), day('2026-04-01')])).toBeNull();
  expect(anchorOf([day('2026-01-05'), day('2026-01-12')])).toBeNull();
  expect(anchorOf([])).toBeNull();
});

test('years and months are called as each language does', () => {
  const names = () => [yearName(MONTHS), monthNames(MONTHS, (index) => index < 3 || index === 5)];
  expect(names()).toEqual(['Apr 2026 to Mar 2027', 'Apr 2026 to Jun 2026, Sep 2026']);
  speak('ja');
  expect(names()).toEqual(['2026年度', '2026年4月～2026年6月、2026年9月']);
});
