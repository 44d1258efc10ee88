// Runs one function of the script: a fresh realm, the whole script from its first line, then the call.

import { OUT_OF_TIME } from './clock/clock';
import type { Execution } from './execution';
import { isThenable, type NewRealm, type RealmValues, SCRIPT_FILE } from './realm';
import { setUpRealm } from './realm-setup';
import type { Script } from './script';
import { commit } from './services/commits';
import { causeOfDeath, end, failureOf } from './services/ending';
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

  count(functionName: string): void {
    this.executions.set(functionName, (this.executions.get(functionName) ?? 0) + 1);
  }

  run<Result>({ functionName, environment, args, result }: Run<Result>): Result {
    const { script, scriptZone, newRealm, now } = this.options;
    this.count(functionName);
    if (!this.names.includes(functionName)) {
      throw new ScriptError(`Error: Script function not found: ${functionName}`);
    }
    const realm = newRealm();
    const values = setUpRealm(realm, scriptZone, now);
    const execution = environment(values);
    try {
      const services = createServices(execution);
      const given = [...args(values, execution)];
      const answer = asScriptError(() => {
        const callable = realm.load(script.code, services, this.names)[functionName];
        const returned: unknown = Reflect.apply(callable as () => unknown, undefined, given);
        const failure = failureOf(execution);
        if (failure) throw failure;
        if (execution.time.isOut) throw new ScriptError(execution.words.message(OUT_OF_TIME));
        if (isThenable(returned)) throw new ScriptError('not emulated: a promise as a result');
        // Inside, as it may call the script: what it returned may have getters.
        return result(returned);
      });
      refuseIfDead(execution);
      return answer;
    } catch (error) {
      refuseIfDead(execution);
      throw failureOf(execution) ?? error;
    } finally {
      commit(execution);
      end(execution);
      execution.locks.releaseAll(execution);
      realm.release();
    }
  }
}

/** An execution that was ended has failed by that, whatever the script caught or returned. */
function refuseIfDead(execution: Execution): void {
  const reason = causeOfDeath(execution);
  if (reason !== undefined) throw new ScriptError(reason);
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
