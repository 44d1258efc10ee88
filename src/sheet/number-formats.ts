// The number formats of a KPI's row: its unit decides.

import { COLUMNS, type Shows } from './columns';
import { formatsOf, type Unit } from './units';

/** A gap always shows its sign. */
const GAP = '+0.0%;-0.0%;0.0%';
const SHARE = '0.0%';
/** Of an allowance: the share that is used. */
const SHARE_USED = '0.0%" used"';
const DATE = 'yyyy-mm-dd';
const GENERAL = 'General';

/** What a row's formats depend on; null for a row without a KPI yet. */
export type FormattedKpi = {
  readonly unit: Unit | null;
  readonly kind: string;
  readonly lowerIsBetter: boolean;
} | null;

/** The number format of each column for a KPI. */
export function rowFormats(kpi: FormattedKpi): string[] {
  const unit = formatsOf(kpi?.unit ?? null);
  const isAllowance = kpi?.kind === 'total' && kpi.lowerIsBetter;
  const formats: Record<Shows, string> = {
    text: GENERAL,
    value: unit.value,
    perDay: unit.perDay,
    achievement: isAllowance ? SHARE_USED : SHARE,
    gap: GAP,
    date: DATE,
  };
  return COLUMNS.map(({ shows }) => formats[shows]);
}
