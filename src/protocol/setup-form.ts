// Set up as a person fills it in: every field is what they typed or chose.

import type { TypedSource } from '../sheet/source/typed-source';
import type { CompleteThrough } from '../sheet/table/head';
import type { FieldsTyped } from '../sheet/table/typed-fields';

/** Whether less or more is better. */
type Direction = 'higher' | 'lower';

/**
 * How actuals arrive: someone types them, or they are summed from the daily log, taken from sheets of shorter periods, or
 * counted from a tab.
 */
export type Actuals = 'typed' | 'log' | 'sheets' | 'source';

/** One KPI of the form. Amounts are typed as people do: `1,200`, `£1,200`, `2.5%`. */
export interface KpiForm extends FieldsTyped, TypedSource {
  readonly name: string;
  /** E-mail addresses, five at most. */
  readonly owner: string;
  readonly kind: 'total' | 'rate' | 'level';
  readonly direction: Direction;
  /** Its own period as `yyyy-mm-dd`; blank for that of the sheet. */
  readonly start: string;
  readonly end: string;
  /** Which period the target is for: its own, which is the usual one, or the sheet's, so that it is prorated. */
  readonly targetFor?: 'own' | 'sheet' | undefined;
  /** What a blank target is where targets come from the plan: that of the plan, which is the usual one, or none. */
  readonly blankTarget?: 'plan' | 'none' | undefined;
  /** Set up asks once, for all KPIs; where they differ already, each keeps its own. */
  readonly actuals: Actuals;
  /** Of a logged rate: the two logged names whose sums it divides. Blank: the latest value in the log. */
  readonly quotientOf: string;
  readonly quotientBy: string;
  /** Of a logged rate or level without such names: its latest entry (the usual), or the average of them. */
  readonly loggedAs?: 'latest' | 'average' | undefined;
}

/** The calendar of a file that has none yet. */
export interface CalendarForm {
  /** Open weekdays as a calendar cell has them: `Every day`, `Mon-Fri`, `Sun-Thu`, `Mon Tue Thu`. */
  readonly weekdays: string;
  /** What some of them weigh, such as `Sat 3, Sun 2`; unsaid is 1. */
  readonly weights?: string | undefined;
  /** Dates as `yyyy-mm-dd`, apart by commas, blanks or new lines. */
  readonly holidays: string;
}

/** All of Set up. */
export interface SetupForm {
  /** What the sheet will be called; blank for the name of its period. */
  readonly name: string;
  /** `yyyy-mm-dd` */
  readonly start: string;
  /** `yyyy-mm-dd` */
  readonly end: string;
  readonly completeThrough: CompleteThrough;
  /** A share such as `10%`. */
  readonly tolerance: string;
  /** null: the file has its calendar already, and keeps it. */
  readonly calendar: CalendarForm | null;
  readonly kpis: readonly KpiForm[];
  /** Whether targets that are left blank are those of the file's plan. */
  readonly targetsFromPlan?: boolean | undefined;
  /** The sheet whose next period it is, if it is one. */
  readonly follows?: string | undefined;
}

/** A field of the form: `name`, `end`, `calendar.holidays`, `kpis.0.target`; `kpis` is the list itself. */
type FieldPath = string;

/** What is wrong with a field, in plain words. */
export interface Problem {
  readonly path: FieldPath;
  readonly message: string;
}
