// Text that stays text: Sheets reads whatever is written into a cell as if someone had typed it.

import type { Cell } from '../../cells/cell';
import type { Content } from './sheet-plan';

/** Words without a digit or a sign in front of them are read as nothing else. */
const PLAIN = /^\p{L}[\p{L}\s.,()&'’-]*$/u;
const ADDRESSES = /^\p{L}[^\s,@]*@[^\s,@]+(, [^\s,@]+@[^\s,@]+)*$/u;
const TRUTH = /^(true|false)$/i;
/** A cell takes no more, the apostrophe included: of a longer text the end is left out. */
const MOST_CHARACTERS = 50_000;
/** The first half of a character whose second one was left out. */
const HALF = /[\ud800-\udbff]$/;

/**
 * What is written so that the cell shows this text, whatever it looks like: an apostrophe in front of anything
 * that could be read as a formula, a number, a date or a truth value. Sheets doesn't show it.
 *
 * @example typedText('=1+1') // => "'=1+1"
 * @example typedText('Orders') // => 'Orders'
 */
export function typedText(text: string): string {
  const isPlain = (PLAIN.test(text) && !TRUTH.test(text)) || ADDRESSES.test(text);
  const typed = isPlain ? text : `'${text}`;
  return typed.length <= MOST_CHARACTERS ? typed : typed.slice(0, MOST_CHARACTERS).replace(HALF, '');
}

/** A cell as it is written so that it stays what it is. */
export function keptCell(value: Cell, formula: string): Exclude<Cell, null | undefined> {
  if (formula !== '') return formula;
  return typeof value === 'string' && value !== '' ? typedText(value) : (value ?? '');
}

/** What `setValues` takes for a content. */
export function written(content: Content): string | number {
  if (content === null) return '';
  if (typeof content === 'number') return content;
  return 'text' in content ? typedText(content.text) : content.formula;
}
