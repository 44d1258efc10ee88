// The types that a service method accepts, and Apps Script's words for arguments that it doesn't.
import { isDate } from '../realm';

const MATCHERS = {
  String: (value: unknown) => typeof value === 'string',
  Number: (value: unknown) => typeof value === 'number' && Number.isFinite(value),
  Integer: (value: unknown) => Number.isInteger(value),
  Boolean: (value: unknown) => typeof value === 'boolean',
  Date: (value: unknown) => isDate(value) && !Number.isNaN(value.getTime()),
  Object: (value: unknown) => value !== undefined,
} satisfies Record<string, (value: unknown) => boolean>;

/** A kind of service object, such as a Menu, for the methods that take one. */
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
  return '(class)';
}
