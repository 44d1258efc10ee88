// The KPIs of the watched sheets as the only judge sees them, with who answers for them.

import type { Assessment } from '../kpi/assess';
import { shortfallAt } from '../kpi/by-days';
import { reaches } from '../kpi/compare';
import type { Day } from '../kpi/day';
import { thresholds } from '../kpi/status';
import { type JudgedKpi, judgeSheet } from '../sheet/judge/judge';
import type { StandIn } from '../sheet/manual/stand-ins';
import type { SheetIssue, SheetKpi } from '../sheet/read/content';
import { type AnsweringFor, answeringIn } from './answering';
import type { Check } from './check';
import type { WatchedSheet } from './watched-sheet';

/** A KPI is told to have recovered only when it is this far above the line between behind and at risk. */
const RECOVERY_MARGIN = 0.02;

/** A KPI and how it stands, and where. */
export interface Judged extends JudgedKpi {
  readonly sheet: WatchedSheet;
  /** Who is mailed about it: its owners, and in the place of one who is away a deputy. */
  readonly owners: readonly string[];
  /** Those of them who stand in. */
  readonly standIns: readonly StandIn[];
  /** The day that it is judged as of; null where there is no figure. */
  readonly figureDay: Day | null;
  /** Not behind any more, and not by a hair. */
  readonly hasRecovered: boolean;
}

/** Everything that is judged in a check. */
export interface JudgedCheck {
  /** In an order that doesn't depend on that of the rows. */
  readonly judged: readonly Judged[];
  /** What is odd about the days of rows, by sheet. */
  readonly issues: ReadonlyMap<WatchedSheet, readonly SheetIssue[]>;
}

/** Judges every KPI of the sheets; none by a calendar that can't be read. */
export function judgeAll(
  check: Pick<Check, 'today' | 'sheets' | 'calendar' | 'calendarProblem' | 'log' | 'plan' | 'manual'>,
): JudgedCheck {
  const judged: Judged[] = [];
  const issues = new Map<WatchedSheet, readonly SheetIssue[]>();
  if (check.calendarProblem !== null) return { judged, issues };
  const answering = answeringIn(check);
  for (const sheet of check.sheets) {
    const ofSheet = judgeSheet(sheet, sheet.frame, check.calendar, check.log, check.plan);
    issues.set(sheet, ofSheet.issues);
    for (const one of ofSheet.judged) judged.push(placed(one, sheet, answering));
  }
  return { judged: judged.sort(byPlace), issues };
}

function placed(one: JudgedKpi, sheet: WatchedSheet, answering: AnsweringFor): Judged {
  const { kpi, asOf, assessment } = one;
  const { mailed, standIns } = answering(kpi);
  return {
    ...one,
    ...ofTree(one, sheet),
    sheet,
    owners: mailed,
    standIns,
    figureDay: kpi.actual === null ? null : asOf,
    hasRecovered: hasRecovered(kpi, assessment, sheet.frame.tolerance),
  };
}

/** What a tree says of its goal: where it should be, and where it lands, follow from its factors, not from its own figure. */
function ofTree({ kpi, assessment }: JudgedKpi, { goals }: WatchedSheet) {
  const judged = goals.find(({ goal: { node } }) => node.row === kpi.row);
  if (judged === undefined) return {};
  const { expected, landing } = judged.goal;
  // Its figure is never due: those of its factors are.
  return {
    overdue: null,
    reachedOn: null,
    assessment: { ...assessment, expected, landing, shortfall: shortfallAt(kpi, landing) },
  };
}

const byPlace = (a: Judged, b: Judged) =>
  compareTexts(a.sheet.id, b.sheet.id) || compareTexts(a.kpi.name, b.kpi.name);

/** By code unit: the same everywhere, unlike any locale's order. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function hasRecovered(kpi: SheetKpi, { status, paceIndex, progress }: Assessment, tolerance: number) {
  if (status !== 'ahead' && status !== 'onTrack' && status !== 'atRisk') return false;
  if (paceIndex === null) return true;
  return reaches(paceIndex, thresholds(kpi, progress, tolerance).atRisk + RECOVERY_MARGIN);
}

/** The order in which KPIs need someone: the furthest behind first. */
export function byGap(a: Judged, b: Judged): number {
  return gapOf(a) - gapOf(b) || byPlace(a, b);
}

/** A gap for comparing: a KPI that may only be 0 and isn't, has missed all of it. */
export function gapOf({ assessment }: Judged): number {
  const { paceGap, status } = assessment;
  return paceGap ?? (status === 'behind' || status === 'missed' ? -1 : 0);
}
