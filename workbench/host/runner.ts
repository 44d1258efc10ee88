// Runs one function of the script: a fresh realm, the whole script from its first line, then the call.

import type { Execution } from './execution';
import { isThenable, type NewRealm, type RealmValues, SCRIPT_FILE } from './realm';
import { setUpRealm } from './realm-setup';
import type { Script } from './script';
import { commit } from './services/commits';
import { end, failureOf } from './services/ending';
import { SERVICE_FAILED } from './services/faults';
import { createServices } from './services/services';
import type { Zone } from './time-zone';

/** What a script threw, as Sheets words it: "Error: no plan (line 12)." */
export class ScriptError extends Error {
  override name = 'ScriptError';

  /** `reason`: the same without the line, as a page is told. */
  constructor(
    message: string,
    readonly reason = message,
  ) {
    super(message);
  }
}

export interface RunnerOptions {
  readonly script: Script;
  readonly scriptZone: Zone;
  readonly newRealm: NewRealm;
  readonly now: () => number;
}

export interface Run<Result> {
  readonly functionName: string;
  readonly environment: (values: RealmValues) => Execution;
  readonly args: (values: RealmValues, execution: Execution) => readonly unknown[];
  /** Called before the realm is forgotten. */
  readonly result: (returned: unknown) => Result;
}

export class Runner {
  /** How often each function of the script was executed. */
  readonly executions = new Map<string, number>();

  private readonly names: readonly string[];

  constructor(private readonly options: RunnerOptions) {
    this.names = options.script.functions.map(({ name }) => name);
  }

  run<Result>({ functionName, environment, args, result }: Run<Result>): Result {
    const { script, scriptZone, newRealm, now } = this.options;
    this.executions.set(functionName, (this.executions.get(functionName) ?? 0) + 1);
    if (!this.names.includes(functionName)) {
      throw new ScriptError(`Error: Script function not found: ${functionName}`);
    }
    const realm = newRealm();
    const values = setUpRealm(realm, scriptZone, now);
    const execution = environment(values);
    try {
      const services = createServices(execution);
      const given = [...args(values, execution)];
      return asScriptError(() => {
        const callable = realm.load(script.code, services, this.names)[functionName];
        const returned: unknown = Reflect.apply(callable as () => unknown, undefined, given);
        const failure = failureOf(execution);
        if (failure) throw failure;
        if (execution.faults.isDead(execution)) throw new ScriptError(`Exception: ${SERVICE_FAILED}`);
        if (isThenable(returned)) throw new ScriptError('not emulated: a promise as a result');
        // Inside, as it may call the script: what it returned may have getters.
        return result(returned);
      });
    } catch (error) {
      throw failureOf(execution) ?? error;
    } finally {
      commit(execution);
      end(execution);
      execution.locks.releaseAll(execution);
      realm.release();
    }
  }
}

function asScriptError<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof ScriptError ? error : new ScriptError(...describe(error));
  }
}

/** With the line, and without. Errors come from another realm, so `instanceof Error` does not know them. */
function describe(error: unknown): [message: string, reason: string] {
  try {
    return wordsOf(error);
  } catch {
    const reason = `The script threw a value without a text (${typeof error}).`;
    return [reason, reason];
  }
}

function wordsOf(error: unknown): [message: string, reason: string] {
  if (typeof error !== 'object' || error === null || !('message' in error)) {
    return [String(error), String(error)];
  }
  const { name = 'Error', message, stack = '' } = error as Partial<Error>;
  const reason = `${name}: ${message}`;
  const line = new RegExp(`${SCRIPT_FILE}:(\\d+)`).exec(stack)?.[1];
  return [line ? `${reason} (line ${line}).` : reason, reason];
}
