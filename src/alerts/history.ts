// How KPIs stood: a row per KPI and as-of day, and what it tells about the paces that were held.

import { normalized } from '../cells/text';
import { type Kpi, shapeOf } from '../kpi/kpi';
import { withLogged } from '../sheet/judge/from-log';
import { judgeKpi } from '../sheet/judge/judge';
import type { Check } from './check';
import { type HistoryRow, nameInHistory } from './history-row';
import type { Judged } from './judge';
import { goesDown, paceSoFar } from './pace';

/** A KPI by the name that its rows of History have. */
type KpiInHistory = Kpi & { readonly name: string };

/** A pace that was kept up for fewer counting days than this is an accident. */
export const HELD_DAYS = 5;

/** What is new in History. */
export interface HistoryChange {
  /** Rows that are not in it yet. */
  readonly added: readonly HistoryRow[];
  /** Rows that say something else by now: their place in what was read, and what they should say. */
  readonly corrected: readonly { readonly place: number; readonly row: HistoryRow }[];
}

const keyOf = (row: HistoryRow) => JSON.stringify([row.day, kpiKey(row.sheet, row.kpi)]);

/**
 * What is new in History. A KPI without a figure has no row. Where a figure of an earlier day was corrected since,
 * its row is too: that day's own, and of a logged KPI any of its period.
 */
export function newHistory(
  judged: readonly Judged[],
  history: readonly HistoryRow[],
  check: Pick<Check, 'log' | 'calendar' | 'plan'>,
): HistoryChange {
  const added: HistoryRow[] = [];
  const corrected = new Map<number, HistoryRow>();
  const places = new Map(history.map((row, place) => [keyOf(row), place]));
  const placesOfKpi = groupedPlaces(history);
  for (const one of judged) {
    for (const row of [historyRow(one), ...earlierRows(one, history, placesOfKpi, check)]) {
      if (row === null) continue;
      const place = places.get(keyOf(row));
      if (place === undefined) added.push(row);
      else if (history[place]?.actual !== row.actual) corrected.set(place, row);
    }
  }
  return {
    added,
    corrected: [...corrected].sort(([a], [b]) => a - b).map(([place, row]) => ({ place, row })),
  };
}

/** The rows of a logged KPI's period that there are, as they should be by what is logged now. */
function earlierRows(
  one: Judged,
  history: readonly HistoryRow[],
  placesOfKpi: ReadonlyMap<string, readonly number[]>,
  { log, calendar, plan }: Pick<Check, 'log' | 'calendar' | 'plan'>,
): (HistoryRow | null)[] {
  const { kpi, sheet, figureDay } = one;
  if (!kpi.isLogged || log === null || figureDay === null) return [];
  return (placesOfKpi.get(kpiKey(sheet.name, kpi.name)) ?? []).map((place) => {
    const { day, actual } = history[place] as HistoryRow;
    if (day < kpi.start || day >= figureDay) return null;
    const [then] = withLogged([kpi], log, day, calendar);
    // Judged, with a forecast, is only what says something else by now.
    if (then === undefined || then.dataThrough !== day || then.actual === actual) return null;
    const judgedThen = judgeKpi(then, { ...sheet.frame, headDay: day }, calendar, log, plan);
    return judgedThen && historyRow({ ...one, ...judgedThen, figureDay: day });
  });
}

const kpiKey = (sheet: string, kpi: string) => JSON.stringify([sheet, normalized(nameInHistory(kpi))]);

