// What a progress sheet says, once its cells are read.

import type { Cell } from '../cells/cell';
import type { Day } from '../kpi/day';
import type { Kpi } from '../kpi/kpi';
import type { CHECK_WORDS, ColumnKey, INDICATOR_WORDS } from '../words';
import type { Unit } from './units';

/** A KPI as its row on the sheet has it. */
export interface SheetKpi extends Kpi {
  /** The row of the sheet, counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly owner: string;
  /** The as-of day of this row; null where nobody said. */
  readonly dataThrough: Day | null;
  readonly cause: string;
  readonly action: string;
  readonly actionDue: Day | null;
  readonly comment: string;
  readonly snooze: Day | null;
  readonly goal: string;
  readonly factor: string;
  readonly indicator: keyof typeof INDICATOR_WORDS | null;
  readonly check: keyof typeof CHECK_WORDS | null;
  readonly reviewed: string;
  readonly unit: Unit | null;
}

/** Something on the sheet that can't be used. */
export interface SheetIssue {
  /** Counted from 1; null where it is about the whole sheet. */
  readonly row: number | null;
  readonly column: ColumnKey;
  readonly message: string;
}

/** The numbers of columns by their key, counted from 1. */
export type ColumnNumbers = Readonly<Partial<Record<ColumnKey, number>>>;

/** The cells of a sheet from A1 on: what they show, and their formulas, empty where there is none. */
export interface SheetCells {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** What a sheet says. */
export interface SheetContent {
  /** The row of the column headers, counted from 1. */
  readonly headerRow: number;
  /** The columns that the sheet has, each with its number, counted from 1. */
  readonly columns: ColumnNumbers;
  readonly kpis: readonly SheetKpi[];
  readonly issues: readonly SheetIssue[];
}
