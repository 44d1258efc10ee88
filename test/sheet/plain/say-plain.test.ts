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
