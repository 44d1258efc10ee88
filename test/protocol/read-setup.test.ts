import { parseDay } from '../../src/kpi/civil-date';
import type { Day } from '../../src/kpi/day';
import { formOf } from '../../src/protocol/form-of';
import { isToBreakEven } from '../../src/protocol/read-kpis';
import { isUsable, readSetup } from '../../src/protocol/read-setup';
import type { KpiForm, SetupForm } from '../../src/protocol/setup-form';
import { DEALS, FORM } from './a-form';

const day = (text: string) => parseDay(text) as Day;

function problems(form: unknown): Record<string, string> {
  const read = readSetup(form);
  if (isUsable(read)) return {};
  return Object.fromEntries(read.problems.map(({ path, message }) => [path, message]));
}
const withKpi = (change: Partial<KpiForm>): SetupForm => ({ ...FORM, kpis: [{ ...DEALS, ...change }] });

function setupOf(form: unknown) {
  const read = readSetup(form);
  if (!isUsable(read)) throw new Error(JSON.stringify(read));
  return read;
}

test('a form becomes what is to be made, named by its period', () => {
  const { setup, calendar } = setupOf(FORM);
  expect(calendar).toEqual({ weekdays: 'Mon-Fri', holidays: [day('2011-10-03'), day('2011-10-04')] });
  for (const holidays of [
    '2011/10/4、2011年10月3日',
    '平成23年10月4日，2011.10.3；\n2011-10-3',
    '２０１１／１０／３　H23.10.4',
  ]) {
    const typed = {
      ...FORM,
      start: '2011/10/1',
      end: '2011年10月31日',
      calendar: { weekdays: '月〜金', holidays },
    };
    expect(setupOf(typed)).toMatchObject({
      calendar: { weekdays: '月〜金', holidays: calendar?.holidays },
      setup: { start: setup.start, end: setup.end },
    });
  }
  expect(setup).toMatchObject({ name: 'October 2011', start: day('2011-10-01'), tolerance: 0.1 });
  expect(setup.kpis).toEqual([
    {
      name: 'Deals',
      owner: 'ana@example.com',
      target: 20,
      kind: 'total',
      lowerIsBetter: false,
      baseline: null,
      unit: 'count',
      goal: 'Revenue',
      factor: 'Follow up within a day',
      indicator: 'lagging',
      check: 'weekly',
      reviewed: 'Monday meeting',
      period: null,
      proration: null,
      isTargetPlanned: false,
      actual: 'typed',
      quotient: null,
      loggedAs: 'latest',
    },
  ]);
});

test.each<[Partial<SetupForm>, string, RegExp]>([
  [{ kpis: [] }, 'kpis', /at least one KPI/],
  [{ start: 'soon' }, 'start', /such as 2026-04-30/],
  [{ end: '2011-02-30' }, 'end', /such as 2026-04-30/],
  [{ end: '2011-09-30' }, 'end', /before the start, 2011-10-01/],
  [{ end: '2021-10-01' }, 'end', /3,?654 days long/],
  [{ name: 'a/b' }, 'name', /can not have/],
  [{ name: 'x'.repeat(101) }, 'name', /at most 100/],
  [{ tolerance: 'a bit' }, 'tolerance', /0% to 100%/],
  [{ tolerance: '150%' }, 'tolerance', /0% to 100%/],
  [{ calendar: { weekdays: 'weekdays', holidays: '' } }, 'calendar.weekdays', /Mon-Fri/],
  [{ calendar: { weekdays: '1111111', holidays: '' } }, 'calendar.weekdays', /Mon-Fri/],
  [
    { calendar: { weekdays: 'Mon-Fri', holidays: '2011-10-03 xmas' } },
    'calendar.holidays',
    /"xmas" is not a date/,
  ],
  [
    { start: '2011-10-01', end: '2011-10-02', calendar: { weekdays: 'Mon-Fri', holidays: '' } },
    'calendar.weekdays',
    /No day of this period counts/,
  ],
])('the form with %o is refused at %s', (change, path, message) => {
  const found = problems({ ...FORM, ...change });
  expect(Object.keys(found)).toEqual([path]);
  expect(found[path]).toMatch(message);
});

test.each<[Partial<KpiForm>, string, RegExp]>([
  [{ name: '  ' }, 'name', /name/],
  [{ name: 'x'.repeat(201) }, 'name', /at most 200/],
  [{ owner: 'Ana' }, 'owner', /"Ana" is not an e-mail address/],
  [{ owner: 'a@x.co b@x.co c@x.co d@x.co e@x.co f@x.co' }, 'owner', /6 addresses/],
  [{ target: 'abc' }, 'target', /"abc" is not a number/],
  [{ target: '1,5' }, 'target', /"1,5" is not a number/],
  [{ target: '50%' }, 'target', /the unit is Count/],
  [{ kind: 'level', baseline: 'x' }, 'baseline', /"x" is not a number/],
  [{ start: 'x' }, 'start', /such as/],
  [{ end: '2011-09-01' }, 'end', /before the start/],
  [{ kind: 'rate', actuals: 'log', quotientOf: 'Revenue' }, 'quotientBy', /both/],
])('a KPI with %o is refused at its %s', (change, field, message) => {
  const found = problems(withKpi(change));
  expect(Object.keys(found)).toEqual([`kpis.0.${field}`]);
  expect(found[`kpis.0.${field}`]).toMatch(message);
});

