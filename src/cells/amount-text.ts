// A number as people write it: `1.234,56 €`, `10 %`, `▲189`, `１，２００`, `1.2億円`, `120件`.

import { inCellsOfAny, type Numerals } from '../words';
import { TOO_LARGE } from './amount-size';
import { numberOfDigits } from './digits';
import { myriadsIn } from './myriads';

/** A number that was written; of `10%` the value is 0.1. */
export interface WrittenAmount {
  readonly value: number;
  readonly isPercent: boolean;
}

/**
 * The number, or why there is none. `ambiguous`: it may mean two amounts, or is not put together as numbers are.
 * null: it is no number at all.
 */
export type ReadAmountText = WrittenAmount | 'ambiguous' | 'tooLarge' | null;

/** A longer text is no number, and not looked at. */
const MOST_CHARACTERS = 60;

const CURRENCY =
  '[a-z]{0,3}\\p{Sc}|eur|usd|gbp|jpy|chf|cny|inr|brl|aud|cad|nzd|sek|nok|dkk|pln|czk|huf|mxn|zar|krw|kr|kč|zł|fr\\.?|rs\\.?|円|元';
/** Made when it is needed: every call from a cell loads this file, and few read an amount out of a text. */
let written: RegExp | undefined;

function writtenAmount(): RegExp {
  if (written !== undefined) return written;
  const counter = inCellsOfAny((words) => words.COUNTER_WORDS.join('|')).filter((words) => words !== '');
  written = new RegExp(
    `^([+-]?) ?(?:${CURRENCY})? ?([+-]?) ?([.,]?\\d(?:[\\d., ']*[\\d.,])?(?:e[+-]?\\d+)?) ?(?:(?:${CURRENCY})?(%?)|${counter.join('|')})$`,
    'iu',
  );
  return written;
}

/**
 * Reads a number as people write it. Where the numerals are not known (null), only what has one meaning by its
 * shape is read: never another amount than with them.
 *
 * @example readAmountText('1.234,56 €', null) // => { value: 1234.56, isPercent: false }
 * @example readAmountText('4,500', null) // => 'ambiguous'
 */
export function readAmountText(text: string, numerals: Numerals | null): ReadAmountText {
  const plain = plainText(text);
  const bracketed = /^\( ?(.*?) ?\)$/.exec(plain)?.[1];
  const bare = bracketed ?? plain;
  const myriads = myriadsIn(bare);
  // What stands around such an amount is the same as around any other.
  const shown = myriads === null ? bare : `${myriads.before}1${myriads.behind}`;
  const [, sign, innerSign, digits, percent] = writtenAmount().exec(shown) ?? [];
  if (digits === undefined || [bracketed, sign, innerSign].filter(Boolean).length > 1) return null;
  const size = myriads === null ? numberOfDigits(digits, numerals) : myriads.size;
  if (size === null) return 'ambiguous';
  if (!(size < TOO_LARGE)) return 'tooLarge';
  const isNegative = bracketed !== undefined || sign === '-' || innerSign === '-';
  const isPercent = percent === '%';
  // Dividing 2.3 by 100 leaves 0.022999999999999996.
  const value = isPercent ? Number((size / 100).toPrecision(15)) : size;
  return { value: isNegative && value !== 0 ? -value : value, isPercent };
}

/** Full-width signs, every kind of space, minus, and apostrophe as the plain one. */
function plainText(text: string): string {
  if (text.length > MOST_CHARACTERS) return '';
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .replace(/[▲△▼▽−‐‑‒–]/g, '-')
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ %/g, '%')
    .trim();
}
