// Names that are likely meant, in Japanese too.

import { normalized } from '../../../src/cells/text';
import { nearestAmong } from '../../../src/sheet/log/near-names';

test.each([
  ['appointment', 'appointments'],
  ['ordres', 'orders'],
  ['calls answered', null],
  ['受注数', '受注件数'],
  ['受注件数数', '受注件数'],
  ['受注率', null],
  ['受注', null],
  ['件数', null],
  ['受件注数', '受注件数'],
  ['アポイソト', 'アポイント'],
  ['アポイントメント獲得', null],
  ['問い合わせ', '問い合わせ件数'],
  ['問合わせ件数', '問い合わせ件数'],
  ['売価', null],
  ['売上高', null],
  ['ルール', null],
  ['客単価（新規）', null],
  ['メーレ数', 'メール数'],
])('%p is most likely %p', (typed, meant) => {
  const names = [
    'appointments',
    'orders',
    'calls',
    '受注件数',
    'アポイント',
    '問い合わせ件数',
    '売上',
    'メール',
    'メール数',
    '客単価',
  ];
  expect(nearestAmong(names)(normalized(typed))).toBe(meant);
});

test.each([
  ['ＫＰＩ', 'kpi'],
  ['　受注　 件数　', '受注 件数'],
  ['受注件数（新規）', '受注件数(新規)'],
  ['ｱﾎﾟ', 'アポ'],
  ['ｶﾞ', 'ガ'],
  ['Ｃａｌｌｓ\u00a0１', 'calls 1'],
  [' Calls  made ', 'calls made'],
])('%p is the same name as %p', (one, other) => {
  expect(normalized(one)).toBe(other);
  expect(normalized(other)).toBe(other);
});

test.each([
  ['dael', 'deal'],
  ['ldea', null],
  ['nte', null],
  ['ent', null],
])(
  'of two letters that changed places in %p, %p is most likely meant: in three letters they make another word',
  (typed, meant) => {
    expect(nearestAmong(['net', 'deal'])(typed)).toBe(meant);
  },
);

test('after so many comparisons nothing more is looked for', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `order ${index}`);
  const nearest = nearestAmong(names);
  const found = Array.from({ length: 200 }, () => nearest('order 50000'));
  expect(found[0]).toBe('order 5');
  expect(found.at(-1)).toBeNull();
});
