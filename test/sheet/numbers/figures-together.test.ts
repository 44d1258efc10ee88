import fc from 'fast-check';
import { reaches } from '../../../src/kpi/compare';
import { figuresTogether, pacesTogether } from '../../../src/sheet/numbers/figures-together';
import type { Measured, Unit } from '../../../src/sheet/numbers/units';
import { UNIT_WORDS } from '../../../src/words';

const of = (unit: Unit | null, target: number | null = null): Measured => ({ unit, target });
const texts = (first: number, second: number, kpi: Measured) =>
  Object.values(figuresTogether(first, second, kpi));

test.each<[string, Measured, number, number, string[]]>([
  ['2 of 10, 9 short', of('count', 10), 1.5, 10, ['1.5', '10', '8.5']],
  ['8 of 8, and still behind', of('count', 8), 7.6, 8, ['7.6', '8', '0.4']],
  ['0.03 with a target of 0.03', of(null, 0.03), 0.026, 0.03, ['0.026', '0.03', '0.004']],
  ['2.5% missed by a hair', of('percent', 0.025), 0.02496, 0.025, ['2.496%', '2.5%', '0.004 points']],
  ['one point', of('percent', 0.03), 0.02, 0.03, ['2.0%', '3.0%', '1 point']],
  ['whole tens of points', of('percent', 0.9), 0.8, 0.9, ['80.0%', '90.0%', '10 points']],
  ['a million missed by a hair', of('dollar', 1e6), 999_999.6, 1e6, ['$999,999.60', '$1,000,000', '$0.40']],
  ['by less than a cent', of('dollar', 1e6), 999_999.996, 1e6, ['$999,999.996', '$1,000,000', '$0.004']],
  ['a price', of('euro', 20), 19.996, 20, ['€19.996', '€20.00', '€0.004']],
  ['yen', of('yen', 1e6), 999_999.6, 1e6, ['¥999,999.6', '¥1,000,000', '¥0.4']],
  ['thirds that add up as they are', of('count', 100), 50, 200 / 3, ['50', '67', '17']],
  ['halves that don’t', of('count', 100), 50.5, 67, ['50.5', '67', '16.5']],
  ['both broken', of('count', 100), 50.7, 66.4, ['50.7', '66.4', '15.7']],
  [
    'a target prorated',
    of('count', (6e5 * 19) / 26),
    430_000.08,
    (6e5 * 19) / 26,
    ['430,000', '438,462', '8,462'],
  ],
  ['hours', of('hours', 8), 7.96, 8, ['7.96', '8.0', '0.04']],
  ['below 0', of('pound', 0), -2400, 0, ['-£2,400.00', '£0.00', '£2,400.00']],
  ['the same', of('count', 10), 10, 10, ['10', '10', '0']],
  ['the same but for noise', of(null, 0.3), 0.1 + 0.2, 0.3, ['0.3', '0.3', '0']],
])('W5: %s', (_, kpi, first, second, expected) => {
  expect(texts(first, second, kpi)).toEqual(expected);
});

test.each<[string, Measured, number[], string[]]>([
  ['as the unit has it', of('count', 10), [5, 2.5], ['5.0', '2.5']],
  ['far below what the unit shows', of('count', 10), [0.04, 0.02], ['0.04', '0.02']],
  ['never like nothing', of('count', 10), [0.004], ['0.004']],
  ['but nothing is nothing', of('count', 10), [0, 2], ['0.0', '2.0']],
  ['a new best by a hair', of('pound', 2e6), [65_000.4, 65_000], ['£65,000.40', '£65,000']],
])('W5: paces: %s', (_, kpi, values, expected) => {
  expect(pacesTogether(values, kpi)).toEqual(expected);
});

test('W5: whatever stands together differs where it differs, and adds up', () => {
  const amount = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1e4),
    fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 30 })).map(([a, b]) => a / b),
  );
  const unit = fc.constantFrom(...(Object.keys(UNIT_WORDS) as Unit[]), null);
  const numberIn = (text: string) => Number(text.replace(/[^-\d.]/g, ''));
  fc.assert(
    fc.property(unit, amount, amount, (which, first, second) => {
      const shown = figuresTogether(first, second, of(which, second));
      const [a, b, difference] = [shown.first, shown.second, shown.difference].map(numberIn) as [
        number,
        number,
        number,
      ];
      // What differs by no more than the noise of a computation does not differ.
      expect(a === b).toBe(reaches(first, second) && reaches(second, first));
      expect(Math.abs(difference - Math.abs(a - b))).toBeLessThanOrEqual(
        1e-12 * (1 + Math.abs(a) + Math.abs(b)),
      );
      const scale = which === 'percent' ? 100 : 1;
      expect(Math.abs(a - first * scale)).toBeLessThanOrEqual(0.5 * 1.0000001);
    }),
    { numRuns: 2000 },
  );
});
