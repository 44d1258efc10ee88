// Typed text on its way into a mail: what no mail program makes a link of, and how wide it is.

import { textMail } from '../../src/alerts/render/text-mail';
import { unlinked, widthOf } from '../../src/alerts/text';

test.each([
  '2.5',
  '1.234.567',
  '2.5 of 3.75',
  '1.2億円',
  '2.5件',
  '12.75ポイント',
  '1.234.567円',
  '3.5日 / 2.25時間',
  '3.5人・日',
  '平均2.5件です。',
])('%p stays as it is', (text) => {
  expect(unlinked(text)).toBe(text);
});

test.each([
  ['evil.example', 'evil\u2060.example'],
  ['受注.example', '受注\u2060.example'],
  ['例え.テスト', '例え\u2060.テスト'],
  ['a@x.com', 'a\u2060@x\u2060.com'],
  ['2.5x', '2\u2060.5x'],
  ['1.5com', '1\u2060.5com'],
  ['1.234.567x', '1\u2060.234.567x'],
  ['10.0.0.1件', '10\u2060.0\u2060.0.1件'],
  ['詳細はevil.example2.5件', '詳細はevil\u2060.example2.5件'],
  ['https://例え.テスト', 'https:\u2060/\u2060/例え\u2060.テスト'],
])('%p is no address any more', (text, expected) => {
  expect(unlinked(text)).toBe(expected);
});

test.each([
  ['', 0],
  ['Behind', 6],
  ['遅れ', 4],
  ['KPI達成', 7],
  ['ｶﾅ', 2],
  ['（１）', 6],
  ['ー・、。', 8],
  ['가나', 4],
  ['👍', 2],
  ['👩‍💻', 2],
  ['é', 1],
])('%p is as wide as %d Latin letters', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('a heading is underlined as wide as it is', () => {
  const section = { heading: '遅れのKPI', cards: [], more: null };
  const mail = {
    overline: 'File',
    title: 'Title',
    paragraphs: [],
    sections: [section],
    link: { text: 'Open', url: 'https://x' },
    footer: 'Footer',
  };
  expect(textMail(mail as unknown as Parameters<typeof textMail>[0])).toContain(
    `遅れのKPI\n${'='.repeat(9)}\n`,
  );
});
