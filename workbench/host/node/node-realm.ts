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
      const script = compiled.get(SCRIPT_FILE, code) ?? compiled.add(SCRIPT_FILE, code, code, SCRIPT_FILE);
      script.runInContext(context);
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
    const parameters = args.slice(0, -1).join();
    const file = `eval at ${callerInScript()}, <anonymous>`;
    const known = compiled.get(`${file}(${parameters})`, body);
    if (known) return known.runInContext(context);
    // The language says whether it is a body.
    Reflect.construct(native, args);
    // As the language words the function that it makes, and the place of its errors.
    const text = `(function anonymous(${parameters}\n) {\n${body}\n})`;
    return compiled.add(`${file}(${parameters})`, body, text, file).runInContext(context);
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

// Every custom-function call evaluates the same text again: V8 only has to parse it once. The texts are long, and are
// looked up as they come: one made of them would be written anew each time.
const compiled = {
  scripts: new Map<string, Map<string, vm.Script>>(),
  count: 0,

  get(place: string, code: string): vm.Script | undefined {
    return this.scripts.get(place)?.get(code);
  },

  add(place: string, code: string, text: string, filename: string): vm.Script {
    if (this.count >= COMPILED_TEXTS_KEPT) {
      this.scripts.clear();
      this.count = 0;
    }
    const script = new vm.Script(text, { filename });
    const atPlace = this.scripts.get(place) ?? new Map<string, vm.Script>();
    this.scripts.set(place, atPlace.set(code, script));
    this.count += 1;
    return script;
  },
};
const COMPILED_TEXTS_KEPT = 24;
