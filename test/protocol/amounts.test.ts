import { amountText, percentageText, readAmount, readPercentage } from '../../src/protocol/amounts';
import { formattedNumber } from '../../src/sheet/numbers/formatted-number';
import type { Unit } from '../../src/sheet/numbers/units';
import { valueText } from '../../src/sheet/numbers/value-text';
import {
  type Numerals,
  numberText,
  numeralsOf,
  shareText,
  trimmedNumberText,
  writeWith,
} from '../../src/words';

const partsOf = (locale: string) =>
  new Intl.NumberFormat(`${locale.replace('_', '-')}-u-nu-latn`).formatToParts(1234567.5);
const inFileOf = (locale: string) => writeWith(() => numeralsOf(locale, partsOf(locale)));
const plain = (text: string) => text.replace(/\s/g, ' ');

afterEach(() => writeWith());

test.each<[string, string, Unit, number]>([
  ['fr_FR', '0,025', 'decimal', 0.025],
  ['fr_FR', '4,500', 'count', 4.5],
  ['fr_FR', '2,500', 'percent', 0.025],
  ['fr_FR', '2,5', 'count', 2.5],
  ['fr_FR', '10 %', 'percent', 0.1],
  ['fr_FR', '1 200 €', 'euro', 1200],
  ['fr_FR', '1 200,50 €', 'euro', 1200.5],
  ['de_DE', '1.200', 'euro', 1200],
  ['de_DE', '-1.234.567,89 €', 'euro', -1234567.89],
  ['pt_BR', 'R$ 1.200,50', 'dollar', 1200.5],
  ['de_CH', "CHF 1'200.50", 'euro', 1200.5],
  ['ja_JP', '▲189', 'yen', -189],
  ['ja_JP', '１，２００', 'yen', 1200],
  ['ja_JP', '￥１２，３４５', 'yen', 12345],
  ['ja_JP', '１０％', 'percent', 0.1],
  ['en_IN', '12,34,567', 'count', 1234567],
  ['en_US', '4,500', 'count', 4500],
  ['en_US', '(189)', 'dollar', -189],
  ['en_US', '2.3%', 'percent', 0.023],
])('A1, A2: in a %s file "%s" of %s is %d', (locale, typed, unit, amount) => {
  inFileOf(locale);
  expect(readAmount(typed, unit)).toEqual({ amount });
});

test.each([
  ['fr_FR', '1.200', '1 200,5 or 1200'],
  ['de_DE', '2.5', '1.200,5 or 1200'],
  ['de_CH', '1,200', "1'200.5 or 1200"],
  ['en_US', '2,5', '1,200.5 or 1200'],
  ['en_US', '1,23,45', '1,200.5 or 1200'],
])('A1: in a %s file "%s" is refused, with an example as the file writes it', (locale, typed, example) => {
  inFileOf(locale);
  const read = readAmount(typed, 'euro');
  expect(read).toEqual({ message: expect.stringContaining(`"${typed}" is not a number`) });
  expect(plain('message' in read ? read.message : '')).toContain(`such as ${example}.`);
});

test('A2: what is no number is refused with examples as the file writes them', () => {
  inFileOf('fr_FR');
  const read = readAmount('beaucoup', 'count');
  expect(plain('message' in read ? read.message : '')).toBe(
    '"beaucoup" is not a number: type one such as 1 200 or 2,5%.',
  );
});

test.each([
  ['1e999', /"1e999" is too large/],
  ['-1e400', /"-1e400" is too large/],
  ['9,999,999,999,999,999', /too large/],
  ['1e-100', /"1e-100" is too close to 0/],
  ['Infinity', /"Infinity" is not a number/],
  ['NaN', /"NaN" is not a number/],
  ['45%', /45% is a percentage, but the unit is Count: type an amount/],
  ['x'.repeat(60), /^"x{40}…" is not a number/],
])('A3: "%s" as a count is refused in words', (typed, message) => {
  expect(readAmount(typed, 'count')).toEqual({ message: expect.stringMatching(message) });
});

test('A1: a tolerance is read as the file writes it', () => {
  inFileOf('de_DE');
  expect(['7,5 %', '7,5', '0,5%', '10', '1.000', '1e999'].map(readPercentage)).toEqual([
    0.075,
    0.075,
    0.005,
    0.1,
    null,
    null,
  ]);
});

test('A1: what stands in the form is read again as the same amount, in every file', () => {
  const amounts = [0, 1.5, 0.025, -1200, 4500, 1234567.89, 1200.125, 1e-7, 999.999];
  for (const locale of ['en_US', 'fr_FR', 'de_DE', 'pt_BR', 'ja_JP', 'de_CH', 'en_IN', 'pl_PL', 'ar_EG']) {
    inFileOf(locale);
    for (const amount of amounts) {
      expect(readAmount(amountText(amount, 'decimal'), 'decimal')).toEqual({ amount });
      expect(readAmount(amountText(amount, 'percent'), 'percent')).toEqual({ amount });
    }
    expect(readPercentage(percentageText(0.075))).toBe(0.075);
  }
});

test('A1: numbers are written with the signs of the file', () => {
  inFileOf('de_DE');
  expect([
    numberText(-1065073.4, 2),
    trimmedNumberText(1234.5, 3),
    trimmedNumberText(100, 2),
    shareText(2 / 3),
    formattedNumber(1065073.4, '[$€]#,##0.00'),
    formattedNumber(1234.5, 'General'),
    valueText(1250.5, { unit: 'percent', target: 0.03 }),
  ]).toEqual(['-1.065.073,40', '1.234,5', '100', '66,7%', '€1.065.073,40', '1234,5', '125050,0%']);
  inFileOf('fr_FR');
  expect(plain(numberText(1065073.4, 1))).toBe('1 065 073,4');
});

test.each<[string, Numerals]>([
  ['en_US', { decimal: '.', group: ',' }],
  ['ja_JP', { decimal: '.', group: ',' }],
  ['en_IN', { decimal: '.', group: ',' }],
  ['fr_FR', { decimal: ',', group: ' ' }],
  ['de_DE', { decimal: ',', group: '.' }],
  ['pt_BR', { decimal: ',', group: '.' }],
  ['sv_SE', { decimal: ',', group: ' ' }],
  ['nn', { decimal: ',', group: ' ' }],
])('the numerals of %s, also where nobody can say how it writes', (locale, numerals) => {
  expect(numeralsOf(locale, partsOf(locale))).toEqual(numerals);
  expect(numeralsOf(locale, null)).toEqual(numerals);
});

test('A1: apostrophes are told apart from other signs', () => {
  expect(numeralsOf('de_CH', partsOf('de_CH'))).toEqual({ decimal: '.', group: "'" });
});
