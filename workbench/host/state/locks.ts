// Who holds the locks of a file. Executions let go of theirs when they end.

export type LockName = 'document' | 'script' | 'user';

/** One lock: the user's own one for each user. */
export type LockKey = 'document' | 'script' | `user ${string}`;

export function lockKey(name: LockName, email: string): LockKey {
  return name === 'user' ? `user ${email}` : name;
}

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
