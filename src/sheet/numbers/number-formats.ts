// The number formats of a KPI's row: its unit decides.

import { UNIT_WORDS } from '../../words';
import { COLUMNS, type Shows } from '../table/columns';
import { DATE_FORMAT, GAP_FORMAT, GENERAL_FORMAT, SHARE_FORMAT, shareUsedFormat } from '../table/formats';
import { figuresOf, type Measured } from './units';

/** What a row's formats depend on; null for a row without a KPI yet. */
export type FormattedKpi = (Measured & { readonly kind: string; readonly lowerIsBetter: boolean }) | null;

/** The number format of each column for a KPI. */
export function rowFormats(kpi: FormattedKpi): string[] {
  return COLUMNS.map(({ shows }) => formatOf(shows, kpi));
}

/** The number format of what a column shows of a KPI. */
export function formatOf(shows: Shows, kpi: FormattedKpi): string {
  switch (shows) {
    case 'value':
    case 'perDay':
      return amountFormat(kpi, shows);
    case 'achievement':
      return kpi?.kind === 'total' && kpi.lowerIsBetter ? shareUsedFormat() : SHARE_FORMAT;
    case 'gap':
      return GAP_FORMAT;
    case 'date':
      return DATE_FORMAT;
    case 'text':
      return GENERAL_FORMAT;
  }
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
