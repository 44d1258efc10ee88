// The emulated Apps Script host: a spreadsheet, an uploaded script, and a clock that can be moved.
import { advance, runTrigger } from './clock/advance';
import { clockEvent } from './clock/clock-event';
import type { Trigger } from './clock/triggers';
import { CustomFunctions } from './custom-functions';
import { editEvent } from './edit-event';
import { ENGINE, type Engine, openEngine } from './engine/engine';
import type { FunctionHooks } from './engine/functions';
import { REFUSED_IN_ARGUMENTS } from './engine/volatile';
import type { Execution } from './execution';
import type { Host, HostOptions } from './host-api';
import { copyIn, copyOut, type RealmValues } from './realm';
import { type Run, Runner, ScriptError } from './runner';
import { resultsOfFile } from './same-results';
import { uploadScript } from './script';
import { environmentIn, openShared } from './shared';
import { Spreadsheet } from './spreadsheet';
import { lockKey } from './state/locks';
import { serialOfCivil } from './time-zone';
import { argumentsOf, intoRealm, resultOf } from './transfer';
import { type WorkbookFile, workbookData } from './workbook';

export type { Host, HostOptions };

export function createHost(options: HostOptions): Host {
  const { workbook, newRealm, refuseToday = false } = options;
  const script = uploadScript(options.script);
  const shared = openShared(options, script);
  const { user, people, clock, triggers, outbox, calls, faults, locks, properties, screen, log } = shared;
  const { scriptZone, spreadsheetZone } = shared;
  let engine!: Engine;
  const environment = environmentIn(shared, () => engine);
  let clockReads = 0;
  const now = () => {
    clockReads += 1;
    return clock.now;
  };
  /** Counts what an execution does besides calling services: it asks the clock, logs, or wants what is not emulated. */
  const traces = () => clockReads + log.length + calls.notEmulated.length;
  const runner = new Runner({ script, scriptZone, newRealm, now });
  const refused = refuseToday ? [...REFUSED_IN_ARGUMENTS, 'TODAY'] : REFUSED_IN_ARGUMENTS;

  /** While only triggers have the file open: since when its cells are not calculated. */
  let keptSince: number | undefined;

  let isUnattended = false;

  function unattended<Result>(work: () => Result, { staysSo = false } = {}): Result {
    if (isUnattended) return work();
    if (keptSince === undefined) {
      engine.catchUp();
      keptSince = clock.now;
      customFunctions.keepResults(true);
    }
    isUnattended = true;
    return engine.unwatched(
      () => {
        try {
          return work();
        } finally {
          isUnattended = false;
          if (!staysSo) {
            keptSince = undefined;
            customFunctions.keepResults(false);
          }
        }
      },
      { staysSo },
    );
  }

  const byTriggers = shared.cellsInTriggers === 'kept' ? unattended : <Result>(work: () => Result) => work();

  /** Where each call takes its time, or somebody is told of each, none is spared. */
  const results =
    options.latency === undefined && options.onCall === undefined
      ? resultsOfFile(
          script,
          [spreadsheetZone.name, options.language ?? '', ...shared.turned],
          workbook.results,
        )
      : undefined;

  // Before the workbook is opened: a formula is compiled with the functions that there are by then.
  const customFunctions = new CustomFunctions({
    script,
    spreadsheetZone,
    words: shared.words,
    turned: shared.turned,
    isRefused: (call) => engine.reachesRefused(call.position, call.name, refused),
    execute(call, functionName, key, args, convert) {
      const kept = results?.find(key);
      if (kept) {
        runner.count(functionName);
        calls.calls.push(...kept.calls);
        return kept.result;
      }
      const before = traces();
      const callsBefore = calls.calls.length;
      const result = runner.run({
        functionName,
        args,
        result: convert,
        environment: environment('CUSTOM_FUNCTION', { call }),
      });
      if (traces() === before) results?.keep(key, { result, calls: calls.calls.slice(callsBefore) });
      return result;
    },
  });

  const hooks: FunctionHooks = {
    call: (call) => customFunctions.call(call),
    nowSerial: () => serialOfCivil(spreadsheetZone.civilAt(keptSince ?? clock.now)),
  };
  /** At another time, or with another script or engine, formulas may come to something else. */
  const leftFor = () => results && [results.validFor, clock.now, ENGINE, ...refused].join(' ');
  const left = workbook.left?.validFor === leftFor() ? workbook.left?.formulas : undefined;
  openEngine(
    workbookData(workbook),
    hooks,
    (opened) => {
      engine = opened;
    },
    left,
  );
  const spreadsheet = new Spreadsheet(engine, spreadsheetZone);

  /** What the file keeps of its formulas: where nothing has been calculated, what it was opened with. */
  function savedFormulas(asLeft: boolean): Pick<WorkbookFile, 'results' | 'left'> {
    if (engine.isAsLeft) {
      const { results: opened, left: shown } = workbook;
      return { ...(opened && { results: opened }), ...(asLeft && shown && { left: shown }) };
    }
    const validFor = leftFor();
    if (!results || validFor === undefined) return {};
    const called = results.saved(customFunctions.callsIn(engine.formulas()));
    // While nobody has the file open, cells do not show what they come to.
    const formulas = asLeft && keptSince === undefined ? engine.formulasLeft() : undefined;
    return { results: called, ...(formulas && { left: { validFor, formulas } }) };
  }

  /** On the same day only NOW and its like say something else; while nobody has the file open, nothing does. */
  function followClock(before: number): void {
    if (keptSince !== undefined) return;
    const isSameDay = dayAt(before) === dayAt(clock.now);
    if (!isSameDay || engine.calls(REFUSED_IN_ARGUMENTS)) engine.recalculateVolatile();
  }

  const dayAt = (instant: number) => Math.floor(serialOfCivil(spreadsheetZone.civilAt(instant)));

  function refuseWithoutConsent(email: string): void {
    if (!options.runsWithoutConsent) people.refuseWithoutConsent(email);
  }

  /** Where services take time, TODAY and NOW are others afterwards. */
  function runTimed<Result>(run: Run<Result>): Result {
    const before = clock.now;
    try {
      return engine.calculatingLater(() => runner.run(run));
    } finally {
      if (clock.now !== before) followClock(before);
    }
  }

  function fire({ id, handler, owner: email }: Trigger, due: number): void {
    try {
      // An add-on's trigger starts without consent too, and fails at the first call that needs it.
      if (!shared.isAddOn) people.refuseWithoutConsent(email);
      runTimed({
        functionName: handler,
        environment: environment('FULL', { email, isInBackground: true }),
        args: (_values, execution) => [clockEvent(execution, id, due)],
        result: copyOut,
      });
    } catch (error) {
      if (error instanceof ScriptError) log.push(`${handler}, as ${email}: ${error.message}`);
      throw error;
    }
  }

  // Even a person whose edit makes the script fail has made the edit: Google only notes the error down.
  if (script.functions.some((fn) => fn.name === 'onEdit')) {
    engine.onUserEdit((edit) => {
      const args = (_values: RealmValues, execution: Execution) => [editEvent(execution, edit)];
      try {
        engine.calculatingLater(() =>
          runner.run({ functionName: 'onEdit', args, result: copyOut, environment: environment('LIMITED') }),
        );
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
    run(functionName, { args = [], authMode = 'FULL', user: email = user.email } = {}) {
      if (authMode === 'FULL') refuseWithoutConsent(email);
      return runTimed({
        functionName,
        environment: environment(authMode, { email }),
        args: (values) => args.map((arg) => copyIn(values, arg)),
        result: copyOut,
      });
    },
    call(functionName, args = [], { user: email = user.email } = {}) {
      if (functionName.endsWith('_')) throw new ScriptError(`Script function not found: ${functionName}`);
      refuseWithoutConsent(email);
      const given = argumentsOf(args);
      return runTimed({
        functionName,
        environment: environment('FULL', { email }),
        args: (values) => given.map((arg) => intoRealm(values, arg)),
        result: resultOf,
      });
    },
    get menus() {
      return screen.menus;
    },
    get sidebar() {
      return screen.sidebar;
    },
    get dialog() {
      return screen.dialog;
    },
    get now() {
      return clock.now;
    },
    setNow(instant) {
      clock.now = Math.floor(Number(instant));
      triggers.clockWasSet(clock.now);
      engine.recalculateVolatile();
    },
    advanceTo: (instant) =>
      byTriggers(() =>
        advance({
          clock,
          triggers,
          to: Math.floor(Number(instant)),
          lateBy: options.triggersLateBy ?? 0,
          run: fire,
          onMove: followClock,
        }),
      ),
    fireTrigger(id) {
      return byTriggers(() => runTrigger(clock, triggers.of(id), clock.now, fire));
    },
    unattended,
    comeBack() {
      if (keptSince !== undefined) unattended(() => {});
    },
    disableTrigger: (id) => triggers.disable(id),
    enableTrigger: (id) => triggers.enable(id, clock.now),
    get triggers() {
      return triggers.all;
    },
    outbox: outbox.mails,
    revoke: (email, scopes) => people.revoke(email, scopes),
    authorize: (email) => people.authorize(email),
    toasts: screen.toasts,
    calls: calls.calls,
    get remoteCalls() {
      return calls.calls.filter(({ remote }) => remote).length;
    },
    failAt: (n, faultOptions) => (n === 0 ? faults.cancel() : faults.plan(n, faultOptions)),
    holdLock(name, email = user.email) {
      const holder = {};
      const key = lockKey(name, email);
      if (!locks.take(key, holder)) throw new Error(`The ${name} lock is held already.`);
      return () => locks.release(key, holder);
    },
    get properties() {
      return properties.saved();
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
      screen.toasts.length = 0;
    },
    catchUp: () => engine.catchUp(),
    save: ({ asLeft = false } = {}) => ({
      name: shared.workbook.name,
      ...(workbook.editors && { editors: workbook.editors }),
      timeZone: workbook.timeZone,
      data: spreadsheet.save(),
      properties: properties.saved(),
      triggers: triggers.all,
      outbox: [...outbox.mails],
      ...savedFormulas(asLeft),
    }),
  };
}
