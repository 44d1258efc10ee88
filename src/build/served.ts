// Scripts that survive being served. HtmlService cuts what it takes for a comment out of a page, also inside texts and
// regular expressions; and it reads pages in a charset of its own.

import { rewriteLiterals } from './literals';

/** What must not stand in a script or style of a page, nor, the last two, anywhere in it. */
const CUT = ['//', '/*', '<!--', '<?'];
const CUT_ANYWHERE = ['<!--', '<?'];

/** How much of the page is quoted on each side of what is refused. */
const SHOWN_CHARACTERS = 30;

/** The same script, written so that nothing in its texts and regular expressions looks like a comment; ASCII only. */
export function asServed(script: string): string {
  return rewriteLiterals(script, { text: inText, regExp: inRegExp });
}

/** A character, or an escaped one: what may not be parted. */
const UNIT = /\\[\s\S]|[\s\S]/g;

/** In a string or template, `\/` is `/`, and so with `*`, `!` and `?`. */
function inText(raw: string): string {
  let written = '';
  for (const [unit] of raw.matchAll(UNIT)) {
    const last = written.at(-1);
    const looksCut = (last === '/' && /^[/*]/.test(unit)) || (last === '<' && /^[!?]/.test(unit));
    written += looksCut ? `\\${unit}` : asciiOf(unit);
  }
  return written;
}

/** In a regular expression each of these characters may be written by its number, in a class and outside. */
function inRegExp(raw: string): string {
  const end = raw.lastIndexOf('/');
  const units = raw.slice(1, end).match(UNIT) ?? [];
  let written = '';
  for (const [index, unit] of units.entries()) {
    if (unit === '/' || unit === '\\/') written += '\\x2f';
    else if (/^\\?<$/.test(unit) && units[index + 1] === '?') written += '\\x3c';
    else if (unit === '-' && written.endsWith('<!-')) written += '\\x2d';
    else written += asciiOf(unit);
  }
  return `/${written}${raw.slice(end)}`;
}

/** Characters outside ASCII by their numbers; an escape before one meant nothing. */
function asciiOf(unit: string): string {
  const bare = unit.replace(/^\\(?=[\u0080-\uffff])/, '');
  return bare.replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Text of a page in ASCII. */
export function asciiHtml(text: string): string {
  return text.replace(/[\u{80}-\u{10ffff}]/gu, (one) => `&#${one.codePointAt(0)};`);
}

/** Throws where serving a page would change it, with the place. */
export function refuseWhatServingChanges(file: string, page: string): void {
  for (const text of CUT_ANYWHERE) refuse(file, page, page.indexOf(text), `"${text}"`);
  for (const { index, 0: element } of page.matchAll(/<(script|style)\b[\s\S]*?<\/\1/gi)) {
    for (const text of CUT) {
      const at = element.indexOf(text);
      if (at >= 0) refuse(file, page, index + at, `"${text}"`);
    }
  }
  refuse(file, page, page.search(/[\u0080-\uffff]/), 'a character outside ASCII');
}

function refuse(file: string, page: string, at: number, what: string): void {
  if (at < 0) return;
  const before = page.slice(0, at).split('\n');
  const place = `line ${before.length}, character ${(before.at(-1) ?? '').length + 1}`;
  const excerpt = JSON.stringify(page.slice(Math.max(0, at - SHOWN_CHARACTERS), at + SHOWN_CHARACTERS));
  throw new Error(`${file}, ${place}: ${what} would not survive being served: ${excerpt}`);
}
