// Cells that are written here and there on a sheet, as few rectangles: with what stands between them, each is a call.

import type { Cell } from '../../cells/cell';
import type { Content } from '../plan/sheet-plan';
import { keptCell, written } from '../plan/typed-text';
import { filledInColumn } from '../read/spreading';
import { runsOf } from '../table/runs';

/** Cells that are to be written. */
export interface WrittenCells {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly Content[])[];
  /** Number formats; null leaves them. */
  readonly formats: readonly (readonly string[])[] | null;
}

/** A part of a sheet as it is, from a header on. */
export interface CellsNow {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A rectangle as the sheet takes it. */
interface WrittenRectangle {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly Exclude<Cell, null | undefined>[])[];
  readonly formats: readonly (readonly string[])[] | null;
}

/** Cells each by themselves. */
export const writtenApart = (parts: readonly WrittenCells[]): WrittenRectangle[] =>
  parts.map(({ contents, ...part }) => ({ ...part, contents: contents.map((row) => row.map(written)) }));

/**
 * The same cells together with what stands between them, which is written as it is: one rectangle, however many they are.
 * What another cell's formula may have filled is left out of it, and parts it.
 */
export function writtenTogether(parts: readonly WrittenCells[], now: CellsNow): WrittenRectangle[] {
  const area = boundsOf(parts);
  const contents: (readonly [Content] | null)[][] = gridOf(area, () => null);
  const formats = gridOf(area, (row, column) => now.formats[row - now.row]?.[column - now.column] ?? '');
  for (const part of parts) {
    part.contents.forEach((cells, down) => {
      cells.forEach((content, right) => {
        const [row, column] = [part.row + down - area.row, part.column + right - area.column];
        (contents[row] as unknown[])[column] = [content];
        const format = part.formats?.[down]?.[right];
        if (format !== undefined) (formats[row] as string[])[column] = format;
      });
    });
  }
  const width = area.columns;
  const filled = Array.from({ length: width }, (_, right) =>
    filledInColumn(now.formulas, area.column - now.column + right),
  );
  const isWritten = contents.map((cells, down) =>
    cells.map((content, right) => content !== null || filled[right]?.[area.row - now.row + down] !== true),
  );
  const cellAt = (down: number, right: number) => {
    const content = contents[down]?.[right];
    if (content) return written(content[0]);
    const [row, column] = [area.row - now.row + down, area.column - now.column + right];
    return keptCell(now.values[row]?.[column], now.formulas[row]?.[column] ?? '');
  };
  const hasFormats = parts.some((part) => part.formats !== null);
  return runsOf(isWritten.map((cells) => cells.join())).flatMap((rows) =>
    runsOf(isWritten[rows.first] ?? [])
      .filter(({ value }) => value)
      .map((columns) => ({
        row: area.row + rows.first,
        column: area.column + columns.first,
        contents: Array.from({ length: rows.count }, (_, down) =>
          Array.from({ length: columns.count }, (_, right) =>
            cellAt(rows.first + down, columns.first + right),
          ),
        ),
        formats: hasFormats
          ? formats
              .slice(rows.first, rows.first + rows.count)
              .map((cells) => cells.slice(columns.first, columns.first + columns.count))
          : null,
      })),
  );
}

function boundsOf(parts: readonly WrittenCells[]) {
  const row = Math.min(...parts.map((part) => part.row));
  const column = Math.min(...parts.map((part) => part.column));
  return {
    row,
    column,
    rows: Math.max(...parts.map((part) => part.row + part.contents.length)) - row,
    columns: Math.max(...parts.map((part) => part.column + (part.contents[0]?.length ?? 0))) - column,
  };
}

const gridOf = <Value>(
  { row, column, rows, columns }: ReturnType<typeof boundsOf>,
  valueAt: (row: number, column: number) => Value,
): Value[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => valueAt(row + down, column + right)),
  );
