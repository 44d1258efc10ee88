// The languages that there are words in.

/** The languages, by the codes that are kept. */
export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words: whoever can't read the one that is spoken finds theirs. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' };

/** The language of a code such as `ja` or `ja_JP`, English where there are no words in it. */
export function languageOf(code: string): Language {
  const [language = ''] = code.toLowerCase().split(/[_-]/);
  return LANGUAGES.find((one) => one === language) ?? 'en';
}
