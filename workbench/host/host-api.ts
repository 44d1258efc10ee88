// What a test or the page needs of the host, and what the host needs of them.
import type { Engine } from './engine/engine';
import type { AuthMode, Toast } from './execution';
import type { NewRealm } from './realm';
import type { CustomFunctionHelp, ScriptFiles } from './script';
import type { ServiceCall } from './services/calls';
import type { FaultOptions } from './services/faults';
import type { HtmlPage } from './services/html-service';
import type { LockName } from './services/lock-service';
import type { ScriptMenu } from './services/ui';
import type { Spreadsheet } from './spreadsheet';
import type { WorkbookFile } from './workbook';

export interface HostOptions {
  readonly script: ScriptFiles;
  readonly workbook: WorkbookFile;
  /** The instant on the host's clock, which stands still until it is moved. */
  readonly now: Date | number;
  readonly newRealm: NewRealm;
  /** Whether a cell with TODAY() is refused as an argument too. Google doesn't say that it is. */
  readonly refuseToday?: boolean;
  /** Who runs the script. */
  readonly user?: { readonly email: string };
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
  /**
   * What `google.script.run` does for a page: arguments and result are copies of plain data, and a function whose
   * name ends in an underscore isn't there. Throws a ScriptError, whose `reason` is all that the page is told.
   * That a page has to wait for its answer, and has ten calls at once at most, is left to the page.
   */
  call(functionName: string, args?: readonly unknown[]): unknown;
  /** The instant on the clock. */
  readonly now: number;
  /** Moves the clock: TODAY and NOW are calculated again. */
  setNow(instant: Date | number): void;
  /** What a script's `addToUi` put into the menu bar, in order; a menu of the same name replaces the older one. */
  readonly menus: readonly ScriptMenu[];
  /** What was shown last beside the sheet: another object for every call of `showSidebar`. */
  readonly sidebar: HtmlPage | undefined;
  /** The messages that scripts showed for some seconds. */
  readonly toasts: readonly Toast[];
  /** The service calls so far. */
  readonly calls: readonly ServiceCall[];
  /** How many of them left the sandbox. */
  readonly remoteCalls: number;
  /** The `n`-th call of a service from now fails. 0 takes that back. */
  failAt(n: number, options?: FaultOptions): void;
  /** As another execution that holds a lock; returns how to let go of it. */
  holdLock(name: LockName): () => void;
  /** What scripts asked for in vain, even if they caught the error. */
  readonly notEmulated: readonly string[];
  /** How often each function of the script was executed so far. */
  readonly executions: Readonly<Record<string, number>>;
  /** What scripts printed. */
  readonly log: readonly string[];
  /** Empties `calls`, `notEmulated`, `executions`, `toasts` and `log`. */
  clearRecords(): void;
  save(): WorkbookFile;
}
