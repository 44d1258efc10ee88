// Builds a service object: every call is logged and checked, and what is missing throws by name.
import { OUT_OF_TIME } from '../clock/clock';
import type { Execution } from '../execution';
import { isDate } from '../realm';
import type { AuthMode } from '../state/auth-mode';
import type { FaultOptions } from '../state/faults';
import { commit, loseWrites, write } from './commits';
import { checkRunning, isHostFailure, kill, noteFailure } from './ending';
import { accepts, mismatch, NO_ARGUMENTS, type Signatures, serviceNames } from './signature';

export interface Method {
  /** No arguments when absent. */
  readonly takes?: Signatures;
  /** Whether the call leaves the sandbox. "once": only the first such call of an execution does. */
  readonly remote?: boolean | 'once';
  /** Changes the document. Unless it is remote, Google only sends it with the next commit. */
  readonly writes?: boolean;
  /** It is sent with the changes and is none: also who may only look may call it. */
  readonly keepsDocument?: boolean;
  /** The only modes that may call it. When absent: every mode, or those that may write. */
  readonly modes?: readonly AuthMode[];
  /** What a script reads in another mode, when Google has a text of its own for this method. */
  readonly refusal?: string;
  /** What the manifest must ask for before the method can be called. */
  readonly scope?: string;
  /** Arguments have been checked against `takes`. */
  readonly call: (...args: never[]) => unknown;
}

/** @example method([['String']], (title: string) => change({ title })) */
export function method(takes: Signatures, call: (...args: never[]) => object): Method {
  return { takes, call };
}

export type Members = Readonly<Record<string, Method>>;

/** The modes in which a script may change things. */
export const WRITING_MODES: readonly AuthMode[] = ['LIMITED', 'FULL'];
/** The modes in which a script may see the document. */
export const READING_MODES: readonly AuthMode[] = ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'];

