// Text that says which weekdays are open: `Every day`, `Mon-Fri`, `Mon Tue Thu`, `0000011`.

import { DAYS_PER_WEEK, type Weekday } from '../kpi/day';
import { EVERY_DAY_WORDS, LIST_WORDS, SPAN_WORDS, WEEKDAY_WORDS } from '../words';
import { wordsIn } from './words-in';

export const MONDAY_TO_FRIDAY: readonly Weekday[] = [0, 1, 2, 3, 4];
const ALL_WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** NETWORKDAYS.INTL's mask: seven digits from Monday, 1 = closed. */
const MASK = /^[01]{7}$/;

/** The weekday that a word names, or null. */
function weekdayNamed(word: string): Weekday | null {
  const index = WEEKDAY_WORDS.findIndex((forms) => (forms as readonly string[]).includes(word));
  return index < 0 ? null : (index as Weekday);
}

/** Whether a text was meant to name weekdays, well or badly: it names one or all of them, or has only digits. */
export function mentionsWeekdays(text: string): boolean {
  if (EVERY_DAY_WORDS.includes(text.trim().toLowerCase())) return true;
  return /^\s*\d+\s*$/.test(text) || wordsIn(text).some((word) => weekdayNamed(word) !== null);
}

/**
 * The open weekdays that a text names, or null where it names none. `Fri-Mon` runs over the weekend.
 *
 * @example parseWeekdays('Sun-Thu') // => [6, 0, 1, 2, 3]
 */
export function parseWeekdays(text: string): readonly Weekday[] | null {
  const plain = text.trim().toLowerCase();
  if (EVERY_DAY_WORDS.includes(plain)) return ALL_WEEKDAYS;
  if (MASK.test(plain)) return ALL_WEEKDAYS.filter((weekday) => plain[weekday] === '0');
  const open: Weekday[] = [];
  // A dash of any length joins a span, and so do words; commas, semicolons, slashes and spaces separate.
  const spelled = plain.replace(/[^\s,;/]+/g, (word) => (SPAN_WORDS.includes(word) ? '-' : word));
  for (const part of spelled.replace(/\s*[-\u2013\u2014]\s*/g, '-').split(/[\s,;/+&]+/)) {
    if (part === '' || LIST_WORDS.includes(part)) continue;
    const ends = part.split('-').map((word) => weekdayNamed(word.replace(/\.$/, '')));
    const [first, last = first] = ends;
    if (ends.length > 2 || first === null || last === null || first === undefined || last === undefined)
      return null;
    for (let weekday = first; ; weekday = ((weekday + 1) % DAYS_PER_WEEK) as Weekday) {
      open.push(weekday);
      if (weekday === last) break;
    }
  }
  return open.length === 0 ? null : open;
}
