// The one reader of e-mail addresses: in an Owner cell, in Set up, in the Alerts tab.

import { inCellsOfAny } from '../../words';

/** No cell can have more people mailed than this. */
export const MOST_OWNERS = 5;

/** One @ between a name and a domain of ASCII labels: nothing that could end a mail's header or start another. */
const ADDRESS =
  /^[^\s@<>()[\],;:\\"“”„«»]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;
/** As long as an address may be. */
const MOST_CHARACTERS = 254;
/** Control characters and marks that can't be seen. */
const INVISIBLE = /\p{C}/u;

/** What an Owner cell says. */
export interface Owners {
  /** Each once, in their order, whatever their case. */
  readonly addresses: readonly string[];
  /** What stands there besides and is no name of theirs, as it was typed. */
  readonly others: readonly string[];
}

/** What is longer with all that may be written around an address is none. */
const MOST_AROUND = 2 * MOST_CHARACTERS;

/** A name in quotation marks, which may hold anything; single ones are told by the bracket behind them. */
const QUOTED = [
  '"(?:[^"\\\\]|\\\\.)*"(?=[\\s,;<([]|$)',
  '[“„][^“”„]*[“”](?=[\\s,;<([]|$)',
  '«[^«»]*»(?=[\\s,;<([]|$)',
  "'[^'\\r\\n]*'(?=\\s*[<([])",
].join('|');

/** A piece of a cell, by the name of its group. */
const PIECES = [
  `(?<quoted>${QUOTED})`,
  '<(?<angled>[^<>]*)>',
  '[([](?<round>[^()[\\]]*)[)\\]]',
  '(?<separator>[,;]|\\r?\\n|\\r)',
  '(?<word>[^\\s,;<>()[\\]]+)',
].join('|');

/** Separators and brackets of other keyboards. */
const OTHER_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[，、]/g, ','],
  [/；/g, ';'],
  [/＜/g, '<'],
  [/＞/g, '>'],
  [/（/g, '('],
  [/）/g, ')'],
];

/**
 * Every address in a cell, however it stands there: on lines, between commas, semicolons or blanks, in brackets,
 * after a name. Of `"Lee, Bob" <bob@x.com>` only what stands between the brackets counts: a name can't bring in
 * a recipient, whatever is written in it.
 *
 * @example ownersOf('Ann <a@x.com>\nB@y.com; c').addresses // => ['a@x.com', 'B@y.com']
 * @example ownersOf('Ann <a@x.com>\nB@y.com; c').others // => ['c']
 */
export function ownersOf(cell: string): Owners {
  const found = new Found();
  const text = OTHER_FORMS.reduce((before, [form, plain]) => before.replace(form, plain), cell);
  const pieces = new RegExp(PIECES, 'gu');
  for (let match = pieces.exec(text); match !== null; match = pieces.exec(text)) {
    const { quoted, angled, round, separator, word } = match.groups ?? {};
    const piece = word ?? quoted;
    if (piece !== undefined) found.push(piece);
    else if (separator !== undefined) found.separate(separator);
    else found.bracket(angled ?? round ?? '', angled !== undefined);
  }
  found.endEntry();
  return { addresses: [...found.addresses.values()], others: found.others };
}

/** A cell's addresses on one line, for a field that has only one. */
export function onOneLine(cell: string): string {
  const lines = cell.split(/[\r\n]+/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .reduce((before, line) => {
      if (before === '') return line;
      return `${before}${/[,;]$/.test(before) || /^[<([]/.test(line) ? '' : ','} ${line}`;
    }, '');
}

/** What was found in a cell so far. */
class Found {
  /** By their lower case. */
  readonly addresses = new Map<string, string>();
  readonly others: string[] = [];
  /** Words and quotations that may yet turn out to be the name of an address in brackets. */
  private waiting: string[] = [];
  /** They stand on the line before: only a bracket that begins the next one makes a name of them. */
  private isLineOver = false;
  /** What stands in round brackets there is a remark: `ann@x.com (Ann)`. */
  private isBehindAddress = false;

  separate(separator: string): void {
    this.isBehindAddress = false;
    if (separator === ',' || separator === ';') this.endEntry();
    else this.endLine();
  }

  /** What waits is an entry of its own, save a name whose address may begin the next line. */
  private endLine(): void {
    const last = this.waiting.slice(-1)[0];
    if (last === undefined || addressIn(last) !== null) this.endEntry();
    else this.isLineOver = true;
  }

  bracket(content: string, isAngled: boolean): void {
    const entries = content.split(/[\s,;]+/).filter((entry) => entry !== '');
    if (entries.some((entry) => addressIn(entry) !== null)) {
      this.endName(isAngled);
      for (const entry of entries) this.take(entry);
      this.isBehindAddress = true;
    } else if (isAngled || !this.isBehindAddress) {
      for (const entry of entries) this.push(entry);
    }
  }

  /** What waits is the name of an address in brackets, but for an address that stands before the name. */
  private endName(isAngled: boolean): void {
    const words = this.waiting.filter((word) => !isQuotation(word));
    const before = isAngled && words.slice(-1)[0] === this.waiting.slice(-1)[0] ? words.slice(0, -1) : words;
    for (const word of before) if (addressIn(word) !== null) this.take(word);
    this.startAnew();
  }

  endEntry(): void {
    const words = this.waiting;
    this.startAnew();
    for (const word of words) {
      // What is quoted and is no name may be addresses all the same.
      const inside = isQuotation(word) ? ownersOf(word.slice(1, -1)) : null;
      if (inside === null || inside.addresses.length === 0) this.take(word);
      else for (const entry of [...inside.addresses, ...inside.others]) this.take(entry);
    }
  }

  push(piece: string): void {
    if (this.isLineOver) this.endEntry();
    this.waiting.push(piece);
    this.isBehindAddress = addressIn(piece) !== null;
  }

  private startAnew(): void {
    this.waiting = [];
    this.isLineOver = false;
  }

  private take(entry: string): void {
    const several = entry.split(/[/|&]/);
    const isList = addressIn(entry) === null && several.every((one) => addressIn(one) !== null);
    for (const one of isList ? several : [entry]) {
      const address = addressIn(one);
      if (address !== null) {
        if (!this.addresses.has(address.toLowerCase())) this.addresses.set(address.toLowerCase(), address);
      } else if (saysSomething(one)) this.others.push(one);
    }
  }
}

const isQuotation = (piece: string) => /^(?:".*"|[“„].*[“”]|«.*»|'.*')$/s.test(piece);

/** Bullets, dashes and the like only stand between addresses, and so do some words. */
const saysSomething = (entry: string) =>
  /[\p{L}\p{N}]/u.test(entry) &&
  !inCellsOfAny((words) => words.LIST_WORDS).some((words) => words.includes(entry.toLowerCase()));

/** The address that an entry is, without what is often written around it; null where it is none. */
function addressIn(entry: string): string | null {
  if (entry.length > MOST_AROUND) return null;
  const bare = entry
    // As a full-width keyboard types it: ａｎａ＠ｘ．ｃｏｍ
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/^'+|'+$/g, '')
    .replace(/^mailto:([^?]*).*$/is, '$1')
    .replace(/[.!?:]+$/, '');
  return ADDRESS.test(bare) && bare.length <= MOST_CHARACTERS && !INVISIBLE.test(bare) ? bare : null;
}
