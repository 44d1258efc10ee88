// Failures of Google's services, for the tests that ask what a script leaves behind.
import type { Execution } from '../execution';
import { loseWrites } from './commits';
import { kill } from './ending';

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
}

const SERVICE_FAILED = 'Service Spreadsheets failed while accessing document with id workbench.';

export class Faults {
  private remaining = Number.POSITIVE_INFINITY;
  private planned: FaultOptions = {};

  /**
   * The `n`-th call of a service from now fails, whichever execution makes it. The calls of cells are not counted:
   * they fail on their own, and a cell keeps its error until it is calculated anew.
   */
  plan(n: number, options: FaultOptions = {}): void {
    if (!Number.isInteger(n) || n < 1) throw new RangeError(`There is no call number ${n}.`);
    this.remaining = n;
    this.planned = options;
  }

  cancel(): void {
    this.remaining = Number.POSITIVE_INFINITY;
  }

  /** For every call of a service. Whether it must fail once it has done its work. */
  strike(execution: Execution): boolean {
    if (execution.cell) return false;
    this.remaining -= 1;
    if (this.remaining !== 0) return false;
    if (this.planned.after) return true;
    throw this.failure(execution);
  }

  /** What the call that was struck fails with. */
  failure(execution: Execution): Error {
    if (!this.planned.kill) return execution.values.exception(SERVICE_FAILED);
    if (this.planned.losesWrites) loseWrites(execution);
    return kill(execution, SERVICE_FAILED);
  }
}
