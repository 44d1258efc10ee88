// The language of what the build writes.

import { type Language, speak, speakInDocuments } from '../words';

/** From here on documents, and all that runs here, are in this language. */
export function sayIn(language: Language): void {
  speak(language);
  speakInDocuments(language);
}
