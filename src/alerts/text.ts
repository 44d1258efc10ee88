// Text that someone typed, on its way into a mail.

import { charactersOf, shortened } from '../cells/shortened';

/** Control characters, line ends, marks that turn the direction of what follows, and halves of a character. */
const INVISIBLE =
  /(?:(?![\u0600-\u0605\u06dd\u{e0020}-\u{e007f}]|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029])+/gu;
/** What makes the flag of a region out of a black one; anywhere else it hides what it says. */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007f}]+)|[\u{e0000}-\u{e007f}]+/gu;
/** Joiners that join nothing. */
const LOOSE_JOINERS = /(^|\s)[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)|([\u200c\u200d])[\u200c\u200d]+/gu;

/** A text on one line, without what can't be seen. */
const onOneLine = (text: string): string =>
  text.replace(TAGS, '$1').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').replace(LOOSE_JOINERS, '$1$2').trim();

/**
 * A text on one line, without what can't be seen, cut to so many characters, none of which is cut itself.
 *
 * @example plain('Orders\r\nBcc: x', 10) // => 'Orders Bc…'
 */
export function plain(text: string, most: number): string {
  return shortened(onOneLine(text), most);
}

/** Twice as wide as a Latin letter: kanji, kana, hangul, full-width signs, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/**
 * How wide a text is, in Latin letters.
 *
 * @example widthOf('KPI達成') // => 7
 */
export function widthOf(text: string): number {
  return charactersOf(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/** A text cut to so many UTF-16 code units: what is counted where a length is limited. */
export function cutUnits(text: string, most: number): string {
  return shortened(text, most, ({ length }) => length);
}

/** It can't be seen, and no line ends at it: what it stands in is no address any more for whoever looks for one. */
const BREAK = '\u2060';

/** A letter that goes on behind a number; kanji and kana say what is counted. */
const LETTER = String.raw`(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])\p{L}`;
/**
 * Dots and signs that make an address of the web or of mail out of what stands around them; those of numbers, with
 * decimals or in thousands, don't: nor where a counter in kanji or kana follows the number, `2.5件`.
 */
const BEFORE = new RegExp(
  '(?<=[^\\s\\u2060])[.\\uff0e\\uff61@](?=[\\p{L}\\p{N}])' +
    `(?!\\d+(?![\\d.]*\\.\\d|${LETTER}))` +
    `(?!(?<=\\d\\.)\\d{3}(?:\\.\\d{3})*(?!\\d|${LETTER}|\\.[\\d\\p{L}]))`,
  'gu',
);
/** What begins an address. */
const BEHIND = /\p{L}[\p{L}\p{N}+.-]*:(?=[^\s\u2060])|[/\\](?=[/\\])/gu;

/**
 * A text in which mail programs find nothing to make a link of, and that reads as before. Numbers stay as they are.
 *
 * @example unlinked('2.5 at evil.example') // => '2.5 at evil\u2060.example'
 */
export function unlinked(text: string): string {
  return text.replace(BEFORE, (sign) => BREAK + sign).replace(BEHIND, (start) => start + BREAK);
}
