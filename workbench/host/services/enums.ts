// Enums as Apps Script has them: objects that are compared, and print as their names.
import type { Execution } from '../execution';
import { type ObjectType, serviceNames } from './signature';

/** As a Date counts them. */
export const WEEK_DAYS: readonly string[] = 'SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY'.split(
  ' ',
);

const ENUMS = {
  'ScriptApp.AuthMode': ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
  'ScriptApp.AuthorizationStatus': ['REQUIRED', 'NOT_REQUIRED'],
  'ScriptApp.EventType': ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'],
  'ScriptApp.TriggerSource': ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'],
  'ScriptApp.WeekDay': WEEK_DAYS,
  'SpreadsheetApp.CopyPasteType': [
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ],
  'SpreadsheetApp.BorderStyle': ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
  'SpreadsheetApp.ProtectionType': ['RANGE', 'SHEET'],
  'SpreadsheetApp.WrapStrategy': ['WRAP', 'OVERFLOW', 'CLIP'],
} as const;

export type EnumName = keyof typeof ENUMS;

interface Member {
  readonly enumName: EnumName;
  readonly name: string;
}

const members = new WeakMap<object, Member>();
const built = new WeakMap<Execution, Map<EnumName, Readonly<Record<string, object>>>>();

/** The same objects for all of an execution. */
export function enumOf(execution: Execution, enumName: EnumName): Readonly<Record<string, object>> {
  const ofExecution = built.get(execution) ?? new Map();
  built.set(execution, ofExecution);
  const known = ofExecution.get(enumName);
  if (known) return known;
  const entries = ENUMS[enumName].map((name, ordinal) => [name, memberOf(enumName, name, ordinal)] as const);
  const made = Object.freeze(Object.fromEntries(entries));
  ofExecution.set(enumName, made);
  return made;
}

export function enumType(enumName: EnumName): ObjectType {
  return {
    name: enumName,
    accepts: (value) =>
      typeof value === 'object' && value !== null && members.get(value)?.enumName === enumName,
  };
}

/** The name of an argument that was accepted as a member of an enum. */
export function enumMemberName(member: object): string {
  return members.get(member)?.name ?? '';
}

function memberOf(enumName: EnumName, name: string, ordinal: number): object {
  const member = Object.freeze({ toString: () => name, name: () => name, ordinal: () => ordinal });
  members.set(member, { enumName, name });
  serviceNames.set(member, enumName);
  return member;
}
