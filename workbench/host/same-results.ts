// What cells got from custom functions, for all hosts of a process that run the same script: files are opened again and
// again, in tests above all, and half of that was their executions. The file of a workbook keeps them too, as Google's do.
// An execution is spared where nothing but its arguments and the file's time zone can have had a part in it; what it
// counted and called is noted down all the same.
import { digestOf } from './digest';
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

/** What the file of a workbook keeps: good for the script and the circumstances in which it came about, and no others. */
export interface SavedResults {
  readonly of: string;
  /** By digests of the functions and their arguments. */
  readonly results: Readonly<Record<string, Kept>>;
}

/** In characters of their arguments. */
const MOST_KEPT = 20_000_000;

class SameResults {
  private kept = new Map<string, Kept>();
  private size = 0;
  private digests = new Map<string, string>();
  private readonly ofFiles = new Map<string, Kept>();

  constructor(private readonly of: string) {}

  find(key: string): Kept | undefined {
    const known = this.kept.get(key);
    if (known !== undefined || this.ofFiles.size === 0) return known;
    const ofFile = this.ofFiles.get(this.digestOf(key));
    if (ofFile !== undefined) this.keep(key, ofFile);
    return ofFile;
  }

  /** Unless something else had a part in it. */
  keep(key: string, kept: Kept): void {
    if (!kept.calls.every(({ service, method }) => SAME_FOR_ALL.has(`${service}.${method}`))) return;
    this.size += key.length;
    if (this.size > MOST_KEPT) {
      this.kept = new Map();
      this.digests = new Map();
      this.size = key.length;
    }
    this.kept.set(key, kept);
  }

  /** Those that a file has kept. */
  take({ of, results }: SavedResults): void {
    if (of !== this.of) return;
    for (const [digest, kept] of Object.entries(results)) this.ofFiles.set(digest, kept);
  }

  /** What a file is to keep of the calls that its cells make. */
  saved(keys: Iterable<string>): SavedResults {
    const results: Record<string, Kept> = {};
    for (const key of keys) {
      const kept = this.kept.get(key);
      if (kept !== undefined) results[this.digestOf(key)] = kept;
    }
    return { of: this.of, results };
  }

  private digestOf(key: string): string {
    const known = this.digests.get(key) ?? digestOf(key);
    this.digests.set(key, known);
    return known;
  }
}

const ofScripts = new WeakMap<Script, Map<string, SameResults>>();

/** @param circumstances Whatever of a host has a part in all its results. */
export function sameResults(script: Script, circumstances: readonly string[]): SameResults {
  const ofScript = ofScripts.get(script) ?? new Map<string, SameResults>();
  ofScripts.set(script, ofScript);
  const key = JSON.stringify(circumstances);
  const results = ofScript.get(key) ?? new SameResults(digestOf(`${key}${script.timeZone}${script.code}`));
  ofScript.set(key, results);
  return results;
}
