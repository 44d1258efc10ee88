// Where the columns of a progress sheet stand, by the text of their headers.

import type { Cell } from '../../cells/cell';
import type { ColumnKey } from '../../words';
import { findPlacement, type Placement } from './placement';
import { progressTable } from './progress-table';

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
