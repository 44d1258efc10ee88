// Realms in Node: each one is a new vm context.
import vm from 'node:vm';
import { type Realm, SCRIPT_FILE } from '../realm';
import { type Body, readBodiesOnce, type Scope } from '../realm-bodies';

/** A realm with nothing in it but what the language itself defines. */
export function createNodeRealm(): Realm {
  const context = vm.createContext();
  const scope = vm.runInContext('globalThis', context) as Record<string, unknown>;
  ignoreRejections(vm.runInContext('Promise.prototype', context) as object);
  readBodiesOnce(
    scope as unknown as Scope,
    ({ parameters, body }) => compiled.get(parameters, body)?.runInContext(context) as object | undefined,
    (body) =>
      compiled.add(body.parameters, body.body, body.text(), nameOf(body)).runInContext(context) as object,
  );
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

/** As the language names the place of its errors. */
const nameOf = ({ place }: Body) => `eval at ${place()}, <anonymous>`;

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

// Every custom-function call evaluates the same text again: V8 only has to parse it once. The texts are long, and are
// looked up as they come: one made of them would be written anew each time.
const compiled = {
  scripts: new Map<string, Map<string, vm.Script>>(),
  count: 0,

  get(head: string, code: string): vm.Script | undefined {
    return this.scripts.get(head)?.get(code);
  },

  add(head: string, code: string, text: string, filename: string): vm.Script {
    if (this.count >= COMPILED_TEXTS_KEPT) {
      this.scripts.clear();
      this.count = 0;
    }
    const script = new vm.Script(text, { filename });
    const ofHead = this.scripts.get(head) ?? new Map<string, vm.Script>();
    this.scripts.set(head, ofHead.set(code, script));
    this.count += 1;
    return script;
  },
};
const COMPILED_TEXTS_KEPT = 24;
