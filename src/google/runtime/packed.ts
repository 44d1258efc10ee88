// What is kept in properties as JSON, and what is too long for one of them: compressed, and in parts. A value has 9 KB at
// most, all of them 500 KB.

import { compressToBase64, decompressFromBase64 } from 'lz-string';

/** A value has 9 KB at most; base64 has one byte a character. */
const PART_LENGTH = 8000;

/** What is to be kept, as the values of so many properties. */
export const packed = (value: unknown): string[] =>
  compressToBase64(ascii(value)).match(new RegExp(`.{1,${PART_LENGTH}}`, 'g')) ?? [];

/** What was packed; null where a part of it is lost. */
export const unpacked = (parts: readonly string[]): unknown => jsonIn(decompressFromBase64(parts.join('')));

/** JSON in which each character is one byte. */
export function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What JSON says; null where it is none. */
export function jsonIn(text: string | null | undefined): unknown {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
