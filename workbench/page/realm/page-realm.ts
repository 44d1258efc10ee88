// Realms in the page: the global scope of an iframe that is taken out of the document and emptied.
//
// What is guaranteed: no execution sees anything that an earlier one did. The whole script is evaluated again as
// the body of a function, so everything it declares is new. What it changed beyond that (a global, a built-in
// object) is put back before the place is used again, or the place is given up. That is looked at when the next
// execution begins, not when one ends: then nothing of an earlier one, not even a promise, can still be running.
// An execution inside another, for a cell that a custom function reads, gets a place of its own.
//
// Not covered: Symbol.for, which is one for all realms, and as everywhere, what a script does to its host on purpose.

import { type NewRealm, SCRIPT_FILE } from '../../host/realm';
import { type Body, readBodiesOnce, type Scope } from '../../host/realm-bodies';
import { LANGUAGE_GLOBALS } from '../../host/realm-setup';
import { Pristine } from './pristine';

/** Starts the script; what it declared under the names asked for. */
type Start = () => Record<string, unknown>;

interface Place {
  readonly scope: Record<string, unknown>;
  compile(code: string, names: readonly string[]): Start;
  /** Whether everything is as it was. */
  clean(): boolean;
}

/** Making a place takes some 20 ms, cleaning one well under 1 ms. */
export function createPageRealms(page: Document): NewRealm {
  const idle: Place[] = [];
  return () => {
    let place = idle.pop();
    while (place && !place.clean()) place = idle.pop();
    const used = place ?? openPlace(page);
    return {
      scope: used.scope,
      load(code, globals, names) {
        Object.assign(used.scope, globals);
        return used.compile(code, names)();
      },
      release: () => idle.push(used),
    };
  };
}

/** Objects of the language that no global name leads to. */
const HIDDEN_OBJECTS = `[
  function* () {}, async function () {}, async function* () {}, [][Symbol.iterator](), ''[Symbol.iterator](),
  new Map().entries(), new Set().values(), ''.matchAll(/x/g), (function* () {})(), (async function* () {})()
].map(Object.getPrototypeOf)`;

/** The last match of a regular expression is a global too: RegExp.$1. */
const FORGET_MATCH = `(function () { /(?:)/.exec(''); })`;

function openPlace(page: Document): Place {
  const frame = page.createElement('iframe');
  frame.hidden = true;
  page.body.append(frame);
  const window = frame.contentWindow as (Window & Record<string, unknown>) | null;
  if (!window) throw new Error('The browser gave an iframe no window.');
  const evaluate = window.eval as (code: string) => unknown;
  const { document } = window;
  // Out of the document its window has no `top`, `parent` or network, and still runs scripts.
  frame.remove();
  Object.setPrototypeOf(document, null);
  const shadowed = strip(window).join();
  const forgetMatch = evaluate(FORGET_MATCH) as () => void;
  makeBodiesOnce(window as unknown as Scope, evaluate);
  const pristine = new Pristine([window, ...(evaluate(HIDDEN_OBJECTS) as object[])]);
  const compiled = new Map<string, Start>();
  return {
    scope: window,
    compile(code, names) {
      const known = compiled.get(code);
      if (known) return known;
      // On the first line, so that the lines of errors are the script's own.
      const body = `(function (${shadowed}) {${code}\n;return {${names.join()}}})\n//# sourceURL=${SCRIPT_FILE}`;
      const start = evaluate(body) as Start;
      compiled.clear();
      compiled.set(code, start);
      return start;
    },
    clean() {
      forgetMatch();
      return pristine.restore();
    },
  };
}

/** More than a script has. */
const BODIES_KEPT = 100;

/**
 * Chromium keeps nothing of what it read for `new Function(body)`. What makes the function is kept here instead: it makes
 * a new one, with nothing of the last, for each execution.
 */
function makeBodiesOnce(scope: Scope, evaluate: (code: string) => unknown): void {
  const makers = new Map<string, Map<string, () => object>>();
  const made = ({ parameters, body, place, text }: Body): object => {
    const at = place();
    const name = /\(([^()]*)\)$/.exec(at)?.[1] ?? at;
    const make = evaluate(`(function () { return ${text()} })\n//# sourceURL=${name}`) as () => object;
    if (makers.size >= BODIES_KEPT) makers.clear();
    const ofBody = makers.get(body) ?? new Map<string, () => object>();
    makers.set(body, ofBody.set(parameters, make));
    return make();
  };
  const known = ({ parameters, body }: Body): object | undefined => makers.get(body)?.get(parameters)?.();
  readBodiesOnce(scope, known, made);
}

/** Removes all that is no part of the language, and returns the names that a window doesn't give away. */
function strip(window: object): string[] {
  const left = new Set<string>();
  for (let owner: object | null = window; owner; owner = Reflect.getPrototypeOf(owner)) {
    if (Reflect.getPrototypeOf(owner) === null) break; // Object.prototype is the language's.
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (owner === window && LANGUAGE_GLOBALS.has(name)) continue;
      if (!Reflect.deleteProperty(owner, name)) left.add(name);
    }
  }
  return [...left];
}
