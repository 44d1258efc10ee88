// One at a time: what changes the file waits for whoever does so already.

/**
 * Takes the lock of the document, or says that it could not be had in time. A script of its own has no document: then
 * the lock is the script's.
 */
export function takeLock(patienceMs: number): GoogleAppsScript.Lock.Lock | null {
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  return lock.tryLock(patienceMs) ? lock : null;
}
