// A file as people leave it some mornings later: figures go on, actions come, names and owners change, rows go.

import type { Column, HostileFile, Row } from '../hostile/a-spreadsheet';
import { BLANK, type Entry, text } from '../hostile/entries';

/** By how much a figure goes on in a day, at most, as a share of itself. */
const MOST_GROWTH = 0.06;
const RENAMED_ON = 6;
const REMOVED_ON = 7;

/** The file on a morning, so many days after its own. */
export function workedIn(file: HostileFile, morning: number, after: number): HostileFile {
  if (morning === 0) return file;
  return {
    ...file,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) =>
        rowNow(row, sheet.columns, { morning, after, of: file.seed + index }),
      ),
    })),
  };
}

interface Now {
  readonly morning: number;
  readonly after: number;
  /** Tells rows apart. */
  readonly of: number;
}

function rowNow(row: Row, columns: readonly Column[], now: Now): Row {
  if (now.of % 9 === 4 && now.morning >= REMOVED_ON) return row.map(() => BLANK);
  return row.map((entry, place) => entryNow(entry, columns[place]?.key ?? 'other', now));
}

function entryNow(entry: Entry, key: Column['key'], { morning, after, of }: Now): Entry {
  switch (key) {
    case 'actual': {
      if (entry.is !== 'number' || of % 6 === 5) return entry;
      const growth = 1 + ((of % 5) / 5) * MOST_GROWTH * after;
      return { is: 'number', value: Math.round(entry.value * growth * 10) / 10 };
    }
    case 'dataThrough':
      // Some figures are left behind.
      return entry.is === 'date' && of % 4 !== 3 ? { is: 'date', serial: entry.serial + after } : entry;
    case 'action':
      return morning > 1 && of % 3 === 0 ? text('Ring everyone again') : entry;
    case 'owner':
      return morning > 2 && of % 7 === 2 ? text('new@x.com, ana@x.com') : entry;
    case 'target':
      return morning > 4 && of % 11 === 3 && entry.is === 'number'
        ? { is: 'number', value: entry.value * 2 }
        : entry;
    case 'kpi':
      return morning >= RENAMED_ON && of % 10 === 6 && entry.is === 'text'
        ? text(`${entry.text} new`)
        : entry;
    default:
      return entry;
  }
}
