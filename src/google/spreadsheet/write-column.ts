// Writes some cells of a column: in few calls, however many they are.

import type { Cell } from '../../cells/cell';
import { keptCell } from '../../sheet/plan/typed-text';
import { runsOf } from '../../sheet/table/runs';

/** A column of rows that follow one another, as they are; row and column are counted from 1. */
interface ColumnOfRows {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly column: number;
  readonly firstRow: number;
  readonly rows: readonly { readonly values: readonly Cell[]; readonly formulas: readonly string[] }[];
}

/**
 * Writes into the rows of a column, where there is something to write.
 *
 * @param filled Whether a formula in another cell may have filled the row's: nothing is written there that isn't asked for,
 * not even what it shows.
 * @param mostStretches So many stretches are written each by itself; more together with what stands between them.
 */
export function writeColumn(
  { sheet, column, firstRow, rows }: ColumnOfRows,
  contents: readonly (string | undefined)[],
  filled: readonly boolean[],
  mostStretches: number,
): void {
  const write = (from: number, cells: readonly unknown[]) =>
    sheet.getRange(firstRow + from, column, cells.length, 1).setValues(cells.map((cell) => [cell]));
  const stretches = stretchesOf(contents);
  if (stretches.length <= mostStretches) {
    for (const [from, to] of stretches) write(from, contents.slice(from, to));
    return;
  }
  const kept = rows.map(({ values, formulas }) => keptCell(values[column - 1], formulas[column - 1] ?? ''));
  const [[first]] = stretches as [[number, number]];
  const last = stretches[stretches.length - 1]?.[1] ?? 0;
  const together = contents.map((content, index) =>
    index < first || index >= last || filled[index] ? undefined : (content ?? kept[index]),
  );
  for (const [from, to] of stretchesOf(together)) write(from, together.slice(from, to));
}

/** Neighbours that are there: from one place on, up to before another. */
function stretchesOf(contents: readonly unknown[]): [from: number, to: number][] {
  return runsOf(contents.map((content) => content !== undefined))
    .filter(({ value }) => value)
    .map(({ first, count }) => [first, first + count]);
}
