// When an execution may not go on: it is over, or the host itself has failed in it.
import type { Execution } from '../execution';

const over = new WeakSet<Execution>();
const failures = new WeakMap<Execution, Error>();

/** What a promise of the script does from now on finds no services. */
export function end(execution: Execution): void {
  over.add(execution);
}

/** Whatever the script catches, the execution has failed by this. */
export function noteFailure(execution: Execution, failure: Error): Error {
  if (!failures.has(execution)) {
    failures.set(execution, failure);
    execution.log(`The host failed: ${failure.message}`);
  }
  return execution.values.exception(`The host failed: ${failure.message}`);
}

export function failureOf(execution: Execution): Error | undefined {
  return failures.get(execution);
}

/** For every call of a service. */
export function checkRunning(execution: Execution): void {
  const failure = failures.get(execution);
  if (failure) throw noteFailure(execution, failure);
  if (over.has(execution)) throw execution.values.exception('The execution is over.');
}

/** An error of the host's own code. Those of scripts are of another realm, and too deep a recursion is theirs. */
export function isHostFailure(error: unknown): error is Error {
  return error instanceof Error && !/call stack|recursion/.test(error.message);
}
