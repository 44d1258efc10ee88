// ACTUAL_TO_DATE: the actual of a KPI, out of the daily log.

import { placeAfter } from '../kpi/logged';
import type { Row } from './row';

/**
 * The actual of the row's KPI from the start to the as-of day (never past the end), both inclusive: of a
 * total the sum of its entries, of a rate or level the latest one (the lower row, where a day has two). null where the log has no entry for
 * the KPI, and no rate or level in that time; a total of a known KPI without an entry in that time is 0.
 */
export function actualToDate(row: Row): number | null {
  const { start, end } = row.period;
  if (row.kpi === null || row.log === null) return null;
  const entries = row.log.entriesOf(row.kpi);
  if (entries === null) return null;
  const last = Math.min(row.asOfOrToday, end);
  const [first, after] = [placeAfter(entries, start - 1), placeAfter(entries, last)];
  if (row.kind !== 'total') return after > first ? (entries[after - 1]?.value ?? null) : null;
  let sum = 0;
  for (let i = first; i < after; i++) sum += entries[i]?.value ?? 0;
  return sum;
}
