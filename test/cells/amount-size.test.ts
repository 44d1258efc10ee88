import { amountProblem, isAmount, isMeasured } from '../../src/cells/amount-size';

test('an amount that someone sets is a billionth or more, and less than a quadrillion, on either side of 0', () => {
  for (const amount of [0, -0, 1e-9, 1, 999_999_999_999_999]) {
    expect([amount, isAmount(amount), isAmount(-amount)]).toEqual([amount, true, true]);
  }
  for (const amount of [0.99e-9, 1e15, Number.POSITIVE_INFINITY, Number.NaN]) {
    expect([amount, isAmount(amount), isAmount(-amount)]).toEqual([amount, false, false]);
  }
});

test('one that is measured may be what is left of amounts that cancel each other out', () => {
  expect([isMeasured(0.1 + 0.2 - 0.3), isMeasured(1e-30), isMeasured(-1e-30)]).toEqual([true, true, true]);
  expect([isMeasured(0.99e-30), isMeasured(1e15), isMeasured(-1e15)]).toEqual([false, false, false]);
});

test.each([
  [Number.NaN, 'notANumber'],
  [1e15, 'numberTooLarge'],
  [-1e15, 'numberTooLarge'],
  [Number.NEGATIVE_INFINITY, 'numberTooLarge'],
  [1e-10, 'numberTooSmall'],
  [-1e-31, 'numberTooSmall'],
])('why %d is no amount: %s', (number, problem) => {
  expect(amountProblem(number)).toBe(problem);
});
