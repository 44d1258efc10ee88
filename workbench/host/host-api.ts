// What a test or the page needs of the host, and what the host needs of them.
import type { TriggerRun } from './clock/advance';
import type { Latency, LatencyName } from './clock/latency';
import type { Trigger } from './clock/triggers';
import type { FormulaForm } from './engine/contents';
import type { Engine } from './engine/engine';
import type { Language } from './languages';
import type { NewRealm } from './realm';
import type { CustomFunctionHelp, Script, ScriptFiles } from './script';
import type { CallSeen, ServiceCall } from './services/calls';
import type { Mail } from './services/outbox';
import type { Spreadsheet } from './spreadsheet';
import type { AuthMode } from './state/auth-mode';
import type { CellsInTriggers } from './state/cells-in-triggers';
import type { FaultOptions } from './state/faults';
import type { LockName } from './state/locks';
import type { SavedProperties } from './state/properties';
import type { DialogPage, HtmlPage, ScriptMenu, Toast } from './state/user-interface';
import type { Turned } from './turned';
import type { WorkbookFile } from './workbook';

export interface HostOptions {
  /** The built files, or what `uploadScript` made of them. */
  readonly script: ScriptFiles | Script;
  readonly workbook: WorkbookFile;
  /** The instant on the host's clock, which stands still until it is moved. */
  readonly now: Date | number;
  readonly newRealm: NewRealm;
  /** Whether a cell with TODAY() is refused as an argument too. Google doesn't say that it is. */
  readonly refuseToday?: boolean;
  /**
   * Whether `getFormula` answers as the cell shows it, in the locale's form, or as in en_US: nobody says which.
   * @default 'local'
   */
  readonly formulasAsRead?: FormulaForm;
  /**
   * Whether a page is shown without all that looks like a comment in its scripts, as Google may serve it. Without it,
   * such a page isn't shown at all.
   */
  readonly cutsPages?: boolean;
  /**
   * The language of the users' accounts: of what services throw, and of error values that scripts read.
   * @default 'en'
   */
  readonly language?: Language;
  /** Who runs the script, unless a run says otherwise. */
  readonly user?: { readonly email: string };
  /**
   * Whether that user may edit the spreadsheet. Where not, whatever a script writes is refused.
   * @default true
   */
  readonly mayEdit?: boolean;
  /**
   * The address of who owns the spreadsheet, and whom no protection keeps out.
   * @default that of `user`
   */
  readonly owner?: string;
  /**
   * What a trigger on the clock finds as its active sheet: none, and to select anything fails; or the first one, and
   * to select does nothing. Both have been reported.
   * @default 'none'
   */
  readonly activeSheetInTriggers?: 'none' | 'first';
  /**
   * What a trigger reads of cells that custom functions, TODAY or NOW have a part in.
   * @default 'fresh'
   */
  readonly cellsInTriggers?: CellsInTriggers;
  /**
   * How long after its time each trigger starts, in milliseconds.
   * @default 0
   */
  readonly triggersLateBy?: number;
  /**
   * How long services take. The clock then moves on with every call, and an execution ends after six minutes;
   * cells are still calculated in no time. Without it, the clock stands still in an execution.
   */
  readonly latency?: LatencyName | Latency;
  /** How many recipients a day each user may write to. @default 100, as a consumer account has it */
  readonly mailQuota?: number;
  /** What is otherwise than everybody takes for granted. */
  readonly turned?: readonly Turned[];
  /**
   * Whether what a person starts runs without all that the script asks for, as Google has it since permissions can
   * be chosen one by one; each call that needs a missing one then fails.
   */
  readonly runsWithoutConsent?: boolean;
  /** Is told of every call of a service, with what it was given: for who compares them with Google's reference. */
  onCall?(call: CallSeen): void;
  /** The script is an add-on that was published: stricter triggers, and other rules for consent. */
  readonly addOn?: boolean;
}

