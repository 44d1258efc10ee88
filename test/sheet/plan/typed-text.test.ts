import fc from 'fast-check';
import { parseWeekdays } from '../../../src/cells/weekdays';
import { typedText, written } from '../../../src/sheet/plan/typed-text';
import { weekdaysText } from '../../../src/sheet/setup/calendar-text';

test.each([
  'Orders',
  'Average order value',
  'Décès & naissances',
  'ana@example.com',
  'ana@example.com, b2@example.com',
])('%j is written as it is', (text) => {
  expect(typedText(text)).toBe(text);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'quoted",
  '5',
  '5%',
  '2026-04-01',
  'Mar 5',
  'May 2026',
  'TRUE',
  'false',
  '=HYPERLINK("http://x")',
  '<img onerror=...>',
  '😀',
  '\tx',
])('%j can become something else: it is written behind an apostrophe', (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

test('a cell takes 50,000 characters, the apostrophe included, and no half of one', () => {
  expect(typedText('a'.repeat(50_000))).toHaveLength(50_000);
  expect(typedText('a'.repeat(50_001))).toHaveLength(50_000);
  expect(typedText(`=${'a'.repeat(49_998)}`)).toBe(`'=${'a'.repeat(49_998)}`);
  expect(typedText(`=${'a'.repeat(49_999)}`)).toBe(`'=${'a'.repeat(49_998)}`);
  expect(typedText(`=${'a'.repeat(49_997)}😀`)).toBe(`'=${'a'.repeat(49_997)}`);
});

test.each([
  [[true, true, true, true, true, true, true], 'Every day'],
  [[true, true, true, true, true, false, false], 'Mon-Fri'],
  [[true, true, true, true, true, false, true], 'Sun-Fri'],
  [[true, false, true, false, true, false, false], 'Wed Fri Mon'],
])('weekdays %o are %s', (open, text) => {
  expect(weekdaysText(open)).toBe(text);
});

test('weekdays in words are read as the same weekdays', () => {
  const weeks = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }).filter((week) => week.includes(true));
  fc.assert(
    fc.property(weeks, (open) => {
      const read = new Set<number>(parseWeekdays(weekdaysText(open)));
      expect(open.map((_, weekday) => read.has(weekday))).toEqual(open);
    }),
  );
});

test('of a content a number and a formula are written as they are, a text as text, and nothing as nothing', () => {
  expect([written(null), written(5), written({ formula: '=1+1' }), written({ text: '=1+1' })]).toEqual([
    '',
    5,
    '=1+1',
    "'=1+1",
  ]);
});
