// What the daily check keeps between two runs, in the properties of the document: 9 KB a value, 500 KB in all.

import * as z from 'zod/mini';
import { EMPTY_MEMORY, type Memory, waitingIn } from '../../alerts/memory';
import { packMemory, readMemory } from '../../alerts/packed-memory';
import type { Day } from '../../kpi/day';
import {
  type KeptAlerts,
  type KeptProblem,
  keptAlerts,
  type Parts,
  type ReadKeptAlerts,
  readKeptAlerts,
  readParts,
} from '../../protocol/kept-alerts';
import { speak } from '../../words';
import { lastEditIn, markIn } from '../edit/edit-mark';
import { FILE_VERSION, fileLanguage } from '../runtime/file-language';
import { refuseNewer, VERSION } from '../runtime/file-version';
import { type Kept, readKept } from '../runtime/kept';
import { ascii, jsonIn, packed, unpacked } from '../runtime/packed';
import { DAYS_PROPERTY } from '../spreadsheet/days-property';
import { manualSheetIn } from '../spreadsheet/manual-property';
import { sourcesSheetIn } from '../spreadsheet/sources-property';

/** The keys of the properties. All begin alike, so that another script's are never touched. */
const SETTINGS = 'alerts.settings';
const STATE = 'alerts.state';
const SENT = 'alerts.sent';
const MEMORY = 'alerts.memory.';
const MISSED = 'alerts.missed';

/** What the check keeps for itself. */
export interface StoredState {
  /** How many values the memory is kept in. */
  readonly memoryParts: number;
  /** The ids of the sheets that the check writes. */
  readonly historySheet: string | null;
  readonly logSheet: string | null;
  /** The row at which a run that was cut short meant to write into the log. */
  readonly logRow: number | null;
  readonly lastCheck: { readonly when: string; readonly what: string } | null;
  /** The last check, where it ended in an error. */
  readonly lastError: { readonly when: string; readonly why: string } | null;
  /** The day on which the owner was last asked to allow us again. */
  readonly askedOn: number | null;

  /** The sheets that need not be offered to be watched, and those that are no progress sheets so far. */
  readonly settledSheets: readonly string[];
  readonly otherSheets: readonly string[];
  /** The mark of the last edit before the last check; null before the first. */
  readonly mark: string | null;
}

const STATE_PARTS: Parts<StoredState> = {
  memoryParts: z.int().check(z.minimum(0)),
  historySheet: z.nullable(z.string()),
  logSheet: z.nullable(z.string()),
  logRow: z.nullable(z.int()),
  lastCheck: z.nullable(z.object({ when: z.string(), what: z.string() })),
  // A state that an older version wrote has none.
  lastError: z._default(z.nullable(z.object({ when: z.string(), why: z.string() })), null),
  askedOn: z.nullable(z.int()),
  settledSheets: z._default(z.array(z.string()), []),
  otherSheets: z._default(z.array(z.string()), []),
  mark: z._default(z.nullable(z.string()), null),
};

/** The choices, and which trigger it is. */
export type StoredSettings = KeptAlerts;

const FRESH: StoredState = {
  memoryParts: 0,
  historySheet: null,
  logSheet: null,
  logRow: null,
  lastCheck: null,
  lastError: null,
  askedOn: null,
  settledSheets: [],
  otherSheets: [],
  mark: null,
};

/** All that is kept. What can't be read, part by part, is replaced by what is usual. */
export interface Store {
  readonly settings: StoredSettings;
  /** Why the settings are not all as someone chose them. */
  readonly problem: KeptProblem | null;
  readonly state: StoredState;
  readonly memory: Memory;
  /** The ledger: who was mailed by a run that could not say so any more. */
  readonly sent: readonly string[];
  /** The mark of the last edit. */
  readonly mark: string;
  /** Whether there are sheets whose day is written. */
  readonly hasWrittenDays: boolean;
  /** The id of the manual's sheet; null where none was made. */
  readonly manualSheet: string | null;
  /** The id of the sheet of sources; null where none was made. */
  readonly sourcesSheet: string | null;
  /** The day on which a check found the file busy, if none has run since. */
  readonly missedOn: number | null;
}

/** Whether there are settings that can't be read, or not all of them. */
export const hasBadSettings = ({ problem }: Pick<Store, 'problem'>): boolean =>
  problem === 'incomplete' || problem === 'unreadable';

/** Where the daily check stands: what whoever opens the sidebar has to know. */
export type Standing = Pick<Store, 'settings' | 'missedOn'> & Pick<StoredState, 'lastCheck'>;

