import { languageOfCall } from '../../src/functions/language';

test.each([
  [['Actual', 'Target'], 'en'],
  [['実績', '目標'], 'ja'],
  [
    [
      [['実績'], [5]],
      [['目標'], [9]],
    ],
    'ja',
  ],
  [[5, '目標値'], 'en'],
  [[5, 'もくひょう'], 'ja'],
  [[5, 9, '合計'], 'ja'],
  [[5, 9, 'Total'], 'en'],
  [[' 実績 ', 9], 'ja'],
  // The first that tells.
  [['Actual', '目標'], 'en'],
  [[5, 9], 'en'],
  [['', ''], 'en'],
  [[], 'en'],
  // A text in Latin letters tells, whatever it says; kanji alone, or digits, do not.
  [['Result so far', '目標'], 'en'],
  [['業績', '目標'], 'ja'],
  [['2026/4', '目標'], 'ja'],
  [['業績', 9], 'en'],
] as const)('ACHIEVEMENT of %j is answered in %s', (given, language) => {
  expect(languageOfCall('ACHIEVEMENT', given)).toBe(language);
});

test('where nothing else tells, the calendar does', () => {
  const call = (calendar: unknown) => languageOfCall('ELAPSED', [46_113, 46_142, '', calendar]);
  expect(['Mon-Fri', '月-金', [['平日']], [['Open days']], '', undefined].map(call)).toEqual([
    'en',
    'ja',
    'ja',
    'en',
    'en',
    'en',
  ]);
  expect(languageOfCall('PACE_GAP', ['業績', 9, 46_113, 46_142, '', '月-金'])).toBe('ja');
  expect(languageOfCall('PACE_GAP', ['Actual', 9, 46_113, 46_142, '', '月-金'])).toBe('en');
});
