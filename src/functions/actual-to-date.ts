// ACTUAL_TO_DATE: the actual of a KPI, out of the daily log.

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
  const inTime = entries.filter((entry) => entry.day >= start && entry.day <= last);
  if (row.kind === 'total') return inTime.reduce((sum, entry) => sum + entry.value, 0);
  const latest = inTime.reduce<(typeof inTime)[number] | null>(
    (best, entry) => (best === null || entry.day >= best.day ? entry : best),
    null,
  );
  return latest === null ? null : latest.value;
}
