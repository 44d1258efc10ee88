import type { Kind } from '../../../src/kpi/kpi';
import type { Unit } from '../../../src/sheet/numbers/units';
import { shownIn, yearFormat } from '../../../src/sheet/year-plan/formats';

test.each<[string, Kind, Unit, (number | null)[], string]>([
  ['nothing is planned', 'total', 'count', [null, null], 'General'],
  ['no rate is planned', 'rate', 'percent', [null], 'General'],
  ['numbers are whole', 'total', 'count', [1, null, 2], '#,##0'],
  ['one of them is not, nor is another', 'total', 'count', [1, 2.5, 3.25], '#,##0.00'],
  ['the average of rates has no end', 'rate', 'percent', [0.01, 0.02, 0.02], '0.0%'],
  ['the largest rate has more digits', 'rate', 'percent', [0.01, 0.0225], '0.00%'],
  ['a year is of large money', 'total', 'dollar', [600, 600], '[$$]#,##0'],
  ['a year is of little money', 'total', 'pound', [60, 60], '[$£]#,##0.00'],
  ['a price is low in every month', 'rate', 'euro', [600, 600], '[$€]#,##0.00'],
  ['a level ends high', 'level', 'euro', [600, 1200], '[$€]#,##0'],
])('where %s, no month hides anything', (_, kind, unit, amounts, format) => {
  expect(yearFormat({ kind, unit, amounts })).toBe(format);
});

test('an amount in such a format is what its cell shows', () => {
  expect(['0.0%', '[$£]#,##0.00'].map((format) => shownIn(format, 1234.5))).toEqual([
    '123450.0%',
    '£1,234.50',
  ]);
});
