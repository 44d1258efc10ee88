// What is to be told of a file before it is brought in: what was left out, what could not be read, and where it begins.

import { inBrief } from '../../cells/shortened';
import { FILE_NOTES, formatMessage } from '../../words';
import type { Converted } from './convert';
import type { LogEntries } from './log-table';
import type { Noted } from './noted';
import type { ReadFile } from './read-file';

/** Sentences, what matters most first. */
export function notesOfFile(
  { table, columns, misquoted }: ReadFile & { readonly misquoted: number | null },
  { unread, nothing, cut }: Converted,
): string[] {
  const told = (words: Noted | null, ...[text]: [Parameters<typeof formatMessage>[0]]) =>
    words === null ? [] : [formatMessage(text, { ...words, got: inBrief(words.got) })];
  return [
    ...(misquoted === null ? [] : [formatMessage(FILE_NOTES.misquoted, { row: misquoted })]),
    ...columns.flatMap(({ header, mixed, apart }, index) => {
      if (mixed === null) return [];
      const [one, other] = apart.map((place) => table.rows[place]);
      const text = {
        dates: FILE_NOTES.mixedDates,
        amounts: FILE_NOTES.mixedAmounts,
        currencies: FILE_NOTES.mixedCurrencies,
      }[mixed];
      return [
        formatMessage(text, {
          header,
          one: inBrief(one?.cells[index] ?? ''),
          oneRow: one?.row ?? 0,
          other: inBrief(other?.cells[index] ?? ''),
          otherRow: other?.row ?? 0,
        }),
      ];
    }),
    ...unread.flatMap((words) => told(words, FILE_NOTES.unread)),
    ...told(cut, FILE_NOTES.cut),
    ...told(nothing, FILE_NOTES.nothing),
    ...rowsLeftOut(table.totals, FILE_NOTES.totals),
    ...rowsLeftOut(table.notes, FILE_NOTES.notes),
    ...(table.blank === 0 ? [] : [formatMessage(FILE_NOTES.blank, { count: table.blank })]),
  ];
}

function rowsLeftOut(rows: readonly number[], text: typeof FILE_NOTES.totals): string[] {
  const [row] = rows;
  return row === undefined ? [] : [formatMessage(text, { count: rows.length, row })];
}

/** The same of what goes into the log. */
export function notesOfEntries({ again, leftOut }: LogEntries): string[] {
  return [
    ...(leftOut === null
      ? []
      : [formatMessage(FILE_NOTES.logLeftOut, { ...leftOut, got: inBrief(leftOut.got) })]),
    ...(again === null
      ? []
      : [formatMessage(FILE_NOTES.logAgain, { count: again.count, header: again.header, row: again.row })]),
  ];
}
