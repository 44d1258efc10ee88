import { EVERY_DAY } from '../../src/kpi/calendar';
import { formatDay, parseDay } from '../../src/kpi/civil-date';
import type { Day } from '../../src/kpi/day';
import { sumOf } from '../../src/kpi/plan/spread';
import { readShares } from '../../src/protocol/read-shares';
import { isUsableYear, readYearPlan, readYearPlanForm } from '../../src/protocol/read-year-plan';
import type { YearPlanForm, YearPlanKpiForm, YearPlanStart } from '../../src/protocol/year-plan-form';
import { firstMonths } from '../../src/sheet/year-plan/year';
import { writeWith } from '../../src/words';

const day = (text: string) => parseDay(text) as Day;
const START: YearPlanStart = {
  today: day('2026-01-15'),
  first: day('2026-01-01'),
  anchor: 1,
  dateOrder: 'dmy',
  calendar: EVERY_DAY,
  calendarProblem: null,
  plan: null,
  planProblem: null,
  kpis: [],
  loggedMonths: [],
  logged: [],
};
const KPI: YearPlanKpiForm = {
  name: 'Orders',
  kind: 'total',
  unit: 'count',
  target: '1200',
  baseline: '',
  spread: 'even',
  shares: '',
  amounts: Array<string>(12).fill(''),
};
const form = (...kpis: Partial<YearPlanKpiForm>[]): YearPlanForm => ({
  first: '2026-01-01',
  kpis: kpis.map((kpi) => ({ ...KPI, ...kpi })),
});
const problems = (typed: YearPlanForm, start: Partial<YearPlanStart> = {}) =>
  readYearPlan(typed, { ...START, ...start }).problems.map(({ path, message }) => `${path}: ${message}`);

const hand = (changes: Readonly<Record<number, string>>) =>
  KPI.amounts.map((_, month) => changes[month] ?? '');

afterEach(() => writeWith());

test('a form is read into months', () => {
  const { kpis } = readYearPlan(
    form({}, { name: ' Win  rate ', kind: 'rate', unit: 'percent', target: '2.5' }),
    START,
  );
  expect(kpis.map((kpi) => [kpi?.name, sumOf(kpi?.amounts ?? [])])).toEqual([
    ['Orders', 1200],
    ['Win rate', 0.3],
  ]);
});

test('a KPI without a target is not planned; a form without any is told so', () => {
  expect(readYearPlan(form({}, { name: 'Calls', target: ' ' }), START).kpis[1]).toBeNull();
  expect(problems(form({ target: '' }))).toEqual(['kpis.0.target: Give at least one KPI a target.']);
  expect(problems(form({ spread: 'hand' }))).toEqual(['kpis.0.amounts.0: Give at least one KPI a target.']);
  expect(problems(form())).toEqual(['kpis: Give at least one KPI a target.']);
});

test('a form of many KPIs is read; of too many it is said, in a field', () => {
  const many = (count: number) =>
    form(...Array.from({ length: count }, (_, index) => ({ name: `KPI ${index}` })));
  const read = readYearPlanForm(many(1000), START);
  expect(isUsableYear(read) && read.kpis.filter((kpi) => kpi !== null)).toHaveLength(1000);
  expect(readYearPlanForm(many(1001), START)).toMatchObject({
    problems: [
      {
        path: 'kpis',
        message:
          'These are 1001 KPIs: at most 1000 are planned at once. Leave some out, and plan them afterwards.',
      },
    ],
  });
});

test.each<[string, Partial<YearPlanKpiForm>, string]>([
  ['a target that is no number', { target: 'lots' }, 'kpis.0.target: "lots" is not a number'],
  ['no name', { name: ' ' }, 'kpis.0.name: Give the KPI a name.'],
  ['a long name', { name: 'x'.repeat(201) }, 'kpis.0.name: This is too long: at most 200 characters.'],
  ['shares that are none', { spread: 'shares', shares: 'a/b' }, 'kpis.0.shares: "a" is not a share'],
  ['no shares', { spread: 'shares' }, 'kpis.0.shares: Type the shares, such as 20/20/20/40.'],
  ['five shares', { spread: 'shares', shares: '20/20/20/20/20' }, 'kpis.0.shares: These are 5 shares'],
  ['shares of 0', { spread: 'shares', shares: '0/0' }, 'kpis.0.shares: All these shares are 0'],
  ['a negative share', { spread: 'shares', shares: '120/-20' }, 'kpis.0.shares: "-20" is not a share'],
  ['no baseline', { kind: 'level' }, 'kpis.0.baseline: Type where it stands at the start of the year.'],
  [
    'no log',
    { spread: 'lastYear' },
    'kpis.0.spread: The log has nothing of this KPI in the year before, 2025.',
  ],
  [
    'a month that is no number',
    { spread: 'hand', amounts: hand({ 3: 'x' }) },
    'kpis.0.amounts.3: "x" is not a number',
  ],
])('%s is told beside its field', (_, kpi, message) => {
  expect(problems(form(kpi))).toEqual([expect.stringContaining(message)]);
});

