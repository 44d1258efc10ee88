// A file that is a log: a row per day with a column per KPI, or a row per day and KPI.

import { isBlank } from '../../cells/cell';
import { normalized, textOf } from '../../cells/text';
import type { Converted } from './convert';
import type { FileRow } from './file-rows';
import { type Noted, Notes } from './noted';
import type { FileColumn } from './read-column';

/** Which columns hold what, by their places in the file. */
export type LogShape =
  | { readonly shape: 'wide'; readonly day: number; readonly values: readonly number[] }
  | { readonly shape: 'long'; readonly day: number; readonly kpi: number; readonly value: number };

/** What goes into the log: day, KPI and value. */
type LogEntryOfFile = readonly [day: number, kpi: string, value: number];

export interface LogEntries {
  readonly entries: readonly LogEntryOfFile[];
  /** Rows of a day and KPI that a later row of the file has again: the last counts. */
  readonly again: Noted | null;
  /** Rows or cells without a day, a KPI or a value that can be read: they are left out. */
  readonly leftOut: Noted | null;
}

/** More different KPIs than rows of a day would be names of rows, not of KPIs. */
const MOST_KPIS = 200;

/** The shape of a file that can go into the log; null where it is neither. */
export function logShapeOf(columns: readonly FileColumn[], rows: readonly FileRow[]): LogShape | null {
  const places = (...types: readonly FileColumn['type'][]) =>
    columns.flatMap(({ type }, index) => (types.includes(type) ? [index] : []));
  const [day, otherDay] = places('day', 'time');
  const values = places('amount', 'percent');
  const texts = places('text');
  if (day === undefined || otherDay !== undefined || values.length === 0) return null;
  const days = new Set(rows.map(({ cells }) => cells[day] ?? ''));
  if (texts.length === 0) return days.size === rows.length ? { shape: 'wide', day, values } : null;
  const [kpi, otherText] = texts;
  const [value, otherValue] = values;
  if (kpi === undefined || value === undefined || otherText !== undefined || otherValue !== undefined)
    return null;
  const names = new Set(rows.map(({ cells }) => normalized(cells[kpi] ?? '')));
  return names.size <= MOST_KPIS ? { shape: 'long', day, kpi, value } : null;
}

/** The entries of a file, each day and KPI once. */
export function logEntriesOf(
  columns: readonly FileColumn[],
  rows: readonly FileRow[],
  { rows: cells }: Converted,
  shape: LogShape,
): LogEntries {
  const entries = new Map<string, LogEntryOfFile>();
  const [again, leftOut] = [new Notes(), new Notes()];
  const headerAt = (place: number) => columns[place]?.header ?? '';
  rows.forEach(({ row, cells: texts }, index) => {
    const converted = cells[index] ?? [];
    const day = converted[shape.day] ?? null;
    const add = (kpi: string, place: number) => {
      const value = converted[place] ?? null;
      if (isBlank(value)) return;
      if (typeof day !== 'number') leftOut.add(headerAt(shape.day), row, textOf(day));
      else if (typeof value !== 'number') leftOut.add(headerAt(place), row, textOf(value));
      else if (isBlank(kpi)) leftOut.add(headerAt(place), row, kpi);
      else {
        const key = `${Math.floor(day)}\n${normalized(kpi)}`;
        if (entries.has(key)) again.add(kpi.trim(), row, texts[shape.day] ?? '');
        entries.set(key, [Math.floor(day), kpi.trim(), value]);
      }
    };
    if (shape.shape === 'long') add(texts[shape.kpi] ?? '', shape.value);
    else for (const place of shape.values) add(headerAt(place), place);
  });
  return { entries: [...entries.values()], again: again.all, leftOut: leftOut.all };
}
