import { amountFormats, mayHideDecimals } from '../../../src/sheet/edit/edited-amounts';
import type { EditedRow } from '../../../src/sheet/edit/edited-rows';
import { valueText } from '../../../src/sheet/numbers/value-text';
import { findHeaders } from '../../../src/sheet/table/headers';

const HEADERS = findHeaders([
  ['KPI', 'Target', 'Actual', 'Landing', 'Unit', 'Owner', 'Start', 'End', 'Kind'],
]);
const row = (target: number, actual: number | '', unit = 'Count'): EditedRow => ({
  row: 2,
  values: ['Calls', target, actual, '', unit, '', '', '', ''],
  formulas: [],
});
const edit = (rows: readonly EditedRow[], before?: string) => ({
  rows,
  headers: HEADERS,
  isEdited: (key: string) => key === 'actual',
  before,
});
const shown = (...formats: string[]) =>
  formats.map((format) => ['', format, format, format, '', '', '', '', '']);

test('A3: 1.5 in a count is shown as 1.5, in cells and in words', () => {
  expect(amountFormats(edit([row(100, 1.5)]), shown('#,##0'))).toEqual(
    expect.arrayContaining([
      { column: 2, formats: ['#,##0.0'] },
      { column: 3, formats: ['#,##0.0'] },
    ]),
  );
  const kpi = { unit: 'count', target: 100, actual: 1.5 } as const;
  expect([valueText(1.5, kpi), valueText(100, kpi), valueText(0.0625, kpi, true)]).toEqual([
    '1.5',
    '100.0',
    '0.06',
  ]);
});

test.each([
  [{ unit: 'count', target: 1.5 }, 1.5, '1.5'],
  [{ unit: 'count', target: 100, baseline: 0.25 }, 0.25, '0.25'],
  [{ unit: 'days', target: 2.125 }, 2.125, '2.125'],
  [{ unit: 'percent', target: 0.0255 }, 0.0255, '2.55%'],
  [{ unit: 'pound', target: 1234.56 }, 1234.56, '£1,234.56'],
  [{ unit: 'yen', target: 1.5 }, 1.5, '¥1.5'],
  [{ unit: 'count', target: 0.1 + 0.2 }, 0.1 + 0.2, '0.3'],
  // Nobody typed that.
  [{ unit: 'count', target: 100, actual: 200 / 3 }, 200 / 3, '67'],
  [{ unit: 'pound', target: 2000, actual: 24.6 }, 24.6, '£25'],
  [{ unit: 'count', target: 100, actual: 33.5, isLogged: true }, 33.5, '34'],
] as const)('A3: of %o the amount %d is written %s', (kpi, amount, text) => {
  expect(valueText(amount, kpi)).toBe(text);
});

test('only rows that need it are touched, and no format that someone chose', () => {
  const rows = [row(100, 1.5), row(100, 2), row(100, 0.25)];
  const [target] = amountFormats(edit(rows), shown('#,##0', '#,##0', '0'));
  expect(target).toEqual({ column: 2, formats: ['#,##0.0', '#,##0', '0'] });
  expect(amountFormats(edit([row(100, 1.5)]), shown('#,##0.000'))).toEqual([]);
});

test('the decimals go with the amount that had them', () => {
  expect(mayHideDecimals(edit([row(100, 2)]))).toBe(false);
  expect(mayHideDecimals(edit([row(100, 2)], '1.5'))).toBe(true);
  expect(amountFormats(edit([row(100, 2)], '1.5'), shown('#,##0.0'))[0]).toEqual({
    column: 2,
    formats: ['#,##0'],
  });
  expect(mayHideDecimals(edit([row(100, 0.5, 'Decimal')]))).toBe(false);
});
