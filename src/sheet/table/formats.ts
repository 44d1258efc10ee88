// Number formats that don't depend on a unit.

import { DATE_SIGN, SHARE_USED } from '../../words';
import type { ColumnSpec, Shows } from './table-spec';

/** Of a day, as the language has it. */
export const dateFormat = (): string => ['yyyy', 'mm', 'dd'].join(DATE_SIGN);
/** Of cells that need none. */
export const GENERAL_FORMAT = 'General';
const SHARE_FORMAT = '0.0%';
/** Of an allowance: the share that is used. */
export const shareUsedFormat = (): string => `${SHARE_FORMAT}"${SHARE_USED}"`;

/** The format of what a column shows, where no unit decides. */
export function usualFormat(shows: Shows): string {
  switch (shows) {
    case 'achievement':
      return SHARE_FORMAT;
    case 'gap':
      // A gap always shows its sign.
      return '+0.0%;-0.0%;0.0%';
    case 'chance':
      // Measured, it is right to 5 points: a decimal would say more than is known.
      return '0%';
    case 'date':
      return dateFormat();
    default:
      return GENERAL_FORMAT;
  }
}

/** The number format of a column's cells. */
export const columnFormat = ({ shows, format }: ColumnSpec<string>): string => format ?? usualFormat(shows);
