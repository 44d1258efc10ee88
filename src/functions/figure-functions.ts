// The custom functions whose answer is a figure of the engine: their arguments, and which figure. What a plan adds to
// them stands in figures-with-plan.ts: a call without one does not load it.

import { achievement, daysBehind, expected, landing, paceGap, requiredPace, shortfall } from '../kpi/by-days';
import type { FunctionName } from '../words';
import type { ArgumentName, FigureFunction } from './custom-function';

/** What a judgement takes. */
export const JUDGED: readonly ArgumentName[] = [
  'actual',
  'target',
  'start',
  'end',
  'as_of',
  'calendar',
  'kind',
  'baseline',
];

/** The functions by name. */
export const FIGURE_FUNCTIONS = {
  ACHIEVEMENT: {
    args: ['actual', 'target', 'kind', 'baseline'],
    required: 2,
    figure: achievement,
  },
  ELAPSED: {
    args: ['start', 'end', 'as_of', 'calendar'],
    required: 2,
    figure: (_, { elapsed }) => elapsed,
  },
  DAYS_LEFT: {
    args: ['start', 'end', 'as_of', 'calendar'],
    required: 2,
    figure: (_, { daysLeft }) => daysLeft,
  },
  EXPECTED: {
    args: ['target', 'start', 'end', 'as_of', 'calendar', 'kind', 'baseline'],
    required: 3,
    figure: expected,
  },
  PACE_GAP: { args: JUDGED, required: 4, figure: paceGap },
  LANDING: {
    // A level whose target is its baseline is to be kept, not moved: only the target tells.
    args: ['actual', 'start', 'end', 'as_of', 'calendar', 'kind', 'baseline', 'target'],
    required: 3,
    figure: landing,
  },
  SHORTFALL: { args: JUDGED, required: 4, figure: shortfall },
  REQUIRED_PACE: { args: JUDGED, required: 4, figure: requiredPace },
  DAYS_BEHIND: { args: JUDGED, required: 4, figure: daysBehind },
} satisfies Partial<Record<FunctionName, FigureFunction>>;
