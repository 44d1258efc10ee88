// What the sidebar asks before a target is set.

import { parseDay } from '../../src/kpi/civil-date';
import type { Day } from '../../src/kpi/day';
import { askedFor, askedForYear } from '../../src/protocol/advice';
import type { KpiForm } from '../../src/protocol/setup-form';
import { yearFrom } from '../../src/sheet/year-plan/year';
import { DEALS } from './a-form';

const daysAsked = (changes: Partial<KpiForm>) => {
  const asked = askedFor({ ...DEALS, ...changes }, { start: '2011-10-01', end: '2011-10-31' }, []);
  return asked && [asked.start, asked.end];
};

test('a KPI is asked for by its own days; of a target that is prorated, which is one of the whole period, by the sheet’s', () => {
  expect(daysAsked({})).toEqual(['2011-10-01', '2011-10-31']);
  expect(daysAsked({ start: '2011-10-10' })).toEqual(['2011-10-10', '2011-10-31']);
  expect(daysAsked({ start: '2011-10-10', targetFor: 'sheet' })).toEqual(['2011-10-01', '2011-10-31']);
  // What does not add up is not prorated.
  expect(daysAsked({ start: '2011-10-10', targetFor: 'sheet', kind: 'rate' })).toEqual([
    '2011-10-10',
    '2011-10-31',
  ]);
  expect(daysAsked({ start: '2011-10-32' })).toBeNull();
});

const PERIOD = { start: '2026-07-01', end: '2026-07-31' };

test('who owns a KPI is asked with it, and whether another KPI of the form has its name', () => {
  const kpi = { ...DEALS, name: 'Deals', owner: ' ana@x.com ' };
  const others = [{ name: ' DEALS' }, { name: 'Visits' }];
  expect(askedFor(kpi, PERIOD, [kpi, ...others])).toMatchObject({ owner: 'ana@x.com', isOnlyOne: false });
  expect(askedFor(kpi, PERIOD, [kpi, { name: 'Visits' }])).toMatchObject({ isOnlyOne: true });
});

test('of a year a rate is asked for as its progress sheet makes it of the log', () => {
  const months = yearFrom(parseDay('2026-04-01') as Day);
  const made = { quotient: { of: 'Revenue', by: 'Orders' }, loggedAs: 'latest' } as const;
  const kpi = { name: ' Average order ', kind: 'rate', unit: 'pound' } as const;
  expect(askedForYear(kpi, months, made)).toMatchObject({
    name: 'Average order',
    quotient: { of: 'Revenue', by: 'Orders' },
    start: '2026-04-01',
    end: '2027-03-31',
  });
  expect(askedForYear({ ...kpi, kind: 'total' }, months, made)?.quotient).toBeNull();
  expect(askedForYear(kpi, months)?.quotient).toBeNull();
});
