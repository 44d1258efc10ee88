// A plan as it stands on its sheet, from C3 on: below its header a row per KPI, behind its months what someone has there.

import type { Cell } from '../../../src/cells/cell';
import { readPlan } from '../../../src/cells/plan';
import type { Day } from '../../../src/kpi/day';
import { type PlanOnSheet, rowsOfPlan } from '../../../src/sheet/year-plan/change-plan';
import { monthsFrom } from '../../../src/sheet/year-plan/year';
import { day, SHEET_DAYS } from '../a-sheet';

/** The months of 2026: D to O of the sheet. */
export const MONTHS_OF_2026 = monthsFrom(day('2026-01-01'), 12);

/** The same amount in every month of a year. */
export const each = (amount: number | null): (number | null)[] => Array<number | null>(12).fill(amount);

interface About {
  readonly firstDays?: readonly Day[];
  /** The day of the month on which its months begin. */
  readonly anchor?: number;
  /** Headers behind the months. */
  readonly behind?: readonly string[];
  /** So many rows its name covers; the header and all that are given where that is not said. */
  readonly covered?: number;
  /** So many columns its name covers; all of the header's where that is not said. */
  readonly columns?: number;
  /** Formulas by where they stand: counted from the header and from the names, both from 0. */
  readonly formulas?: readonly (readonly [row: number, column: number, formula: string])[];
}

export function aPlanOnSheet(
  rows: readonly (readonly Cell[])[],
  { firstDays = MONTHS_OF_2026, anchor = 1, behind = ['Sum 2026'], formulas = [], ...about }: About = {},
): PlanOnSheet {
  const header = ['KPI', ...firstDays, ...behind];
  const values = [header, ...rows].map((cells) => header.map((_, column) => cells[column] ?? ''));
  const all = rowsOfPlan(values, about.covered ?? values.length);
  const written = values.map((cells) => cells.map(() => ''));
  for (const [row, column, formula] of formulas) (written[row] as string[])[column] = formula;
  return {
    row: 3,
    column: 3,
    values,
    formulas: written,
    rows: all,
    columns: about.columns ?? header.length,
    firstDays,
    anchor,
    plan: readPlan(values.slice(0, all), SHEET_DAYS),
  };
}
