// Realms in Node: each one is a new vm context.
import vm from 'node:vm';
import { type Realm, SCRIPT_FILE } from '../realm';

/** A realm with nothing in it but what the language itself defines. */
export function createNodeRealm(): Realm {
  const context = vm.createContext();
  const scope = vm.runInContext('globalThis', context) as Record<string, unknown>;
  ignoreRejections(vm.runInContext('Promise.prototype', context) as object);
  compileBodiesOnce(scope as unknown as Scope, context);
  return {
    scope,
    load(code, globals) {
      Object.assign(scope, globals);
      compile(code, SCRIPT_FILE).runInContext(context);
      return scope;
    },
    // Each context is used once.
    release() {},
  };
}

// On Google, nobody hears of a promise that a script leaves behind. In Node it would end the process.
const prototypes = new WeakSet<object>();

function ignoreRejections(promisePrototype: object): void {
  if (!process.listeners('unhandledRejection').includes(onUnhandledRejection)) {
    process.on('unhandledRejection', onUnhandledRejection);
  }
  prototypes.add(promisePrototype);
}

function onUnhandledRejection(reason: unknown, promise: Promise<unknown>): void {
  for (let owner: object | null = promise; owner; owner = Reflect.getPrototypeOf(owner)) {
    if (prototypes.has(owner)) return;
  }
  // As without this listener.
  throw reason;
}

interface Scope {
  Function: FunctionConstructor;
}

/** A body that takes longer to read than to look up: those of the script's large tier, and of most of its parts. */
const LONG = 1_000;

/** What V8 read of a long body for one realm, `new Function(body)` has in the next one; it is evaluated anew. */
function compileBodiesOnce(scope: Scope, context: vm.Context): void {
  const native = scope.Function;
  const construct = (args: unknown[], newTarget = native): object => {
    const body = args[args.length - 1];
    const isLong = typeof body === 'string' && body.length >= LONG;
    if (newTarget !== native || !isLong || !args.every((arg) => typeof arg === 'string'))
      return Reflect.construct(native, args, newTarget);
    // As the language words the function that it makes, and the place of its errors.
    const text = `(function anonymous(${args.slice(0, -1).join()}\n) {\n${body}\n})`;
    const file = `eval at ${callerInScript()}, <anonymous>`;
    // The language says whether it is a body.
    if (!isCompiled(text, file)) Reflect.construct(native, args);
    return compile(text, file).runInContext(context);
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

/** The line of the script that is running. Whoever else words stack traces, as test runners do, takes a while for it. */
function callerInScript(): string {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = (_error, sites) => sites.find((site) => site.getFileName() === SCRIPT_FILE);
  const caller = String(new Error().stack ?? '');
  Error.prepareStackTrace = prepareStackTrace;
  return caller;
}

// Every custom-function call evaluates the same text again: V8 only has to parse it once.
const compiled = new Map<string, vm.Script>();
const COMPILED_TEXTS_KEPT = 24;
const keyOf = (code: string, file: string) => `${file}\n${code}`;

const isCompiled = (code: string, file: string) => compiled.has(keyOf(code, file));

function compile(code: string, file: string): vm.Script {
  const key = keyOf(code, file);
  const known = compiled.get(key);
  if (known) return known;
  if (compiled.size >= COMPILED_TEXTS_KEPT) compiled.clear();
  const script = new vm.Script(code, { filename: file });
  compiled.set(key, script);
  return script;
}
