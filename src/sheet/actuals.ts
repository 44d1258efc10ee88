// The formulas of Actual and Data through.

import { called, formula } from './a1';
import { cellReference } from './columns';
import { headCell } from './head';
import { LOG_NAME } from './layout';
import type { SetupKpi } from './setup';

/** The columns of the log. The log's sheet is called so, whatever its name in another language. */
export const LOG_COLUMNS = { date: 'Log!A:A', kpi: 'Log!B:B', value: 'Log!C:C' } as const;

/**
 * The actual of a KPI out of the daily log: of a total the sum of its entries in the period, of a rate the
 * quotient of two such sums where it has two, else the latest value.
 */
export function actualFormula(kpi: Pick<SetupKpi, 'kind' | 'quotient'>, row: number): string {
  const name = cellReference('kpi', row);
  if (kpi.kind === 'total') return `=${logSum(name, row)}`;
  if (kpi.kind === 'rate' && kpi.quotient !== null) {
    const sums = [kpi.quotient.of, kpi.quotient.by].map((logged) => logSum(quoted(logged), row));
    return formula('IFERROR', sums.join('/'), '""');
  }
  const period = [cellReference('start', row), cellReference('end', row), headCell('asOf')];
  return formula('ACTUAL_TO_DATE', name, ...period, LOG_NAME, cellReference('kind', row));
}

/** The sum of a logged name from the row's start to the head's as-of day. */
function logSum(name: string, row: number): string {
  const { date, kpi, value } = LOG_COLUMNS;
  const from = `">="&${cellReference('start', row)}`;
  const to = `"<="&${headCell('asOf')}`;
  return called('SUMIFS', value, kpi, name, date, from, date, to);
}

/** A text within a formula: quotes are doubled, so that it can't end early. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The day through which an Actual that is a formula is complete: the head's, as soon as there is a value. */
export function dataThroughFormula(row: number): string {
  return formula('IF', `${cellReference('actual', row)}=""`, '""', headCell('asOf'));
}