interface RunOptions {
  readonly args?: readonly unknown[];
  /** @default 'FULL', as for a menu or a trigger */
  readonly authMode?: AuthMode;
  /** The address of another user who runs it. */
  readonly user?: string;
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
  /**
   * What `google.script.run` does for a page: arguments and result are copies of plain data, and a function whose
   * name ends in an underscore isn't there. Throws a ScriptError, whose `reason` is all that the page is told.
   * That a page has to wait for its answer, and has ten calls at once at most, is left to the page.
   */
  call(functionName: string, args?: readonly unknown[], options?: Pick<RunOptions, 'user'>): unknown;
  /** The instant on the clock. */
  readonly now: number;
  /** Sets the clock, forward or back: TODAY and NOW are calculated again. No trigger fires, nor will it later. */
  setNow(instant: Date | number): void;
  /**
   * Moves the clock on, and runs every trigger that is due until then, in order and at its time, as its owner.
   * One that fails is in `log`, and the others run all the same.
   */
  advanceTo(instant: Date | number): readonly TriggerRun[];
  /**
   * Nobody has the file open while this works: what custom functions, TODAY and NOW have a part in stays as it is, and is
   * calculated at the end; within another one, at the end of that. `staysSo`: nobody has it open afterwards either, until
   * `comeBack`, or the end of another one.
   */
  unattended<Result>(work: () => Result, options?: { readonly staysSo: boolean }): Result;
  /** Somebody opens the file that nobody had open. */
  comeBack(): void;
  /** Runs a trigger now, out of turn: Google may fire one late, or twice. When it is due next stays as it is. */
  fireTrigger(id: string): TriggerRun;
  /** Google does so for reasons of its own: the trigger stays in its owner's list, and isn't started any more. */
  disableTrigger(id: string): void;
  /** It is due again from now on. */
  enableTrigger(id: string): void;
  /** The triggers of all users. */
  readonly triggers: readonly Trigger[];
  /** The mails that were sent, oldest first. */
  readonly outbox: readonly Mail[];
  /**
   * A user takes back what they agreed to, or the script asks for more than that: without scopes, for all of it.
   * What needs consent then fails; of an add-on, a trigger still starts, and fails at the first such call.
   */
  revoke(email: string, scopes?: readonly string[]): void;
  /** The user agrees to everything again. */
  authorize(email: string): void;
  /** What a script's `addToUi` put into the menu bar, in order; a menu of the same name replaces the older one. */
  readonly menus: readonly ScriptMenu[];
  /** What was shown last beside the sheet: another object for every call of `showSidebar`. */
  readonly sidebar: HtmlPage | undefined;
  /** What was shown last over the sheet: another object for every call of `showModalDialog`. */
  readonly dialog: DialogPage | undefined;
  /** The messages that scripts showed for some seconds. */
  readonly toasts: readonly Toast[];
  /** The service calls so far. */
  readonly calls: readonly ServiceCall[];
  /** How many of them left the sandbox. */
  readonly remoteCalls: number;
  /** The `n`-th call of a service from now fails, not counting those of cells. 0 takes that back. */
  failAt(n: number, options?: FaultOptions): void;
  /** As another execution that holds a lock, of the same user unless named; returns how to let go of it. */
  holdLock(name: LockName, user?: string): () => void;
  /** What scripts keep with the workbook. */
  readonly properties: SavedProperties;
  /** What scripts asked for in vain, even if they caught the error. */
  readonly notEmulated: readonly string[];
  /** How often each function of the script was executed so far. */
  readonly executions: Readonly<Record<string, number>>;
  /** What scripts printed. */
  readonly log: readonly string[];
  /** Empties `calls`, `notEmulated`, `executions`, `toasts` and `log`. */
  clearRecords(): void;
  /** Calculates a workbook that has only been shown as it was left, before somebody waits for it. */
  catchUp(): void;
  /** @param options.asLeft With what all formulas came to: where it is opened again, they show that until something changes. */
  save(options?: { readonly asLeft?: boolean }): WorkbookFile;
}
