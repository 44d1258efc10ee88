// A progress sheet of a month of 2026, whose KPIs the sheet of a longer period is rolled up from.

import { dayOf } from '../../src/kpi/day';
import type { SourceSheet } from '../../src/sheet/setup/source-sheets';
import { sheetReference } from '../../src/sheet/table/a1';

export const aSourceSheet = (name: string, month: number, names: readonly string[]): SourceSheet => ({
  name,
  start: dayOf(2026, month, 1),
  end: dayOf(2026, month, 28),
  rows: names.map((one) => ({ name: one, owner: 'ana@x.com', hasFigure: true })),
  columns: {
    kpi: `${sheetReference(name)}!$A$5:$A`,
    owner: `${sheetReference(name)}!$C$5:$C`,
    actual: `${sheetReference(name)}!$E$5:$E`,
    dataThrough: `${sheetReference(name)}!$P$5:$P`,
  },
});