const DOCUMENT = 'SpreadsheetApp';
/** Either one lets a script that was authorised see and change its document. */
const DOCUMENT_SCOPES = ['spreadsheets.currentonly', 'spreadsheets'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

export const MAY_NOT_EDIT =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const LOOKS_LIKE_WRITING =
  /^(set|clear|insert|delete|append|add|remove|copy|move|merge|sort|protect|auto|create|rename|hide|show|flush)/;
// Asked for by the language itself, not by a script.
const ASKED_BY_LANGUAGE = new Set(['then', 'toJSON', 'constructor']);

/** An error of a service, in Google's words; the script gets it as an exception of its own realm. */
export class ServiceError extends Error {}

/** What Google can do and this host can't. It is remembered, in case the script catches it. */
export class NotEmulatedError extends ServiceError {
  constructor(readonly what: string) {
    super(`not emulated: ${what}`);
  }
}

/** What each service object that a script holds can do. */
export const membersOf = new WeakMap<object, Members>();

/** Executions whose first remote-once call has been made. */
const warm = new WeakSet<Execution>();

/** `constants` are what is no method, such as an enum. */
export function service(
  execution: Execution,
  name: string,
  members: Members,
  constants: Readonly<Record<string, unknown>> = {},
): object {
  const methods = new Map<string, (...args: unknown[]) => unknown>();
  const fail = (message: string): never => {
    throw execution.values.exception(message);
  };
  const built = new Proxy(Object.freeze({}), {
    get(_target, key) {
      if (typeof key === 'symbol' || ASKED_BY_LANGUAGE.has(key)) return undefined;
      if (key === 'toString') return () => name.split('.').at(-1);
      if (Object.hasOwn(constants, key)) return constants[key];
      const known = methods.get(key);
      if (known) return known;
      const member = Object.hasOwn(members, key) ? members[key] : undefined;
      if (member) {
        const method = told(execution, name, key, wrap(execution, name, key, member));
        methods.set(key, method);
        return method;
      }
      if (!WRITING_MODES.includes(execution.authMode) && LOOKS_LIKE_WRITING.test(key)) {
        return () => fail(`You do not have permission to call ${key}`);
      }
      return notEmulated(execution, `${name.split('.').at(-1)}.${key}`);
    },
    set: (_target, key) => fail(`${name}.${String(key)} can't be assigned.`),
    has: (_target, key) =>
      typeof key === 'string' && (Object.hasOwn(members, key) || Object.hasOwn(constants, key)),
  });
  serviceNames.set(built, name);
  membersOf.set(built, members);
  return built;
}

/** The same function, of whose every call the host's onCall is told. */
export function told<Args extends unknown[], Result>(
  { onCall, authMode: mode }: Execution,
  service: string,
  method: string,
  run: (...args: Args) => Result,
): (...args: Args) => Result {
  if (!onCall) return run;
  return (...args) => {
    try {
      const returned = run(...args);
      onCall({ service, method, args, mode, returned });
      return returned;
    } catch (thrown) {
      onCall({ service, method, args, mode, thrown });
      throw thrown;
    }
  };
}

/** Throws in the script, and is remembered in case the script catches it. */
export function notEmulated(execution: Execution, member: string): never {
  throw inScript(execution, new NotEmulatedError(member));
}

/** What the script gets of an error that was thrown on its behalf. */
function inScript(execution: Execution, error: unknown): unknown {
  if (error instanceof NotEmulatedError) execution.calls.notEmulated.push(error.what);
  if (error instanceof ServiceError) return execution.values.exception(error.message);
  return isHostFailure(error) ? noteFailure(execution, error) : error;
}

function wrap(execution: Execution, name: string, key: string, method: Method) {
  return (...args: unknown[]): unknown => {
    const {
      takes = NO_ARGUMENTS,
      writes = false,
      remote = false,
      modes = writes ? WRITING_MODES : undefined,
    } = method;
    const { values, calls, authMode } = execution;
    checkRunning(execution);
    if (!accepts(takes, args)) throw values.exception(mismatch(name, key, args));
    if (modes && !modes.includes(authMode)) {
      throw values.exception(method.refusal ?? `You do not have permission to call ${key}`);
    }
    checkScope(execution, name, key, method);
    if (writes && !method.keepsDocument && !execution.mayEdit) throw values.exception(MAY_NOT_EDIT);
    const isRemote = remote === 'once' ? !warm.has(execution) : remote;
    const isOfDocument = name.split('.')[0] === DOCUMENT;
    if (isRemote && isOfDocument) commit(execution);
    const ofCell = execution.cell ? ({ ofCell: true } as const) : {};
    calls.calls.push({
      service: name,
      method: key,
      remote: isRemote,
      ...(writes && !method.keepsDocument && { writes }),
      ...ofCell,
    });
    if (remote === 'once') warm.add(execution);
    const way = isRemote ? (remote === 'once' ? 'metadata' : 'remote') : writes ? 'write' : 'local';
    execution.time.call(name, key, way, Math.max(0, ...args.map(cellsIn)));
    if (execution.time.isOut) throw kill(execution, OUT_OF_TIME, false);
    // The calls of cells fail on their own: a cell keeps its error until it is calculated anew.
    const struck = execution.cell ? null : execution.faults.strike();
    struck?.meanwhile?.();
    const fault = struck?.meanwhile === undefined ? struck : null;
    if (fault !== null && !fault.after) throw failWith(execution, fault);
    if (writes && !isRemote) write(execution);
    try {
      const returned = (method.call as (...args: unknown[]) => unknown)(...args.map(ofHost));
      if (isRemote) execution.time.read(cellsIn(returned));
      if (fault === null) return toRealm(execution, returned);
    } catch (error) {
      const thrown = inScript(execution, error);
      if (fault === null) throw thrown;
    }
    throw failWith(execution, fault);
  };
}

const SERVICE_FAILED = 'Service Spreadsheets failed while accessing document with id workbench.';

/** What the call that was struck fails with. */
function failWith(execution: Execution, fault: FaultOptions): Error {
  if (!fault.kill) return execution.values.exception(SERVICE_FAILED);
  if (fault.losesWrites) loseWrites(execution);
  return kill(execution, SERVICE_FAILED);
}

function checkScope(
  { authMode, scopes, values }: Execution,
  name: string,
  key: string,
  method: Method,
): void {
  const refuse = (required: string) => {
    throw values.exception(
      `Specified permissions are not sufficient to call ${name}.${key}. Required permissions: ${required}`,
    );
  };
  if (method.scope && !scopes.includes(method.scope)) refuse(method.scope);
  const touchesDocument = name.startsWith(`${DOCUMENT}.`) && (method.remote !== undefined || method.writes);
  // A custom function or a simple trigger needs nobody's consent for the document that it belongs to.
  if (authMode !== 'FULL' || !touchesDocument || DOCUMENT_SCOPES.some((scope) => scopes.includes(scope)))
    return;
  refuse(`(${DOCUMENT_SCOPES.join(' || ')})`);
}

/** How many cells a list of rows stands for. */
function cellsIn(value: unknown): number {
  const [row]: unknown[] = Array.isArray(value) ? value : [];
  return Array.isArray(value) && Array.isArray(row) ? value.length * row.length : 0;
}

/** Arrays of a realm would make more of themselves, which the engine doesn't take for arrays. */
function ofHost(value: unknown): unknown {
  return Array.isArray(value) ? Array.from(value, ofHost) : value;
}

/** Arrays and dates are rebuilt in the realm; service objects and plain values pass. */
function toRealm(execution: Execution, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return execution.values.array(
      value.map((item: unknown) => (typeof item === 'object' ? toRealm(execution, item) : item)),
    );
  }
  // First: of what is no date, that takes long to tell.
  if (membersOf.has(value)) return value;
  if (isDate(value)) return execution.values.date(value.getTime());
  return value;
}
