// The number formats of a row that becomes a KPI's below those that were formatted when the sheet was made.

import { isBlank } from '../../cells/cell';
import { formatOf } from '../numbers/number-formats';
import type { Headers } from '../table/headers';
import { type ChangedFormats, changedFormats } from './changed-formats';
import { type EditedRow, formattedKpi } from './edited-rows';

/** Google's names for no format at all. */
const NO_FORMAT = /^(general|0\.#+|)$/i;

const isPlain = (format: string | undefined) => NO_FORMAT.test(format ?? '');

/**
 * The formats of the edited rows, of the columns in which some row gets its first ones. Rows with formats keep them,
 * and so does a cell that someone gave one.
 *
 * @param shown The formats that the rows have now.
 */
export function firstFormats(
  rows: readonly EditedRow[],
  { columns }: Headers,
  shown: readonly (readonly string[])[],
): ChangedFormats[] {
  const telling = columns.paceGap ?? columns.achievement;
  const name = columns.kpi;
  if (telling === undefined || name === undefined) return [];
  const kpis = rows.map((row, index) => {
    const isNew = isPlain(shown[index]?.[telling - 1]) && !isBlank(row.values[name - 1]);
    return isNew ? formattedKpi(row, columns) : null;
  });
  return changedFormats({ columns }, shown, (shows, is, row) => {
    const kpi = kpis[row] ?? null;
    return kpi !== null && shows !== 'text' && isPlain(is) ? formatOf(shows, kpi) : is;
  });
}
