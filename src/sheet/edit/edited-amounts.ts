// The number formats that follow when someone edits an amount: nothing that was typed is hidden.

import type { ColumnKey } from '../../words';
import { formatOf } from '../numbers/number-formats';
import { needsDecimals } from '../numbers/units';
import type { Headers } from '../table/headers';
import { type ChangedFormats, changedFormats } from './changed-formats';
import { type EditedRow, formattedKpi, type IsEdited } from './edited-rows';

const AMOUNTS: readonly ColumnKey[] = ['target', 'actual', 'baseline'];

/** What is known of an edit of amounts. */
export interface AmountEdit {
  readonly rows: readonly EditedRow[];
  readonly headers: Headers;
  readonly isEdited: IsEdited;
  /** What stood in a single cell before, as Google tells it. */
  readonly before: string | undefined;
}

/** Whether number formats may have to follow: only then are those that there are worth reading. */
export function mayHideDecimals({ rows, headers, isEdited, before }: AmountEdit): boolean {
  // A new unit brings its formats along.
  if (isEdited('unit') || !AMOUNTS.some(isEdited)) return false;
  return hadDecimals(before) || rows.some((row) => needsDecimals(formattedKpi(row, headers.columns)));
}

const hadDecimals = (before: string | undefined) => before !== undefined && /\d[.,]\d/.test(before);

/**
 * The formats of the edited rows, of the columns whose amounts are shown otherwise from now on. A format that is
 * not that of the unit was chosen by someone, and stays.
 *
 * @param shown The formats that the rows have now.
 */
export function amountFormats(
  { rows, headers, before }: AmountEdit,
  shown: readonly (readonly string[])[],
): ChangedFormats[] {
  const kpis = rows.map((row) => formattedKpi(row, headers.columns));
  return changedFormats(headers, shown, (shows, is, row) => {
    const kpi = kpis[row];
    if (kpi === undefined || (shows !== 'value' && shows !== 'perDay')) return is;
    const wanted = formatOf(shows, kpi);
    const isOfUnit = withoutDecimals(is) === withoutDecimals(wanted);
    return isOfUnit && (wanted.length > is.length || hadDecimals(before)) ? wanted : is;
  });
}

const withoutDecimals = (format: string) => format.replace(/\.0+/, '');
