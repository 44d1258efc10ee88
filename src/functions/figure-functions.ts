// The custom functions whose answer is a figure of the engine: their arguments, and which figure.

import { achievement, daysBehind, expected, landing, paceGap, requiredPace, shortfall } from '../kpi/figures';
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

/** Where a plan tells what should be there by now, the last argument says it. */
const JUDGED_BY_PLAN: readonly ArgumentName[] = [...JUDGED, 'planned'];

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
    args: ['target', 'start', 'end', 'as_of', 'calendar', 'kind', 'baseline', 'planned'],
    required: 3,
    figure: expected,
  },
  PACE_GAP: { args: JUDGED_BY_PLAN, required: 4, figure: paceGap },
  LANDING: {
    // A level whose target is its baseline is to be kept, not moved: only the target tells. And so it does of a plan's share.
    args: ['actual', 'start', 'end', 'as_of', 'calendar', 'kind', 'baseline', 'target', 'planned'],
    required: 3,
    figure: landing,
  },
  SHORTFALL: { args: JUDGED_BY_PLAN, required: 4, figure: shortfall },
  REQUIRED_PACE: { args: JUDGED, required: 4, figure: requiredPace },
  DAYS_BEHIND: { args: JUDGED_BY_PLAN, required: 4, figure: daysBehind },
} satisfies Partial<Record<FunctionName, FigureFunction>>;
