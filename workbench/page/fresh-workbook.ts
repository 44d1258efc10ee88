// A new workbook, as Google makes one: empty, on today's date, in the time zone and locale of whoever makes it.
import { localeForLanguage } from '../host/engine/locales';
import { createHost } from '../host/host';
import type { NewRealm } from '../host/realm';
import { saveWorkbook } from '../host/saved-workbook';
import type { Script, ScriptFiles } from '../host/script';

const NAME = 'My KPIs';

/** The text of a new workbook. */
export function freshWorkbook(script: ScriptFiles | Script, newRealm: NewRealm): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const now = Date.now();
  const workbook = { name: NAME, timeZone, locale: localeForLanguage(navigator.language) };
  return JSON.stringify(
    saveWorkbook(createHost({ script, workbook, now, newRealm }).save({ asLeft: true }), now),
  );
}
