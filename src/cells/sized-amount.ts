// An amount with a size behind its digits, as dashboards have it: `$5k`, `1.2M`.

import type { Numerals } from '../words';
import { type ReadAmountText, readAmountText } from './amount-text';

const SIZE_BEHIND = /(\d)\s?(k|m|mio|mn|bn)\b\.?/i;
const SIZES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mio: 1e6, mn: 1e6, bn: 1e9 };

/**
 * Reads an amount as `readAmountText` does, with the size that may stand behind it.
 *
 * @example readSizedAmount('$5k', null) // => { value: 5000, isPercent: false }
 */
export function readSizedAmount(text: string, numerals: Numerals | null): ReadAmountText {
  const { digits, size } = inFull(text);
  const read = readAmountText(digits, numerals);
  if (typeof read !== 'object' || read === null || size === 1) return read;
  // 1.1 times 1,000 leaves 1100.0000000000002.
  return { ...read, value: Number((read.value * size).toPrecision(15)) };
}

/** A text without its size, and that size. */
function inFull(text: string): { readonly digits: string; readonly size: number } {
  const plain = text.normalize('NFKC');
  const behind = SIZE_BEHIND.exec(plain)?.[2];
  // Five metres are no five million.
  const isUnclear = behind === 'm' && !/\p{Sc}/u.test(plain);
  if (behind === undefined || isUnclear) return { digits: text, size: 1 };
  return { digits: plain.replace(SIZE_BEHIND, '$1'), size: SIZES[behind.toLowerCase()] ?? 1 };
}
