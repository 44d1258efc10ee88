// The form of a year plan as a person fills it in, and what it begins with.

import type { DateOrder } from '../cells/day-text';
import type { Calendar } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import type { Kind } from '../kpi/kpi';
import type { Unit } from '../sheet/numbers/units';
import type { LoggedYears } from '../sheet/year-plan/logged-years';
import type { OfferedPlanKpi } from '../sheet/year-plan/offered-kpis';
import type { PlannedRow } from '../sheet/year-plan/planned-rows';
import type { YearOffered } from '../sheet/year-plan/year';

/** How a target is spread. */
export type SpreadWay = 'even' | 'lastYear' | 'shares' | 'hand';

/** A KPI of the form. Amounts are typed as people do. */
export interface YearPlanKpiForm {
  readonly name: string;
  readonly kind: Kind;
  readonly unit: Unit;
  /** Blank: not planned. Not asked where each month is typed. */
  readonly target: string;
  /** Of a level: where it stands at the start. */
  readonly baseline: string;
  readonly spread: SpreadWay;
  /** `20/20/20/40` */
  readonly shares: string;
  /** By month, where each is typed. */
  readonly amounts: readonly string[];
}

/** All of it. */
export interface YearPlanForm {
  /** The first day of the year: `yyyy-mm-dd`. */
  readonly first: string;
  readonly kpis: readonly YearPlanKpiForm[];
}

/** The plan that the file has. */
interface PlanOfFile {
  readonly sheet: string;
  /** The first days of its months. */
  readonly firstDays: readonly Day[];
  readonly rows: readonly PlannedRow[];
}

/** What the form begins with. Days are numbers here, for the page calculates with them. */
export interface YearPlanStart extends YearOffered {
  readonly dateOrder: DateOrder;
  readonly calendar: Calendar;
  /** Why the calendar can't be read; null where it can. */
  readonly calendarProblem: string | null;
  /** null: the file has none. */
  readonly plan: PlanOfFile | null;
  /** Why a plan that is there can't be changed; null where it can. */
  readonly planProblem: string | null;
  readonly kpis: readonly OfferedPlanKpi[];
  /** The first days of the months of which the log was read. */
  readonly loggedMonths: readonly Day[];
  readonly logged: readonly LoggedYears[];
}

/** A plan that was written. */
export interface YearPlanSaved {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly notes: readonly string[];
}
