// Number formats that don't depend on a unit.

import type { ColumnSpec, Shows } from './table-spec';

export const DATE_FORMAT = 'yyyy-mm-dd';
/** Of cells that need none. */
export const GENERAL_FORMAT = 'General';
/** Of an allowance: the share that is used. */
export const SHARE_USED_FORMAT = '0.0%" used"';

/** Those of what a column shows, where no unit decides. */
export const USUAL_FORMATS: Readonly<Record<Shows, string>> = {
  text: GENERAL_FORMAT,
  value: GENERAL_FORMAT,
  perDay: GENERAL_FORMAT,
  achievement: '0.0%',
  // A gap always shows its sign.
  gap: '+0.0%;-0.0%;0.0%',
  date: DATE_FORMAT,
};

/** The number format of a column's cells. */
export const columnFormat = ({ shows, format }: ColumnSpec<string>): string => format ?? USUAL_FORMATS[shows];
