// Number formats that don't depend on a unit.

import { SHARE_USED } from '../../words';
import type { ColumnSpec, Shows } from './table-spec';

export const DATE_FORMAT = 'yyyy-mm-dd';
/** Of cells that need none. */
export const GENERAL_FORMAT = 'General';
const SHARE_FORMAT = '0.0%';
/** Of an allowance: the share that is used. */
export const shareUsedFormat = (): string => `${SHARE_FORMAT}"${SHARE_USED}"`;

/** Those of what a column shows, where no unit decides. */
export const USUAL_FORMATS: Readonly<Record<Shows, string>> = {
  text: GENERAL_FORMAT,
  value: GENERAL_FORMAT,
  perDay: GENERAL_FORMAT,
  achievement: SHARE_FORMAT,
  // A gap always shows its sign.
  gap: '+0.0%;-0.0%;0.0%',
  date: DATE_FORMAT,
};

/** The number format of a column's cells. */
export const columnFormat = ({ shows, format }: ColumnSpec<string>): string => format ?? USUAL_FORMATS[shows];
