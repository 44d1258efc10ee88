// Telling formulas that look at the plan.

import { PLAN_NAME } from './layout';

/** Whether a formula asks what the plan wants. */
export const asksPlan = (formula: string): boolean => /\bPLAN_TO_DATE\s*\(/i.test(formula);

/** Whether it asks the plan of the file, or one whose cells are gone: not another range. */
export const asksFilePlan = (formula: string): boolean =>
  asksPlan(formula) && (formula.toUpperCase().includes(PLAN_NAME) || formula.includes('#'));
