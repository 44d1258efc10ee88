// The emulated Apps Script host: a spreadsheet, an uploaded script, and a clock that can be moved.
import { CustomFunctions } from './custom-functions';
import { createEngine, type Engine, readingWhileCalculating } from './engine/engine';
import type { FunctionCall } from './engine/functions';
import { REFUSED_IN_ARGUMENTS } from './engine/volatile';
import type { AuthMode, Execution } from './execution';
import { copyIn, copyOut, type NewRealm, type RealmValues } from './realm';
import { Runner } from './runner';
import { type CustomFunctionHelp, type ScriptFiles, uploadScript } from './script';
import { CallLog, type ServiceCall } from './services/calls';
import type { HtmlPage } from './services/html-service';
import type { ScriptMenu } from './services/ui';
import { Spreadsheet } from './spreadsheet';
import { createZone, MS_PER_DAY, serialOfCivil } from './time-zone';
import { type WorkbookFile, workbookData } from './workbook';

export interface HostOptions {
  readonly script: ScriptFiles;
  readonly workbook: WorkbookFile;
  /** The instant on the host's clock, which stands still until it is moved. */
  readonly now: Date | number;
  readonly newRealm: NewRealm;
  /** Whether a cell with TODAY() is refused as an argument too. Google doesn't say that it is. */
  readonly refuseToday?: boolean;
}

export interface RunOptions {
  readonly args?: readonly unknown[];
  /** @default 'FULL', as for a menu or a trigger */
  readonly authMode?: AuthMode;
}

export interface Host {
  readonly spreadsheet: Spreadsheet;
  /** The engine, for the grid that draws it. */
  readonly engine: Engine;
  readonly customFunctions: readonly CustomFunctionHelp[];
  /** The names of all the functions that can be run. */
  readonly functions: readonly string[];
  /** Runs a top-level function of the script; a plain copy of what it returns. Throws a ScriptError. */
  run(functionName: string, options?: RunOptions): unknown;
  /** The instant on the clock. */
  readonly now: number;
  /** Moves the clock: TODAY and NOW are calculated again. */
  setNow(instant: Date | number): void;
  /** What a script's `addToUi` put into the menu bar, in order; a menu of the same name replaces the older one. */
  readonly menus: readonly ScriptMenu[];
  /** What was shown last beside the sheet: another object for every call of `showSidebar`. */
  readonly sidebar: HtmlPage | undefined;
  /** The service calls so far. */
  readonly calls: readonly ServiceCall[];
  /** What scripts asked for in vain, even if they caught the error. */
  readonly notEmulated: readonly string[];
  /** How often each function of the script was executed so far. */
  readonly executions: Readonly<Record<string, number>>;
  /** What scripts printed. */
  readonly log: readonly string[];
  /** Empties `calls`, `notEmulated`, `executions` and `log`. */
  clearRecords(): void;
  save(): WorkbookFile;
}

export function createHost(options: HostOptions): Host {
  const { workbook, newRealm, refuseToday = false } = options;
  const script = uploadScript(options.script);
  const scriptZone = createZone(script.timeZone);
  const spreadsheetZone = createZone(workbook.timeZone);
  const { name = 'Untitled spreadsheet' } = workbook;
  const calls = new CallLog();
  const log: string[] = [];
  const menus = new Map<string, ScriptMenu>();
  let sidebar: HtmlPage | undefined;
  let now = Number(options.now);
  const runner = new Runner({ script, scriptZone, newRealm, now: () => now });
  const refused = refuseToday ? [...REFUSED_IN_ARGUMENTS, 'TODAY'] : REFUSED_IN_ARGUMENTS;

  const environment =
    (authMode: AuthMode, call?: FunctionCall) =>
    (values: RealmValues): Execution => ({
      authMode,
      values,
      engine,
      workbook: { id: 'workbench', name },
      spreadsheetZone,
      scriptZone,
      calls,
      scriptName: script.name,
      scopes: script.scopes,
      pages: script.pages,
      ui: {
        addMenu: (menu) => menus.set(menu.caption, menu),
        showSidebar: (page) => {
          sidebar = page;
        },
      },
      ...(call && { cell: call.position }),
      read: (position) => (call ? readingWhileCalculating(call.read(position)) : engine.read(position)),
      log: (text) => log.push(text),
    });

  // Before the workbook is opened: a formula is compiled with the functions that there are by then.
  const customFunctions = new CustomFunctions({
    script,
    spreadsheetZone,
    isRefused: (call) => engine.reachesRefused(call.position, call.name, refused),
    execute: (call, functionName, args, result) =>
      runner.run({ functionName, args, result, environment: environment('CUSTOM_FUNCTION', call) }),
  });

  const civilNow = () => spreadsheetZone.civilAt(now);
  const engine = createEngine(workbookData(workbook));
  engine.connect({
    call: (call) => customFunctions.call(call),
    nowSerial: () => serialOfCivil(civilNow()),
  });
  const spreadsheet = new Spreadsheet(engine, spreadsheetZone);
  if (!workbook.data) for (const sheet of workbook.sheets ?? []) spreadsheet.fill(sheet);

  return {
    spreadsheet,
    engine,
    customFunctions: script.functions.flatMap(({ help }) => help ?? []),
    functions: script.functions.map(({ name }) => name),
    run: (functionName, { args = [], authMode = 'FULL' } = {}) =>
      runner.run({
        functionName,
        environment: environment(authMode),
        args: (values) => args.map((arg) => copyIn(values, arg)),
        result: copyOut,
      }),
    get menus() {
      return [...menus.values()];
    },
    get sidebar() {
      return sidebar;
    },
    get now() {
      return now;
    },
    setNow(instant) {
      const day = Math.floor(civilNow() / MS_PER_DAY);
      now = Number(instant);
      if (Math.floor(civilNow() / MS_PER_DAY) !== day) customFunctions.forget();
      engine.recalculate();
    },
    calls: calls.calls,
    notEmulated: calls.notEmulated,
    get executions() {
      return Object.fromEntries(runner.executions);
    },
    log,
    clearRecords() {
      calls.clear();
      runner.executions.clear();
      log.length = 0;
    },
    save: () => ({ name, timeZone: workbook.timeZone, data: spreadsheet.save() }),
  };
}
