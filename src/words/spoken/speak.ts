// Choosing the language.

import { speakInCells } from './at-hand';
import { speakElsewhere } from './elsewhere';
import type { Language } from './language';

let spoken: Language = 'en';

/**
 * From here on all words are of this language. To be said where an execution or a page begins. (Those of documents are
 * the build's: what runs must not carry them along.)
 */
export function speak(language: Language): void {
  spoken = language;
  speakInCells(language);
  speakElsewhere(language);
}

/** The language that is spoken. */
export const spokenLanguage = (): Language => spoken;
