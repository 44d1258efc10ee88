// Builds a service object: every call is logged and checked, and what is missing throws by name.
import type { AuthMode, Execution } from '../execution';
import { isDate } from '../realm';
import { accepts, mismatch, NO_ARGUMENTS, type Signatures } from './signature';

export interface Method {
  /** No arguments when absent. */
  readonly takes?: Signatures;
  /** Whether the call leaves the sandbox. "once": only the first such call of an execution does. */
  readonly remote?: boolean | 'once';
  /** The only modes that may call it; every mode when absent. */
  readonly modes?: readonly AuthMode[];
  /** What a script reads in another mode, when Google has a text of its own for this method. */
  readonly refusal?: string;
  /** What the manifest must ask for before the method can be called. */
  readonly scope?: string;
  /** Arguments have been checked against `takes`. */
  readonly call: (...args: never[]) => unknown;
}

export type Members = Readonly<Record<string, Method>>;

/** The modes in which a script may change things. */
export const WRITING_MODES: readonly AuthMode[] = ['LIMITED', 'FULL'];
/** The modes in which a script may see the document. */
export const READING_MODES: readonly AuthMode[] = ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'];

const LOOKS_LIKE_WRITING =
  /^(set|clear|insert|delete|append|add|remove|copy|move|merge|sort|protect|auto|create|rename|hide|show|flush)/;
// Asked for by the language itself, not by a script.
const ASKED_BY_LANGUAGE = new Set(['then', 'toJSON', 'constructor']);

/** An error of a service, in Google's words; the script gets it as an exception of its own realm. */
export class ServiceError extends Error {}

/** Executions whose first remote-once call has been made. */
const warm = new WeakSet<Execution>();

export function service(execution: Execution, name: string, members: Members): object {
  const methods = new Map<string, (...args: unknown[]) => unknown>();
  for (const [key, method] of Object.entries(members)) methods.set(key, wrap(execution, name, key, method));
  const fail = (message: string): never => {
    throw execution.values.exception(message);
  };
  return new Proxy(Object.freeze({}), {
    get(_target, key) {
      if (typeof key === 'symbol' || ASKED_BY_LANGUAGE.has(key)) return undefined;
      if (key === 'toString') return () => name.split('.').at(-1);
      const method = methods.get(key);
      if (method) return method;
      if (!WRITING_MODES.includes(execution.authMode) && LOOKS_LIKE_WRITING.test(key)) {
        return () => fail(`You do not have permission to call ${key}`);
      }
      return notEmulated(execution, `${name.split('.').at(-1)}.${key}`);
    },
    set: (_target, key) => fail(`${name}.${String(key)} can't be assigned.`),
    has: (_target, key) => typeof key === 'string' && methods.has(key),
  });
}

/** Throws in the script, and is remembered in case the script catches it. */
export function notEmulated(execution: Execution, member: string): never {
  execution.calls.notEmulated.push(member);
  throw execution.values.exception(`not emulated: ${member}`);
}

function wrap(execution: Execution, name: string, key: string, method: Method) {
  return (...args: unknown[]): unknown => {
    const { takes = NO_ARGUMENTS, modes, remote = false } = method;
    const { values, calls, authMode } = execution;
    if (!accepts(takes, args)) throw values.exception(mismatch(name, key, args));
    if (modes && !modes.includes(authMode)) {
      throw values.exception(method.refusal ?? `You do not have permission to call ${key}`);
    }
    if (method.scope && !execution.scopes.includes(method.scope)) {
      throw values.exception(insufficient(`${name}.${key}`, method.scope));
    }
    calls.calls.push({
      service: name,
      method: key,
      remote: remote === 'once' ? !warm.has(execution) : remote,
    });
    if (remote === 'once') warm.add(execution);
    try {
      return toRealm(execution, (method.call as (...args: unknown[]) => unknown)(...args));
    } catch (error) {
      if (error instanceof ServiceError) throw values.exception(error.message);
      throw error;
    }
  };
}

function insufficient(member: string, scope: string): string {
  return `Specified permissions are not sufficient to call ${member}. Required permissions: ${scope}`;
}

/** Arrays and dates are rebuilt in the realm; service objects and plain values pass. */
function toRealm(execution: Execution, value: unknown): unknown {
  if (Array.isArray(value)) return execution.values.array(value.map((item) => toRealm(execution, item)));
  if (isDate(value)) return execution.values.date(value.getTime());
  return value;
}
