// How a row stands: the only judge. Cells, sidebar, mails, History and preview show what it says.

import { forecastInLog } from '../../cells/forecast-in-log';
import type { Log } from '../../cells/log';
import { inBrief } from '../../cells/shortened';
import { type Assessment, assess } from '../../kpi/assess';
import type { Calendar } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import type { Forecast } from '../../kpi/forecast/forecast';
import { meetsTarget } from '../../kpi/kpi';
import type { PlannedKpi } from '../../kpi/plan/plan-to-date';
import { DEFAULT_TOLERANCE } from '../../kpi/status';
import { formatMessage, SHEET_MESSAGES, shownDay } from '../../words';
import { valueText } from '../numbers/value-text';
import type { SheetContent, SheetIssue, SheetKpi } from '../read/content';
import type { FilePlan } from '../read/file-plan';
import { asOfDay, isFrozen, lastCompleteDay, type SheetHead } from '../read/head-reader';
import { withLogged } from './from-log';
import { planIssues, rulingRow, withPlanned } from './from-plan';
import { type Overdue, overdueOf } from './overdue';
import { reachedOn } from './reached-on';

/** The days of a sheet, as seen on a day. */
export interface SheetFrame {
  /** The day of the head: that of every row that has no day of its own. */
  readonly headDay: Day;
  /** The last day that is over: no row is judged as of a later one. */
  readonly lastComplete: Day;
  /** The day at whose end it is asked which figures are due. */
  readonly dueDay: Day;
  /** The last day of the sheet's period; null without a head. */
  readonly end: Day | null;
  /** Whether a day is typed over the head's: rows may not be able to go back to it. */
  readonly isFrozen: boolean;
  readonly tolerance: number;
}

/** What a period came to: `provisional` by what is there, though its last days are missing. */
type Result = 'final' | 'provisional';

/** A KPI with all that can be said about it. */
export interface JudgedKpi {
  readonly kpi: SheetKpi;
  /** The day that it is judged as of. */
  readonly asOf: Day;
  readonly assessment: Assessment;
  /** When it is at its target, or an allowance used up, at the pace so far; null where nobody can say. */
  readonly reachedOn: Day | null;
  /** That its figure is due; null where it isn't. */
  readonly overdue: Overdue | null;
  /** Whether its figure is the period's result; null while the period runs. */
  readonly result: Result | null;
  /** Where it lands by its own log, as of the day of the head; null where the log says nothing of it. */
  readonly forecast: Forecast | null;
  /** Its row of the plan, where that says what should be there by now; null where the days alone do. */
  readonly plan: PlannedKpi | null;
}

/** A sheet, judged. */
export interface JudgedSheet {
  readonly judged: readonly JudgedKpi[];
  /** What is odd about the days of rows, and what of the plan can't be used for them. */
  readonly issues: readonly SheetIssue[];
}

/**
 * The days of a sheet. Without a head its figures are those of yesterday.
 *
 * @example frameOf(head of April, complete through yesterday, 2026-04-21).headDay // => 2026-04-20
 */
export function frameOf(head: SheetHead | null, today: Day): SheetFrame {
  const yesterday = (today - 1) as Day;
  const lastComplete = head === null ? yesterday : lastCompleteDay(head, today);
  const headDay = head === null ? yesterday : asOfDay(head, today);
  const frozen = head !== null && isFrozen(head);
  return {
    headDay,
    lastComplete,
    dueDay: dueDayOf(head, headDay, lastComplete),
    end: head?.end ?? null,
    isFrozen: frozen,
    tolerance: toleranceOf(head),
  };
}

/**
 * The day at whose end it is asked which figures are due: that of a sheet which is held, or which goes some days later
 * by a formula of its own, as long as its period runs.
 */
function dueDayOf(head: SheetHead | null, headDay: Day, lastComplete: Day): Day {
  if (head === null || head.typedAsOf === null) return lastComplete;
  return isFrozen(head) || headDay < head.end ? headDay : lastComplete;
}

/**
 * Judges the KPIs of a sheet. A KPI whose period has no counting day is left out: reading it told so.
 *
 * @param log The daily log of the file; null where there is none.
 * @param plan The plan of the file; null where there is none.
 * @example judgeSheet(content, frame, calendar, log).judged[0]?.assessment.status // => 'onTrack'
 */
