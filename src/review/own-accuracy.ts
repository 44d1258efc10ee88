// How good our own forecasts were: where KPIs were said to land at a quarter, half and three quarters of the period.

import { type HistoryRow, nameInHistory } from '../alerts/history-row';
import { normalized } from '../cells/text';
import type { JudgedKpi } from '../sheet/judge/judge';
import type { Closing } from './closing';

/** How far off forecasts were at some share of the period. */
export interface Accuracy {
  readonly share: number;
  /** The mean of how far off they were, as a share of the target; null where there was none. */
  readonly landing: MeanError | null;
  readonly likely: MeanError | null;
}

/** A mean, and of how many KPIs. */
export interface MeanError {
  readonly error: number;
  readonly kpis: number;
}

const SHARES = [0.25, 0.5, 0.75] as const;
/** A row of History as close as this to a share of the period stands for it: further ones are nearer to another. */
const NEAR = 0.125;

/**
 * The mean error of the landing at the pace, and of the likely landing, at each share of the period's counting days.
 * Without History of the period there is none.
 *
 * @example ownAccuracy(closing)[1] // => { share: 0.5, landing: { error: 0.08, kpis: 3 }, likely: null }
 */
export function ownAccuracy({
  sheet,
  judged,
  history,
}: Pick<Closing, 'sheet' | 'judged' | 'history'>): Accuracy[] {
  const rowsOf = rowsByKpi(history.filter((row) => row.sheet === sheet));
  const ended = judged.flatMap((one) => {
    const { result, kpi } = one;
    if (result !== 'final' || kpi.actual === null) return [];
    const scale = Math.abs(kpi.target ?? 0) || Math.abs(kpi.actual);
    return scale === 0 ? [] : [{ one, result: kpi.actual, scale }];
  });
  return SHARES.map((share) => {
    const landings: number[] = [];
    const likely: number[] = [];
    for (const { one, result, scale } of ended) {
      const row = rowAt(share, one, rowsOf.get(normalized(nameInHistory(one.kpi.name))) ?? []);
      if (row === null) continue;
      if (row.landing !== null) landings.push(Math.abs(row.landing - result) / scale);
      if (row.forecast !== null) likely.push(Math.abs(row.forecast - result) / scale);
    }
    return { share, landing: meanOf(landings), likely: meanOf(likely) };
  });
}

/** The row of the period that is nearest to a share of it; of two as near, the earlier. */
function rowAt(
  share: number,
  { kpi: { start, end }, assessment: { progress } }: JudgedKpi,
  rows: readonly HistoryRow[],
): HistoryRow | null {
  let nearest: HistoryRow | null = null;
  let distance = NEAR;
  for (const row of rows) {
    if (row.daysOver === null || row.day < start || row.day > end) continue;
    const from = Math.abs(row.daysOver / progress.countingDays - share);
    const isNearer = from < distance || (from === distance && (nearest === null || row.day < nearest.day));
    if (isNearer) [nearest, distance] = [row, from];
  }
  return nearest;
}

function rowsByKpi(rows: readonly HistoryRow[]): Map<string, HistoryRow[]> {
  const byKpi = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const key = normalized(row.kpi);
    const known = byKpi.get(key);
    if (known === undefined) byKpi.set(key, [row]);
    else known.push(row);
  }
  return byKpi;
}

const meanOf = (errors: readonly number[]): MeanError | null =>
  errors.length === 0
    ? null
    : { error: errors.reduce((sum, one) => sum + one, 0) / errors.length, kpis: errors.length };
