// The plan of a file, and a KPI's row of it.

import { InputError } from '../../cells/input-error';
import type { Plan } from '../../cells/plan';
import { civilDate } from '../../kpi/civil-date';
import type { PlannedKpi } from '../../kpi/plan/plan-to-date';

/** The plan of a file. */
export interface FilePlan {
  /** null: it can't be read, and nothing is judged by it. */
  readonly plan: Plan | null;
  /** Why it can't be read, with the cell. */
  readonly problem: string | null;
}

/** The month that the file's fiscal year begins with, 1 to 12: that of its plan. */
export function fiscalYearStart(file: FilePlan | null): number | null {
  const [first] = file?.plan?.stretches ?? [];
  return first === undefined ? null : civilDate(first.first).month;
}

/** A KPI with its period, by the name that it has in the log and in the plan. */
export type PlannableKpi = Pick<PlannedKpi, 'kind' | 'start' | 'end' | 'baseline'> & {
  readonly typedName: string;
};

/** A KPI with its row of the plan; null where the plan does not know it, or its row can't be used. */
export function rowOfPlan(kpi: PlannableKpi, file: FilePlan | null): PlannedKpi | null {
  if (file === null || file.plan === null) return null;
  const amounts = amountsOf(kpi, file.plan);
  if (amounts === null || typeof amounts === 'string') return null;
  const { kind, start, end, baseline } = kpi;
  return { kind, start, end, baseline, stretches: file.plan.stretches, amounts };
}

/** Why the row of a KPI can't be used, with the cell; null where it can, or there is none. */
export function rowProblem(kpi: PlannableKpi, plan: Plan): string | null {
  const amounts = amountsOf(kpi, plan);
  return typeof amounts === 'string' ? amounts : null;
}

/** What is planned of a KPI, by stretch; or why that can't be read. */
function amountsOf({ typedName }: PlannableKpi, plan: Plan): ReturnType<Plan['amountsOf']> | string {
  try {
    return plan.amountsOf(typedName);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
