// The figures that a plan changes: it tells what should be there by now, in a last argument.

import { daysBehind, expected, landing, paceGap, shortfall } from '../kpi/figures';
import type { FunctionName } from '../words';
import type { FigureFunction } from './custom-function';
import { FIGURE_FUNCTIONS } from './figure-functions';

const FIGURES = {
  EXPECTED: expected,
  PACE_GAP: paceGap,
  LANDING: landing,
  SHORTFALL: shortfall,
  DAYS_BEHIND: daysBehind,
};

const isWithPlan = (name: FunctionName): name is keyof typeof FIGURES => name in FIGURES;

/** The function called `name`, with the argument that says what is planned by now; undefined where it takes none. */
export function figureWithPlan(name: FunctionName): FigureFunction | undefined {
  if (!isWithPlan(name)) return undefined;
  const { args, required } = FIGURE_FUNCTIONS[name];
  return { args: [...args, 'planned'], required, figure: FIGURES[name] };
}
