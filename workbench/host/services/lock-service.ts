// LockService: one execution at a time. Here that is so anyway, unless a test holds a lock.
import type { Execution } from '../execution';
import { ServiceError, service, WRITING_MODES } from './service';

export type LockName = 'document' | 'script' | 'user';

/** One lock: the user's own one for each user. */
export type LockKey = 'document' | 'script' | `user ${string}`;

export function lockKey(name: LockName, email: string): LockKey {
  return name === 'user' ? `user ${email}` : name;
}

/** Who holds each lock. Executions let go of theirs when they end. */
export class Locks {
  private readonly holders = new Map<LockKey, object>();

  take(name: LockKey, holder: object): boolean {
    const held = this.holders.get(name);
    if (held !== undefined && held !== holder) return false;
    this.holders.set(name, holder);
    return true;
  }

  isHeldBy(name: LockKey, holder: object): boolean {
    return this.holders.get(name) === holder;
  }

  release(name: LockKey, holder: object): void {
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
