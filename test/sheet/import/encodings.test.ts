// The encodings that files come in, found out from their bytes.

import { bytesOf, read } from './a-csv-file';

const JAPANESE = `日付,担当者,売上,備考
2011年10月3日,山田太郎,１，２００,検収済み
2011年10月4日,鈴木花子,"3,400円",能登のｼｽﾃﾑ
`;
/** The same: nothing in Node writes it. */
const IN_SHIFT_JIS =
  '93fa95742c925393968ed22c94848fe32c94f58d6c0a32303131944e31308c8e3393fa2c8e52936391be98592c825081438251824f824f2c8c9f8efb8dcf82dd0a32303131944e31308c8e3493fa2c97e996d889d48e712c22332c343030897e222c945c936f82ccbcbdc3d10a';
const GERMAN = `Kunde;Größe;Umsatz
Müller & Söhne;groß;1.234,50 EUR
Café Déjà vu;klein;7,00 EUR
`;
const FRENCH = `Client;Montant
Société Générale;12
Hôtel de la Forêt;7
`;

const bytesOfHex = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

/** Of Western letters each is a byte. */
const inWindows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function inUtf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), !isBig);
  return bytes;
}

const FILES: readonly (readonly [string, Uint8Array, string])[] = [
  ['UTF-8', bytesOf(JAPANESE), 'utf-8'],
  ['UTF-8 with a mark', bytesOf(`\ufeff${JAPANESE}`), 'utf-8'],
  ['UTF-16, little end first', inUtf16(`\ufeff${JAPANESE}`, false), 'utf-16le'],
  ['UTF-16, big end first', inUtf16(`\ufeff${JAPANESE}`, true), 'utf-16be'],
  ['Shift_JIS', bytesOfHex(IN_SHIFT_JIS), 'shift_jis'],
];

test.each(FILES)('Japanese in %s', (_, bytes, encoding) => {
  const file = read(bytes);
  expect(file.encoding).toBe(encoding);
  expect(file.table.headers).toEqual(['日付', '担当者', '売上', '備考']);
  expect(file.converted.rows).toEqual([
    [40819, '山田太郎', 1200, '検収済み'],
    [40820, '鈴木花子', 3400, '能登のｼｽﾃﾑ'],
  ]);
});

test.each([
  ['UTF-8', bytesOf(GERMAN), 'utf-8'],
  ['Windows-1252', inWindows1252(GERMAN), 'windows-1252'],
  ['UTF-16 without a mark', inUtf16(GERMAN, false), 'utf-16le'],
])('German in %s', (_, bytes, encoding) => {
  const file = read(bytes);
  expect([file.encoding, file.delimiter]).toEqual([encoding, ';']);
  expect(file.converted.rows).toEqual([
    ['Müller & Söhne', 'groß', 1234.5],
    ['Café Déjà vu', 'klein', 7],
  ]);
});

test('French in Windows-1252, which can be read as Japanese as well', () => {
  const file = read(inWindows1252(FRENCH));
  expect(file.encoding).toBe('windows-1252');
  expect(file.converted.rows).toEqual([
    ['Société Générale', 12],
    ['Hôtel de la Forêt', 7],
  ]);
});
