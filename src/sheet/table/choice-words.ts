// Every language's words for the choices of columns.

import type { ChoiceWords } from '../../cells/choice';
import { type INDICATOR_WORDS, inSheetsOfAny, type UNIT_WORDS } from '../../words';

export const unitWords = (): ChoiceWords<keyof typeof UNIT_WORDS>[] => [
  ...inSheetsOfAny((words) => words.UNIT_WORDS),
  ...inSheetsOfAny((words) => words.UNIT_FORMS),
];

export const indicatorWords = (): ChoiceWords<keyof typeof INDICATOR_WORDS>[] => [
  ...inSheetsOfAny((words) => words.INDICATOR_WORDS),
  ...inSheetsOfAny((words) => words.INDICATOR_FORMS),
];
