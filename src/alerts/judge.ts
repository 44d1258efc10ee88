// A KPI of a sheet, judged as of the day that its figure is complete through.

import { type Assessment, assess } from '../kpi/assess';
import { reaches } from '../kpi/compare';
import type { Day } from '../kpi/day';
import { thresholds } from '../kpi/status';
import type { SheetKpi } from '../sheet/content';
import type { JudgedKpi } from '../sheet/judge';
import { overdueOf } from '../sheet/overdue';
import { readAddresses } from './addresses';
import type { Check, WatchedSheet } from './check';

/** A KPI is told to have recovered only when it is this far above the line between behind and at risk. */
const RECOVERY_MARGIN = 0.02;

/**
 * A KPI and how it stands: without its actual where nobody said up to which day it is complete, and with what
 * there is to ask for.
 */
export interface Judged extends JudgedKpi {
  readonly sheet: WatchedSheet;
  /** Who is mailed about it. */
  readonly owners: readonly string[];
  /** The day that it is judged as of: never later than the last complete one. null: there is no figure. */
  readonly figureDay: Day | null;
  /** Not behind any more, and not by a hair. */
  readonly hasRecovered: boolean;
}

/** Judges a KPI; null where its period is none. */
export function judge(kpi: SheetKpi, sheet: WatchedSheet, { calendar }: Check): Judged | null {
  const { asOf, tolerance } = sheet;
  // A sheet without the column says nothing of days: its figures are those of the last complete one.
  const through = sheet.columns.dataThrough === undefined ? asOf : kpi.dataThrough;
  const figureDay = kpi.actual === null || through === null ? null : (Math.min(through, asOf) as Day);
  const known: SheetKpi = figureDay === null ? { ...kpi, actual: null } : kpi;
  const assessment = assess(known, figureDay ?? asOf, calendar, tolerance);
  if (typeof assessment === 'string') return null;
  const isAnswered = assessment.status === 'achieved' || assessment.status === 'noTarget';
  return {
    ...{ sheet, kpi: known, figureDay, assessment, asOf: figureDay ?? asOf },
    owners: readAddresses(kpi.owner).valid,
    overdue: isAnswered ? null : overdueOf({ ...known, dataThrough: figureDay }, asOf, asOf, calendar),
    hasRecovered: hasRecovered(known, assessment, tolerance),
  };
}

/** Every KPI of the sheets, in an order that doesn't depend on that of the rows. */
export function judgeAll(check: Check): Judged[] {
  return check.sheets
    .flatMap((sheet) => sheet.kpis.map((kpi) => judge(kpi, sheet, check)))
    .filter((judged): judged is Judged => judged !== null)
    .sort(byPlace);
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

/** Whether the whole period is behind the figure: what it says is the result. */
export function isResult({ figureDay, assessment }: Judged): boolean {
  return figureDay !== null && assessment.progress.elapsed === 1;
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
