import fc from 'fast-check';
import type { Day } from '../../../src/kpi/day';
import { dayOf } from '../../../src/kpi/day';
import { liesWithin } from '../../../src/sheet/setup/lies-within';
import { type SourceSheet, sourcesOf, withSource } from '../../../src/sheet/setup/source-sheets';

const DEALS = [{ name: 'Deals', owner: '' }];
const sheet = (name: string, start: Day, end: Day, kpis: readonly string[] = ['Deals']): SourceSheet => ({
  name,
  start,
  end,
  rows: kpis.map((kpi) => ({ name: kpi, owner: '', hasFigure: true })),
  columns: { kpi: '', actual: '', dataThrough: '', owner: null },
});
const month = (number: number, name = `M${number}`, kpis?: readonly string[]) =>
  sheet(name, dayOf(2026, number, 1), dayOf(2026, number, 28), kpis);
const names = (sheets: readonly SourceSheet[] | null) => sheets?.map(({ name }) => name) ?? null;

test('a period lies within a longer one, not within itself', () => {
  const [may, year] = [month(5), { start: dayOf(2026, 1, 1), end: dayOf(2026, 12, 31) }];
  expect(liesWithin(may, year)).toBe(true);
  expect(liesWithin(may, may)).toBe(false);
  expect(liesWithin(year, may)).toBe(false);
  expect(liesWithin({ ...may, start: (year.start - 1) as Day }, year)).toBe(false);
});

test('in order of time; the longer period before what it is made of', () => {
  const quarter = sheet('Q2', dayOf(2026, 4, 1), dayOf(2026, 6, 30));
  expect(names(sourcesOf(DEALS, [month(7), month(5), month(4), quarter]))).toEqual(['Q2', 'M7']);
});

test('of two sheets of a month that which has the KPI, in whatever spaces and letters', () => {
  const others = month(4, 'Marketing', ['Leads']);
  const sales = month(4, 'Sales', ['　deals ']);
  expect(names(sourcesOf(DEALS, [others, sales]))).toEqual(['Sales']);
  expect(names(sourcesOf(DEALS, [others]))).toEqual(['Marketing']);
});

test('a new sheet is added in its place, and takes that of one that lacks the KPI', () => {
  expect(names(withSource(DEALS, [month(4), month(6)], month(5)))).toEqual(['M4', 'M5', 'M6']);
  expect(names(withSource(DEALS, [], month(5, 'M5', [])))).toEqual(['M5']);
  expect(names(withSource(DEALS, [month(4, 'Marketing', ['Leads'])], month(4, 'Sales')))).toEqual(['Sales']);
  expect(withSource(DEALS, [month(4)], month(4, 'Sales'))).toBeNull();
  expect(withSource(DEALS, [month(4, 'Marketing', ['Leads'])], month(4, 'Support', []))).toBeNull();
});

test('what is made of two KPIs is taken from sheets that have both', () => {
  const both = [...DEALS, { name: 'Calls', owner: '' }];
  const [one, other] = [month(4, 'Sales', ['Deals']), month(4, 'All', ['Calls', 'Deals'])];
  expect(names(sourcesOf(both, [one, other]))).toEqual(['All']);
  expect(names(withSource(both, [one], other))).toEqual(['All']);
  expect(withSource(both, [other], one)).toBeNull();
});

test('no day is ever taken twice', () => {
  const spans = fc
    .tuple(fc.integer({ min: 46_000, max: 46_100 }), fc.integer({ min: 0, max: 40 }), fc.boolean())
    .map(([start, days, has]) => sheet('S', start as Day, (start + days) as Day, has ? ['Deals'] : []));
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 12 }), spans, (sheets, added) => {
      for (const taken of [
        sourcesOf(DEALS, sheets),
        withSource(DEALS, sourcesOf(DEALS, sheets), added) ?? [],
      ]) {
        taken.forEach((one, index) => {
          const next = taken[index + 1];
          if (next !== undefined) expect(next.start).toBeGreaterThan(one.end);
        });
      }
    }),
  );
});
