// Which days count: the open weekdays, less the holidays. And what they weigh, where one day brings more than another.

import type { Day } from './day';

/** A working week and its holidays. `makeCalendar` builds it. */
export interface Calendar {
  /** Whether each weekday counts, from Monday (0) to Sunday (6). */
  readonly openWeekdays: readonly boolean[];
  /** Closed days that fall on an open weekday: in order, each once. */
  readonly holidays: readonly Day[];
  /** All holidays as they are listed, those on closed weekdays too; the same ones where that is not said. */
  readonly listed?: readonly Day[];
  /** Days that count though their weekday doesn't: in order, each once. */
  readonly extraDays?: readonly Day[] | undefined;
  /** What days weigh; each the same where that is not said. A day without weight does not count. */
  readonly weights?: DayWeights;
}

/** What days weigh, in whatever measure: only the ratio of one to another matters. See src/kpi/weights.ts. */
interface DayWeights {
  /** Of each weekday, from Monday (0) to Sunday (6). */
  readonly ofWeekdays: readonly number[];
  /** Days that weigh something else than their weekday: in order, each once. */
  readonly days: readonly Day[];
  /** How much more each of these days weighs than its weekday, together with those before it. */
  readonly more: readonly number[];
}

/** Every day counts. The only calendar that is ever assumed: a working week is the user's to choose. */
export const EVERY_DAY: Calendar = {
  openWeekdays: [true, true, true, true, true, true, true],
  holidays: [],
};
