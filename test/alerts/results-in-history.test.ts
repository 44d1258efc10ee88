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
  expect(resultsOf('DEALS')).toEqual([
    { period: 'May', end: day('2026-05-31'), lasted: { countingDays: 21 }, value: 50 },
    { period: 'June', end: day('2026-06-30'), lasted: { countingDays: 21 }, value: 60 },
  ]);
  expect(resultsOf('Calls')).toEqual([{ period: 'June', end: day('2026-06-30'), lasted: null, value: 9 }]);
  expect(resultsOf('Visits')).toEqual([]);
});
