// What someone chose about the daily check and its mails.

import type { Calendar } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import { type Weekday, weekdayOf } from '../kpi/weekday';

/** The choices. The shell checks them before they come here. */
export interface AlertSettings {
  /** At how many checks in a row a KPI has to be Behind before anyone is told. */
  readonly checksInARow: 1 | 2;
  /** Days after which a KPI that still needs action is told again. */
  readonly repeatDays: number;
  /** The weekdays on which there is a check. */
  readonly weekdays: readonly Weekday[];
  /** Whether there is one on the calendar's holidays too. */
  readonly onHolidays: boolean;
  /** Who hears of a KPI that stays Behind without a recovery action; blank: nobody. */
  readonly manager: string;
  /** After how many counting days of that. */
  readonly escalateAfterDays: number;
  /** Who gets the weekly team summary, as typed; blank: nobody. */
  readonly summaryTo: string;
  readonly summaryWeekday: Weekday;
  /** Whether the summary praises by the names of owners, who have agreed to that; else by KPI only. */
  readonly namesInPraise: boolean;
}

export const DEFAULT_SETTINGS: AlertSettings = {
  checksInARow: 2,
  repeatDays: 7,
  weekdays: [0, 1, 2, 3, 4, 5, 6],
  onHolidays: false,
  manager: '',
  escalateAfterDays: 5,
  summaryTo: '',
  summaryWeekday: 0,
  namesInPraise: false,
};

/** Whether there is a check on a day. */
export function isCheckDay(today: Day, settings: AlertSettings, calendar: Calendar): boolean {
  if (!settings.weekdays.includes(weekdayOf(today))) return false;
  return settings.onHolidays || !calendar.holidays.includes(today);
}