/** Reads everything at once; from then on the language of the file is spoken. Throws where a newer version has written it. */
export function readStore(): Store {
  const kept = readKept();
  speak(fileLanguage(kept));
  refuseNewer(kept[FILE_VERSION]);
  const { alerts, problem } = alertsIn(kept);
  const { whole: state } = readParts(STATE_PARTS, stateLostIn(kept), jsonIn(kept[STATE]));
  const rest = {
    settings: alerts,
    problem,
    missedOn: missedIn(kept),
    manualSheet: manualSheetIn(kept),
    sourcesSheet: sourcesSheetIn(kept),
  };
  // What was told was told in the other file: the sheets that the check wrote were copied too.
  const mark = lastEditIn(kept);
  const hasWrittenDays = kept[DAYS_PROPERTY] !== undefined;
  if (problem === 'copied')
    return { ...rest, mark, hasWrittenDays, state: stateOfCopy(state), memory: EMPTY_MEMORY, sent: [] };
  const parts = Array.from({ length: state.memoryParts }, (_, part) => kept[MEMORY + part] ?? '');
  const memory = readMemory(unpacked(parts));
  const waiting = waitingIn(memory);
  return {
    ...rest,
    state,
    memory,
    mark,
    hasWrittenDays,
    sent: (parsed(z.array(z.int()), kept[SENT]) ?? []).flatMap((place) => waiting[place] ?? []),
  };
}

/** The id of the sheet into which the check writes History; null where it has written none yet. */
export const historySheetIn = (kept: Kept): string | null =>
  readParts(STATE_PARTS, FRESH, jsonIn(kept[STATE])).whole.historySheet;

/** Where the daily check stands. */
export function readStanding(kept: Kept): Standing {
  const { alerts, problem } = alertsIn(kept);
  const { whole: state } = readParts(STATE_PARTS, FRESH, jsonIn(kept[STATE]));
  const lastCheck = problem === 'copied' ? null : state.lastCheck;
  return { settings: alerts, lastCheck, missedOn: missedIn(kept) };
}

const missedIn = (kept: Kept): number | null => (kept[MISSED] ? Number(kept[MISSED]) : null);

/** That the check of a day found the file busy: without the lock, and beside all else that is kept. */
export function saveMissedOn(day: Day): void {
  documentProperties().setProperty(MISSED, String(day));
}

/** The choices, and the mark of the last edit: what Progress needs. */
export function readSettings(kept: Kept): {
  settings: StoredSettings;
  problem: ReadKeptAlerts['problem'];
  mark: string;
} {
  const { alerts: settings, problem } = alertsIn(kept);
  return { settings, problem, mark: markIn(kept) };
}

/** The file's id is asked for only where there is something to compare it with. */
function alertsIn(kept: Kept): ReadKeptAlerts {
  const text = kept[SETTINGS];
  return text === undefined ? readKeptAlerts(undefined, '') : readKeptAlerts(jsonIn(text), fileId());
}

/** What is usual; the memory is as long as it is. */
function stateLostIn(kept: Kept): StoredState {
  let memoryParts = 0;
  while (kept[MEMORY + memoryParts] !== undefined) memoryParts += 1;
  return { ...FRESH, memoryParts };
}

const stateOfCopy = ({ historySheet, logSheet }: StoredState): StoredState => ({
  ...FRESH,
  historySheet,
  logSheet,
});

/** No file's id. */
const OTHER_FILE = '';

/** Keeps the choices: as this file's, or in a copy still as those of the file that it was copied from. */
export function saveSettings(settings: StoredSettings, isOfCopy = false): void {
  const file = isOfCopy ? OTHER_FILE : fileId();
  documentProperties().setProperty(SETTINGS, ascii(keptAlerts(settings, file)));
}

const fileId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

/** Keeps the memory and the state, and begins a new ledger: all in one call, so that no run finds half of it. */
export function saveState(state: Omit<StoredState, 'memoryParts'>, memory: Memory): void {
  const parts = packed(packMemory(memory));
  documentProperties().setProperties({
    [FILE_VERSION]: String(VERSION),
    [STATE]: ascii({ ...state, memoryParts: parts.length }),
    [SENT]: '[]',
    [MISSED]: '',
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

/** Keeps a part of the state, and nothing else. */
function putState(state: StoredState, change: Partial<StoredState>): void {
  documentProperties().setProperty(STATE, ascii({ ...state, ...change }));
}

/** The day on which the owner was asked. */
export const saveAskedOn = (state: StoredState, askedOn: Day): void => putState(state, { askedOn });

/** Why the last check ended in an error: what it has kept by then stays. */
export const saveLastError = (lastError: NonNullable<StoredState['lastError']>): void =>
  putState(readStore().state, { lastError });

/** Keeps which sheets need not be offered to be watched any more. */
export const saveSettledSheets = (state: StoredState, ids: readonly string[]): void =>
  putState(state, { settledSheets: [...new Set([...state.settledSheets, ...ids])] });

function documentProperties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

function parsed<Schema extends z.ZodMiniType>(
  schema: Schema,
  text: string | undefined,
): z.output<Schema> | null {
  const read = schema.safeParse(jsonIn(text));
  return read.success ? read.data : null;
}
