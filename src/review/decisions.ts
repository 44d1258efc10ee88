// What reviews decided about a KPI: which action is open, and since when it was.

import { isClosing, isSameAction } from '../alerts/open-action';
import { normalized } from '../cells/text';
import { keyOf } from './draft';
import type { ReviewRow } from './review-row';

/** The rows of each KPI of a sheet, in the order in which they were written. */
export type RowsByKpi = ReadonlyMap<string, readonly ReviewRow[]>;

/**
 * The rows of a sheet by the keys of their KPIs.
 *
 * @param sheets Its name, and those of the sheets that it goes on from, where their rows are wanted too.
 */
export function rowsByKpi(rows: readonly ReviewRow[], sheets: readonly string[]): RowsByKpi {
  const byKpi = new Map<string, ReviewRow[]>();
  const names = new Set(sheets.map(normalized));
  for (const row of rows) {
    if (!names.has(normalized(row.sheet))) continue;
    const known = byKpi.get(keyOf(row.kpi));
    if (known === undefined) byKpi.set(keyOf(row.kpi), [row]);
    else known.push(row);
  }
  return byKpi;
}

/**
 * The row in which an action was decided: the first of those that have it, for a new day or cause is no new action; null
 * where no review did. What was done with before, and is decided once more, begins anew.
 *
 * @param rows Those of its KPI.
 */
export function decisionOf(rows: readonly ReviewRow[], action: string): ReviewRow | null {
  let found: ReviewRow | null = null;
  for (const row of rows) {
    if (row.action === '') continue;
    const isIt = isSameAction(row.action, action);
    if (isClosing(row) && isIt) found = null;
    if (row.what !== 'decided') continue;
    if (isIt) found ??= row;
    // Another one was decided in its place.
    else found = null;
  }
  return found;
}

/** The decision that an outcome was told of; null where no review had decided it. */
export function decisionBefore(rows: readonly ReviewRow[], outcome: ReviewRow): ReviewRow | null {
  const place = rows.indexOf(outcome);
  return decisionOf(place < 0 ? rows : rows.slice(0, place), outcome.action);
}

/** The last thing that was decided, if nothing has become of it yet: where its KPI is gone, nobody would ask any more. */
export function openDecision(rows: readonly ReviewRow[]): ReviewRow | null {
  let open: ReviewRow | null = null;
  for (const row of rows) {
    if (row.what === 'decided' && row.action !== '') open = row;
    else if (open !== null && isClosing(row) && isSameAction(row.action, open.action)) open = null;
  }
  return open;
}

/**
 * The last row in which an action or a cause was written down, as long as it holds; null where nothing was yet, or what was
 * is done with.
 */
export function lastDecided(rows: readonly ReviewRow[]): ReviewRow | null {
  const last = rows.filter(({ what, action, cause }) => what === 'decided' && action + cause !== '').pop();
  if (last === undefined || (last.action !== '' && openDecision(rows) === null)) return null;
  return last;
}
