// The emulated Apps Script host: a spreadsheet, an uploaded script, and a clock that can be moved.
import { CustomFunctions } from './custom-functions';
import { editEvent } from './edit-event';
import { type Engine, openEngine, readingWhileCalculating } from './engine/engine';
import type { FunctionCall, FunctionHooks } from './engine/functions';
import { REFUSED_IN_ARGUMENTS } from './engine/volatile';
import type { AuthMode, Execution, Toast } from './execution';
import type { Host, HostOptions, RunOptions } from './host-api';
import { copyIn, copyOut, type RealmValues } from './realm';
import { Runner, ScriptError } from './runner';
import { uploadScript } from './script';
import { CallLog } from './services/calls';
import { Faults } from './services/faults';
import type { HtmlPage } from './services/html-service';
import { Locks } from './services/lock-service';
import { openProperties, savedProperties } from './services/properties-service';
import type { ScriptMenu } from './services/ui';
import { Spreadsheet } from './spreadsheet';
import { createZone, serialOfCivil } from './time-zone';
import { argumentsOf, intoRealm, resultOf } from './transfer';
import { workbookData } from './workbook';

export type { Host, HostOptions, RunOptions };

export function createHost(options: HostOptions): Host {
  const { workbook, newRealm, refuseToday = false, user = { email: 'user@example.com' } } = options;
  const script = uploadScript(options.script);
  const scriptZone = createZone(script.timeZone);
  const spreadsheetZone = createZone(workbook.timeZone);
  const { name = 'Untitled spreadsheet' } = workbook;
  const calls = new CallLog();
  const faults = new Faults();
  const locks = new Locks();
  const properties = openProperties(workbook.properties);
  const log: string[] = [];
  const toasts: Toast[] = [];
  const menus = new Map<string, ScriptMenu>();
  let sidebar: HtmlPage | undefined;
  let now = Number(options.now);
  let engine!: Engine;
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
      faults,
      locks,
      properties,
      user,
      scriptName: script.name,
      scopes: script.scopes,
      pages: script.pages,
      ui: {
        addMenu: (menu) => menus.set(menu.caption, menu),
        showSidebar: (page) => {
          sidebar = page;
        },
        toast: (toast) => toasts.push(toast),
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

  const hooks: FunctionHooks = {
    call: (call) => customFunctions.call(call),
    nowSerial: () => serialOfCivil(spreadsheetZone.civilAt(now)),
  };
  openEngine(workbookData(workbook), hooks, (opened) => {
    engine = opened;
  });
  const spreadsheet = new Spreadsheet(engine, spreadsheetZone);
  // Even a person whose edit makes the script fail has made the edit: Google only notes the error down.
  if (script.functions.some((fn) => fn.name === 'onEdit')) {
    engine.onUserEdit((edit) => {
      const args = (_values: RealmValues, execution: Execution) => [editEvent(execution, edit)];
      try {
        runner.run({ functionName: 'onEdit', args, result: copyOut, environment: environment('LIMITED') });
      } catch (error) {
        if (!(error instanceof ScriptError)) throw error;
        log.push(`onEdit: ${error.message}`);
      }
    });
  }
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
    call(functionName, args = []) {
      if (functionName.endsWith('_')) throw new ScriptError(`Script function not found: ${functionName}`);
      const given = argumentsOf(args);
      return runner.run({
        functionName,
        environment: environment('FULL'),
        args: (values) => given.map((arg) => intoRealm(values, arg)),
        result: resultOf,
      });
    },
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
      now = Number(instant);
      engine.recalculate();
    },
    toasts,
    calls: calls.calls,
    get remoteCalls() {
      return calls.calls.filter(({ remote }) => remote).length;
    },
    failAt: (n, faultOptions) => (n === 0 ? faults.cancel() : faults.plan(n, faultOptions)),
    holdLock(name) {
      const holder = {};
      if (!locks.take(name, holder)) throw new Error(`The ${name} lock is held already.`);
      return () => locks.release(name, holder);
    },
    notEmulated: calls.notEmulated,
    get executions() {
      return Object.fromEntries(runner.executions);
    },
    log,
    clearRecords() {
      calls.clear();
      runner.executions.clear();
      log.length = 0;
      toasts.length = 0;
    },
    save: () => ({
      name,
      timeZone: workbook.timeZone,
      data: spreadsheet.save(),
      properties: savedProperties(properties),
    }),
  };
}
