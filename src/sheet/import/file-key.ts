// By which columns the rows of a file are told apart, so that a later file of the same kind renews them.

import { normalized } from '../../cells/text';
import { keysOfTool, type Tool } from './known-tools';
import type { FileColumn } from './read-column';

const NAMED_AS_ID = /(?:^|[\s_#-])(?:id|no|nr|number|key|code|ticket|order)(?:$|[\s_.-])|番号|コード|ID$/i;
/** So many rows tell whether two columns together are enough. */
const LOOKED_AT = 20_000;

/** Cells of rows, as texts. */
type Rows = readonly { readonly cells: readonly string[] }[];

/**
 * The headers of the columns that tell rows apart best: those of the tool; else one in which all cells differ, best one
 * that is called an id; else two. Empty where none do.
 */
export function proposedKey(columns: readonly FileColumn[], rows: Rows, tool: Tool | null): string[] {
  const byName = new Map(columns.map((column, index) => [normalized(column.header), index]));
  for (const names of keysOfTool(tool)) {
    const indices = names.map((name) => byName.get(name));
    if (indices.every((index) => index !== undefined)) return headersOf(columns, indices as number[]);
  }
  const candidates = columns.map((_, index) => index);
  const single = candidates.filter((index) => tellsApart(rows, [index]));
  const best =
    single.find((index) => NAMED_AS_ID.test(columns[index]?.header ?? '')) ??
    single.find((index) => isName(columns[index])) ??
    null;
  if (best !== null) return headersOf(columns, [best]);
  const names = candidates.filter((index) => isName(columns[index])).slice(0, 6);
  for (const one of names)
    for (const other of names)
      if (one < other && tellsApart(rows, [one, other])) return headersOf(columns, [one, other]);
  return headersOf(columns, single.slice(0, 1));
}

/** Amounts are what changes, not what a row is known by. */
const isName = (column: FileColumn | undefined) =>
  column !== undefined && ['day', 'time', 'text'].includes(column.type);

const headersOf = (columns: readonly FileColumn[], indices: readonly number[]) =>
  indices.flatMap((index) => columns[index]?.header ?? []);

function tellsApart(rows: Rows, indices: readonly number[]): boolean {
  const seen = new Set<string>();
  for (const { cells } of rows.slice(0, LOOKED_AT)) {
    const key = indices.map((index) => cells[index]?.trim() ?? '').join('\n');
    if (key.trim() === '' || seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}
