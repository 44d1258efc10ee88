// What the tables have in common that the check writes: headers in the first row, and what they are for behind the first.

import { type ColumnSpec, knownByMost, type NamedTable } from '../sheet/table/table-spec';
import { CHECK_SHEETS, inSheetsOfAny } from '../words';

/** Headers stand no further down, whatever was written above them. */
const SEARCHED_ROWS = 10;

/** A table that the check writes; with fewer than most of its headers it is none of ours. */
export function checkTable<Key extends string>(
  which: keyof typeof CHECK_SHEETS,
  headers: Readonly<Record<Key, string>>,
  headersInAny: readonly Readonly<Record<Key, string>>[],
  note: string,
  looks: Readonly<Record<Key, Pick<ColumnSpec<Key>, 'shows' | 'width' | 'format'>>>,
): NamedTable<Key> {
  const columns = (Object.keys(headers) as Key[]).map((key, index) => ({
    key,
    header: headers[key],
    headers: headersInAny.map((ofLanguage) => ofLanguage[key]),
    ...looks[key],
    ...(index === 0 && { note }),
  }));
  const name = CHECK_SHEETS[which];
  const names = inSheetsOfAny((words) => words.CHECK_SHEETS[which]);
  return { name, names, columns, headerRow: 1, searchedRows: SEARCHED_ROWS, knownBy: knownByMost(columns) };
}
