// What the host needs from a place to run scripts in: a vm context in Node, an iframe in the page.

/** The name of the script in the stacks of its errors; a realm has to give it to what it runs. */
export const SCRIPT_FILE = 'Code.gs';

/** A fresh global scope for one execution: nothing that an earlier one did can be seen in it. */
export interface Realm {
  /** The realm's global object. */
  readonly scope: Record<string, unknown>;
  /**
   * Defines `globals`, evaluates `code` as a classic script, and returns its functions called `names`: those
   * that it declares at its top level.
   */
  load(
    code: string,
    globals: Record<string, unknown>,
    names: readonly string[],
  ): Readonly<Record<string, unknown>>;
  /** The execution is over: the place may be cleaned and used for another one. */
  release(): void;
}

export type NewRealm = () => Realm;

/** Builds values that belong to a realm, so that the script's own `instanceof` and `Array.isArray` hold. */
export interface RealmValues {
  array(items: readonly unknown[]): unknown[];
  /** What a text in JSON stands for. */
  parsed(json: string): unknown;
  object(entries: Iterable<readonly [string, unknown]>): object;
  date(instant: number): object;
  /** Apps Script names what its services throw "Exception". */
  exception(message: string): Error;
}

/** The realm's own version of plain data from outside: an argument of a function, say. */
export function copyIn(values: RealmValues, data: unknown): unknown {
  if (typeof data === 'function') throw new TypeError('Only plain data can be handed to a script.');
  if (typeof data !== 'object' || data === null) return data;
  if (isDate(data)) return values.date(data.getTime());
  if (Array.isArray(data)) return values.array(data.map((item) => copyIn(values, item)));
  return values.object(Object.entries(data).map(([key, item]) => [key, copyIn(values, item)] as const));
}

/** Plain data outside of any realm from what a script returned. */
export function copyOut(data: unknown): unknown {
  if (typeof data === 'function') return `function ${data.name}`;
  if (typeof data !== 'object' || data === null) return data;
  if (isDate(data)) return new Date(data.getTime());
  if (Array.isArray(data)) return Array.from(data, copyOut);
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, copyOut(item)]));
}

/** Whether `value` is a date of any realm: `instanceof` only knows its own, and a tag may lie. */
export function isDate(value: unknown): value is Date {
  if (typeof value !== 'object' || value === null) return false;
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}

/** A promise of any realm, or what passes for one. */
export function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
