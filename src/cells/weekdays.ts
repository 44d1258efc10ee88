// Text that says which weekdays are open: `Every day`, `Mon-Fri`, `Mon Tue Thu`, `月〜金`, `土日`, `0000011`.

import { DAYS_PER_WEEK, type Weekday } from '../kpi/weekday';
import { inCellsOfAny } from '../words';
import { wordsIn } from './words-in';

export const MONDAY_TO_FRIDAY: readonly Weekday[] = [0, 1, 2, 3, 4];
const ALL_WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** NETWORKDAYS.INTL's mask: seven digits from Monday, 1 = closed. */
const MASK = /^[01]{7}$/;
const ONLY_DIGITS = /^\d+$/;
/** A dash of any kind joins a span, and so do a wave, an arrow, and the mark that makes a vowel of kana long. */
const DASHES = /\s*[-~\u2010-\u2015\u2212\u2500\u301c\u30fc→]\s*/g;
const SEPARATORS = /[\s,;/+&・、]+/;

/** Every language's words at once. */
interface Spelling {
  readonly weekdays: ReadonlyMap<string, Weekday>;
  readonly everyDay: readonly string[];
  readonly mondayToFriday: readonly string[];
  readonly span: readonly string[];
  readonly list: readonly string[];
  readonly holidays: readonly string[];
  readonly dates: readonly string[];
  /** The words of a language that puts no space between them. */
  readonly unspaced: RegExp;
}

/** Made when it is needed: every call from a cell loads this file, and few have weekdays. */
let made: Spelling | undefined;

function spelling(): Spelling {
  if (made !== undefined) return made;
  const weekdays = new Map<string, Weekday>();
  for (const words of inCellsOfAny(({ WEEKDAY_WORDS }) => WEEKDAY_WORDS)) {
    words.forEach((forms, weekday) => {
      for (const form of forms) weekdays.set(form, weekday as Weekday);
    });
  }
  const mondayToFriday = inCellsOfAny((words) => words.MONDAY_TO_FRIDAY_WORDS).flat();
  const span = inCellsOfAny((words) => words.SPAN_WORDS).flat();
  const list = inCellsOfAny((words) => words.LIST_WORDS).flat();
  const holidays = inCellsOfAny((words) => words.HOLIDAY_WORDS).flat();
  const longestFirst = [...weekdays.keys(), ...mondayToFriday, ...span, ...list, ...holidays]
    .filter((word) => !/[a-z]/.test(word))
    .sort((one, other) => other.length - one.length);
  made = {
    weekdays,
    everyDay: inCellsOfAny((words) => words.EVERY_DAY_WORDS).flat(),
    mondayToFriday,
    span,
    list,
    holidays,
    dates: inCellsOfAny((words) => words.DATE_WORDS).flat(),
    unspaced: new RegExp(longestFirst.join('|'), 'g'),
  };
  return made;
}

const plainText = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** What stands between separators: a weekday, two with a dash between them, or anything else. */
function partsOf(plain: string): string[] {
  const { unspaced, span, list, mondayToFriday } = spelling();
  return plain
    .replace(unspaced, ' $& ')
    .replace(/[^\s,;/]+/g, (word) =>
      span.includes(word) ? '-' : mondayToFriday.includes(word) ? 'mon-fri' : word,
    )
    .replace(DASHES, '-')
    .split(SEPARATORS)
    .filter((part) => part !== '' && !list.includes(part));
}

/** `月日` or `月 / 日` over a column names dates, not Monday and Sunday. */
const namesDates = (plain: string): boolean => spelling().dates.includes(plain.replace(/[\s/]+/g, ''));

/**
 * Whether a text was meant to name weekdays, well or badly: it names one or all of them, or has only digits. One sign
 * alone, such as 日, is one only where the whole text is of such words: it stands in others, and is one itself.
 */
export function mentionsWeekdays(text: string): boolean {
  const plain = plainText(text);
  const { everyDay, weekdays, holidays } = spelling();
  if (everyDay.includes(plain) || ONLY_DIGITS.test(plain)) return true;
  if (namesDates(plain)) return false;
  if (wordsIn(plain).some((word) => word.length > 1 && weekdays.has(word))) return true;
  const words = partsOf(plain).flatMap((part) => part.split('-'));
  return (
    words.some((word) => weekdays.has(word)) &&
    words.every((word) => word === '' || weekdays.has(word) || holidays.includes(word))
  );
}

/**
 * The open weekdays that a text names, or null where it names none. `Fri-Mon` runs over the weekend. Nor has a text
 * any that names holidays too: no weekday says when they are.
 *
 * @example parseWeekdays('Sun-Thu') // => [6, 0, 1, 2, 3]
 * @example parseWeekdays('土日') // => [5, 6]
 */
export function parseWeekdays(text: string): readonly Weekday[] | null {
  const plain = plainText(text);
  const { everyDay, weekdays } = spelling();
  if (everyDay.includes(plain)) return ALL_WEEKDAYS;
  if (MASK.test(plain)) return ALL_WEEKDAYS.filter((weekday) => plain[weekday] === '0');
  if (namesDates(plain)) return null;
  const open: Weekday[] = [];
  for (const part of partsOf(plain)) {
    const ends = part.split('-').map((word) => weekdays.get(word.replace(/\.$/, '')));
    const [first, last] = ends.length === 1 ? [...ends, ...ends] : ends;
    if (ends.length > 2 || first === undefined || last === undefined) return null;
    for (let weekday = first; ; weekday = ((weekday + 1) % DAYS_PER_WEEK) as Weekday) {
      open.push(weekday);
      if (weekday === last) break;
    }
  }
  return open.length === 0 ? null : open;
}
