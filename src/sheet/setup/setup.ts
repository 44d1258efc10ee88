// What someone chose in Set up: the input of a plan.

import type { Quotient } from '../../cells/logged-as';
import type { Day } from '../../kpi/day';
import type { Kind } from '../../kpi/kpi';
import type { TypedSource } from '../source/typed-source';
import type { CompleteThrough } from '../table/head';
import type { FieldsSet } from '../table/typed-fields';
import type { DayWeight } from './day-weights';
import type { Span } from './periods';

/** A recovery action that goes along from the period before. */
export interface CarriedAction {
  readonly action: string;
  /** Who carries it out, where that is not the owner; blank where it is. */
  readonly by: string;
  readonly due: Day | null;
}

/** A KPI as it is set up. Texts stand as they were typed. */
export interface SetupKpi extends FieldsSet {
  readonly name: string;
  readonly owner: string;
  readonly kind: Kind;
  readonly lowerIsBetter: boolean;
  /** Its own period; null for that of the sheet. */
  readonly period: Span | null;
  /**
   * Its target is for the whole of the sheet's period, and has to be prorated by the days of its own: as asked, and
   * once they are counted by which. null: the target is for its own period.
   */
  readonly proration: 'asked' | DayShare | null;
  /** Whether its target is that of the file's plan. */
  readonly isTargetPlanned: boolean;
  /**
   * How its actual arrives: someone types it, or it comes out of the daily log, from sheets of shorter periods, or is
   * counted from a tab.
   */
  readonly actual: 'typed' | 'log' | 'sheets' | 'source';
  /** How it is counted from a tab, where that was typed; else the sheet of sources says it. */
  readonly source?: TypedSource;
  /** Of a logged rate: the two logged names whose sums it divides. */
  readonly quotient: Quotient | null;
  /** Of a logged rate or level without a quotient: its latest entry, or the average of them. */
  readonly loggedAs: 'latest' | 'average';
  /** The recovery action that it begins with, where one goes along from the period before. */
  readonly carried?: CarriedAction;
}

/** Days that count, and of how many. */
export interface DayShare {
  readonly days: number;
  readonly of: number;
}

/** A progress sheet as it is set up. */
export interface Setup {
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  readonly completeThrough: CompleteThrough;
  readonly tolerance: number;
  readonly kpis: readonly SetupKpi[];
}

/** The calendar of a file, as it is set up with its first progress sheet. */
export interface CalendarSetup {
  /** Open weekdays as they were typed: `Mon-Fri`. */
  readonly weekdays: string;
  /** What some weekdays weigh: an ordinary day weighs 1. */
  readonly weights?: readonly DayWeight[];
  readonly holidays: readonly Day[];
}
