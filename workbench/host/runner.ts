// Runs one function of the script: a fresh realm, the whole script from its first line, then the call.

import type { Execution } from './execution';
import { type NewRealm, type RealmValues, SCRIPT_FILE } from './realm';
import { setUpRealm } from './realm-setup';
import type { Script } from './script';
import { createServices } from './services/services';
import type { Zone } from './time-zone';

/** What a script threw, as Sheets words it: "Error: no plan (line 12)." */
export class ScriptError extends Error {
  override name = 'ScriptError';
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
  readonly args: (values: RealmValues) => readonly unknown[];
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
    try {
      const values = setUpRealm(realm, scriptZone, now);
      const services = createServices(environment(values));
      const given = [...args(values)];
      const returned = asScriptError(() => {
        const callable = realm.load(script.code, services, this.names)[functionName];
        return Reflect.apply(callable as () => unknown, undefined, given);
      });
      return result(returned);
    } finally {
      realm.release();
    }
  }
}

function asScriptError<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new ScriptError(describe(error));
  }
}

/** Errors come from another realm, so `instanceof Error` does not know them. */
function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return `${error}`;
  const { name = 'Error', message, stack = '' } = error as Partial<Error>;
  const line = new RegExp(`${SCRIPT_FILE}:(\\d+)`).exec(stack)?.[1];
  return line ? `${name}: ${message} (line ${line}).` : `${name}: ${message}`;
}
