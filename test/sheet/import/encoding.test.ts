// In which encoding bytes are written: by their mark, by what is 0 among them, and by what they can be read as.

import { type Decode, encodingOf } from '../../../src/sheet/import/encoding';

/** What bytes are in encodings; in others they are nothing. */
const readAs =
  (texts: Partial<Record<Parameters<Decode>[1], string>> = {}): Decode =>
  (_, encoding) =>
    texts[encoding] ?? null;
const encoded = (bytes: readonly number[], texts?: Parameters<typeof readAs>[0]) =>
  encodingOf(Uint8Array.from(bytes), readAs(texts));

test.each([
  [[0xef, 0xbb, 0xbf, 0x61], 'utf-8'],
  [[0xff, 0xfe, 0x61], 'utf-16le'],
  [[0xfe, 0xff, 0x61], 'utf-16be'],
  // Each with another byte in it is none.
  [[0x61, 0xbb, 0xbf, 0x61], 'windows-1252'],
  [[0xef, 0x61, 0xbf, 0x61], 'windows-1252'],
  [[0xef, 0xbb, 0x61, 0x61], 'windows-1252'],
  [[0xff, 0xff, 0x61], 'windows-1252'],
  [[0xff, 0x61, 0x61], 'windows-1252'],
  [[0xfe, 0xfe, 0x61], 'windows-1252'],
  [[0x61, 0xfe, 0x61], 'windows-1252'],
  [[0x61, 0xff, 0x61], 'windows-1252'],
  [[], 'windows-1252'],
] as const)('bytes that begin with %p are in %s', (bytes, encoding) => {
  expect(encoded(bytes)).toBe(encoding);
});

const repeated = (pattern: readonly number[], count: number) =>
  Array.from({ length: count }, () => pattern).flat();

test.each([
  ['behind each byte', repeated([0x61, 0], 5), 'utf-16le'],
  ['in front of each byte', repeated([0, 0x61], 5), 'utf-16be'],
  ['behind four in ten', [...repeated([0x61, 0], 4), 0x61, 0x61], 'utf-16le'],
  ['behind three in ten', [...repeated([0x61, 0], 3), ...repeated([0x61, 0x61], 2)], 'windows-1252'],
  ['in front of four in ten', [...repeated([0, 0x61], 4), 0x61, 0x61], 'utf-16be'],
  ['in front of three in ten', [...repeated([0, 0x61], 3), ...repeated([0x61, 0x61], 2)], 'windows-1252'],
  ['here and there', repeated([0x61, 0, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61], 3), 'windows-1252'],
  [
    'only behind many others',
    [...repeated([0x61, 0x61], 5000), ...repeated([0x61, 0], 9000)],
    'windows-1252',
  ],
])('bytes with a 0 %s: %#', (_, bytes, encoding) => {
  expect(encoded(bytes)).toBe(encoding);
});

test.each([
  ['UTF-8 is certain', { 'utf-8': 'é', shift_jis: '日付' }, 'utf-8'],
  ['Japanese stands together', { shift_jis: '日付,売上' }, 'shift_jis'],
  ['what is more than half together is Japanese', { shift_jis: '日付a売b上' }, 'windows-1252'],
  ['a little more', { shift_jis: '日付額a売b上' }, 'shift_jis'],
  ['single characters among Western ones are none', { shift_jis: 'Mﾃller,Grﾅ' }, 'windows-1252'],
  ['one character alone is none', { shift_jis: '売' }, 'windows-1252'],
  ['what is private is none, whatever else there is', { shift_jis: '日付\ue000売上' }, 'windows-1252'],
  ['nothing beyond ASCII tells nothing', { shift_jis: 'abc' }, 'windows-1252'],
] as const)('%s', (_, texts, encoding) => {
  expect(encoded([0x61], texts)).toBe(encoding);
});
