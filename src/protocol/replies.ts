// What the script answers: plain data, with days as `yyyy-mm-dd` and figures as the cells show them.

import type { Status } from '../kpi/status';
import type { BurnUp } from '../sheet/explain/burn-up';
import type { Explanation } from '../sheet/explain/explain';
import type { ManualLine } from '../sheet/manual/manual';
import type { Unit } from '../sheet/numbers/units';
import type { FixedNotes, KpiNotes } from '../sheet/read/kpi-notes';
import type { RenamedColumn } from '../sheet/source/place-source';
import type { ColumnKey, Numerals } from '../words';
import type { Problem, SetupForm } from './setup-form';

/** Any request may be answered so instead: why it was not done, and what to do. */
export interface Refusal {
  readonly refused: string;
  /** Of a form: what is wrong, field by field. */
  readonly problems?: readonly Problem[];
}

/** What the sidebar needs to begin. */
export interface SidebarStart {
  /** Today in the sheet's time zone. */
  readonly today: string;
  readonly activeSheet: string;
  /** Whether the active sheet has the columns of a progress sheet, or of a goal tree. */
  readonly isProgressSheet: boolean;
  /** The calendar that all progress sheets of the file share; null where there is none yet. */
  readonly calendar: {
    readonly weekdays: string;
    readonly holidays: readonly string[];
    /** What weekdays weigh, as it would be typed; absent where that can't be changed here. */
    readonly weights?: string;
    /** Why it can't be read, and which cell. */
    readonly problem?: string;
  } | null;
  /** The names in the daily log, in alphabetical order; null where there is no log yet. */
  readonly logged: readonly string[] | null;
  /** That the file has a plan. */
  readonly hasPlan?: true;
  /** That the daily check has stopped, in words; absent while all is well. */
  readonly silence?: string;
  /** The month that the file's fiscal year begins with, 1 to 12, where its plan says one. */
  readonly fiscalYearStart?: number;
  /** The currency of the file, where it tells one. */
  readonly money?: Unit;
  /** How the file writes its numbers, where that is not `1,200.5`. */
  readonly numerals?: Numerals;
}

/** The progress sheets of a file, with their periods as `yyyy-mm-dd`. */
export interface Periods {
  readonly sheets: readonly { readonly name: string; readonly start: string; readonly end: string }[];
}

/** A sheet that was made. */
export interface Created {
  readonly sheet: string;
  /** What is worth knowing about it: the name it got, what could not be carried over. */
  readonly notes: readonly string[];
}

/** Set up filled in for the following period. */
export interface NextPeriod {
  readonly form: SetupForm;
  readonly notes: readonly string[];
}

/** A KPI of the active sheet. Figures are texts in the KPI's unit; null is shown as a dash. */
export interface KpiView {
  /** That its target was reset, in words; null where it was not, or another one was typed since. */
  readonly reset: string | null;
  /** Why its target is out of reach, sentence by sentence; none where it may still be made. */
  readonly outOfReach: readonly string[];
  /** As it is told apart from others. */
  readonly name: string;
  /** As it stands in its cell. */
  readonly typedName: string;
  readonly row: number;
  readonly owner: string;
  readonly status: Status;
  /** Ahead (+) or behind (-), as a share of the target. */
  readonly gap: string | null;
  readonly landing: string | null;
  /** No counting day is left: it lands no more. */
  readonly isFinished: boolean;
  readonly target: string | null;
  readonly actual: string | null;
  readonly isLeading: boolean;
  /** The day that it is judged as of. */
  readonly asOf: string;
  /** That its figure is due, in words; null where it isn't. */
  readonly overdue: string | null;
  /** That its recovery action is due, and whom from, in words; null where it isn't. */
  readonly actionDue: string | null;
  /** What it moves per counting day, beside what is needed; null where it has no pace. */
  readonly pace: string | null;
  /** What stands in the cells that can be edited here, and why some of them can't. */
  readonly notes: KpiNotes;
  readonly fixedNotes: FixedNotes;
  /** What worked for it, the newest first, by what reviews have kept; absent where nothing did. */
  readonly worked?: readonly string[];
  /** What the manual says of it; null where that is nothing. */
  readonly manual: ManualView | null;
  /** Which other sheets its actual is taken from; null where it is not. */
  readonly from: string | null;
  readonly explanation: Explanation;
  /** The picture of its period; null where there is none to draw. */
  readonly burnUp: BurnUp | null;
}

