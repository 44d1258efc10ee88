// Every request of the sidebar is answered: by what it asked for, or in plain words by why not.

import type { Refusal } from '../protocol/replies';
import { REFUSALS, say } from '../words';
import { claimFile } from './file-version';
import { Refused } from './refused';

export { Refused };

/** What Google says to whoever may not do something. */
const NOT_ALLOWED = /protected|permission|not have access|authorization is required/i;

/** Whether an error says that someone lacks a right. */
export const isNotAllowed = (message: string): boolean => NOT_ALLOWED.test(message);

/** Runs a request. Nothing that goes wrong in it reaches a person as an exception. */
export function replying<Reply>(run: () => Reply): Reply | Refusal {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof Error ? (error.stack ?? message) : message);
    return { refused: isNotAllowed(message) ? REFUSALS.notAllowed : say(REFUSALS.failed, { message }) };
  }
}

/** How long two people who press the same button wait for each other. */
const PATIENCE_MS = 10_000;

/** Runs what changes the file while nobody else does, unless a newer version was here. */
export function alone<Result>(run: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new Refused(REFUSALS.busy);
  try {
    claimFile();
    const result = run();
    // What is still on its way must arrive before the next one looks.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
