import fc from 'fast-check';
import { readAddresses } from '../../src/alerts/addresses';

test.each<[string, string[], string[]]>([
  ['', [], []],
  [' Ann@X.com ', ['ann@x.com'], []],
  ['a@x.com, b@y.com; c@z.com', ['a@x.com', 'b@y.com', 'c@z.com'], []],
  ['a@x.com\nb@y.com\tc@z.com', ['a@x.com', 'b@y.com', 'c@z.com'], []],
  ['a@x.com, A@X.com', ['a@x.com'], []],
  ['Ann Lee <ann@x.com>, bob@x.com', ['ann@x.com', 'bob@x.com'], []],
  ['"Lee, Ann" <ann@x.com>', ['ann@x.com'], []],
  ['"boss@x.com" <ann@x.com>', ['ann@x.com'], []],
  ['boss@x.com <ann@x.com>', ['ann@x.com'], []],
  ['Ann\r\nBcc: all@x.com <ann@x.com>', ['ann@x.com'], ['Ann']],
  ['"Ann\r\nBcc: all@x.com" <ann@x.com>', ['ann@x.com'], []],
  ['Ann', [], ['Ann']],
  ['ann@x', [], ['ann@x']],
  ['@x.com; ann@; <>', [], ['@x.com', 'ann@']],
  ['<ann@x.com\r\nBcc:all@x.com>', ['ann@x.com'], ['Bcc:all@x.com']],
  ['ann\u0000@x.com b\u202e@x.com', [], ['ann\u0000@x.com', 'b\u202e@x.com']],
  ['mailto:ann@x.com', ['ann@x.com'], []],
  [`${'a'.repeat(250)}@x.com`, [], [`${'a'.repeat(250)}@x.com`]],
])('%j holds %j', (cell, valid, invalid) => {
  expect(readAddresses(cell)).toEqual({ valid, tooMany: [], invalid });
});

test('at most five count', () => {
  const { valid, tooMany } = readAddresses('a@x.com b@x.com c@x.com d@x.com e@x.com f@x.com g@x.com');
  expect(valid).toEqual(['a@x.com', 'b@x.com', 'c@x.com', 'd@x.com', 'e@x.com']);
  expect(tooMany).toEqual(['f@x.com', 'g@x.com']);
});

test('whatever stands in a cell, an address is one plain address', () => {
  const piece = fc.constantFrom(
    'a@x.com',
    'Bcc:',
    '\r\n',
    '<',
    '>',
    '"',
    ',',
    ';',
    ' ',
    '@',
    'é',
    '\u0000',
    '\u2028',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (cell) => {
        const { valid } = readAddresses(cell);
        expect(valid.length).toBeLessThanOrEqual(5);
        for (const address of valid) expect(address).toMatch(/^[^\s<>,;:"@\p{C}]+@[^\s<>,;:"@\p{C}]+$/u);
      },
    ),
    { numRuns: 500 },
  );
});
