// The language of a call. A service that knows it would cost each call more than all the rest: what a call hands over tells.

import { AT_HAND, type FunctionName, LANGUAGES, type Language } from '../words';
import type { ArgumentName } from './custom-function';
import { argumentsOf } from './functions';

/** The arguments by which a language is told, from their headers and texts. Names of KPIs may be in any. */
const TELLING: readonly ArgumentName[] = [
  'actual',
  'target',
  'baseline',
  'kind',
  'check',
  'value',
  'expected',
  'landing',
  'driver_kind',
  'result_kind',
];
/** Asked last, for all sheets of a file share them: they may be older than the language of the sheet. */
const LAST_TELLING: readonly ArgumentName[] = ['calendar', 'log', 'node', 'sources'];

/** The language of what a call hands over: of the first header, kind or frequency that tells; English where none does. */
export function languageOfCall(name: FunctionName, given: ArrayLike<unknown>): Language {
  const args = argumentsOf(name);
  for (const argument of TELLING) {
    const language = languageOfText(firstOf(given[args.indexOf(argument)]));
    if (language !== null) return language;
  }
  // Of a calendar nothing in kanji is read but Japanese weekdays, and over the dates of a log stands its header. The nodes of a
  // tree come without one, and no other text beside them tells: who names the goal in Japanese reads it.
  const isJapanese = LAST_TELLING.some((argument) => {
    const first = firstOf(given[args.indexOf(argument)]);
    return typeof first === 'string' && KANJI_OR_KANA.test(first);
  });
  return isJapanese ? 'ja' : 'en';
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0]?.[0] : value);

const HIRAGANA_OR_KATAKANA = /[\u3040-\u30ff]/;
const KANJI_OR_KANA = /[\u3040-\u30ff\u4e00-\u9fff]/;
const LATIN_LETTER = /[a-z]/i;

/** The language of a text; null where it may be in several, as 目標 alone may be in Chinese. */
function languageOfText(text: unknown): Language | null {
  if (typeof text !== 'string' || text === '') return null;
  if (HIRAGANA_OR_KATAKANA.test(text)) return 'ja';
  const plain = text.trim();
  return LANGUAGES.find((language) => isOurs(plain, language)) ?? (LATIN_LETTER.test(text) ? 'en' : null);
}

function isOurs(text: string, language: Language): boolean {
  const words = AT_HAND[language];
  const headers = [words.ACTUAL_HEADER, words.TARGET_HEADER, words.BASELINE_HEADER, words.KIND_HEADER];
  return (
    headers.some((header) => header === text) ||
    [words.KIND_FORMS, words.CHECK_FORMS].some((forms) =>
      Object.values<readonly string[]>(forms).some((ofKey) => ofKey.includes(text)),
    ) ||
    Object.values<string>({ ...words.KIND_WORDS, ...words.CHECK_WORDS }).includes(text)
  );
}