function groupedPlaces(history: readonly HistoryRow[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  history.forEach(({ sheet, kpi }, place) => {
    const key = kpiKey(sheet, kpi);
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  });
  return places;
}

function historyRow({ sheet, kpi, figureDay, assessment, forecast }: Judged): HistoryRow | null {
  if (figureDay === null || kpi.actual === null || assessment.progress.beforeStart) return null;
  const { expected, paceGap, landing, status, progress } = assessment;
  return {
    day: figureDay,
    sheet: sheet.name,
    kpi: kpi.name,
    actual: kpi.actual,
    target: kpi.target,
    expected,
    gap: paceGap,
    landing,
    status,
    pace: paceSoFar(kpi, progress),
    daysOver: progress.countingDays - progress.daysLeft,
    forecast: forecast?.landing ?? null,
    low: forecast?.range?.low ?? null,
    high: forecast?.range?.high ?? null,
    chance: forecast?.chance ?? null,
  };
}

/**
 * The best pace that History has seen for at least five counting days in a row, in units per counting day;
 * null where it has not seen that many. Best is the highest, and the lowest where the figure has to go down
 * or is an allowance. Only rows of the same KPI count: of its sheet, and of those that this one goes on from. The rows
 * are looked through once, not once for each KPI.
 */
export function bestPaceIn(
  history: readonly HistoryRow[],
): (kpi: KpiInHistory, sheets: readonly string[]) => number | null {
  const rowsOf = grouped(history.filter(isDated), (row) => kpiKey(row.sheet, row.kpi));
  return (kpi, sheets) => {
    const paces = sheets.flatMap((sheet) => {
      const rows = withoutSlips(rowsOf.get(kpiKey(sheet, kpi.name)) ?? [], kpi);
      return [...pacesFromStart(rows), ...pacesBetween(rows)];
    });
    if (paces.length === 0) return null;
    return paces.reduce((best, pace) => (goesDown(kpi) ? Math.min(best, pace) : Math.max(best, pace)));
  };
}

/** A row of which it is known how far its period was. */
type DatedRow = HistoryRow & { readonly daysOver: number };

const isDated = (row: HistoryRow): row is DatedRow => row.daysOver !== null;

/**
 * Without rows that a later one of the same period takes back: of a total that only grows, one that is higher than
 * what stood there afterwards was a slip, and no pace that anyone has held.
 */
function withoutSlips(rows: readonly DatedRow[], kpi: KpiInHistory): DatedRow[] {
  if (shapeOf(kpi) !== 'total' || (kpi.target ?? 0) < 0) return [...rows];
  const kept: DatedRow[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  let daysOver = Number.POSITIVE_INFINITY;
  for (const row of [...rows].sort((a, b) => b.day - a.day)) {
    // An earlier period in the same sheet: it is counted anew.
    if (row.daysOver > daysOver) lowest = Number.POSITIVE_INFINITY;
    daysOver = row.daysOver;
    if (row.actual > lowest) continue;
    lowest = row.actual;
    kept.push(row);
  }
  return kept.reverse();
}

/** Since the first day of the period. */
function pacesFromStart(rows: readonly DatedRow[]): number[] {
  return rows.flatMap(({ pace, daysOver }) => (pace !== null && daysOver >= HELD_DAYS ? [pace] : []));
}

/** From each row to the first that is enough counting days later in the same period. */
function pacesBetween(rows: readonly DatedRow[]): number[] {
  const inOrder = rows.filter(({ pace }) => pace !== null).sort((a, b) => a.day - b.day);
  return rowsHeldUntil(inOrder).flatMap((to, index) => {
    const from = inOrder[index];
    return from === undefined || to === null
      ? []
      : [(to.actual - from.actual) / (to.daysOver - from.daysOver)];
  });
}

/**
 * For each row the first later one that is enough counting days further; null where there is none before the next period
 * has begun in the same sheet. Each row is looked at a few times, however many there are.
 */
function rowsHeldUntil(rows: readonly DatedRow[]): (DatedRow | null)[] {
  const until: (DatedRow | null)[] = rows.map(() => null);
  // The places behind, from the nearest on: those that are further than all before them, and those that are less far.
  const further: number[] = [];
  const anew: number[] = [];
  const over = (place: number | undefined) =>
    place === undefined ? Number.NaN : (rows[place] as DatedRow).daysOver;
  for (let place = rows.length - 1; place >= 0; place--) {
    const own = over(place);
    while (over(anew[anew.length - 1]) >= own) anew.pop();
    while (over(further[further.length - 1]) <= own) further.pop();
    const begins = anew[anew.length - 1] ?? rows.length;
    let nearest = further.length - 1;
    // Days are whole: at most so many are further, and not far enough.
    while (over(further[nearest]) - own < HELD_DAYS) nearest--;
    const found = further[nearest];
    if (found !== undefined && found < begins) until[place] = rows[found] ?? null;
    anew.push(place);
    further.push(place);
  }
  return until;
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

/** The best figure with which a KPI ended a period, and of which sheet it was. */
export interface BestResult {
  readonly value: number;
  readonly period: string;
}

/**
 * The best of a KPI's earlier periods; null where History has none.
 *
 * @param sheets Those of its earlier periods: a sheet of another team may have a KPI of the same name.
 */
export function bestResultIn(
  history: readonly HistoryRow[],
  kpi: string,
  lowerIsBetter: boolean,
  sheets: readonly string[],
): BestResult | null {
  const lastOf = new Map<string, HistoryRow>();
  for (const row of history) {
    if (!sheets.includes(row.sheet) || normalized(row.kpi) !== normalized(kpi)) continue;
    const known = lastOf.get(row.sheet);
    if (known === undefined || known.day <= row.day) lastOf.set(row.sheet, row);
  }
  const [first, ...others] = [...lastOf.values()].sort((one, other) => one.day - other.day);
  if (first === undefined) return null;
  const isBetter = (one: HistoryRow, other: HistoryRow) =>
    lowerIsBetter ? one.actual < other.actual : one.actual > other.actual;
  const best = others.reduce((most, one) => (isBetter(one, most) ? one : most), first);
  return { value: best.actual, period: best.sheet };
}
