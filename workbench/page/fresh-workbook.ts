// A new workbook, as Google makes one: empty, on today's date, in the time zone and locale of whoever makes it.
import { localeOf } from '../host/engine/locales';
import { createHost } from '../host/host';
import type { NewRealm } from '../host/realm';
import { saveWorkbook } from '../host/saved-workbook';
import type { Script, ScriptFiles } from '../host/script';

const NAME = 'My KPIs';

/** Of a language that spreadsheets here don't know. */
const USUAL_LOCALE = 'en_US';

/** Where a browser names only the language. */
const COUNTRIES: Readonly<Record<string, string>> = {
  en: 'US',
  fr: 'FR',
  de: 'DE',
  es: 'ES',
  it: 'IT',
  pt: 'BR',
  ja: 'JP',
};

/** @example spreadsheetLocale('ja') // => 'ja_JP' */
export function spreadsheetLocale(browserLanguage: string): string {
  const [language = '', country = COUNTRIES[language] ?? ''] = browserLanguage.split('-');
  const asked = [`${language}_${country.toUpperCase()}`, `${language}_${COUNTRIES[language] ?? ''}`];
  return asked.find(isKnown) ?? USUAL_LOCALE;
}

function isKnown(code: string): boolean {
  try {
    return localeOf(code).code === code;
  } catch {
    return false;
  }
}

/** The text of a new workbook. */
export function freshWorkbook(script: ScriptFiles | Script, newRealm: NewRealm): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const now = Date.now();
  const workbook = { name: NAME, timeZone, locale: spreadsheetLocale(navigator.language) };
  return JSON.stringify(saveWorkbook(createHost({ script, workbook, now, newRealm }).save(), now));
}
