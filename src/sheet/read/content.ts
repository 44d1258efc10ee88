// What a progress sheet says, once its cells are read.

import type { Cell } from '../../cells/cell';
import type { Day } from '../../kpi/day';
import type { Kpi } from '../../kpi/kpi';
import type { ResetLine } from '../../kpi/plan/reset-line';
import type { Weekday } from '../../kpi/weekday';
import type { ColumnKey } from '../../words';
import type { Headers } from '../table/headers';
import type { FieldsRead } from '../table/typed-fields';

/** A KPI as its row on the sheet has it. */
export interface SheetKpi extends Kpi, FieldsRead {
  /** The row of the sheet, counted from 1. */
  readonly row: number;
  /** Its own within the sheet: where two owners have a KPI of one name, the owner is told with it. */
  readonly name: string;
  /** As it stands in the row, and in the log. */
  readonly typedName: string;
  readonly owner: string;
  /** Why the cell of the actual can't be used; null where it can, or is blank. */
  readonly actualProblem: string | null;
  /** The day that the actual is complete through; null where nobody said. */
  readonly dataThrough: Day | null;
  /** That its day is the head's by a formula, whatever day its figure is of: then it has none of its own. */
  readonly followsHead?: true;
  /** That its row shows what the plan wants by now: then the plan is what it is judged by. */
  readonly isPlanned?: true;
  /** The line that its target was reset with, where one was chosen. */
  readonly line?: ResetLine;
  /** Whether its actual is that of the daily log. */
  readonly isLogged: boolean;
  /** The tab that its actual is counted from, and why it can't be, where it can't; absent where someone typed it. */
  readonly countedFrom?: { readonly tab: string; readonly problem: string | null };
  /** What stands in "From the log". */
  readonly loggedAs: string;
  /** The weekdays on which the log never has an entry of it: no figure is due on them. */
  readonly idleWeekdays: ReadonlySet<Weekday>;
  readonly cause: string;
  readonly action: string;
  /** Who does it, where it is not the owner: addresses, or whatever was typed. */
  readonly actionBy: string;
  readonly actionDue: Day | null;
  readonly comment: string;
  readonly snooze: Day | null;
}

/** Something on the sheet that can't be used. */
export interface SheetIssue {
  /** Counted from 1; null where it is about the whole sheet. */
  readonly row: number | null;
  readonly column: ColumnKey;
  readonly message: string;
}

/** The cells of a sheet from A1 on: what they show, and their formulas, empty where there is none. */
export interface SheetCells {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** What a sheet says, and where it says it. */
export interface SheetContent extends Headers {
  readonly kpis: readonly SheetKpi[];
  readonly issues: readonly SheetIssue[];
}
