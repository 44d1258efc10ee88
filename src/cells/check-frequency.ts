// A cell that says how often a KPI is brought up to date.

import type { CheckFrequency } from '../kpi/logged';
import { inCellsOfAny } from '../words';
import type { Cell } from './cell';
import { type ChoiceWords, choiceNamed } from './choice';
import { textOf } from './text';

/** Every language's words for how often. */
export const checkFrequencyWords = (): ChoiceWords<CheckFrequency>[] => [
  ...inCellsOfAny((words) => words.CHECK_WORDS),
  ...inCellsOfAny((words) => words.CHECK_FORMS),
];

/** The frequency that a cell names; null for a blank, and for any other word: the sheet's reader tells that. */
export const readCheckFrequency = (cell: Cell): CheckFrequency | null =>
  choiceNamed(checkFrequencyWords(), textOf(cell));
