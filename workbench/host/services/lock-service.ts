// LockService: one execution at a time. Here that is so anyway, unless a test holds a lock.
import type { Execution } from '../execution';
import { type LockName, lockKey } from '../state/locks';
import { ServiceError, service, WRITING_MODES } from './service';

export function createLockService(execution: Execution): object {
  const lock = (name: LockName) => ({ modes: WRITING_MODES, call: () => createLock(execution, name) });
  return service(execution, 'LockService', {
    getDocumentLock: lock('document'),
    getScriptLock: lock('script'),
    getUserLock: lock('user'),
  });
}

function createLock(execution: Execution, name: LockName): object {
  const { locks, time, user } = execution;
  const key = lockKey(name, user.email);
  const remote = true;
  /** Nothing else runs meanwhile, so that waiting for a lock that is held is always in vain. */
  const takeWithin = (ms: number) => {
    const isTaken = locks.take(key, execution);
    if (!isTaken) time.wait(ms);
    return isTaken;
  };
  return service(execution, 'LockService.Lock', {
    tryLock: { remote, takes: [['Integer']], call: takeWithin },
    waitLock: {
      remote,
      takes: [['Integer']],
      call: (ms: number) => {
        if (takeWithin(ms)) return;
        throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
      },
    },
    hasLock: { call: () => locks.isHeldBy(key, execution) },
    releaseLock: { remote, call: () => locks.release(key, execution) },
  });
}
