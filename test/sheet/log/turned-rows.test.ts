// Rows of the daily log in which day and month most likely stand in each other's place.

import type { LoggedRow } from '../../../src/cells/log';
import { type TextRow, turnedRows } from '../../../src/sheet/log/turned-rows';
import { aKpi, day } from '../a-sheet';

const JUNE = aKpi({ check: 'daily', start: day('2026-06-01'), end: day('2026-06-30') });
const logged = (row: number, on: string): LoggedRow => ({ row, day: day(on), value: 1 });
const text = (row: number, dateText: string): TextRow => ({
  row,
  name: 'Calls',
  wrong: 'date',
  got: `"${dateText}"`,
  dateText,
  valueText: null,
});
const found = (
  good: readonly LoggedRow[],
  texts: readonly TextRow[] = [],
  kpi = JUNE,
  today = '2026-06-18',
) => turnedRows(good, texts, [kpi], day(today));

/** 1 to 3 June, read the other way round. */
const THREE = [logged(2, '2026-01-06'), logged(3, '2026-02-06'), logged(4, '2026-03-06')];

test('three in a row are no accident, of days up to today', () => {
  const all = { rows: new Set([2, 3, 4]), days: THREE, texts: [] };
  expect(found(THREE)).toEqual(all);
  expect(found(THREE, [], JUNE, '2026-06-03')).toEqual(all);
  expect(found(THREE, [], JUNE, '2026-06-02')).toBeNull();
  expect(found(THREE.slice(0, 2))).toBeNull();
});

test.each(['weekly', 'monthly'] as const)(
  'what is entered %s may well be of such days, unless there are texts',
  (check) => {
    const kpi = { ...JUNE, check };
    expect(found(THREE, [], kpi)).toBeNull();
    expect(found(THREE, [text(5, '13/06/2026')], kpi)?.rows).toEqual(new Set([2, 3, 4, 5]));
  },
);

test('texts are among them in the order of the rows', () => {
  const good = [...THREE.slice(0, 2), logged(10, '2026-06-05')];
  const texts = [text(4, '13/06/2026')];
  expect(found(good, texts)).toEqual({ rows: new Set([2, 3, 4]), days: THREE.slice(0, 2), texts });
  expect(found([...THREE.slice(0, 2), logged(4, '2026-06-05')], [text(5, '13/06/2026')])).toBeNull();
});

test('one day is enough beside texts, and texts alone where they tell the order', () => {
  const texts = [text(3, 'soon'), text(4, 'later')];
  expect(found(THREE.slice(0, 1), texts)?.rows).toEqual(new Set([2, 3, 4]));
  expect(found([], [...texts, text(5, 'never')])).toBeNull();
  expect(found([], [...texts, text(5, '13/06/2026')])?.texts).toHaveLength(3);
  expect(found([], [...texts, text(5, '06/13/2026')])?.texts).toHaveLength(3);
});

test('days that follow each other no more closely the other way round are what they are', () => {
  const quarter = { ...JUNE, start: day('2026-01-01'), end: day('2026-03-31') };
  const april = [logged(2, '2026-04-01'), logged(3, '2026-04-02')];
  expect(found(april, [text(4, '13/06/2026')], quarter)).toBeNull();
  expect(found([2, 3, 4].map((row) => logged(row, '2026-01-06')))).toBeNull();
});
