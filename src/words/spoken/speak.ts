// Choosing the language.

import { speakInCells } from './at-hand';
import { speakElsewhere } from './elsewhere';
import type { Language } from './language';

/**
 * From here on all words are of this language. To be said where an execution or a page begins. (Those of documents are
 * the build's: what runs must not carry them along.)
 */
export function speak(language: Language): void {
  speakInCells(language);
  speakElsewhere(language);
}
