// What a property says where it does not hold.

import { isDeepStrictEqual } from 'node:util';
import type { HostileFile } from './a-spreadsheet';
import { BLANK, type Entry } from './entries';

/** More of a value says no more. */
const MOST_CHARACTERS = 300;

export const inShort = (value: unknown): string => {
  const said = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return said.length > MOST_CHARACTERS ? `${said.slice(0, MOST_CHARACTERS)}…` : said;
};

/** Throws where something does not hold, with what is wrong. */
export function holds(condition: boolean, what: string, ...values: readonly unknown[]): void {
  if (!condition) throw new Error([what, ...values.map(inShort)].join(' '));
}

export function same(actual: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const [one, other] = [actual, expected].map((value) => JSON.stringify(value) ?? '');
  // From a little before they part.
  let at = 0;
  while (at < (one?.length ?? 0) && one?.[at] === other?.[at]) at++;
  const from = Math.max(0, at - 100);
  holds(false, `${what}:`, one?.slice(from), 'instead of', other?.slice(from));
}

const entryInShort = (entry: Entry): unknown => (entry.is === 'blank' ? '' : Object.values(entry).join(' '));

/** A file as people read it in a report. */
export function shownFile(file: HostileFile): string {
  const rows = (all: HostileFile['log']) => all?.map((row) => row.map(entryInShort)) ?? null;
  return JSON.stringify(
    {
      ...file,
      calendar: rows(file.calendar),
      log: rows(file.log),
      sheets: file.sheets.map(({ columns, rows: ofSheet, head, ...sheet }) => ({
        ...sheet,
        head: head?.labels.map((label, place) => [label, entryInShort(head.entries[place] ?? BLANK)]),
        rows: ofSheet.map((row) =>
          Object.fromEntries(
            row.flatMap((entry, place) =>
              entry.is === 'blank'
                ? []
                : [[`${columns[place]?.key} (${columns[place]?.header})`, entryInShort(entry)]],
            ),
          ),
        ),
      })),
    },
    (_, value) => (typeof value === 'string' ? value.slice(0, MOST_CHARACTERS) : value),
    1,
  );
}
