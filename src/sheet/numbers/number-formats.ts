// The number formats of a KPI's row: its unit decides.

import { UNIT_WORDS } from '../../words';
import { GENERAL_FORMAT, shareUsedFormat, usualFormat } from '../table/formats';
import type { ProgressTable } from '../table/progress-table';
import type { Shows } from '../table/table-spec';
import { figuresOf, type Measured } from './units';

/** What a row's formats depend on; null for a row without a KPI yet. */
export type FormattedKpi = (Measured & { readonly kind: string; readonly lowerIsBetter: boolean }) | null;

/** The number format of each column for a KPI. */
export function rowFormats({ columns }: ProgressTable, kpi: FormattedKpi): string[] {
  return columns.map(({ shows }) => formatOf(shows, kpi));
}

/** The number format of what a column shows of a KPI. */
export function formatOf(shows: Shows, kpi: FormattedKpi): string {
  if (shows === 'value' || shows === 'perDay') return amountFormat(kpi, shows);
  const isAllowance = kpi?.kind === 'total' && kpi.lowerIsBetter;
  return shows === 'achievement' && isAllowance ? shareUsedFormat() : usualFormat(shows);
}

/** The number format of an amount of a KPI. */
export function amountFormat(kpi: Measured | null, shows: 'value' | 'perDay'): string {
  const figures = kpi === null ? null : figuresOf(kpi);
  if (kpi === null || kpi.unit === null || figures === null) return GENERAL_FORMAT;
  return amountFormatOf(kpi, shows === 'value' ? figures.decimals : figures.perDayDecimals);
}

/** The number format of an amount of a KPI with so many decimals. */
export function amountFormatOf(kpi: Measured, count: number): string {
  const kind = figuresOf(kpi)?.kind;
  const decimals = count > 0 ? `.${'0'.repeat(count)}` : '';
  if (kind === 'share') return `0${decimals}%`;
  return `${kind === 'money' && kpi.unit !== null ? `[$${UNIT_WORDS[kpi.unit]}]` : ''}#,##0${decimals}`;
}
