// Every language says the same things: the same names, the same keys, the same blanks to fill in.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { normalized } from '../../src/cells/text';
import * as words from '../../src/words';
import {
  AT_HAND,
  ELSEWHERE,
  IN_DOCUMENTS,
  inCellsOfAny,
  inSheetsOfAny,
  LANGUAGES,
  speak,
  speakInDocuments,
} from '../../src/words';

const WORDS = join(__dirname, '..', '..', 'src', 'words');
const FILES = readdirSync(join(WORDS, 'en')).map((name) => name.replace(/\.ts$/, ''));

/** Lists of forms that people type: each language has its own. */
const OWN_LENGTHS =
  /^(WEEKDAY_WORDS\.\d|SPAN_WORDS|LIST_WORDS|EVERY_DAY_WORDS|MONDAY_TO_FRIDAY_WORDS|HOLIDAY_WORDS|COUNTER_WORDS|DATE_WORDS|\w+_FORMS\.\w+|RATE_NAMES\.\w+|DIRECTION_WORDS\.\w+)/;

const blanksIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

function differences(place: string, one: unknown, other: unknown): string[] {
  if (typeof one !== typeof other || Array.isArray(one) !== Array.isArray(other))
    return [`${place} is ${typeof one} in English, ${typeof other} here`];
  if (OWN_LENGTHS.test(place)) return [];
  if (typeof one === 'string') {
    const [wanted, is] = [blanksIn(one), blanksIn(other as string)];
    return wanted === is ? [] : [`${place} has the blanks ${is || 'none'}, in English ${wanted || 'none'}`];
  }
  if (typeof one !== 'object' || one === null) return [];
  const [wanted, is] = [Object.keys(one), Object.keys(other as object)];
  const lacking = wanted.filter((key) => !is.includes(key)).map((key) => `${place}.${key} is missing`);
  const added = is.filter((key) => !wanted.includes(key)).map((key) => `${place}.${key} is not in English`);
  const both = wanted.filter((key) => is.includes(key));
  const inner = both.flatMap((key) =>
    differences(
      `${place}.${key}`,
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
    ),
  );
  return [...lacking, ...added, ...inner];
}

describe.each(LANGUAGES.filter((one) => one !== 'en'))('%s', (language) => {
  test.each(FILES)('%s', async (file) => {
    expect([file, existsSync(join(WORDS, language, `${file}.ts`))]).toEqual([file, true]);
    const english = (await import(join(WORDS, 'en', file))) as Record<string, unknown>;
    const other = (await import(join(WORDS, language, file))) as Record<string, unknown>;
    const found = Object.keys(english).flatMap((name) => differences(name, english[name], other[name]));
    expect(found).toEqual([]);
  });
});

test.each(LANGUAGES)('%s is spoken to the last word', (language) => {
  speak(language);
  speakInDocuments(language);
  const wanted = { ...AT_HAND[language], ...ELSEWHERE[language], ...IN_DOCUMENTS[language] };
  const spoken = Object.fromEntries(
    Object.keys(wanted).map((name) => [name, (words as Record<string, unknown>)[name]]),
  );
  expect(spoken).toEqual(wanted);
  speak('en');
  speakInDocuments('en');
});

/** Everything that is told apart by its words, in all languages at once. */
const TOLD_APART: Readonly<
  Record<string, () => readonly Readonly<Record<string, string | readonly string[]>>[]>
> = {
  columns: () => [
    ...inSheetsOfAny(({ COLUMN_WORDS }) => mapped(COLUMN_WORDS, ({ header }) => header)),
    ...inSheetsOfAny(({ HEADER_FORMS }) => HEADER_FORMS),
  ],
  'columns of a goal tree': () => [
    ...inSheetsOfAny(({ GOAL_COLUMN_WORDS }) => mapped(GOAL_COLUMN_WORDS, ({ header }) => header)),
    ...inSheetsOfAny(({ GOAL_HEADER_FORMS }) => GOAL_HEADER_FORMS),
  ],
  'labels of the head': () => inSheetsOfAny(({ HEAD_WORDS }) => HEAD_WORDS),
  History: () => inSheetsOfAny(({ HISTORY_HEADERS }) => HISTORY_HEADERS),
  'the Alert log': () => inSheetsOfAny(({ ALERT_LOG_HEADERS }) => ALERT_LOG_HEADERS),
  'sheets of the check': () => inSheetsOfAny(({ CHECK_SHEETS }) => CHECK_SHEETS),
  statuses: () => inCellsOfAny(({ STATUS_WORDS }) => STATUS_WORDS),
  kinds: () => [
    ...inCellsOfAny(({ KIND_WORDS }) => KIND_WORDS),
    ...inCellsOfAny(({ KIND_FORMS }) => KIND_FORMS),
  ],
  frequencies: () => [
    ...inCellsOfAny(({ CHECK_WORDS }) => CHECK_WORDS),
    ...inCellsOfAny(({ CHECK_FORMS }) => CHECK_FORMS),
  ],
  signs: () => inCellsOfAny(({ HOW_WORDS, HOW_FORMS }) => [HOW_WORDS, HOW_FORMS]).flat(),
  links: () => inCellsOfAny(({ LINK_WORDS }) => LINK_WORDS),
  'ways to log': () => inCellsOfAny(({ LOGGED_AS_WORDS }) => LOGGED_AS_WORDS),
  units: () => [
    ...inSheetsOfAny(({ UNIT_WORDS }) => UNIT_WORDS),
    ...inSheetsOfAny(({ UNIT_FORMS }) => UNIT_FORMS),
  ],
  indicators: () => [
    ...inSheetsOfAny(({ INDICATOR_WORDS }) => INDICATOR_WORDS),
    ...inSheetsOfAny(({ INDICATOR_FORMS }) => INDICATOR_FORMS),
  ],
};

const mapped = <Word>(table: Readonly<Record<string, Word>>, of: (word: Word) => string) =>
  Object.fromEntries(Object.entries(table).map(([key, word]) => [key, of(word)]));

test.each(Object.keys(TOLD_APART))('no word of %s means two things', (name) => {
  const meanings = new Map<string, Set<string>>();
  for (const table of TOLD_APART[name]?.() ?? [])
    for (const [key, words] of Object.entries(table))
      for (const word of [words].flat()) {
        const known = meanings.get(normalized(word)) ?? new Set();
        meanings.set(normalized(word), known.add(key));
      }
  expect(meanings.size).toBeGreaterThan(1);
  expect([...meanings].filter(([, keys]) => keys.size > 1)).toEqual([]);
});

test('what mail is sent for is told whole where the right to send it is asked for', () => {
  const told = () => words.PERMISSIONS['script.send_mail'].to;
  speakInDocuments('en');
  for (const part of ['alerts', 'review', 'results', 'stakeholders']) expect(told()).toContain(part);
  speakInDocuments('ja');
  for (const part of ['通知', 'レビュー', '結果', '関係者']) expect(told()).toContain(part);
  speakInDocuments('en');
});
