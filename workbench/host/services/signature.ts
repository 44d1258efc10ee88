// The types that a service method accepts, and Apps Script's words for arguments that it doesn't.
import { isDate } from '../realm';

const MATCHERS = {
  String: (value: unknown) => typeof value === 'string',
  Number: (value: unknown) => typeof value === 'number' && Number.isFinite(value),
  Integer: (value: unknown) => Number.isInteger(value),
  Boolean: (value: unknown) => typeof value === 'boolean',
  Date: (value: unknown) => isDate(value) && !Number.isNaN(value.getTime()),
  Object: (value: unknown) => value !== undefined,
  Any: () => true,
} satisfies Record<string, (value: unknown) => boolean>;

/** A kind of argument that needs a look of its own, such as a Menu. */
export interface ObjectType {
  readonly name: string;
  accepts(value: unknown): boolean;
}

export type ArgumentType = keyof typeof MATCHERS | ObjectType;

const matches = (type: ArgumentType, value: unknown) =>
  typeof type === 'string' ? MATCHERS[type](value) : type.accepts(value);

/** One list of types for each way in which the method can be called. */
export type Signatures = readonly (readonly ArgumentType[])[];

export const NO_ARGUMENTS: Signatures = [[]];

const nameOf = (type: ArgumentType) => (typeof type === 'string' ? type : type.name);

export function orNull(type: ArgumentType): ObjectType {
  return { name: nameOf(type), accepts: (value) => value === null || matches(type, value) };
}

export function listOf(type: ArgumentType): ObjectType {
  const accepts = (value: unknown) =>
    Array.isArray(value) && Array.from(value).every((item) => matches(type, item));
  return { name: `${nameOf(type)}[]`, accepts };
}

/** Rows of columns. Whether they fit the range is looked at later: Google has another message for that. */
export function rowsOf(type: ArgumentType): ObjectType {
  return listOf(listOf(type));
}

export function oneOf(...texts: readonly string[]): ObjectType {
  return { name: 'String', accepts: (value) => typeof value === 'string' && texts.includes(value) };
}

/** An object of options, of which only these are known. */
export function options(types: Readonly<Record<string, ArgumentType>>): ObjectType {
  const accepts = (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([key, item]) => {
      const type = types[key];
      return type !== undefined && matches(type, item);
    });
  return { name: 'Object', accepts };
}

/** The names of all the service objects that scripts hold: what has one is no plain data. */
export const serviceNames = new WeakMap<object, string>();

/** The service objects of one class, each with what the host knows about it. */
export class Kind<Held> implements ObjectType {
  private readonly held = new WeakMap<object, Held>();

  constructor(readonly name: string) {}

  readonly accepts = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && this.held.has(value);

  hold(object: object, held: Held): object {
    this.held.set(object, held);
    return object;
  }

  of(object: object): Held {
    const held = this.held.get(object);
    if (held === undefined) throw new TypeError(`This is no ${this.name}.`);
    return held;
  }
}

export function accepts(signatures: Signatures, args: readonly unknown[]): boolean {
  return signatures.some(
    (types) => types.length === args.length && types.every((type, index) => matches(type, args[index])),
  );
}

/** @example mismatch('SpreadsheetApp.Range', 'getValue', ['A1']) // => "The parameters (String) don't match ..." */
export function mismatch(service: string, method: string, args: readonly unknown[]): string {
  return `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${service}.${method}.`;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.every((item) => typeof item === 'number') ? 'number[]' : 'Object[]';
  const name = typeof value === 'object' ? serviceNames.get(value) : undefined;
  return name?.includes('.') ? name : '(class)';
}
