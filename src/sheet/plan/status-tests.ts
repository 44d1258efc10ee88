// Whether cells hold a status, within formulas: in any language, for a status is in that of what its row has.

import type { Status } from '../../kpi/status';
import { type StatusTone, statusesOf } from '../../kpi/tone';
import { inCellsOfAny } from '../../words';
import { called, quotedText } from '../table/a1';

/** The words of statuses in every language, as texts of a formula. */
const wordsOf = (statuses: readonly Status[]): string[] => [
  ...new Set(
    inCellsOfAny(({ STATUS_WORDS }) => statuses.map((status) => quotedText(STATUS_WORDS[status]))).flat(),
  ),
];

/** Whether a cell has one of these statuses. */
export const isStatus = (cell: string, statuses: readonly Status[]): string =>
  called('OR', ...wordsOf(statuses).map((word) => `${cell}=${word}`));

/** The same of each cell of a column, as 1 or 0: for sums of products. */
export const areStatus = (cells: string, statuses: readonly Status[]): string =>
  `(${wordsOf(statuses)
    .map((word) => `(${cells}=${word})`)
    .join('+')})`;

/** How many cells have a status of these tones. */
export const countOfTones = (cells: string, tones: readonly StatusTone[]): string =>
  `(${wordsOf(tones.flatMap(statusesOf))
    .map((word) => called('COUNTIF', cells, word))
    .join('+')})`;
