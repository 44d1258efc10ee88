// Every request of the sidebar is answered: by what it asked for, or in plain words by why not.

import type { Refusal } from '../protocol/replies';
import { REFUSALS, say } from '../words';
import { takeLock } from './document-lock';
import { lacksRights } from './rights';

/** Why something that was asked for can't be done, in words for whoever asked. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Runs a request. Nothing that goes wrong in it reaches a person as an exception. */
export function replying<Reply>(run: () => Reply): Reply | Refusal {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof Error ? (error.stack ?? message) : message);
    return { refused: lacksRights(message) ? REFUSALS.notAllowed : say(REFUSALS.failed, { message }) };
  }
}

/** How long two people who press the same button wait for each other. */
const PATIENCE_MS = 10_000;

/** Runs what changes the file while nobody else does. */
export function alone<Result>(run: () => Result): Result {
  const lock = takeLock(PATIENCE_MS);
  if (lock === null) throw new Refused(REFUSALS.busy);
  try {
    const result = run();
    // What is still on its way must arrive before the next one looks.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
