// The currency that templates count money in.

import { goalTemplates } from '../../../src/sheet/setup/goal-templates';
import { countMoneyIn, moneyInSheet, moneyOfLocale, usualMoney } from '../../../src/sheet/setup/money';
import { templates } from '../../../src/sheet/setup/templates';
import { speak } from '../../../src/words';

afterEach(() => {
  countMoneyIn(null);
  speak('en');
});

test.each([
  ['en_GB', 'pound'],
  ['ja_JP', 'yen'],
  ['de_DE', 'euro'],
  ['fr-FR', 'euro'],
  ['en_AU', 'dollar'],
  ['en_US', null],
  ['de_CH', null],
  ['de', null],
  ['', null],
])('a file of %s has the currency %s', (locale, unit) => {
  expect(moneyOfLocale(locale)).toBe(unit);
});

test('a sheet has the first currency that a row of it names, in whichever language', () => {
  const sheet = (...units: string[]) => [
    ['KPI', 'Unit', 'Actual', 'Target'],
    ...units.map((unit) => ['a', unit]),
  ];
  expect(moneyInSheet(sheet('Count', '£', '$'))).toBe('pound');
  expect(moneyInSheet(sheet('Count', ''))).toBeNull();
});

test('templates count money as the file does, or else as the language', () => {
  const revenues = () => [
    templates()[0]?.more.find(({ kind, unit }) => kind === 'rate' && unit !== 'percent' && unit !== 'days')
      ?.unit,
    goalTemplates()[0]?.nodes[0]?.unit,
  ];
  const inFile = (unit: Parameters<typeof countMoneyIn>[0]) => {
    countMoneyIn(unit);
    return revenues();
  };
  expect([inFile('pound'), usualMoney()]).toEqual([['pound', 'pound'], 'pound']);
  expect(inFile(null)).toEqual(['dollar', 'dollar']);
  speak('ja');
  expect([inFile(null), inFile('dollar')]).toEqual([
    ['yen', 'yen'],
    ['dollar', 'dollar'],
  ]);
});
