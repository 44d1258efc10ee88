import { namedCells } from '../../../src/sheet/plain/named-cells';
import { madeNotes } from '../../../src/sheet/plain/say-plain';
import { PLAIN_FORM } from '../../../src/words';

test('of a copy it is said what is not plain in it, and what differed', () => {
  const values = PLAIN_FORM.values.replace('{day}', 'today').replace('{columns}', 'Chance, Mine');
  const kept = PLAIN_FORM.kept.replace('{day}', 'today').replace('{cells}', 'B6');
  const made = PLAIN_FORM.made.replace('{name}', 'Copy');
  const differing = [{ row: 6, column: 2 }];
  expect(madeNotes('Copy', { valueColumns: [] }, [], 'today')).toEqual([made]);
  expect(madeNotes('Copy', { valueColumns: ['Chance', 'Mine'] }, [], 'today')).toEqual([made, values]);
  expect(madeNotes('Copy', { valueColumns: [] }, differing, 'today')).toEqual([made, kept]);
});

test('ten cells are named, and of more that there are more', () => {
  const cells = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ row: index + 1, column: 1 }));
  expect(namedCells(cells(10))).toBe('A1, A2, A3, A4, A5, A6, A7, A8, A9, A10');
  expect(namedCells(cells(11))).toBe('A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, …');
});
