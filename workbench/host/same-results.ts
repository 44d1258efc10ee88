// What cells got from custom functions, for all hosts of a process that run the same script: files are opened again and
// again, in tests above all, and half of that was their executions. An execution is spared where nothing but its
// arguments and the file's time zone can have had a part in it; what it counted and called is noted down all the same.
import type { FunctionResult } from './engine/functions';
import type { Script } from './script';
import type { ServiceCall } from './services/calls';

/** What these answer is decided by their arguments and the time zone of the file. */
const SAME_FOR_ALL: ReadonlySet<string> = new Set([
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.Spreadsheet.getSpreadsheetTimeZone',
  'Utilities.formatDate',
]);

interface Kept {
  readonly result: FunctionResult;
  readonly calls: readonly ServiceCall[];
}

/** In characters of their arguments. */
const MOST_KEPT = 20_000_000;

class SameResults {
  private kept = new Map<string, Kept>();
  private size = 0;

  find(key: string): Kept | undefined {
    return this.kept.get(key);
  }

  /** Unless something else had a part in it. */
  keep(key: string, kept: Kept): void {
    if (!kept.calls.every(({ service, method }) => SAME_FOR_ALL.has(`${service}.${method}`))) return;
    this.size += key.length;
    if (this.size > MOST_KEPT) {
      this.kept = new Map();
      this.size = key.length;
    }
    this.kept.set(key, kept);
  }
}

const ofScripts = new WeakMap<Script, Map<string, SameResults>>();

/** @param circumstances Whatever of a host has a part in all its results. */
export function sameResults(script: Script, circumstances: readonly string[]): SameResults {
  const ofScript = ofScripts.get(script) ?? new Map<string, SameResults>();
  ofScripts.set(script, ofScript);
  const key = JSON.stringify(circumstances);
  const results = ofScript.get(key) ?? new SameResults();
  ofScript.set(key, results);
  return results;
}
