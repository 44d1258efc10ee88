// What passes between a page and its script: google.script.run takes plain data only, and copies it.
//
// Both ends use this file: a page's own objects can only be told apart in the page, before they are sent.
import { isDate } from './realm';
import { serviceNames } from './services/signature';

/** In Google's words. */
export class NotTransferable extends Error {}

/** Where in the data something is that can't be handed over. */
class Unplain extends Error {}

/** Copies of what a page hands to a function. */
export function copyArguments(args: readonly unknown[]): unknown[] {
  return args.map((arg, index) =>
    copied(
      () => (arg === undefined ? null : transferable(arg, `${index}`)),
      (place) => `Failed due to illegal value in property: ${place}`,
    ),
  );
}

/** A copy of what a function returned; a function without a result has none. */
export function copyResult(returned: unknown): unknown {
  if (returned === undefined) return undefined;
  return copied(
    () => transferable(returned, ''),
    (place) =>
      `The script completed but the returned value is not a supported return type${place && `, in property: ${place}`}.`,
  );
}

function copied(copy: () => unknown, problem: (place: string) => string): unknown {
  try {
    return copy();
  } catch (error) {
    if (error instanceof Unplain) throw new NotTransferable(problem(error.message));
    throw error;
  }
}

/** `undefined` in a list becomes `null`; elsewhere it is refused like all that is no plain data. */
function transferable(value: unknown, place: string, parents: readonly object[] = []): unknown {
  const refuse = (): never => {
    throw new Unplain(place);
  };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse();
  if (typeof value !== 'object') return refuse();
  if (parents.includes(value)) return refuse();
  if (isDate(value)) return refuse();
  const around = [...parents, value];
  const within = (key: string | number, item: unknown) =>
    transferable(item, place === '' ? `${key}` : `${place}.${key}`, around);
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => (item === undefined ? null : within(index, item)));
  }
  if (serviceNames.has(value) || !isPlain(value)) return refuse();
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, within(key, item)]));
}

/** Made by `{}` in whatever realm: a class, a Map or an element of a page has more above it. */
function isPlain(value: object): boolean {
  const prototype: unknown = Reflect.getPrototypeOf(value);
  if (prototype === null) return true;
  return typeof prototype === 'object' && prototype !== null && Reflect.getPrototypeOf(prototype) === null;
}
