// What a dashboard refers to: a progress sheet, and where there are any, its goal tree and History. References follow
// whatever is renamed, moved or inserted there.

import { type ColumnKey, inSheetsOfAny } from '../../words';
import {
  called,
  columnLetters,
  fixedCellAt,
  nameOfSheetReference,
  SHEET_IN_FRONT,
  sheetReference,
} from '../table/a1';
import type { HeadKey } from '../table/head';
import type { LogColumns } from '../table/log-reference';
import type { Placement } from '../table/placement';

/** A cell, counted from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** A column of History that is asked. */
type PastKey = 'day' | 'kpi' | 'status';
/** A value of the goal that is shown. */
export type GoalValue = 'goal' | 'target' | 'landing' | 'status' | 'bottleneck';

/** A progress sheet, as a dashboard finds it when it is made. */
export interface DashboardSource {
  readonly name: string;
  readonly headers: Placement<ColumnKey>;
  /** How many KPIs it has now. */
  readonly kpiCount: number;
  readonly head: Readonly<Record<Extract<HeadKey, 'start' | 'end' | 'asOf' | 'elapsed'>, Place | null>>;
  /** The goal tree of its KPIs: its name, and where its head has what it says of the goal. */
  readonly goal: { readonly name: string; readonly places: Readonly<Record<GoalValue, Place>> } | null;
  /** The daily log that the sheet's actuals come out of; null where it has none. */
  readonly log: LogColumns | null;
  readonly history: { readonly name: string; readonly headers: Placement<PastKey> } | null;
}

/** A column below its header on another sheet; null where there is none. */
export function columnOn<Key extends string>(
  name: string,
  { headerRow, columns }: Placement<Key>,
  key: Key,
): string | null {
  const number: number | undefined = columns[key];
  if (number === undefined) return null;
  return `${sheetReference(name)}!${fixedCellAt(headerRow + 1, number)}:$${columnLetters(number)}`;
}

/** A cell on another sheet. */
export const cellOn = (name: string, { row, column }: Place): string =>
  `${sheetReference(name)}!${fixedCellAt(row, column)}`;

/** What stands in a column at a place. */
export type AtPlace = (key: ColumnKey) => string | null;
export const valuesAt =
  ({ name, headers }: DashboardSource, place: string): AtPlace =>
  (key) => {
    const column = columnOn(name, headers, key);
    return column === null ? null : called('INDEX', column, place);
  };

/** The first cell of a sheet as the title of a dashboard refers to it. */
const TITLE_CELL = new RegExp(String.raw`(${SHEET_IN_FRONT})\$A\$1(?!\d)`);

/** The sheet that is shown by one of this name, with this formula in its first cell; null where that is no dashboard. */
export function shownBy(name: string, title: string): string | null {
  const names: readonly string[] = inSheetsOfAny((words) => words.DASHBOARD_SHEET);
  if (!names.some((one) => name.startsWith(one))) return null;
  const [, reference] = TITLE_CELL.exec(title) ?? [];
  return reference === undefined ? null : nameOfSheetReference(reference.slice(0, -1));
}
