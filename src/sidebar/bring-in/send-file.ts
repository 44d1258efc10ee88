// Hands a file over in pieces of whole rows: one after the other, until all have gone or someone has had enough.

import type { BeginFile } from '../../protocol/bring-in';
import type { Refusal } from '../../protocol/replies';
import type { FileCell } from '../../sheet/import/convert';
import { call, isRefusal } from '../server/call';

type Rows = readonly (readonly FileCell[])[];

/** A piece has no more cells and no more characters: Google takes some MB at once, and a person wants to see it move. */
const MOST_CELLS = 20_000;
const MOST_CHARACTERS = 500_000;

/** How sending goes on. */
export interface Sending {
  /** Told after each piece. */
  readonly onSent: (rows: number) => void;
  /** Whether someone has had enough. */
  readonly isCancelled: () => boolean;
}

/** The id by which the file is known that has come; null where it was cancelled. */
export async function sendFile(
  columns: BeginFile['columns'],
  rows: Rows,
  { onSent, isCancelled }: Sending,
): Promise<string | Refusal | null> {
  const begun = await call('beginFile', { columns, rows: rows.length });
  if (isRefusal(begun)) return begun;
  const { id } = begun;
  for (let from = 0; from < rows.length; ) {
    const piece = pieceOf(rows, from);
    const reply = isCancelled()
      ? null
      : await call('sendRows', { id, first: from + 1, rows: piece.map((cells) => [...cells]) });
    if (reply === null || isRefusal(reply)) {
      await call('dropFile', { id });
      return reply;
    }
    from += piece.length;
    onSent(from);
  }
  if (!isCancelled()) return id;
  await call('dropFile', { id });
  return null;
}

function pieceOf(rows: Rows, from: number): Rows {
  let [cells, characters, to] = [0, 0, from];
  for (; to < rows.length; to++) {
    const row = rows[to] ?? [];
    cells += row.length;
    for (const cell of row) if (typeof cell === 'string') characters += cell.length;
    if (to > from && (cells > MOST_CELLS || characters > MOST_CHARACTERS)) break;
  }
  return rows.slice(from, to);
}
