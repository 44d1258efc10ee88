// Where the columns of a progress sheet stand, by the text of their headers.

import type { Cell } from '../../cells/cell';
import { labelOf, normalized } from '../../cells/text';
import { type ColumnKey, ELSEWHERE, LANGUAGES, type Language } from '../../words';
import { findPlacement, type Placement } from './placement';
import { progressTable } from './progress-table';
import type { Shows } from './table-spec';

/** The headers of a progress sheet. */
export type Headers = Placement<ColumnKey>;

/** So many of our headers stand on no sheet by accident. */
const FEWEST_OF_OURS = 16;

/** Whether a sheet was made by the add-in: whatever it lacks then was renamed or deleted since. */
export const isOfOurMaking = ({ columns }: Pick<Headers, 'columns'>): boolean =>
  Object.keys(columns).length >= FEWEST_OF_OURS;

/**
 * The headers of a sheet: the row that has the most of them.
 *
 * @example findHeaders([['April'], ['KPI', 'Target']]) // => { headerRow: 2, columns: { kpi: 1, target: 2 } }
 */
export const findHeaders = (cells: readonly (readonly Cell[])[]): Headers =>
  findPlacement(progressTable(), cells);

/** A column that a sheet has: its number, counted from 1, and what it shows. */
export interface ColumnOfSheet {
  readonly column: number;
  readonly shows: Shows;
}

/** The columns of ours on a sheet, from left to right. */
export function columnsOn({ columns }: Pick<Headers, 'columns'>): ColumnOfSheet[] {
  const ours = progressTable().columns.flatMap(({ key, shows }) => {
    const column = columns[key];
    return column === undefined ? [] : [{ column, shows }];
  });
  return ours.sort((one, other) => one.column - other.column);
}

/** The language of a sheet: what most of its headers are in, whatever the file speaks by now. */
export function languageOfHeaders(cells: readonly (readonly Cell[])[], { headerRow }: Headers): Language {
  const texts = new Set((cells[headerRow - 1] ?? []).map(labelOf));
  const countIn = (language: Language) =>
    Object.values(ELSEWHERE[language].COLUMN_WORDS).filter(({ header }) => texts.has(normalized(header)))
      .length;
  return LANGUAGES.reduce((most, one) => (countIn(one) > countIn(most) ? one : most));
}
