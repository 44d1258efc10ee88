// What follows in its row when someone edits a name, an actual, a unit or a kind.

import { type Cell, isBlank } from '../cells/cell';
import { InputError } from '../cells/input-error';
import { readKind } from '../cells/kind';
import { textOf } from '../cells/text';
import type { ColumnKey } from '../words';
import { cellAt, formula } from './a1';
import { COLUMNS } from './columns';
import type { Headers } from './headers';
import { type FormattedKpi, formatOf } from './number-formats';
import { unitNamed } from './units';

/** One edited row, as it is now. */
export interface EditedRow {
  readonly row: number;
  readonly values: readonly Cell[];
  readonly formulas: readonly string[];
}

/** Whether an edit reached a column. */
export type IsEdited = (key: ColumnKey) => boolean;

/** What is written into a cell: a formula, or the head's as-of day. */
export type FollowUp = { readonly formula: string } | 'asOf';

/** The columns that follow an edit. */
export const FOLLOWING_COLUMNS = ['start', 'end', 'dataThrough'] as const;
export type FollowingColumn = (typeof FOLLOWING_COLUMNS)[number];

/** The cells of the head that rows refer to: `$A$3`. */
export type HeadReferences = Readonly<Record<'start' | 'end' | 'asOf', string>>;

/**
 * What follows in a row whose name or Actual was edited. A typed Actual is complete through the head's as-of day,
 * and stays so while the days go on, unless another day was pasted along with it; a formula, or none, follows the
 * head. A KPI without a period of its own gets that of the head.
 *
 * @example followUps(row with Actual 12 typed, headers, head, isEdited).dataThrough // => 'asOf'
 */
export function followUps(
  { row, values, formulas }: EditedRow,
  { columns }: Headers,
  head: HeadReferences,
  isEdited: IsEdited,
): Partial<Record<FollowingColumn, FollowUp>> {
  const isTyped = (key: ColumnKey) => {
    const column = columns.get(key) ?? -1;
    return !isBlank(values[column]) && !formulas[column];
  };
  const isEmpty = (key: ColumnKey) => {
    const column = columns.get(key);
    return column === undefined || (isBlank(values[column]) && !formulas[column]);
  };
  // A row without a KPI is left alone.
  if (isEmpty('kpi')) return {};
  const actual = columns.get('actual') ?? -1;
  const whenFilled = { formula: formula('IF', `${cellAt(row, actual + 1)}=""`, '""', head.asOf) };
  const saysItsDay = isEdited('dataThrough') && isTyped('dataThrough');
  const isDayDue = (isEdited('actual') && !saysItsDay) || isEmpty('dataThrough');
  return {
    ...(isEmpty('start') && { start: { formula: `=${head.start}` } }),
    ...(isEmpty('end') && { end: { formula: `=${head.end}` } }),
    ...(isDayDue && { dataThrough: isTyped('actual') ? 'asOf' : whenFilled }),
  };
}

/** A number format for a column, counted from 1. */
export interface ColumnFormat {
  readonly column: number;
  readonly format: string;
}

/**
 * The number formats that follow in a row, from left to right: those of all its figures where the unit was edited,
 * of the achievement where only the kind was.
 */
export function followingFormats(
  { values }: EditedRow,
  { columns }: Headers,
  isEdited: IsEdited,
): ColumnFormat[] {
  const kpi = formattedKpi(values, columns);
  return COLUMNS.flatMap(({ key, shows }): ColumnFormat[] => {
    const index = columns.get(key);
    const follows =
      (shows === 'achievement' && isEdited('kind')) ||
      (shows !== 'text' && shows !== 'date' && isEdited('unit'));
    return index === undefined || !follows ? [] : [{ column: index + 1, format: formatOf(shows, kpi) }];
  }).sort((a, b) => a.column - b.column);
}

/** As far as a row says it; a kind that can't be read is shown as a total. */
function formattedKpi(values: readonly Cell[], columns: Headers['columns']): FormattedKpi {
  const cell = (key: 'unit' | 'kind' | 'target') => values[columns.get(key) ?? -1] ?? null;
  const target = cell('target');
  const measured = {
    unit: unitNamed(textOf(cell('unit'))),
    target: typeof target === 'number' ? target : null,
  };
  try {
    return { ...measured, ...readKind(cell('kind')) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...measured, kind: 'total', lowerIsBetter: false };
  }
}
