// In which encoding a file is written: by its mark, else by what can be read in it, and how plausible that is.

/** The encodings that are read. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Decodes bytes; null where they are none of that encoding. A mark in front is left out. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | null;

/** Of UTF-16 without a mark every other byte is 0 as long as it is Western: of so many of them. */
const MOST_OF = 0.3;
/** So many bytes tell whether it is UTF-16. */
const LOOKED_AT = 10_000;
/** Of Japanese most characters have one beside them; of é and ü read as Japanese few do. */
const TOGETHER = 0.5;

/**
 * The encoding of a file. UTF-8 is certain, as hardly anything else can be read as such; between Shift_JIS and
 * Windows-1252 it is what is more plausible.
 */
export function encodingOf(bytes: Uint8Array, decode: Decode): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const unmarked = utf16In(bytes);
  if (unmarked !== null) return unmarked;
  if (decode(bytes, 'utf-8') !== null) return 'utf-8';
  const japanese = decode(bytes, 'shift_jis');
  return japanese !== null && isPlausible(japanese) ? 'shift_jis' : 'windows-1252';
}

function utf16In(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, LOOKED_AT);
  let [even, odd] = [0, 0];
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > MOST_OF * length) return 'utf-16le';
  return even > MOST_OF * length ? 'utf-16be' : null;
}

/** Characters that nobody has but by private agreement: umlauts become such. */
const PRIVATE = /[\ue000-\uf8ff]/;
const BEYOND_ASCII = /[\u0080-\uffff]+/g;

function isPlausible(text: string): boolean {
  if (PRIVATE.test(text)) return false;
  let [all, together] = [0, 0];
  for (const run of text.match(BEYOND_ASCII) ?? []) {
    all += run.length;
    if (run.length > 1) together += run.length;
  }
  return together > TOGETHER * all;
}
