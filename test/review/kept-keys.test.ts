import { keptKey, staleKeys } from '../../src/review/kept-keys';

const KEPT = {
  'review.7.draft': '3',
  'review.7.draft.0': 'a',
  'review.7.draft.1': 'b',
  'review.7.draft.2': 'c',
  'review.7.ended': '1',
  'review.7.ended.0': 'd',
  'review.8.draft': '1',
  'review.8.draft.0': 'e',
  'review.mailed.close 8 2011-10-31': 'f',
  'review.8.other': 'g',
  'alerts.settings': 'h',
};

test('parts that are read stay, and so does what is not of reviews', () => {
  expect(staleKeys(KEPT, {}, null)).toEqual([]);
  expect(staleKeys(KEPT, {}, ['7', '8'])).toEqual([]);
});

test('parts behind those that were written last are stale', () => {
  expect(staleKeys(KEPT, { [keptKey('7', 'draft')]: 1 }, null)).toEqual([
    'review.7.draft.1',
    'review.7.draft.2',
  ]);
  expect(staleKeys(KEPT, { [keptKey('7', 'draft')]: 0, [keptKey('7', 'ended')]: 2 }, null)).toEqual([
    'review.7.draft.0',
    'review.7.draft.1',
    'review.7.draft.2',
  ]);
});

test('and all of a sheet that is gone', () => {
  expect(staleKeys(KEPT, {}, ['7'])).toEqual(['review.8.draft', 'review.8.draft.0']);
});
