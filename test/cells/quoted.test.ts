// What someone typed, and lists, inside messages: as the language that is spoken has them.

import { described, quoted } from '../../src/cells/described';
import { readKind } from '../../src/cells/kind';
import { readNumber } from '../../src/cells/number';
import { speak } from '../../src/words';

afterEach(() => speak('en'));

test('in English', () => {
  expect(quoted('abc')).toBe('"abc"');
  expect(() => readKind('avg')).toThrow('kind "avg" is not one of total, rate, level');
});

test('in Japanese', () => {
  speak('ja');
  expect(quoted('abc')).toBe('「abc」');
  expect(described('$& {text}')).toBe('「$& {text}」');
  expect(described('長'.repeat(50))).toBe(`「${'長'.repeat(40)}…」`);
  expect(() => readKind('件数')).toThrow(
    '種別(kind)は累計、率、水準のいずれかで入力してください(入力値: 「件数」)',
  );
  expect(() => readNumber('target', '多数')).toThrow('「多数」');
});
