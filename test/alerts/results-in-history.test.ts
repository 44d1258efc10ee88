import type { HistoryRow } from '../../src/alerts/history-row';
import { resultsInHistory } from '../../src/alerts/results-in-history';
import { parseDay } from '../../src/kpi/civil-date';
import type { Day } from '../../src/kpi/day';

const day = (text: string) => parseDay(text) as Day;
const row = (on: string, sheet: string, more: Partial<HistoryRow>): HistoryRow => ({
  day: day(on),
  sheet,
  kpi: 'Deals',
  actual: 0,
  target: 100,
  expected: null,
  gap: null,
  landing: null,
  status: 'missed',
  pace: null,
  daysOver: 21,
  forecast: null,
  low: null,
  high: null,
  chance: null,
  ...more,
});

test('the last row of each sheet, once its period was over; sheets that are there speak for themselves', () => {
  const resultsOf = resultsInHistory(
    [
      row('2026-05-31', 'May', { actual: 50 }),
      row('2026-05-20', 'May', { actual: 30, status: 'behind' }),
      row('2026-06-30', 'June', { actual: 60, kpi: 'deals ' }),
      row('2026-06-30', 'Kept', { actual: 61 }),
      row('2026-07-10', 'July', { actual: 70, status: 'onTrack' }),
      row('2026-06-30', 'June', { actual: 9, kpi: 'Calls', daysOver: null }),
    ],
    new Set(['Kept']),
  );
  const of = (name: string) => resultsOf({ name, owner: '', isOnlyOne: true });
  expect(of('DEALS')).toEqual([
    { period: 'May', end: day('2026-05-31'), lasted: { countingDays: 21 }, value: 50 },
    { period: 'June', end: day('2026-06-30'), lasted: { countingDays: 21 }, value: 60 },
  ]);
  expect(of('Calls')).toEqual([{ period: 'June', end: day('2026-06-30'), lasted: null, value: 9 }]);
  expect(of('Visits')).toEqual([]);
});

test('of two KPIs of one name each has its owner’s results, in whichever language History told them apart', () => {
  const resultsOf = resultsInHistory(
    [
      row('2026-04-30', 'April', { actual: 40 }),
      row('2026-05-31', 'May', { actual: 50, kpi: 'Deals (ana@x.com)' }),
      row('2026-05-31', 'May', { actual: 5, kpi: 'Deals (ben@x.com)' }),
      row('2026-06-30', 'June', { actual: 60, kpi: 'Deals(ana@x.com)' }),
      row('2026-06-30', 'June', { actual: 6, kpi: 'Deals(担当なし)' }),
    ],
    new Set(),
  );
  const of = (owner: string | null, isOnlyOne: boolean) =>
    resultsOf({ name: 'deals', owner, isOnlyOne }).map(({ period, value }) => `${period} ${value}`);
  expect(of('Ana <ANA@x.com>', false)).toEqual(['May 50', 'June 60']);
  expect(of('ben@x.com', false)).toEqual(['May 5']);
  expect(of('', false)).toEqual(['June 6']);
  // Alone by its name now, it is that of April too, whoever had it.
  expect(of('ana@x.com', true)).toEqual(['April 40', 'May 50', 'June 60']);
  expect(of(null, true)).toEqual(['April 40']);
});
