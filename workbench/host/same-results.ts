// What cells got from custom functions, for all hosts of a process that run the same script: files are opened again and
// again, in tests above all, and half of that was their executions. The file of a workbook keeps them too, as Google's do.
// An execution is spared where it asked neither the clock nor a service whose answer may be another one; what it counted
// and called is noted down all the same.
import { ByDigest, digestOf } from './digest';
import type { FunctionResult } from './engine/functions';
import type { Script } from './script';
import type { ServiceCall } from './services/calls';

/** What these answer is decided by their arguments and the time zone of the file. */
const SAME_FOR_ALL: ReadonlySet<string> = new Set([
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.Spreadsheet.getSpreadsheetTimeZone',
  'Utilities.formatDate',
]);

interface Kept {
  readonly result: FunctionResult;
  readonly calls: readonly ServiceCall[];
}

/** What the file of a workbook keeps. */
export interface SavedResults {
  /** A digest of the script and the circumstances in which they came about: with others they are not used. */
  readonly validFor: string;
  /** By digests of the functions and their arguments. */
  readonly results: Readonly<Record<string, Kept>>;
}

/** To be raised where the host makes other values of what a function returns. */
const FORMAT = 1;

/** In characters of their arguments. */
const MOST_KEPT = 20_000_000;

const isSameForAll = ({ calls }: Kept) =>
  calls.every(({ service, method }) => SAME_FOR_ALL.has(`${service}.${method}`));

class SameResults {
  private kept = new Map<string, Kept>();
  private size = 0;

  constructor(readonly validFor: string) {}

  /** @param ofFile What the file has kept. It is good for no other file: who knows where it comes from. */
  find(key: string, ofFile: ByDigest<Kept>): Kept | undefined {
    return this.kept.get(key) ?? ofFile.of(key);
  }

  /** Unless something else had a part in it. */
  keep(key: string, kept: Kept): void {
    if (!isSameForAll(kept)) return;
    this.size += key.length;
    if (this.size > MOST_KEPT) {
      this.kept = new Map();
      this.size = key.length;
    }
    this.kept.set(key, kept);
  }

  /** Those of a file that may be used. */
  taken(saved: SavedResults | undefined): ByDigest<Kept> {
    const results = saved?.validFor === this.validFor ? Object.entries(saved.results) : [];
    return new ByDigest(new Map(results.filter(([, kept]) => isSameForAll(kept))));
  }

  /** What a file is to keep of the calls that its cells make. An error is no value: it is found out anew. */
  saved(keys: Iterable<string>, ofFile: ByDigest<Kept>): SavedResults {
    const results: Record<string, Kept> = {};
    for (const key of keys) {
      const kept = this.find(key, ofFile);
      if (kept !== undefined && !('error' in kept.result)) results[digestOf(key)] = kept;
    }
    return { validFor: this.validFor, results };
  }
}

const ofScripts = new WeakMap<Script, Map<string, SameResults>>();

/** @param circumstances Whatever of a host has a part in all its results. */
export function sameResults(script: Script, circumstances: readonly string[]): SameResults {
  const ofScript = ofScripts.get(script) ?? new Map<string, SameResults>();
  ofScripts.set(script, ofScript);
  const key = JSON.stringify(circumstances);
  const results =
    ofScript.get(key) ?? new SameResults(digestOf([FORMAT, key, script.timeZone, script.code].join()));
  ofScript.set(key, results);
  return results;
}
