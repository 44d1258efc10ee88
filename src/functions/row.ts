// One row of a call: the arguments of a single KPI, read from its cells.

import type { Cell } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import type { Log } from '../cells/log';
import type { Plan } from '../cells/plan';
import { type Calendar, EVERY_DAY } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import type { Figures, Kind } from '../kpi/kpi';
import type { CheckFrequency } from '../kpi/logged';
import { periodProblem, progressOn } from '../kpi/period';
import type { Progress } from '../kpi/progress';
import type { How } from '../kpi/tree/tree';
import type { Sources } from '../sheet/source/read-sources';
import { noPeriod } from './no-period';

type Rows = readonly (readonly Cell[])[];

/**
 * The arguments of one row, read and checked. One object serves all rows of a call, one after the other: a
 * column of 10,000 KPIs makes no 10,000 objects.
 */
export class Row implements Figures {
  kind: Kind = 'total';
  lowerIsBetter = false;
  actual: number | null = null;
  target: number | null = null;
  baseline: number | null = null;
  planned: number | null = null;
  lineFrom: Day | null = null;
  lineAt: number | null = null;
  start: Day | null = null;
  end: Day | null = null;
  asOf: Day | null = null;
  /** null: the usual one. */
  tolerance: number | null = null;
  kpi: string | null = null;
  calendar: Calendar = EVERY_DAY;
  log: Log | null = null;
  plan: Plan | null = null;
  tab: string | null = null;
  /** The sheet of sources, and the rows of a tab, as they were handed over. */
  sources: Rows | null = null;
  data: Rows | null = null;
  divisorData: Rows | null = null;
  /** The same sheet, once someone has read it. */
  readSources: Sources | null = null;
  check: CheckFrequency | null = null;
  loggedAs = '';
  node: string | null = null;
  feeds: string | null = null;
  /** null: what is typed can't be read. */
  how: How | null = null;
  value: number | null = null;
  expected: number | null = null;
  landing: number | null = null;
  driver: string | null = null;
  result: string | null = null;
  driverKind: Kind = 'total';
  resultKind: Kind = 'total';
  /** Whether the unit is the percentage. */
  isShare = false;
  /** Whether there may be no plan: lines of reset targets tell all there is to tell. */
  mayLackPlan = false;
  /** Whether it is the only row of the call: then the answer is all that is shown. */
  isAlone = false;

  /** What `kind` was read from: most rows of a call have the kind of the row before. */
  kindAsTyped: Cell = null;
  readonly sheetDays: SheetDays;
  /** Worked out when it is first needed; most rows of a call have the period of the row before. */
  private knownProgress: Progress | null = null;

  constructor(sheetDays: SheetDays) {
    this.sheetDays = sheetDays;
  }

  /** The first and last day of the period; throws where they make none. */
  get period(): { start: Day; end: Day } {
    const { start, end } = this;
    if (start === null || end === null) throw noPeriod(start === null ? 'start' : 'end');
    const wrong = periodProblem(start, end, this.calendar);
    if (wrong !== null) throw noPeriod(wrong, start, end);
    return { start, end };
  }

  /** The as-of day; today where none is given. */
  get asOfOrToday(): Day {
    return this.asOf ?? this.sheetDays.today();
  }

  /** How far the period is; throws where there is none. */
  get progress(): Progress {
    return this.knownProgress ?? this.workOutProgress();
  }

  private workOutProgress(): Progress {
    const { start, end } = this.period;
    this.knownProgress = progressOn(this.asOfOrToday, start, end, this.calendar);
    return this.knownProgress;
  }

  /** Sets one of the days that make the progress. */
  setDay(name: 'start' | 'end' | 'asOf', day: Day | null): void {
    if (this[name] === day) return;
    this[name] = day;
    this.knownProgress = null;
  }
}