/** What the manual says of a KPI. */
export interface ManualView {
  readonly lines: readonly ManualLine[];
  /** Who stands in for its owners now, in words. */
  readonly standIns: readonly string[];
  /** To choose from. */
  readonly causes: readonly string[];
  readonly actions: readonly string[];
}

/** Someone has changed a KPI since it was shown: what stands in its row now. */
export interface KpiChanged extends Refusal {
  readonly now: KpiNotes;
}

/** Something on the sheet that needs a hand. */
export interface SheetProblem {
  readonly message: string;
  /** Where: `B7`; null where it is about the whole sheet. */
  readonly cell: string | null;
}

/** A computed column that something typed into it has blanked. */
export interface BlockedColumn {
  readonly column: ColumnKey;
  readonly header: string;
  /** The cells that are in its way, and what they hold. */
  readonly cells: readonly { readonly cell: string; readonly content: string }[];
  readonly message: string;
}

/** A computed column whose header has lost its formula. */
export interface BrokenColumn {
  readonly column: ColumnKey;
  readonly header: string;
  /** What is wrong, with the cell of the header and what it holds. */
  readonly message: string;
  /** What is cleared so that the formula can fill the column. */
  readonly cells: readonly { readonly cell: string; readonly content: string }[];
}

/** A node as it is drawn. Figures are texts; null is not known. */
export interface GoalNodeView {
  readonly name: string;
  readonly row: number;
  /** How many nodes it stands under. */
  readonly depth: number;
  /** How it enters the node above: a sign; none for a goal. */
  readonly sign: string | null;
  readonly isInfluence: boolean;
  readonly isBottleneck: boolean;
  readonly status: Status | null;
  readonly actual: string | null;
  readonly effect: string | null;
  /** Whether the effect is good for the goal, bad, or neither. */
  readonly does: 'good' | 'bad' | null;
  readonly explanation: readonly string[];
}

/** A goal with its tree; without nodes, where nothing can be said of it before something is mended. */
export interface GoalView {
  readonly name: string;
  readonly status: Status | null;
  /** How it stands, where it lands, and how much of it its factors make. */
  readonly sentences: readonly string[];
  readonly bottleneck: { readonly title: string; readonly sentences: readonly string[] } | null;
  readonly levers: readonly string[];
  readonly nodes: readonly GoalNodeView[];
  /** What the log says of what goes together. */
  readonly links: readonly string[];
}

/** A node that may go by another name: its KPI does on its progress sheet, or its own row says so. */
export interface Rename {
  readonly from: string;
  readonly to: string;
  readonly message: string;
}

/** The active sheet as the Progress tab shows it. */
export interface ProgressView {
  readonly sheet: string;
  /** The mark of the last edit before the sheet was read. */
  readonly mark: string;
  /** null: the sheet has no head. */
  readonly period: { readonly start: string; readonly end: string } | null;
  /** The head's as-of day, and whether it is a typed date on which the sheet is frozen. */
  readonly asOf: string | null;
  readonly isFrozen: boolean;
  /** Of the head's period: `66.7%`, `8`. */
  readonly elapsed: string | null;
  readonly daysLeft: number | null;
  /** What the sheet comes to, in one sentence; absent where nothing can be said. */
  readonly headline?: string;
  /** The worst first. At most `MOST_SHOWN`. */
  readonly kpis: readonly KpiView[];
  /** Of a goal tree: its goals. null: a progress sheet. */
  readonly goals: readonly GoalView[] | null;
  /** Of a goal tree: its nodes that can follow a name which was changed. */
  readonly renames: readonly Rename[];
  /** How many more KPIs there are. */
  readonly notShown: number;
  readonly problems: readonly SheetProblem[];
  /** How many more there are in its rows. */
  readonly moreProblems: number;
  /** How many rows of the daily log count here; null where none could. */
  readonly logUse: string | null;
  /** What would make the set of KPIs better. */
  readonly advice: readonly string[];
  readonly moreAdvice: number;
  readonly blocked: readonly BlockedColumn[];
  readonly broken: readonly BrokenColumn[];
  /** What is to be counted anew, and after which column was renamed; absent where nothing is. */
  readonly recounts?: readonly { readonly message: string; readonly renamed: RenamedColumn | null }[];
  /** Alerts are on, and don't watch this sheet. */
  readonly isWatchOffered: boolean;
  /** Whether its period can be closed, or was, on which day; null while it runs. */
  readonly closing:
    | { readonly what: 'over' | 'complete' }
    | { readonly what: 'closed'; readonly day: string }
    | null;
}

/** More KPIs, problems or suggestions than this in a list of 300 pixels help nobody. */
export const MOST_SHOWN = 100;
