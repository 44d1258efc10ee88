// Which days a spreadsheet has.

import type { Day } from './day';

/** 9999-12-31, the last date of a spreadsheet. What is above it, such as 20260401, is not a date. */
export const LAST_SERIAL = 2958465;

/** Whether a spreadsheet has such a day. */
export const isInSheets = (day: Day | null): day is Day => day !== null && day >= 1 && day <= LAST_SERIAL;
