// An amount in a file, and by which sign its decimals are behind.

import { currencyIn, decimalIn, fileAmount, NUMERALS_OF } from '../../../src/sheet/import/file-amount';

const [POINT, COMMA] = [NUMERALS_OF['.'], NUMERALS_OF[',']];

test.each<[string, typeof POINT | null, number | null, boolean?]>([
  ['12.5', null, 12.5],
  ['-7', null, -7],
  ['12.5', POINT, 12.5],
  ['12,5', COMMA, 12.5],
  ['1.234', COMMA, 1234],
  ['1.23', COMMA, null],
  ['1.234,50 €', COMMA, 1234.5],
  ['$5k', POINT, 5000],
  ['12%', POINT, 0.12, true],
  ['１２３', POINT, 123],
  ['k', POINT, null],
  ['Won', POINT, null],
  ['', POINT, null],
  ['5 of 7', POINT, null],
])('%s with %j is %p', (text, numerals, value, isPercent = false) => {
  expect(fileAmount(text, numerals)).toEqual(
    value === null ? null : expect.objectContaining({ value, isPercent }),
  );
});

test.each([
  ['1234', null],
  ['1,234.50', '.'],
  ['1.234,50', ','],
  ['1,234,567', '.'],
  ['1.234.567', ','],
  // Both of them in turn are of no way to write numbers.
  ['1.234,567.8', null],
  ['1,234.567,8', null],
  ['12.5', '.'],
  ['12,50', ','],
  ['0.125', '.'],
  ['0,125', ','],
  ['1234.567', '.'],
  ['1234,567', ','],
  ['1.234', 'either'],
  ['123,456', 'either'],
  ['$1,234', 'either'],
  ['¥1,234', '.'],
  ['JPY 1.234', ','],
  ['１，２３４．５', '.'],
  ['１，２３４', 'either'],
  ['12', null],
])('the decimals of %s are behind %p', (text, decimal) => {
  expect(decimalIn(text)).toBe(decimal);
});

test.each([
  ['1,200 円', '¥'],
  ['￥1,200', '¥'],
  ['EUR 12', '€'],
  ['12 CHF', 'CHF'],
  ['12', ''],
])('the money of %s is “%s”', (text, currency) => {
  expect(currencyIn(text)).toBe(currency);
});
