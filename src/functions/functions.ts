// Every custom function: its arguments, and which figure of the engine it shows.

import { achievement, daysBehind, expected, landing, paceGap, requiredPace, shortfall } from '../kpi/figures';
import type { FunctionName } from '../words';
import { actualToDate } from './actual-to-date';
import type { ArgumentName, CustomFunction } from './custom-function';
import { logged } from './logged';
import { statusInWords } from './status-in-words';

const JUDGED: readonly ArgumentName[] = [
  'actual',
  'target',
  'start',
  'end',
  'as_of',
  'calendar',
  'kind',
  'baseline',
];

/** The custom functions by name. Adding one: here, and its words in src/words. */
export const FUNCTIONS: Record<FunctionName, CustomFunction> = {
  ACHIEVEMENT: {
    args: ['actual', 'target', 'kind', 'baseline'],
    required: 2,
    answer: (row) => achievement(row),
  },
  ELAPSED: {
    args: ['start', 'end', 'as_of', 'calendar'],
    required: 2,
    answer: (row) => row.progress.elapsed,
  },
  DAYS_LEFT: {
    args: ['start', 'end', 'as_of', 'calendar'],
    required: 2,
    answer: (row) => row.progress.daysLeft,
  },
  EXPECTED: {
    args: ['target', 'start', 'end', 'as_of', 'calendar', 'kind', 'baseline'],
    required: 3,
    answer: (row) => expected(row, row.progress),
  },
  PACE_GAP: { args: JUDGED, required: 4, answer: (row) => paceGap(row, row.progress) },
  LANDING: {
    // A level whose target is its baseline is to be kept, not moved: only the target tells.
    args: ['actual', 'start', 'end', 'as_of', 'calendar', 'kind', 'baseline', 'target'],
    required: 3,
    answer: (row) => landing(row, row.progress),
  },
  SHORTFALL: { args: JUDGED, required: 4, answer: (row) => shortfall(row, row.progress) },
  REQUIRED_PACE: { args: JUDGED, required: 4, answer: (row) => requiredPace(row, row.progress) },
  DAYS_BEHIND: { args: JUDGED, required: 4, answer: (row) => daysBehind(row, row.progress) },
  KPI_STATUS: {
    args: [...JUDGED, 'tolerance'],
    required: 4,
    answer: (row) => statusInWords(row),
  },
  ACTUAL_TO_DATE: {
    args: ['kpi', 'start', 'end', 'as_of', 'log', 'kind'],
    required: 5,
    answer: actualToDate,
  },
  LOGGED: {
    args: ['kpi', 'start', 'end', 'as_of', 'log', 'kind', 'check', 'logged_as', 'target', 'unit', 'calendar'],
    required: 5,
    answer: logged,
    columns: 2,
  },
};
