// Realms in Node: each one is a new vm context.
import vm from 'node:vm';
import { type Realm, SCRIPT_FILE } from '../realm';

/** A realm with nothing in it but what the language itself defines. */
export function createNodeRealm(): Realm {
  const context = vm.createContext();
  const scope = vm.runInContext('globalThis', context) as Record<string, unknown>;
  ignoreRejections(vm.runInContext('Promise.prototype', context) as object);
  return {
    scope,
    load(code, globals) {
      Object.assign(scope, globals);
      compile(code).runInContext(context);
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

// Every custom-function call evaluates the same text again: V8 only has to parse it once.
const compiled = new Map<string, vm.Script>();
const COMPILED_TEXTS_KEPT = 8;

function compile(code: string): vm.Script {
  const known = compiled.get(code);
  if (known) return known;
  if (compiled.size >= COMPILED_TEXTS_KEPT) compiled.clear();
  const script = new vm.Script(code, { filename: SCRIPT_FILE });
  compiled.set(code, script);
  return script;
}
