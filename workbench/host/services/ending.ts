// When an execution may not go on: it is over, it was ended, or the host itself has failed in it.
import type { Execution } from '../execution';

const over = new WeakSet<Execution>();
const killed = new WeakMap<Execution, Killed>();
const failures = new WeakMap<Execution, Error>();

/** What a promise of the script does from now on finds no services. */
export function end(execution: Execution): void {
  over.add(execution);
}

/** Why an execution was ended: for each later call of a service, and for who started it. */
interface Killed {
  readonly message: string;
  readonly reason: string;
}

/** Every later call of a service fails, and whatever the script makes of that, the execution has failed. */
export function kill(execution: Execution, message: string, asException = true): Error {
  const worded = execution.words.message(message);
  const reason = asException ? `Exception: ${worded}` : worded;
  if (!killed.has(execution)) killed.set(execution, { message, reason });
  return execution.values.exception(message);
}

/** Why it was ended, for who started it. */
export function causeOfDeath(execution: Execution): string | undefined {
  return killed.get(execution)?.reason;
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
  const death = killed.get(execution);
  if (death) throw execution.values.exception(death.message);
  if (over.has(execution)) throw execution.values.exception('The execution is over.');
}

/** An error of the host's own code. Those of scripts are of another realm, and too deep a recursion is theirs. */
export function isHostFailure(error: unknown): error is Error {
  return error instanceof Error && !/call stack|recursion/.test(error.message);
}
