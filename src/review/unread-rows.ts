// Rows of a sheet that no result comes of, because they can't be read: where they are, why, and what was being done there.

import { parseDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import type { JudgedKpi } from '../sheet/judge/judge';
import type { SheetIssue } from '../sheet/read/content';
import type { KpiNotes } from '../sheet/read/kpi-notes';
import type { NamedKpi } from '../sheet/read/read-sheet';

/** A row that can't be read. */
export interface UnreadRow {
  /** Counted from 1. */
  readonly row: number;
  /** The KPI's own name within its sheet; blank where it has none. */
  readonly kpi: string;
  readonly reason: string;
  readonly cause: string;
  readonly action: string;
  readonly by: string;
  readonly due: Day | null;
}

/**
 * The rows that are not judged, in their order: those with a name, and those that lack nothing but one.
 *
 * @param named All rows with a name.
 * @param issues What is wrong with the sheet.
 */
export function unreadRows(
  named: readonly NamedKpi[],
  judged: readonly JudgedKpi[],
  issues: readonly SheetIssue[],
  notesOf: (row: number) => KpiNotes,
): UnreadRow[] {
  const names = new Map(named.map(({ row, name }) => [row, name]));
  const isJudged = new Set(judged.map(({ kpi }) => kpi.row));
  const rows = new Set([...names.keys(), ...issues.flatMap(({ row }) => row ?? [])]);
  const reasonOf = (row: number | null) => issues.find((issue) => issue.row === row)?.message;
  return [...rows]
    .filter((row) => !isJudged.has(row))
    .sort((a, b) => a - b)
    .map((row) => {
      const { cause, action, actionBy: by, actionDue } = notesOf(row);
      const reason = reasonOf(row) ?? reasonOf(null) ?? '';
      return { row, kpi: names.get(row) ?? '', reason, cause, action, by, due: parseDay(actionDue) };
    });
}
