// Makes a fresh realm look like Apps Script's: the language, the script's time zone, the host's clock.
import { createLocalDate } from './local-date';
import type { Realm, RealmValues } from './realm';
import type { Zone } from './time-zone';

/** What stays: the globals of ES2020 without BigInt. Everything else a realm was born with is removed. */
export const LANGUAGE_GLOBALS: ReadonlySet<string> = new Set(
  `globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent
  encodeURI encodeURIComponent escape unescape Array ArrayBuffer Boolean DataView Date Error EvalError
  Float32Array Float64Array Function Int8Array Int16Array Int32Array Map Number Object Promise Proxy RangeError
  ReferenceError RegExp Set String Symbol SyntaxError TypeError Uint8Array Uint8ClampedArray Uint16Array
  Uint32Array URIError WeakMap WeakSet JSON Math Reflect Intl`.split(/\s+/),
);

/** A call can't have as many as an array can hold. */
const MOST_ARGUMENTS = 10_000;

/** The intrinsics that the host takes from a realm. */
interface RealmGlobals {
  Array: ArrayConstructor;
  Date: DateConstructor;
  Error: ErrorConstructor;
  Function: FunctionConstructor;
  Intl: { DateTimeFormat: typeof Intl.DateTimeFormat };
  JSON: JSON;
  Object: ObjectConstructor;
}

/** Call before anything else runs in the realm. */
export function setUpRealm(realm: Realm, zone: Zone, now: () => number): RealmValues {
  const { scope } = realm;
  for (const name of Object.getOwnPropertyNames(scope)) {
    if (!LANGUAGE_GLOBALS.has(name)) Reflect.deleteProperty(scope, name);
  }
  const globals = scope as unknown as RealmGlobals;
  const arrayPrototype = globals.Array.prototype;
  const listOf = globals.Function('...items', 'return items') as (...items: unknown[]) => unknown[];
  const parsed = globals.JSON.parse;
  const LocalDate = createLocalDate(globals.Date, zone, now);
  replace(globals, 'Date', LocalDate);
  replace(globals.Intl, 'DateTimeFormat', inZone(globals.Intl.DateTimeFormat, zone));
  return {
    // An array that a realm makes is made sooner than one that is given its prototype: V8 looks through those of all realms.
    array: (items) =>
      items.length <= MOST_ARGUMENTS ? listOf(...items) : Object.setPrototypeOf([...items], arrayPrototype),
    parsed,
    object: (entries) => globals.Object.fromEntries(entries),
    date: (instant) => new LocalDate(instant),
    exception(message) {
      const error = new globals.Error(message);
      error.name = 'Exception';
      return error;
    },
  };
}

function replace(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { value, writable: true, enumerable: false, configurable: true });
}

/** A formatter without a time zone of its own shows the script's, not the machine's. */
function inZone(native: typeof Intl.DateTimeFormat, zone: Zone): typeof Intl.DateTimeFormat {
  const create = (locales?: string | string[], options?: Intl.DateTimeFormatOptions) =>
    new native(locales, { timeZone: zone.name, ...options });
  return new Proxy(native, {
    apply: (_target, _self, args) => create(...args),
    construct: (_target, args) => create(...args),
  });
}
