// Texts within formulas: sentences of words, with what other cells hold in the places of their parts.

import { called, quotedText } from '../table/a1';

/**
 * A sentence with a formula in each of its places: what that gives is text, and nothing else, whatever it looks like.
 *
 * @example sentence('{a} of {b}', { a: 'A1', b: 'B1' }) // => 'A1&" of "&B1'
 */
export function sentence(words: string, parts: Readonly<Record<string, string>>): string {
  return words
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? parts[piece.slice(1, -1)] : undefined) ?? quotedText(piece))
    .join('&');
}

/** A figure as its own cell shows it: Google keeps the format of a cell that this refers to. */
export const asShown = (reference: string): string => called('TO_TEXT', reference);

/** A text of so many characters at most. */
export const cutText = (text: string, most: number): string =>
  called('IF', `${called('LEN', text)}>${most}`, `${called('LEFT', text, String(most - 1))}&"…"`, text);
