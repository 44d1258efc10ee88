// LockService: one execution at a time. Here that is so anyway, unless a test holds a lock.
import type { Execution } from '../execution';
import { ServiceError, service, WRITING_MODES } from './service';

export type LockName = 'document' | 'script' | 'user';

/** Who holds each lock. Executions let go of theirs when they end. */
export class Locks {
  private readonly holders = new Map<LockName, object>();

  take(name: LockName, holder: object): boolean {
    const held = this.holders.get(name);
    if (held !== undefined && held !== holder) return false;
    this.holders.set(name, holder);
    return true;
  }

  isHeldBy(name: LockName, holder: object): boolean {
    return this.holders.get(name) === holder;
  }

  release(name: LockName, holder: object): void {
    if (this.isHeldBy(name, holder)) this.holders.delete(name);
  }

  releaseAll(holder: object): void {
    for (const name of [...this.holders.keys()]) this.release(name, holder);
  }
}

export function createLockService(execution: Execution): object {
  const lock = (name: LockName) => ({ modes: WRITING_MODES, call: () => createLock(execution, name) });
  return service(execution, 'LockService', {
    getDocumentLock: lock('document'),
    getScriptLock: lock('script'),
    getUserLock: lock('user'),
  });
}

function createLock(execution: Execution, name: LockName): object {
  const { locks } = execution;
  const remote = true;
  return service(execution, 'LockService.Lock', {
    tryLock: { remote, takes: [['Integer']], call: () => locks.take(name, execution) },
    waitLock: {
      remote,
      takes: [['Integer']],
      call: () => {
        if (locks.take(name, execution)) return;
        throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
      },
    },
    hasLock: { call: () => locks.isHeldBy(name, execution) },
    releaseLock: { remote, call: () => locks.release(name, execution) },
  });
}
