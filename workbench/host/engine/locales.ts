// The locales that a spreadsheet can have: File > Settings > Locale.
import { DEFAULT_LOCALES, type Locale } from '@odoo/o-spreadsheet';

const FRENCH = DEFAULT_LOCALES.find(({ code }) => code === 'fr_FR') as Locale;
const AMERICAN = DEFAULT_LOCALES.find(({ code }) => code === 'en_US') as Locale;

/** What most of Europe and South America write: 1.234,56 and 31/10/2011. */
const WITH_COMMA: Locale = { ...FRENCH, thousandsSeparator: '.' };

const OTHERS: readonly Locale[] = [
  {
    ...AMERICAN,
    code: 'en_GB',
    name: 'English (UK)',
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
    weekStart: 1,
  },
  { ...WITH_COMMA, code: 'de_DE', name: 'German', dateFormat: 'dd.mm.yyyy' },
  { ...WITH_COMMA, code: 'pt_BR', name: 'Portuguese (Brazil)', weekStart: 7 },
  { ...WITH_COMMA, code: 'es_ES', name: 'Spanish' },
  { ...WITH_COMMA, code: 'it_IT', name: 'Italian' },
  { ...AMERICAN, code: 'ja_JP', name: 'Japanese', dateFormat: 'yyyy/mm/dd', timeFormat: 'hh:mm:ss' },
];

const ALL: readonly Locale[] = [...DEFAULT_LOCALES, ...OTHERS];

/** Throws for one that this host doesn't know. */
export function localeOf(code: string): Locale {
  const found = ALL.find((locale) => locale.code === code);
  if (!found) throw new Error(`not emulated: the locale ${code}`);
  return found;
}

/** Of a language whose spreadsheets are not emulated. */
const USUAL = 'en_US';

/** Where a browser names only the language, or a country that is not emulated. */
const COUNTRIES: Readonly<Record<string, string>> = {
  en: 'US',
  fr: 'FR',
  de: 'DE',
  es: 'ES',
  it: 'IT',
  pt: 'BR',
  ja: 'JP',
};

/**
 * The locale of a spreadsheet that someone makes whose browser speaks a language.
 *
 * @example localeForLanguage('en-GB') // => 'en_GB'
 * @example localeForLanguage('ja') // => 'ja_JP'
 */
export function localeForLanguage(tag: string): string {
  const [language = '', country = ''] = tag.split('-');
  const codes = [country.toUpperCase(), COUNTRIES[language]].map((one) => `${language}_${one}`);
  return codes.find((code) => ALL.some((locale) => locale.code === code)) ?? USUAL;
}
