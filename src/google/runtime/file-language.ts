// The language of a file: kept with it once it was used or chosen, guessed from the locale until then. Small: it is
// asked for whenever a file is opened.

import { type Language, languageOf } from '../../words';
import { fileLocale } from './file-locale';
import type { Kept } from './kept';

/** The property of the document that it is kept in. */
export const FILE_LANGUAGE = 'file.language';
/** The property of the document that tells which version has written into it. */
export const FILE_VERSION = 'file.version';

/** The language of the file. One that was in use before languages were kept is English: so are its sheets. */
export function fileLanguage(kept: Kept): Language {
  const code = kept[FILE_LANGUAGE];
  if (code !== undefined) return languageOf(code);
  return kept[FILE_VERSION] === undefined ? languageOf(localeOfFile()) : 'en';
}

/** The locale, or none where nobody may ask yet. */
function localeOfFile(): string {
  try {
    return fileLocale();
  } catch {
    return '';
  }
}
