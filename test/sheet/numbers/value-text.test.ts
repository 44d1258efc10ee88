import { formattedNumber } from '../../../src/sheet/numbers/formatted-number';
import { rowFormats } from '../../../src/sheet/numbers/number-formats';
import type { Unit } from '../../../src/sheet/numbers/units';
import { figureText, valueText } from '../../../src/sheet/numbers/value-text';
import { progressTable } from '../../../src/sheet/table/progress-table';
import { UNIT_WORDS } from '../../../src/words';

const UNITS = [...(Object.keys(UNIT_WORDS) as Unit[]), null];

test.each<[number, Unit | null, number, string, string]>([
  [1065073.4, 'count', 2e6, '1,065,073', '1,065,073.4'],
  [5, 'count', 10, '5', '5.0'],
  [-1234.567, 'decimal', 10, '-1,234.57', '-1,234.57'],
  [0.025, 'percent', 0.03, '2.5%', '2.50%'],
  [12.5, 'percent', 0.03, '1250.0%', '1250.00%'],
  [-1065073, 'pound', 2e6, '-£1,065,073', '-£1,065,073'],
  [24.6, 'dollar', 25, '$24.60', '$24.60'],
  [24.6, 'yen', 25, '¥25', '¥25'],
  [18, 'days', 20, '18.0', '18.00'],
  [200 / 3, null, 20, '66.66666667', '66.66666667'],
  [1234.5, null, 20, '1234.5', '1234.5'],
])('%d in %s with a target of %d is %s, and per day %s', (value, unit, target, text, perDay) => {
  const kpi = { unit, target };
  expect([valueText(value, kpi), valueText(value, kpi, true)]).toEqual([text, perDay]);
});

test('every number format of a row can be written as text', () => {
  for (const unit of UNITS) {
    for (const lowerIsBetter of [true, false]) {
      const formats = rowFormats(progressTable(), { unit, target: 5, kind: 'total', lowerIsBetter });
      const numbers = formats.filter((format) => /0/.test(format));
      expect(numbers.map((format) => formattedNumber(2, format)).filter((text) => !/2/.test(text))).toEqual(
        [],
      );
    }
  }
});

test('an allowance says what is used, and a gap shows its sign', () => {
  const complaints = { unit: 'count' as const, target: 50, kind: 'total', lowerIsBetter: true };
  expect(figureText(0.78, 'achievement', complaints)).toBe('78.0% used');
  expect(figureText(0.78, 'achievement', { ...complaints, kind: 'rate' })).toBe('78.0%');
  expect([1 / 6, -1 / 6, 0].map((gap) => figureText(gap, 'gap', null))).toEqual(['+16.7%', '-16.7%', '0.0%']);
});

test.each([
  [1.005, '0.00', '1.01'],
  [2.675, '0.00', '2.68'],
  [0.285, '0%', '29%'],
  [0.0045, '0.0%', '0.5%'],
  [-0.3, '#,##0', '0'],
  [999999.5, '#,##0', '1,000,000'],
])('%d in the format %s is rounded as sheets do, to %s', (value, format, text) => {
  expect(formattedNumber(value, format)).toBe(text);
});

test('a format that is none of ours is refused', () => {
  expect(() => formattedNumber(1, 'yyyy-mm-dd')).toThrow('no number format: yyyy-mm-dd');
});

test('a large amount below 0 is as little a price as one above it', () => {
  expect(valueText(-2500.4, { unit: 'pound', target: -2000 })).toBe('-£2,500');
  expect(valueText(-2.5, { unit: 'pound', target: -20 })).toBe('-£2.50');
});
