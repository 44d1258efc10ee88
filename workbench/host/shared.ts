// What all executions of a host share, and what each of them sees of it.
import { Clock } from './clock/clock';
import { Triggers } from './clock/triggers';
import { type Engine, readingWhileCalculating } from './engine/engine';
import { type FunctionCall, isErrorText } from './engine/functions';
import type { CellReading } from './engine/values';
import type { Execution } from './execution';
import type { HostOptions } from './host-api';
import { type Words, wordsIn } from './languages';
import { People } from './people';
import type { RealmValues } from './realm';
import { Screen } from './screen';
import type { Script } from './script';
import { CallLog } from './services/calls';
import { Outbox } from './services/outbox';
import { createRange } from './services/range';
import { mapCells } from './services/ranges';
import { createSheet } from './services/sheet';
import type { AuthMode } from './state/auth-mode';
import { Faults } from './state/faults';
import { Locks } from './state/locks';
import { Properties } from './state/properties';
import { createZone } from './time-zone';

const DEFAULT_USER = { email: 'user@example.com' };

export type Shared = ReturnType<typeof openShared>;

export function openShared(options: HostOptions, script: Script) {
  const { workbook, user = DEFAULT_USER } = options;
  const clock = new Clock(Math.floor(Number(options.now)), options.latency);
  const log: string[] = [];
  return {
    script,
    user,
    mayEdit: options.mayEdit ?? true,
    isAddOn: options.addOn ?? false,
    words: wordsIn(options.language ?? 'en'),
    language: options.language,
    cellsInTriggers: options.cellsInTriggers ?? ('fresh' as const),
    owner: options.owner ?? user.email,
    turned: new Set(options.turned),
    activeSheetInTriggers: options.activeSheetInTriggers ?? ('none' as const),
    cutsPages: options.cutsPages ?? false,
    formulasAsRead: options.formulasAsRead ?? 'local',
    workbook: {
      id: workbook.id ?? 'workbench',
      name: workbook.name ?? 'Untitled spreadsheet',
      editors: workbook.editors ?? [],
    },
    scriptZone: createZone(script.timeZone),
    spreadsheetZone: createZone(workbook.timeZone),
    clock,
    triggers: new Triggers(workbook.triggers ?? [], clock.now),
    people: new People(script, (message) => wordsIn(options.language ?? 'en').message(message)),
    calls: new CallLog(),
    onCall: options.onCall,
    faults: new Faults(),
    locks: new Locks(),
    properties: new Properties(workbook.properties ?? {}, user.email),
    outbox: new Outbox(workbook.outbox ?? [], options.mailQuota),
    screen: new Screen(),
    log,
  };
}

/** Who runs what, and where, besides the rights. */
export interface Circumstances {
  /** The address of who runs it, unless it is the host's user. */
  readonly email?: string;
  /** Of a custom function. */
  readonly call?: FunctionCall;
  readonly isInBackground?: boolean;
}

/** `engine` is asked for late: the first executions happen while the workbook is opened. */
export function environmentIn(shared: Shared, engine: () => Engine) {
  const { script, user, clock, people, properties, log } = shared;
  return (authMode: AuthMode, { email = user.email, call, isInBackground = false }: Circumstances = {}) =>
    (values: RealmValues): Execution => {
      const execution: Execution = {
        objects: {
          range: (area) => createRange(execution, area),
          sheet: (sheetId) => createSheet(execution, sheetId),
        },
        authMode,
        values: { ...values, exception: (message) => values.exception(shared.words.message(message)) },
        engine: engine(),
        formulasAsRead: shared.formulasAsRead,
        workbook: shared.workbook,
        spreadsheetZone: shared.spreadsheetZone,
        scriptZone: shared.scriptZone,
        calls: shared.calls,
        faults: shared.faults,
        locks: shared.locks,
        properties: properties.of(email),
        user: { email },
        mayEdit: shared.mayEdit || email !== user.email,
        scriptName: script.name,
        requestedScopes: script.scopes,
        scopes: people.scopesOf(email),
        functionNames: script.functions.map(({ name }) => name),
        pages: script.pages,
        isAddOn: shared.isAddOn,
        isInBackground,
        triggers: shared.triggers,
        outbox: shared.outbox,
        time: clock.begin(authMode),
        now: () => clock.now,
        ui: shared.screen,
        cutsPages: shared.cutsPages,
        owner: shared.owner,
        turned: shared.turned,
        cellsInTriggers: shared.cellsInTriggers,
        activeSheetInTriggers: shared.activeSheetInTriggers,
        words: shared.words,
        ...(shared.language !== undefined && { language: shared.language }),
        ...(shared.onCall && { onCall: shared.onCall }),
        ...(call && { cell: call.position }),
        readRows: (area) => {
          const rows = call
            ? mapCells(area, (position) => readingWhileCalculating(call.read(position)))
            : engine().readRows(area);
          return rows.map((row) => row.map((reading) => inWords(shared.words, reading)));
        },
        log: (text) => log.push(text),
      };
      return execution;
    };
}

/** Errors as the users' language names them. */
function inWords(words: Words, reading: CellReading): CellReading {
  const { value } = reading;
  if (typeof value !== 'string' || value === '' || !isErrorText(value)) return reading;
  const error = words.errorValue(value);
  return { ...reading, value: error, text: error };
}
