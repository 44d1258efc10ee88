// Texts cut to what a message, a mail or a cell has room for: never in the middle of what people take for one character.

/** What can't be made of plain letters is made when it is needed: few calls from cells cut a text. */
let character: RegExp | undefined;

/**
 * What people take for one character: a letter with its marks, two letters of a flag, emoji that are joined. Nobody
 * needs twenty marks on one.
 */
function oneCharacter(): RegExp {
  character ??=
    /(?:\p{Regional_Indicator}{2}|[\s\S])(?:[\p{M}\p{Emoji_Modifier}\u0e33\u0eb3\u1160-\u11ff\u200c\u{e0020}-\u{e007f}]|\u200d[\p{Extended_Pictographic}\p{L}]?){0,20}/gu;
  return character;
}

/** The characters of a text. */
export const charactersOf = (text: string): readonly string[] => text.match(oneCharacter()) ?? [];

/** A joiner at the very end joins nothing. */
const LOOSE_END = /(?:\u200c|\u200d|\s)+$/;

/**
 * A text cut to so many characters, the sign that it goes on among them.
 *
 * @param sizeOf What a character counts for, never more than its length: 1, if it doesn't say.
 * @example shortened('Orders of June', 7) // => 'Orders…'
 */
export const shortened = (text: string, most: number, sizeOf?: (character: string) => number): string =>
  cut(text, most, 1, sizeOf);

/** More of what someone typed adds nothing to a message. */
const LONGEST_QUOTATION = 40;

/** What someone typed, such as the name of a KPI, as messages have it. */
export const inBrief = (text: string): string => cut(text, LONGEST_QUOTATION, 0);

/** Of a long text no more is read than is kept. `mark`: what the sign behind it counts for. */
function cut(text: string, most: number, mark: number, sizeOf = (_: string) => 1): string {
  if (text.length <= most) return text;
  const characters = oneCharacter();
  let size = 0;
  let kept = 0;
  characters.lastIndex = 0;
  for (let found = characters.exec(text); found !== null; found = characters.exec(text)) {
    size += sizeOf(found[0]);
    if (size > most) return `${text.slice(0, kept).replace(LOOSE_END, '')}…`;
    if (size <= most - mark) kept = characters.lastIndex;
  }
  return text;
}
