// The bodies that a script makes functions of by itself: its large tier, and most of its parts. They are long, the same in
// each execution, and a browser or Node reads them anew each time. Here they are read once; what they declare is new in
// each function that is made of them.

import { SCRIPT_FILE } from './realm';

export interface Scope {
  Function: FunctionConstructor;
}

/** A text in JavaScript that is a function. It is known by its parameters and its body: long texts are not joined. */
export interface Body {
  /** As the language joins them, in brackets. */
  readonly parameters: string;
  readonly body: string;
  /**
   * The line and column of the script that makes it. To find it out takes longer than to look the body up: where the same
   * stands in two places, errors name the first.
   */
  place(): string;
  /** The whole function, worded as the language does. */
  text(): string;
}

/** A body that takes longer to read than to look up. */
const LONG = 1_000;

/**
 * Makes `new Function(body)` of a scope ask for long bodies here.
 *
 * @param known A new function of a body that was read before; undefined where it was not.
 * @param made The same of one that is to be read now.
 */
export function readBodiesOnce(
  scope: Scope,
  known: (body: Body) => object | undefined,
  made: (body: Body) => object,
): void {
  const native = scope.Function;
  const construct = (args: unknown[], newTarget = native): object => {
    const body = args[args.length - 1];
    const isLong = typeof body === 'string' && body.length >= LONG;
    if (newTarget !== native || !isLong || !args.every((arg) => typeof arg === 'string'))
      return Reflect.construct(native, args, newTarget);
    const parameters = args.slice(0, -1).join();
    const text = () => `(function anonymous(${parameters}\n) {\n${body}\n})`;
    const given = { parameters: `(${parameters})`, body, place: callerInScript, text };
    const found = known(given);
    if (found) return found;
    // The language says whether it is a body.
    Reflect.construct(native, args);
    return made(given);
  };
  const shared: FunctionConstructor = new Proxy(native, {
    apply: (_target, _self, args) => construct(args),
    construct: (_target, args, newTarget) =>
      construct(args, newTarget === shared ? native : (newTarget as FunctionConstructor)),
  });
  const property = { value: shared, writable: true, enumerable: false, configurable: true };
  Object.defineProperty(scope, 'Function', property);
  Object.defineProperty(native.prototype, 'constructor', property);
}

interface CallSite {
  getScriptNameOrSourceURL(): string | null;
}

/** V8's own, in Node and in Chromium. */
const errors = Error as unknown as { prepareStackTrace?: unknown };

/** Where the script that is running is. Whoever else words stack traces, as test runners do, takes a while for it. */
function callerInScript(): string {
  const { prepareStackTrace } = errors;
  errors.prepareStackTrace = (_error: Error, sites: readonly CallSite[]) =>
    sites.find((site) => site.getScriptNameOrSourceURL() === SCRIPT_FILE);
  const caller = String(new Error().stack ?? '');
  errors.prepareStackTrace = prepareStackTrace;
  return caller;
}
