// The language of the call that is answered. Most calls from cells need no words: it is only found out where one does.

import type { Language } from '../words';

let find: (() => Language) | null = null;

/** Says how the language of this call is found. */
export function speakWhenNeeded(languageOfCall: () => Language): void {
  find = languageOfCall;
}

/** The language of this call; null where it is spoken already, and outside of calls. */
export function awaitedLanguage(): Language | null {
  const language = find === null ? null : find();
  find = null;
  return language;
}
