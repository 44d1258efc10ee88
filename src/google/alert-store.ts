// What the daily check keeps between two runs, in the properties of the document: 9 KB a value, 500 KB in all.

import { compressToBase64, decompressFromBase64 } from 'lz-string';
import * as z from 'zod/mini';
import { type Memory, waitingIn } from '../alerts/memory';
import { packMemory, readMemory } from '../alerts/packed-memory';
import { DEFAULT_SETTINGS } from '../alerts/settings';
import type { Day } from '../kpi/day';
import { type AlertChoices, hourSchema, weekdaySchema } from '../protocol/read-alerts';
import { markIn } from './edit-mark';
import type { Lineage } from './lineage';

/** The keys of the properties. All begin alike, so that another script's are never touched. */
const SETTINGS = 'alerts.settings';
const STATE = 'alerts.state';
const SENT = 'alerts.sent';
const MEMORY = 'alerts.memory.';

/** A value has 9 KB at most; base64 has one byte a character. */
const PART_LENGTH = 8000;

/** Morning, before the day's work. */
const DEFAULT_HOUR = 8;

const daysSchema = z.int().check(z.minimum(1), z.maximum(1000));
const settingsSchema = z.object({
  version: z.literal(1),
  isOn: z.boolean(),
  hour: hourSchema,
  settings: z.object({
    checksInARow: z.literal([1, 2]),
    repeatDays: daysSchema,
    weekdays: z.array(weekdaySchema),
    onHolidays: z.boolean(),
    manager: z.string(),
    escalateAfterDays: daysSchema,
    summaryTo: z.string(),
    summaryWeekday: weekdaySchema,
  }),
  sheets: z.array(z.string()),
  /** Whose trigger it is: the mails are sent in their name. */
  owner: z.string(),
  /** Its id: the trigger of anyone else, or of another time, is none of ours. */
  trigger: z.string(),
  /** Which sheet goes on from which. */
  lineage: z.optional(z.record(z.string(), z.object({ id: z.string(), name: z.string() }))),
});

const stateSchema = z.object({
  /** How many values the memory is kept in. */
  memoryParts: z.int(),
  /** The ids of the sheets that the check writes. */
  historySheet: z.nullable(z.string()),
  logSheet: z.nullable(z.string()),
  /** The row at which a run that was cut short meant to write into the log. */
  logRow: z.nullable(z.int()),
  lastCheck: z.nullable(z.object({ when: z.string(), what: z.string() })),
  /** The day on which the owner was last asked to allow us again. */
  askedOn: z.nullable(z.int()),
  /** The sheets that need not be offered to be watched, and those that are no progress sheets so far; once unknown. */
  settledSheets: z.optional(z.array(z.string())),
  otherSheets: z.optional(z.array(z.string())),
  /** The mark of the last edit before the last check. */
  mark: z.optional(z.string()),
});

/** The choices, and which trigger it is. */
export interface StoredSettings extends AlertChoices {
  readonly owner: string;
  readonly trigger: string;
  readonly lineage: Lineage;
}

export type StoredState = z.output<typeof stateSchema>;

const OFF: StoredSettings = {
  isOn: false,
  hour: DEFAULT_HOUR,
  settings: DEFAULT_SETTINGS,
  sheets: [],
  owner: '',
  trigger: '',
  lineage: {},
};

const FRESH: StoredState = {
  memoryParts: 0,
  historySheet: null,
  logSheet: null,
  logRow: null,
  lastCheck: null,
  askedOn: null,
};

/** All that is kept. What someone has edited by hand, or an older version wrote, is replaced by what is usual. */
export interface Store {
  readonly settings: StoredSettings;
  /** Whether there are settings that can't be read. */
  readonly hasBadSettings: boolean;
  readonly state: StoredState;
  readonly memory: Memory;
  /** The ledger: who was mailed by a run that could not say so any more. */
  readonly sent: readonly string[];
  /** The mark of the last edit. */
  readonly mark: string;
}

/** Reads everything at once. */
export function readStore(): Store {
  const kept = documentProperties().getProperties();
  const settings = parsed(settingsSchema, kept[SETTINGS]);
  const state = parsed(stateSchema, kept[STATE]) ?? FRESH;
  const parts = Array.from(
    { length: Math.max(0, state.memoryParts) },
    (_, part) => kept[MEMORY + part] ?? '',
  );
  const memory = readMemory(jsonIn(decompressFromBase64(parts.join(''))));
  const waiting = waitingIn(memory);
  return {
    settings: settings === null ? OFF : { ...settings, lineage: settings.lineage ?? {} },
    hasBadSettings: settings === null && kept[SETTINGS] !== undefined,
    state,
    memory,
    mark: markIn(kept),
    sent: (parsed(z.array(z.int()), kept[SENT]) ?? []).flatMap((place) => waiting[place] ?? []),
  };
}

/** Keeps the choices. */
export function saveSettings(settings: StoredSettings): void {
  documentProperties().setProperty(SETTINGS, ascii({ version: 1, ...settings }));
}

/** Keeps the memory and the state, and begins a new ledger: all in one call, so that no run finds half of it. */
export function saveState(state: Omit<StoredState, 'memoryParts'>, memory: Memory): void {
  const packed = compressToBase64(ascii(packMemory(memory)));
  const parts = packed.match(new RegExp(`.{1,${PART_LENGTH}}`, 'g')) ?? [];
  documentProperties().setProperties({
    [STATE]: ascii({ ...state, memoryParts: parts.length }),
    [SENT]: '[]',
    ...Object.fromEntries(parts.map((part, index) => [MEMORY + index, part])),
  });
}

/**
 * The ledger of a plan, to be kept after each mail. It has the places of the addresses among all that wait in the
 * memory as it was kept: the addresses themselves, on a day of a thousand mails, would not go into one value.
 */
export function openLedger(memory: Memory): (sent: readonly string[]) => void {
  const places = new Map(waitingIn(memory).map((address, place) => [address, place]));
  return (sent) => {
    documentProperties().setProperty(SENT, ascii(sent.map((address) => places.get(address))));
  };
}

/** The day on which the owner was asked, and nothing else. */
export function saveAskedOn(state: StoredState, day: Day): void {
  documentProperties().setProperty(STATE, ascii({ ...state, askedOn: day }));
}

/** Keeps which sheets need not be offered to be watched any more. */
export function saveSettledSheets(state: StoredState, ids: readonly string[]): void {
  const settledSheets = [...new Set([...(state.settledSheets ?? []), ...ids])];
  documentProperties().setProperty(STATE, ascii({ ...state, settledSheets }));
}

function documentProperties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

/** JSON in which each character is one byte. */
function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function jsonIn(text: string | null | undefined): unknown {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function parsed<Schema extends z.ZodMiniType>(
  schema: Schema,
  text: string | undefined,
): z.output<Schema> | null {
  const read = schema.safeParse(jsonIn(text));
  return read.success ? read.data : null;
}