test('two KPIs of one name: the second is told', () => {
  const found = problems({ ...FORM, kpis: [DEALS, { ...DEALS, name: ' deals ' }] });
  expect(found).toEqual({ 'kpis.1.name': 'KPI 1 has this name already, and the same owner.' });
});

test('everything that is wrong is told at once', () => {
  const bad = { ...withKpi({ name: '', target: 'x' }), start: '', tolerance: '?' };
  expect(Object.keys(problems(bad)).sort()).toEqual(['kpis.0.name', 'kpis.0.target', 'start', 'tolerance']);
});

test.each<[string, KpiForm['unit'], number]>([
  ['1,200', 'count', 1200],
  ['1 200 000', 'count', 1200000],
  ['£1,200.50', 'pound', 1200.5],
  ['-$5', 'dollar', -5],
  ['2.5%', 'percent', 0.025],
  ['2.3', 'percent', 0.023],
  ['50%', 'decimal', 0.5],
  ['.5', 'decimal', 0.5],
])('the target %s of the unit %s is %d', (target, unit, amount) => {
  expect(setupOf(withKpi({ target, unit })).setup.kpis[0]?.target).toBe(amount);
});

test('a target may come later, and less is better may end at 0', () => {
  expect(setupOf(withKpi({ target: '' })).setup.kpis[0]?.target).toBeNull();
  expect(setupOf(withKpi({ target: '0', direction: 'lower' })).setup.kpis[0]?.target).toBe(0);
  // T1: where more is better, it is to break even.
  expect(setupOf(withKpi({ target: '0' })).setup.kpis[0]?.target).toBe(0);
  expect(setupOf(withKpi({ kind: 'level', target: '0', baseline: '10' })).setup.kpis[0]?.baseline).toBe(10);
});

test('line breaks in a name become blanks, and nothing else in it changes', () => {
  const name = '=HYPERLINK("http://x") <img onerror=...>\n😀';
  expect(setupOf(withKpi({ name })).setup.kpis[0]?.name).toBe('=HYPERLINK("http://x") <img onerror=...> 😀');
});

test.each([
  [null, 'form'],
  [{ ...FORM, extra: 1 }, 'form'],
  [{ ...FORM, kpis: [{ ...DEALS, kind: 'sum' }] }, 'kpis.0.kind'],
  [{ ...FORM, kpis: [{ ...DEALS, unit: 'toString' }] }, 'kpis.0.unit'],
  [{ ...FORM, kpis: Array.from({ length: 501 }, () => DEALS) }, 'kpis'],
  [{ ...FORM, name: 'x'.repeat(10_001) }, 'name'],
])('what is no form is refused by its place', (request, path) => {
  expect(readSetup(request)).toEqual({ refused: expect.stringContaining(`(${path})`), problems: [] });
});

test('a set-up as a form makes the same set-up again', () => {
  const { setup } = setupOf({
    ...FORM,
    kpis: [
      { ...DEALS, target: '1,065,073.4', unit: 'pound' },
      {
        ...DEALS,
        name: 'Churn',
        kind: 'level',
        unit: 'percent',
        target: '4.7',
        baseline: '8.1',
        direction: 'lower',
      },
      { ...DEALS, name: 'Rate', kind: 'rate', actuals: 'log', quotientOf: 'Revenue', quotientBy: 'Orders' },
      { ...DEALS, name: 'Own', start: '2011-10-10', target: '' },
    ],
  });
  expect(setupOf(formOf(setup))).toEqual({ setup, calendar: null, follows: null });
});

test.each<[Partial<KpiForm>, boolean]>([
  [{ target: '0' }, true],
  [{ target: '0', kind: 'rate' }, true],
  [{ target: '0', kind: 'level' }, true],
  [{ target: '0', kind: 'level', baseline: '0' }, true],
  [{ target: '0', kind: 'level', baseline: '10' }, false],
  [{ target: '0', kind: 'total', baseline: '10' }, true],
  [{ target: '0', direction: 'lower' }, false],
  [{ target: '' }, false],
  [{ target: '1' }, false],
  [{ target: 'x' }, false],
])('T1: %o is to break even: %s', (change, expected) => {
  expect(isToBreakEven({ ...DEALS, ...change })).toBe(expected);
});

test('KPIs of one name that are counted from tabs are counted alike', () => {
  const counted = { ...DEALS, actuals: 'source', tab: 'Deals', date: 'Day', way: 'count' } as const;
  const form = (other: Partial<KpiForm>): SetupForm => ({
    ...FORM,
    kpis: [counted, { ...counted, owner: 'ben@example.com', ...other }],
  });
  expect(problems(form({}))).toEqual({});
  expect(problems(form({ tab: 'Orders' }))).toEqual({
    'kpis.1.name':
      'KPI 1 has this name and is counted in another way: KPIs of one name are counted alike. Give one of them another name.',
  });
  expect(problems(form({ name: 'Others', tab: '', where1: 'Stage' }))).toEqual({
    'kpis.1.tab': '“Tab” is blank.',
  });
});
