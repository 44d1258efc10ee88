// How KPIs stood: a row per KPI and as-of day, and what it tells about the paces that were held.

import { normalized } from '../cells/text';
import type { Day } from '../kpi/day';
import type { Kpi } from '../kpi/kpi';
import type { Status } from '../kpi/status';
import type { Judged } from './judge';
import { goesDown, paceSoFar } from './pace';

/** A KPI as of a day. */
export interface HistoryRow {
  readonly day: Day;
  /** The sheet's name. */
  readonly sheet: string;
  readonly kpi: string;
  readonly actual: number;
  readonly target: number | null;
  readonly expected: number | null;
  /** As a share of the target: ahead (+) or behind (-). */
  readonly gap: number | null;
  readonly landing: number | null;
  readonly status: Status;
  /** Units per counting day so far. */
  readonly pace: number | null;
  /** The counting days of the period that were over. */
  readonly daysOver: number;
}

type NamedKpi = Kpi & { readonly name: string };

/** A pace that was kept up for fewer counting days than this is an accident. */
const HELD_DAYS = 5;

/** The rows that are not in History yet. A KPI without a figure has none. */
export function newHistory(judged: readonly Judged[], history: readonly HistoryRow[]): HistoryRow[] {
  const keyOf = (row: HistoryRow) => JSON.stringify([row.day, row.sheet, normalized(row.kpi)]);
  const known = new Set(history.map(keyOf));
  return judged.flatMap((one) => {
    const row = historyRow(one);
    return row === null || known.has(keyOf(row)) ? [] : [row];
  });
}

function historyRow({ sheet, kpi, figureDay, assessment }: Judged): HistoryRow | null {
  if (figureDay === null || kpi.actual === null || assessment.progress.beforeStart) return null;
  const { expected, paceGap, landing, status, progress } = assessment;
  return {
    ...{ day: figureDay, sheet: sheet.name, kpi: kpi.name, actual: kpi.actual, target: kpi.target },
    ...{ expected, gap: paceGap, landing, status, pace: paceSoFar(kpi, progress) },
    daysOver: progress.countingDays - progress.daysLeft,
  };
}

/**
 * The best pace that History has seen for at least five counting days in a row, in units per counting day;
 * null where it has not seen that many. Best is the highest, and the lowest where the figure has to go down
 * or is an allowance. Sheets of other periods count too, as long as the KPI has the same name.
 */
export function bestPace(history: readonly HistoryRow[], kpi: NamedKpi): number | null {
  return bestPaceIn(history)(kpi);
}

/** `bestPace` for many KPIs: the rows are looked through once, not once for each. */
export function bestPaceIn(history: readonly HistoryRow[]): (kpi: NamedKpi) => number | null {
  const rowsOf = grouped(history, (row) => normalized(row.kpi));
  return (kpi) => {
    const rows = rowsOf.get(normalized(kpi.name)) ?? [];
    const sheets = [...grouped(rows, (row) => row.sheet).values()];
    const paces = sheets.flatMap((ofOneSheet) => [
      ...pacesFromStart(ofOneSheet),
      ...pacesBetween(ofOneSheet),
    ]);
    if (paces.length === 0) return null;
    return paces.reduce((best, pace) => (goesDown(kpi) ? Math.min(best, pace) : Math.max(best, pace)));
  };
}

/** Since the first day of the period. */
function pacesFromStart(rows: readonly HistoryRow[]): number[] {
  return rows.flatMap(({ pace, daysOver }) => (pace !== null && daysOver >= HELD_DAYS ? [pace] : []));
}

/** From each row to the first that is enough counting days later in the same period. */
function pacesBetween(rows: readonly HistoryRow[]): number[] {
  const inOrder = [...rows].filter(({ pace }) => pace !== null).sort((a, b) => a.day - b.day);
  return inOrder.flatMap((from, index) => {
    for (const to of inOrder.slice(index + 1)) {
      const days = to.daysOver - from.daysOver;
      // The next period has begun in the same sheet.
      if (days < 0) return [];
      if (days >= HELD_DAYS) return [(to.actual - from.actual) / days];
    }
    return [];
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
