// Whether the daily check has gone silent: whoever turned it on may have left.

import { parseDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';

/** Google may fire a trigger late, or skip one: after more days than this it has stopped. */
const MOST_DAYS = 3;

/**
 * The day of the last check, where alerts are on and it is too long ago; null where all is well, or where there was
 * none yet.
 *
 * @param lastCheck `2011-10-17 09:24`
 */
export function silentSince(isOn: boolean, lastCheck: string | undefined, today: Day): string | null {
  if (!isOn || lastCheck === undefined) return null;
  const [text = ''] = lastCheck.split(' ');
  const day = parseDay(text);
  return day !== null && today - day > MOST_DAYS ? text : null;
}
