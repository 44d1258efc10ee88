// Failures of Google's services, for the tests that ask what a script leaves behind.

export interface FaultOptions {
  /**
   * The execution ends there: every later call of its services fails too, and whatever the script makes of that,
   * the execution has failed.
   */
  readonly kill?: boolean;
  /** The call has done its work, and its caller doesn't get to know: a mail is out, a cell is written. */
  readonly after?: boolean;
  /** Together with `kill`: what the execution wrote into cells since the last commit is lost. */
  readonly losesWrites?: boolean;
  /** Nothing fails: this happens before the call goes on, such as another person's request. */
  readonly meanwhile?: () => void;
}

export class Faults {
  private remaining = Number.POSITIVE_INFINITY;
  private planned: FaultOptions = {};

  /** The `n`-th call of a service from now fails, whichever execution makes it. */
  plan(n: number, options: FaultOptions = {}): void {
    if (!Number.isInteger(n) || n < 1) throw new RangeError(`There is no call number ${n}.`);
    this.remaining = n;
    this.planned = options;
  }

  cancel(): void {
    this.remaining = Number.POSITIVE_INFINITY;
  }

  /** For every call of a service: how it has to fail, or null. */
  strike(): FaultOptions | null {
    this.remaining -= 1;
    return this.remaining === 0 ? this.planned : null;
  }
}
