// Every request of the sidebar is answered: by what it asked for, or in plain words by why not.

import type { Refusal } from '../../protocol/replies';
import { formatMessage, REFUSALS, speak } from '../../words';
import { takeLock } from './document-lock';
import { fileLanguage } from './file-language';
import { claimFile } from './file-version';
import { type Kept, keptOrNull, readKept } from './kept';
import { lacksRights } from './rights';
import { UserError } from './user-error';

export { UserError };

/**
 * Runs a request, in the language of the file. Nothing that goes wrong in it reaches a person as an exception.
 *
 * @param run is given a way to what is kept with the file, as it was read: nothing fails that needs none of it.
 */
export function handleRequest<Reply>(run: (kept: () => Kept) => Reply): Reply | Refusal {
  try {
    const read = keptOrNull();
    speak(fileLanguage(read ?? {}));
    return run(() => read ?? readKept());
  } catch (error) {
    if (error instanceof UserError) return { refused: error.message };
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof Error ? (error.stack ?? message) : message);
    return {
      refused: lacksRights(message) ? REFUSALS.notAllowed : formatMessage(REFUSALS.failed, { message }),
    };
  }
}

/** How long two people who press the same button wait for each other. */
const PATIENCE_MS = 10_000;

/**
 * Runs what changes the file while nobody else does, unless a newer version was here.
 *
 * @param run is given what is kept with the file by then.
 */
export function withDocumentLock<Result>(run: (kept: Kept) => Result): Result {
  const lock = takeLock(PATIENCE_MS);
  if (lock === null) throw new UserError(REFUSALS.busy);
  try {
    const kept = claimFile();
    // Someone may have chosen another language while this one waited.
    speak(fileLanguage(kept));
    const result = run(kept);
    // What is still on its way must arrive before the next one looks.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
