import { askedFor } from '../../src/protocol/advice';
import { DEALS } from './a-form';

const PERIOD = { start: '2026-07-01', end: '2026-07-31' };

test('who owns a KPI is asked with it, and whether another KPI of the form has its name', () => {
  const kpi = { ...DEALS, name: 'Deals', owner: ' ana@x.com ' };
  const others = [{ name: ' DEALS' }, { name: 'Visits' }];
  expect(askedFor(kpi, PERIOD, [kpi, ...others])).toMatchObject({ owner: 'ana@x.com', isOnlyOne: false });
  expect(askedFor(kpi, PERIOD, [kpi, { name: 'Visits' }])).toMatchObject({ isOnlyOne: true });
});
