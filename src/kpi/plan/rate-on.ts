// What a plan wants of a rate on a day: no share of it, but the value of that day's stretch.

import type { Day } from '../day';
import type { PlannedStretch } from './planned-stretch';

/** The value of the stretch that a day is in; where that is not planned, of the one before; before all of them, of the first. */
export function rateOn(planned: readonly PlannedStretch[], day: Day): number | null {
  let value = planned[0]?.amount ?? null;
  for (const { first, amount } of planned) if (first <= day) value = amount;
  return value;
}
