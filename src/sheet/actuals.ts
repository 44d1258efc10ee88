// The formulas of Actual and Data through.

import { called, formula, sheetReference } from './a1';
import { cellReference } from './columns';
import { headCell } from './head';
import { LOG_COLUMNS, LOG_NAME } from './layout';
import type { SetupKpi } from './setup';

/**
 * The actual of a KPI out of the daily log: of a total the sum of its entries in the period, of a rate the
 * quotient of two such sums where it has two, else the latest value.
 */
export function actualFormula(
  kpi: Pick<SetupKpi, 'kind' | 'quotient'>,
  row: number,
  logSheet: string,
): string {
  const name = cellReference('kpi', row);
  if (kpi.kind === 'total') {
    // Nothing is not 0: a KPI that the log has never heard of has no data.
    return formula('IF', `${entriesOf(name, logSheet)}=0`, '""', logSum(name, row, logSheet));
  }
  if (kpi.kind === 'rate' && kpi.quotient !== null) {
    const sums = [kpi.quotient.of, kpi.quotient.by].map((logged) => logSum(quoted(logged), row, logSheet));
    return formula('IFERROR', sums.join('/'), '""');
  }
  const period = [cellReference('start', row), cellReference('end', row), headCell('asOf')];
  return formula('ACTUAL_TO_DATE', name, ...period, LOG_NAME, cellReference('kind', row));
}

/** The columns of the log as formulas refer to them. */
function columnsOf(logSheet: string): [date: string, kpi: string, value: string] {
  const [date, kpi, value] = LOG_COLUMNS;
  const column = ({ letter }: { readonly letter: string }) =>
    `${sheetReference(logSheet)}!${letter}:${letter}`;
  return [column(date), column(kpi), column(value)];
}

/** How many entries a name has, on whatever day. */
function entriesOf(name: string, logSheet: string): string {
  return called('COUNTIF', columnsOf(logSheet)[1], exactly(name));
}

/** Any name as a criterion: one that begins with ">" would be a comparison otherwise. */
const exactly = (name: string) => `"="&${name}`;

/** The sum of a logged name from the row's start to the head's as-of day. */
function logSum(name: string, row: number, logSheet: string): string {
  const [date, kpi, value] = columnsOf(logSheet);
  const from = `">="&${cellReference('start', row)}`;
  const to = `"<="&${headCell('asOf')}`;
  return called('SUMIFS', value, kpi, exactly(name), date, from, date, to);
}

/** A text within a formula: quotes are doubled, so that it can't end early. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The day through which an Actual that is a formula is complete: the head's, as soon as there is a value. */
export function dataThroughFormula(row: number): string {
  return formula('IF', `${cellReference('actual', row)}=""`, '""', headCell('asOf'));
}
