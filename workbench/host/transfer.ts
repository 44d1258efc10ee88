// The script's end of google.script.run: what may not pass is an error of the call.
import { copyArguments, copyResult, NotTransferable } from './plain-data';
import type { RealmValues } from './realm';
import { ScriptError } from './runner';

/** Copies outside of any realm. */
export const argumentsOf = (args: readonly unknown[]): unknown[] => asScriptError(() => copyArguments(args));

/** A copy outside of any realm; a function without a result has none. */
export const resultOf = (returned: unknown): unknown => asScriptError(() => copyResult(returned));

function asScriptError<Copy>(copy: () => Copy): Copy {
  try {
    return copy();
  } catch (error) {
    throw error instanceof NotTransferable ? new ScriptError(error.message) : error;
  }
}

/** The realm's own copy of what `argumentsOf` made. */
export function intoRealm(values: RealmValues, data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return values.array(data.map((item) => intoRealm(values, item)));
  return values.object(Object.entries(data).map(([key, item]) => [key, intoRealm(values, item)] as const));
}
