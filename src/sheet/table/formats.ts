// Number formats that don't depend on a unit.

import { SHARE_USED } from '../../words';

export const DATE_FORMAT = 'yyyy-mm-dd';
/** Of cells that need none. */
export const GENERAL_FORMAT = 'General';
/** A gap always shows its sign. */
export const GAP_FORMAT = '+0.0%;-0.0%;0.0%';
export const SHARE_FORMAT = '0.0%';
/** Of an allowance: the share that is used. */
export const shareUsedFormat = (): string => `${SHARE_FORMAT}"${SHARE_USED}"`;
