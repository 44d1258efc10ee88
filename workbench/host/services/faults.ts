// Failures of Google's services, for the tests that ask what a script leaves behind.
import type { Execution } from '../execution';

export interface FaultOptions {
  /**
   * The execution ends there: every later call of its services fails too, and whatever the script makes of that,
   * the execution has failed.
   */
  readonly kill?: boolean;
}

export const SERVICE_FAILED = 'Service Spreadsheets failed while accessing document with id workbench.';

export class Faults {
  private remaining = Number.POSITIVE_INFINITY;
  private kill = false;
  private readonly dead = new WeakSet<Execution>();

  /** The `n`-th call of a service from now fails, whichever execution makes it. */
  plan(n: number, { kill = false }: FaultOptions = {}): void {
    if (!Number.isInteger(n) || n < 1) throw new RangeError(`There is no call number ${n}.`);
    this.remaining = n;
    this.kill = kill;
  }

  cancel(): void {
    this.remaining = Number.POSITIVE_INFINITY;
  }

  /** For every call of a service. */
  strike(execution: Execution): void {
    this.remaining -= 1;
    const isStruck = this.remaining === 0;
    if (isStruck && this.kill) this.dead.add(execution);
    if (isStruck || this.dead.has(execution)) throw execution.values.exception(SERVICE_FAILED);
  }

  isDead(execution: Execution): boolean {
    return this.dead.has(execution);
  }
}
