import { amountMeant } from '../../../src/sheet/numbers/amount-meant';

test.each([
  ['five', 5],
  ['Zero', 0],
  ['5 boxes', 5],
  ['about 20', 20],
  ['no. 7', 7],
  ['12x', 12],
])('%s most likely means %d', (text, amount) => {
  expect(amountMeant(text)).toBe(amount);
});

test.each([
  '5 or 6',
  'about twenty',
  '-5 boxes',
  '1.5 boxes',
  '1,000 boxes',
  "1'000 boxes",
  '',
  `${'9'.repeat(16)} boxes`,
])('%j may mean anything', (text) => {
  expect(amountMeant(text)).toBeNull();
});