export function judgeSheet(
  content: SheetContent,
  frame: SheetFrame,
  calendar: Calendar,
  log: Log | null,
  plan: FilePlan | null = null,
): JudgedSheet {
  const kpis = withLogged(content.kpis, log, frame.headDay, calendar);
  const hasDays = content.columns.dataThrough !== undefined;
  return {
    judged: kpis.flatMap((kpi) => judgeKpi(kpi, frame, calendar, log, plan) ?? []),
    issues: [...(hasDays ? kpis.flatMap((kpi) => dayIssues(kpi, frame)) : []), ...planIssues(content, plan)],
  };
}

/** Judges a KPI; null where its period is none. */
export function judgeKpi(
  read: SheetKpi,
  frame: SheetFrame,
  calendar: Calendar,
  log: Log | null,
  filePlan: FilePlan | null = null,
): JudgedKpi | null {
  const asOf = dayOfRow(read, frame);
  const plan = rulingRow(read, filePlan);
  const kpi = withPlanned(read, plan, asOf, calendar);
  const assessment = assess(kpi, asOf, calendar, frame.tolerance);
  if (typeof assessment === 'string') return null;
  const isAnswered = assessment.status === 'achieved' || assessment.status === 'noTarget';
  // A figure that reaches the end of its sheet says all that it can say there.
  const end = Math.min(kpi.end, frame.end ?? kpi.end) as Day;
  return {
    kpi,
    asOf,
    assessment,
    reachedOn: reachedOn(kpi, asOf, calendar, assessment, plan),
    overdue: isAnswered ? null : overdueOf({ ...kpi, end }, asOf, frame.dueDay, calendar),
    result: resultOf(kpi, assessment, frame),
    forecast:
      log === null ? null : forecastInLog({ ...kpi, name: kpi.typedName }, log, frame.headDay, calendar),
    plan,
  };
}

/**
 * The day of a row: its Data through, as far as that day is over; that of the head where nobody said one, and where
 * there is no actual yet.
 */
export function dayOfRow({ actual, dataThrough }: SheetKpi, { headDay, lastComplete }: SheetFrame): Day {
  return actual === null || dataThrough === null ? headDay : (Math.min(dataThrough, lastComplete) as Day);
}

/** A figure that covers the period is its result; one that doesn't is one provisionally, a day after the end is over. */
function resultOf({ actual, end }: SheetKpi, { progress }: Assessment, frame: SheetFrame): Result | null {
  if (actual === null) return null;
  if (progress.elapsed === 1) return 'final';
  return frame.lastComplete > end ? 'provisional' : null;
}

/** Whether a period that is over has not brought what was wanted, as far as is known. */
export function isShort({ kpi }: JudgedKpi): boolean {
  return kpi.actual !== null && kpi.target !== null && !meetsTarget(kpi, kpi.actual, kpi.target);
}

/** What has to be said about the day of a row. */
function dayIssues(kpi: SheetKpi, frame: SheetFrame): SheetIssue[] {
  const { row, actual, dataThrough } = kpi;
  if (actual === null) return [];
  const name = inBrief(kpi.name);
  const issue = (message: string): SheetIssue[] => [{ row, column: 'dataThrough', message }];
  const day = shownDay(dayOfRow(kpi, frame));
  if (kpi.followsHead) {
    return isHeldBack(frame) ? issue(formatMessage(SHEET_MESSAGES.cantTell, { kpi: name, day })) : [];
  }
  if (dataThrough === null) {
    return issue(
      formatMessage(SHEET_MESSAGES.noDataThrough, { kpi: name, actual: valueText(actual, kpi), day }),
    );
  }
  const through = shownDay(dataThrough);
  if (dataThrough > frame.lastComplete)
    return issue(formatMessage(SHEET_MESSAGES.notOverYet, { kpi: name, through, day }));
  if (frame.isFrozen && dataThrough > frame.headDay) {
    return issue(
      formatMessage(SHEET_MESSAGES.cantGoBack, { kpi: name, through, day: shownDay(frame.headDay) }),
    );
  }
  return [];
}

/** Whether a sheet is held at a day before that of which figures can be had. */
function isHeldBack({ isFrozen, headDay, lastComplete, end }: SheetFrame): boolean {
  return isFrozen && headDay < Math.min(lastComplete, end ?? lastComplete);
}

/** The tolerance that a sheet's KPIs are judged with. */
export function toleranceOf(head: SheetHead | null): number {
  return head?.tolerance ?? DEFAULT_TOLERANCE;
}
