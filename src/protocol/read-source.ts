// A source as it was typed into a form.

import type { SheetDays } from '../cells/date';
import { readSource } from '../sheet/source/read-sources';
import { cellText, type TypedSource } from '../sheet/source/typed-source';
import { numerals } from '../words';

/** A form has no date cells and needs no clock; its numbers are those of the file. */
const NO_DAYS: SheetDays = {
  dayOf: (): never => {
    throw new Error('A form has no date cells.');
  },
  today: (): never => {
    throw new Error('A form is read without a clock.');
  },
  conventions: () => ({ numerals: numerals(), dateOrder: 'ymd' }),
};

/** The source of a KPI, or which field can't be used, and why. */
export const sourceOfForm = (kpi: string, typed: TypedSource): ReturnType<typeof readSource> =>
  readSource(kpi, (key) => (key === 'kpi' || key === 'headerRow' ? '' : cellText(typed, key)), NO_DAYS);
