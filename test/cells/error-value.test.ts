import { isErrorValue, isUnfinished, refuseErrorValue, refuseUnfinished } from '../../src/cells/error-value';

test.each(['#REF!', '#¡REF!', '#BEZUG!', '#N/A', '#NV', '#NAME?', 'Loading...'])('%s is no value', (text) => {
  expect(isErrorValue(text)).toBe(true);
  expect(() => refuseErrorValue('actual', text)).toThrow();
  expect(() => refuseUnfinished('actual', text)).toThrow();
});

test.each(['#1 priority', '# REF!', '12', 'N/A', '#', ''])('%j may be one', (text) => {
  expect(isErrorValue(text)).toBe(false);
  expect(() => refuseErrorValue('actual', text)).not.toThrow();
  expect(() => refuseUnfinished('actual', text)).not.toThrow();
});

test.each(['Wird geladen...', ' 読み込んでいます… '])(
  '%j is still being calculated, where no text is due',
  (text) => {
    expect(isUnfinished(text)).toBe(true);
    expect(isErrorValue(text)).toBe(false);
    expect(() => refuseErrorValue('actual', text)).not.toThrow();
    expect(() => refuseUnfinished('actual', text)).toThrow('actual');
  },
);

test('a number, or a text that ends, is finished', () => {
  expect(['12', 5, null, '... and more'].map(isUnfinished)).toEqual([false, false, false, false]);
});
