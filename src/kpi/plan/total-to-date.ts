// What a plan wants of a total by a day: it adds up.

import type { Calendar } from '../calendar';
import type { Day } from '../day';
import { type PlannedStretch, shareBetween } from './planned-stretch';

/** The amounts of the stretches, each by the share of it that lies between two days. */
export const totalToDate = (
  planned: readonly PlannedStretch[],
  from: Day,
  to: Day,
  calendar: Calendar,
): number =>
  planned.reduce((sum, stretch) => sum + stretch.amount * shareBetween(calendar, stretch, from, to), 0);
