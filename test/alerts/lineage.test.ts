// Which sheet goes on from which.

import { ancestorsOf } from '../../src/alerts/lineage';

const JUNE = { id: '6', name: 'June' };
const MAY = { id: '5', name: 'May' };
const APRIL = { id: '4', name: 'April' };

test('L9: the sheets that a sheet goes on from, the last one first, and no others', () => {
  const lineage = { '7': JUNE, '6': MAY, '5': APRIL, '9': MAY };
  expect(ancestorsOf('7', lineage)).toEqual(['June', 'May', 'April']);
  expect(ancestorsOf('9', lineage)).toEqual(['May', 'April']);
  expect(ancestorsOf('4', lineage)).toEqual([]);
  expect(ancestorsOf('8', lineage)).toEqual([]);
});

test('by their names of then, also of sheets that are gone', () => {
  expect(ancestorsOf('7', { '7': { id: '1', name: 'Deleted' } })).toEqual(['Deleted']);
});

test('a circle, such as copied settings may have, ends', () => {
  expect(ancestorsOf('6', { '6': MAY, '5': JUNE })).toEqual(['May']);
  expect(ancestorsOf('6', { '6': JUNE })).toEqual([]);
});
