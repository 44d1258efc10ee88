// A Set up form with nothing wrong in it.

import type { KpiForm, SetupForm } from '../../src/protocol/setup-form';
import { NEW_FIELDS } from '../../src/sheet/table/typed-fields';

export const DEALS: KpiForm = {
  ...NEW_FIELDS,
  name: 'Deals',
  owner: 'ana@example.com',
  target: '20',
  kind: 'total',
  direction: 'higher',
  baseline: '',
  unit: 'count',
  goal: 'Revenue',
  factor: 'Follow up within a day',
  indicator: 'lagging',
  check: 'weekly',
  reviewed: 'Monday meeting',
  start: '',
  end: '',
  actuals: 'typed',
  quotientOf: '',
  quotientBy: '',
};

export const FORM: SetupForm = {
  name: '',
  start: '2011-10-01',
  end: '2011-10-31',
  completeThrough: 'yesterday',
  tolerance: '10%',
  calendar: { weekdays: 'Mon-Fri', holidays: '2011-10-03, 2011-10-04' },
  kpis: [DEALS],
};
