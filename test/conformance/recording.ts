// Calls of services as they were made, each kind once: on what, with what, by which right, and what came of it. Values are
// written as TypeScript has them, so that its compiler can say whether Google's reference allows them.

import { isDate } from '../../workbench/host/realm';
import type { CallSeen } from '../../workbench/host/services/calls';
import { enumMemberName } from '../../workbench/host/services/enums';
import { serviceNames } from '../../workbench/host/services/signature';
import { classOf, GLOBALS, LITERALS } from './reference';

/** A kind of call. */
export interface Recorded extends Pick<CallSeen, 'service' | 'method' | 'mode'> {
  /** TypeScript for each argument. */
  readonly args: readonly string[];
  /** TypeScript for what the script got; undefined where something was thrown. */
  readonly returned?: string;
  /** What was thrown. */
  readonly refusal?: string;
}

export class Recording {
  private readonly known = new Map<string, Recorded>();

  /** For the host's option of this name. */
  readonly onCall = ({ service, method, args, mode, returned, thrown }: CallSeen): void => {
    const came =
      thrown === undefined ? { returned: written(returned) } : { refusal: (thrown as Error).message };
    const recorded = { service, method, mode, args: args.map(written), ...came };
    this.known.set(JSON.stringify(recorded), recorded);
  };

  get calls(): readonly Recorded[] {
    return [...this.known.values()];
  }

  /** The methods that were called, such as "SpreadsheetApp.Range.getValues", in order. */
  get methods(): readonly string[] {
    return [...new Set(this.calls.map(nameOf))].sort();
  }
}

/** @example nameOf(recorded) // => 'SpreadsheetApp.Range.getValues' */
export const nameOf = ({ service, method }: Pick<Recorded, 'service' | 'method'>): string =>
  `${service}.${method}`;

/** What has to be declared for such TypeScript. */
export const DECLARED = `
declare function the<Class>(): Class;
declare const text: string;
declare const whole: number;
declare const fraction: number;
declare const yes: boolean;
declare const day: Date;
`;

/** The TypeScript of a service object. */
export const writtenService = (service: string): string =>
  GLOBALS.has(service) ? service : `the<GoogleAppsScript.${classOf(service)}>()`;

function written(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return LITERALS.has(value) ? JSON.stringify(value) : 'text';
  if (typeof value === 'number') return Number.isInteger(value) ? 'whole' : 'fraction';
  if (typeof value === 'boolean') return 'yes';
  if (typeof value !== 'object') return `(${typeof value})`;
  if (isDate(value)) return 'day';
  if (Array.isArray(value)) return writtenList(Array.from(value));
  const name = serviceNames.get(value);
  const member = enumMemberName(value);
  if (name !== undefined) return member === '' ? writtenService(name) : `${name}.${member}`;
  // What data is kept by is no name of an option: one such key stands for all of them.
  const entries = Object.entries(value).map(([key, item]) => [/^\w+$/.test(key) ? key : '"a key"', item]);
  return `{ ${[...new Set(entries.map(([key, item]) => `${key}: ${written(item)}`))].join(', ')} }`;
}

/** One of each kind; of rows, one row with one of each. */
function writtenList(items: readonly unknown[]): string {
  const isRows = items.length > 0 && items.every((item) => Array.isArray(item));
  if (isRows) return `[${writtenList(items.flat())}]`;
  return `[${[...new Set(items.map(written))].sort().join(', ')}]`;
}
