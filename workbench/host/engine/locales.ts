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

/** Throws for one that this host doesn't know. */
export function localeOf(code: string): Locale {
  const found = [...DEFAULT_LOCALES, ...OTHERS].find((locale) => locale.code === code);
  if (!found) throw new Error(`not emulated: the locale ${code}`);
  return found;
}
