// Which name is most likely meant by one that nobody has.

import { closest, distance } from 'fastest-levenshtein';

/** Enough for 4,000 strange names beside 50 known ones; whoever has more has another problem. */
const MOST_COMPARISONS = 200_000;
/** Shorter names are no beginnings of others. */
const SHORTEST_BEGINNING = 3;
/** In shorter ones two letters in the wrong order make another word. */
const SHORTEST_TURNED = 4;
/** Of so many letters one may be wrong. */
const LETTERS_PER_MISTAKE = 4;

/** Kanji or kana: each says much, and no space parts words. */
const isEastAsian = (name: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
/** With less in front, what is added makes another word. */
const SHORTEST_EAST_ASIAN = 3;
/** A name that goes on for longer has another word in it. */
const MOST_ADDED = 2;

/** How many letters may be wrong in a name. */
const mistakesIn = (name: string) => Math.max(1, Math.floor(name.length / LETTERS_PER_MISTAKE));

/** Whether a name goes on where the other ends, within the word: "Calls answered" is another KPI than "Calls". */
function goesOn(name: string, start: string): boolean {
  if (start.length < SHORTEST_BEGINNING || !name.startsWith(start)) return false;
  const added = name.slice(start.length);
  return isEastAsian(name) ? added.length <= MOST_ADDED && !/^[ (・]/.test(added) : added[0] !== ' ';
}

/**
 * Whether the kanji and kana of two names let one be a slip for the other. Some may be left out, as in 受注数 for
 * 受注件数; but another kanji makes another word: 受注率. So does another sign of few.
 */
function mayBeSlip(one: string, other: string): boolean {
  if (!isEastAsian(one) && !isEastAsian(other)) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < SHORTEST_EAST_ASIAN) return false;
  if (shorter.length === longer.length && shorter.length < SHORTEST_TURNED) return false;
  const [few, many] = [kanjiOf(shorter), kanjiOf(longer)];
  return isWithin(few, many) || isWithin(many, few);
}

const kanjiOf = (name: string): string => name.replace(/[^\p{Script=Han}]/gu, '');

/** Whether the letters of one text stand in another in their order. */
function isWithin(few: string, many: string): boolean {
  let at = 0;
  for (const letter of many) if (letter === few[at]) at++;
  return at === few.length;
}

/** Whether two neighbouring letters have changed places: `Ordres`. */
function isTurned(name: string, other: string): boolean {
  if (name.length < SHORTEST_TURNED || name.length !== other.length) return false;
  let at = 0;
  while (at < name.length && name[at] === other[at]) at++;
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2) === other;
}

/**
 * Finds the name that is most likely meant: one that goes on where the typed one ends, or the other way round, or one
 * that is a few letters off; null where there is none. Both are normalized.
 *
 * @example nearestAmong(['appointments', 'calls'])('appointment') // => 'appointments'
 */
export function nearestAmong(names: readonly string[]): (typed: string) => string | null {
  let left = MOST_COMPARISONS;
  return (typed) => {
    left -= names.length;
    if (left < 0) return null;
    const longer = names.find((name) => goesOn(name, typed) || goesOn(typed, name));
    if (longer !== undefined) return longer;
    const turned = names.find((name) => isTurned(name, typed));
    if (turned !== undefined) return turned;
    // Names of other lengths are further off than may be.
    const similar = names.filter(
      (name) => Math.abs(name.length - typed.length) <= mistakesIn(name) && mayBeSlip(name, typed),
    );
    if (similar.length === 0) return null;
    const near = closest(typed, similar);
    return distance(typed, near) <= mistakesIn(near) ? near : null;
  };
}
