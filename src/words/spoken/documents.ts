// The words of documents and of the function guide, in the language that is spoken.
//
// Imported from here they are those of the moment, for an import of a name is a look at it, not a copy. What is made of
// words once, when a file is loaded, would keep the language of then.

import * as en from '../en/documents';
import * as ja from '../ja/documents';
import type { Words } from '../texts';
import type { Language } from './language';

type Names = Readonly<Record<keyof typeof en, unknown>>;
type Spoken = {
  readonly [Name in keyof typeof en]: Name extends 'INSTALL_STEPS'
    ? (typeof en)[Name]
    : Words<(typeof en)[Name]>;
};

/** The same in every language. */
export const IN_DOCUMENTS = { en, ja } satisfies Record<Language, Names> as unknown as Readonly<
  Record<Language, Spoken>
>;

export let ARGUMENT_HELP = en.ARGUMENT_HELP as Words<typeof en.ARGUMENT_HELP>;
export let FUNCTION_HELP = en.FUNCTION_HELP as Words<typeof en.FUNCTION_HELP>;
export let GOOGLE_LABELS = en.GOOGLE_LABELS as Words<typeof en.GOOGLE_LABELS>;
export let INSTALL_STEPS = en.INSTALL_STEPS;
export let INSTALL = en.INSTALL as Words<typeof en.INSTALL>;
export let PICTURE_TEXTS = en.PICTURE_TEXTS as Words<typeof en.PICTURE_TEXTS>;
export let INSTALL_LATER = en.INSTALL_LATER as Words<typeof en.INSTALL_LATER>;
export let PERMISSIONS = en.PERMISSIONS as Words<typeof en.PERMISSIONS>;

/** From here on these words are of this language. */
export function speakInDocuments(language: Language): void {
  const words = IN_DOCUMENTS[language];
  ARGUMENT_HELP = words.ARGUMENT_HELP;
  FUNCTION_HELP = words.FUNCTION_HELP;
  GOOGLE_LABELS = words.GOOGLE_LABELS;
  INSTALL_STEPS = words.INSTALL_STEPS;
  INSTALL = words.INSTALL;
  PICTURE_TEXTS = words.PICTURE_TEXTS;
  INSTALL_LATER = words.INSTALL_LATER;
  PERMISSIONS = words.PERMISSIONS;
}