test('all that is wrong is told at once, and what is right is spread all the same', () => {
  const read = readYearPlan(form({ target: 'x' }, { name: 'ORDERS' }, { name: 'Calls' }), START);
  expect(read.problems.map(({ path }) => path)).toEqual(['kpis.0.target', 'kpis.1.name']);
  expect(sumOf(read.kpis[2]?.amounts ?? [])).toBe(1200);
});

test.each([
  ['20/20/20/40', [20, 20, 20, 40]],
  ['20 %, 20 %, 60 %, 0 %', [20, 20, 60, 0]],
  ['2０／３０／２０／３０', [20, 30, 20, 30]],
  ['1 2', [1, 2]],
  ['1,2,3,4', [1, 2, 3, 4]],
  ['0.25/0.75', [25, 75]],
  ['10\t20\n30\t40', [10, 20, 30, 40]],
])('the shares %j are %j', (text, shares) => {
  expect(readShares(text)).toEqual({ shares });
});

test('in a file with decimal commas, shares have them', () => {
  writeWith(() => ({ decimal: ',', group: '.' }));
  expect(readShares('12,5/37,5/25/25')).toEqual({ shares: [12.5, 37.5, 25, 25] });
});

const plan = {
  sheet: 'Plan',
  firstDays: [0, 1, 2].map((month) => day(`2025-0${month + 1}-01`)),
  rows: [
    { name: 'Orders', kind: null, unit: null, amounts: [1, 2, 3], problem: null },
    { name: 'Broken', kind: null, unit: null, amounts: [], problem: 'value in row 3 must be a number' },
  ],
};

test('a row of the plan that can not be read is told at its name, and is not written over', () => {
  expect(problems(form({ name: 'broken' }), { plan })).toEqual([
    'kpis.0.name: value in row 3 must be a number',
  ]);
});

test('a KPI that has a row is not left without a target unsaid', () => {
  const typed = { ...form({ target: '' }), first: '2025-01-01' };
  expect(problems(typed, { plan })).toEqual(['kpis.0.target: Type a target.']);
});

test('a year far from the plan is refused: all months between are columns', () => {
  const far = { ...plan, firstDays: [day('2021-06-01'), day('2021-07-01')] };
  expect(problems(form({}), { plan: far })).toEqual([
    'first: The plan would have 67 months: at most 60 are taken. Begin the year nearer to those it has.',
  ]);
});

test('a first month that is not offered is refused', () => {
  expect(problems({ ...form({}), first: '2040-01-01' })).toEqual(['first: Choose one of these months.']);
  expect(problems({ ...form({}), first: 'soon' })).toEqual(['first: Choose one of these months.']);
  const offered = firstMonths({ ...START, anchor: 21, first: day('2020-01-21') });
  expect([offered[0], offered[1], offered[31]].map((one) => formatDay(one as Day))).toEqual([
    '2020-01-21',
    '2024-10-21',
    '2027-04-21',
  ]);
});

test('what is no form at all is refused in words', () => {
  for (const request of [null, {}, { first: '2026-01-01', kpis: [{}] }, { ...form({}), more: 1 }]) {
    const read = readYearPlanForm(request, START);
    expect([isUsableYear(read), 'refused' in read && read.refused]).toEqual([
      false,
      expect.stringContaining('The form arrived incomplete'),
    ]);
  }
  const many = readYearPlanForm(form(...Array(10_001).fill({})), START);
  expect(many).toMatchObject({ refused: expect.stringContaining('10001') });
});
