// One at a time: what changes the file waits for whoever does so already.

/** Nobody says that Google waits longer than this at once. */
const STEP_MS = 30_000;

/**
 * Takes the lock of the document, or says that it could not be had in time. A script of its own has no document: then
 * the lock is the script's.
 */
export function takeLock(patienceMs: number): GoogleAppsScript.Lock.Lock | null {
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  for (let left = patienceMs; ; left -= STEP_MS) {
    if (lock.tryLock(Math.max(0, Math.min(left, STEP_MS)))) return lock;
    if (left <= STEP_MS) return null;
  }
}
