// What the sidebar asks before a target is set.

import { askedFor } from '../../src/protocol/advice';
import type { KpiForm } from '../../src/protocol/setup-form';
import { DEALS } from './a-form';

const daysAsked = (changes: Partial<KpiForm>) => {
  const asked = askedFor({ ...DEALS, ...changes }, { start: '2011-10-01', end: '2011-10-31' });
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
