// The rows of the plan that a file has, with what the cells beside their months tell of their KPIs.

import { InputError } from '../../cells/input-error';
import type { Kind } from '../../kpi/kpi';
import { inSheetsOfAny } from '../../words';
import type { Unit } from '../numbers/units';
import type { PlanOnSheet } from './change-plan';

/** A row of the plan that the file has. */
export interface PlannedRow {
  readonly name: string;
  /** As far as the row tells. */
  readonly kind: Kind | null;
  readonly unit: Unit | null;
  /** By month of the plan. */
  readonly amounts: readonly (number | null)[];
  /** Why it can't be read; null where it can. */
  readonly problem: string | null;
}

/** The rows of a plan. */
export function plannedRows(
  onSheet: PlanOnSheet & { readonly formats: readonly (readonly string[])[] },
): PlannedRow[] {
  const { plan, formulas, formats, firstDays } = onSheet;
  return [...plan.names.values()].map((name) => {
    const row = plan.rowOf(name) as number;
    const [behind, first] = [formulas[row]?.[firstDays.length + 1], formats[row]?.[0]];
    const about = { name, kind: kindOf(behind ?? ''), unit: unitOf(first ?? '') };
    try {
      return { ...about, amounts: plan.amountsOf(name) ?? [], problem: null };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { ...about, amounts: [], problem: error.message };
    }
  });
}

/** What is planned is a total where its months are added up, a level where the last of them counts. */
function kindOf(formula: string): Kind | null {
  if (formula === '') return null;
  return /\bsum\(/i.test(formula) ? 'total' : 'level';
}

/** The unit of a number format; null where it tells none. */
function unitOf(format: string): Unit | null {
  if (format.includes('%')) return 'percent';
  const shown = /\[\$([^\]-]+)/.exec(format) ?? /^[^\w\s]*([$€£¥])/.exec(format);
  if (shown === null) return null;
  const [, sign] = shown;
  const found = inSheetsOfAny(({ UNIT_WORDS }) =>
    Object.entries(UNIT_WORDS).find(([, word]) => word === sign),
  );
  return (found[0]?.[0] as Unit | undefined) ?? null;
}
