// The number formats of edited rows, column by column.

import { columnsOn, type Headers } from '../table/headers';
import type { Shows } from '../table/table-spec';

/** A column with the formats that the edited rows get in it. */
export interface ChangedFormats {
  /** Counted from 1. */
  readonly column: number;
  readonly formats: readonly string[];
}

/**
 * The formats of the columns in which a row gets another one than it has, from left to right.
 *
 * @param shown The formats that the rows have now.
 * @param formatFor The format of a cell, by what its column shows, the format that it has, and the place of its row.
 */
export function changedFormats(
  headers: Pick<Headers, 'columns'>,
  shown: readonly (readonly string[])[],
  formatFor: (shows: Shows, is: string, row: number) => string,
): ChangedFormats[] {
  return columnsOn(headers).flatMap(({ column, shows }) => {
    const now = shown.map((formats) => formats[column - 1] ?? '');
    const formats = now.map((is, row) => formatFor(shows, is, row));
    return formats.some((format, row) => format !== now[row]) ? [{ column, formats }] : [];
  });
}
