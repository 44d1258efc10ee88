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

type Rows = Exclude<FunctionResult, { readonly error: string }>;

/** As a file keeps it: the last row goes on to the height of all. */
interface SavedResult {
  readonly height: number;
  readonly rows: Rows;
  readonly calls: readonly SavedCall[];
}

interface SavedCall extends ServiceCall {
  /** One after the other. */
  readonly times: number;
}

/** What the file of a workbook keeps. */
export interface SavedResults {
  /** A digest of the script and the circumstances in which they came about: with others they are not used. */
  readonly validFor: string;
  /** By digests of the functions and their arguments. */
  readonly results: Readonly<Record<string, SavedResult>>;
}

/** To be raised where the host makes other values of what a function returns. */
const FORMAT = 2;

/** In characters of their arguments. */
const MOST_KEPT = 20_000_000;

const isSameForAll = ({ calls }: { readonly calls: readonly ServiceCall[] }) =>
  calls.every(({ service, method }) => SAME_FOR_ALL.has(`${service}.${method}`));

class SameResults {
  private kept = new Map<string, Kept>();
  private size = 0;

  constructor(readonly validFor: string) {}

  find(key: string): Kept | undefined {
    return this.kept.get(key);
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
}

/** Those of a script, and those that one file has kept. These are good for no other file: who knows where they come from. */
class ResultsOfFile {
  private readonly ofFile: ByDigest<SavedResult>;

  constructor(
    private readonly ofScript: SameResults,
    saved: SavedResults | undefined,
  ) {
    const results = saved?.validFor === this.validFor ? Object.entries(saved.results) : [];
    this.ofFile = new ByDigest(new Map(results.filter(([, result]) => isSameForAll(result))));
  }

  get validFor(): string {
    return this.ofScript.validFor;
  }

  find(key: string): Kept | undefined {
    const kept = this.ofScript.find(key);
    if (kept) return kept;
    const saved = this.ofFile.of(key);
    return saved && { result: wholeRows(saved), calls: saved.calls.flatMap(eachOf) };
  }

  keep(key: string, kept: Kept): void {
    this.ofScript.keep(key, kept);
  }

  /** What the file is to keep of the calls that its cells make. An error is no value: it is found out anew. */
  saved(keys: Iterable<string>): SavedResults {
    const results: Record<string, SavedResult> = {};
    for (const key of keys) {
      const kept = this.find(key);
      if (kept === undefined || 'error' in kept.result) continue;
      const { result, calls } = kept;
      const rows = withoutSameRows(result);
      results[digestOf(key)] = { height: result.length, rows, calls: counted(calls) };
    }
    return { validFor: this.validFor, results };
  }
}

/** Columns that spill are as high as their sheet, and most of that is blank. */
function withoutSameRows(rows: Rows): Rows {
  let kept = rows.length;
  while (kept > 1 && isSame(rows[kept - 2], rows[kept - 1])) kept -= 1;
  return rows.slice(0, kept);
}

const isSame = (one: Rows[number] = [], other: Rows[number] = []) =>
  one.every((cell, column) => cell === other[column]);

const wholeRows = ({ rows, height }: SavedResult): Rows =>
  Array.from({ length: height }, (_, row) => rows[Math.min(row, rows.length - 1)] ?? []);

/** A function that reads dates makes the same call for each of them. */
function counted(calls: readonly ServiceCall[]): SavedCall[] {
  const found: SavedCall[] = [];
  for (const call of calls) {
    const last = found.at(-1);
    if (last && isSameCall(last, call)) found[found.length - 1] = { ...last, times: last.times + 1 };
    else found.push({ ...call, times: 1 });
  }
  return found;
}

const isSameCall = ({ times: _, ...one }: SavedCall, other: ServiceCall) =>
  JSON.stringify(one) === JSON.stringify(other);

const eachOf = ({ times, ...call }: SavedCall): ServiceCall[] => Array.from({ length: times }, () => call);

const ofScripts = new WeakMap<Script, Map<string, SameResults>>();

/**
 * @param circumstances Whatever of a host has a part in all its results.
 * @param saved What its file has kept.
 */
export function resultsOfFile(
  script: Script,
  circumstances: readonly string[],
  saved: SavedResults | undefined,
): ResultsOfFile {
  const ofScript = ofScripts.get(script) ?? new Map<string, SameResults>();
  ofScripts.set(script, ofScript);
  const key = JSON.stringify(circumstances);
  const results =
    ofScript.get(key) ?? new SameResults(digestOf([FORMAT, key, script.timeZone, script.code].join()));
  ofScript.set(key, results);
  return new ResultsOfFile(results, saved);
}
