// Which modules of the small tier are parts: see parts.ts. What is in none of them stands in the script itself.

import type { Parts } from './parts';

/** What a call with single numbers and dates needs is in no part. */
export const SMALL_TIER_PARTS: Parts = {
  words: [
    'src/words/',
    'src/cells/amount-text.ts',
    'src/cells/check-frequency.ts',
    'src/cells/choice.ts',
    'src/cells/date-text.ts',
    'src/cells/day-text.ts',
    'src/cells/described.ts',
    'src/cells/digits.ts',
    'src/cells/error-value.ts',
    'src/cells/kind.ts',
    'src/cells/label.ts',
    'src/cells/myriads.ts',
    'src/cells/number-text.ts',
    'src/cells/problem.ts',
    'src/cells/text.ts',
    'src/cells/words-in.ts',
    'src/functions/labels.ts',
    'src/functions/language.ts',
    'src/functions/no-period.ts',
    'src/kpi/civil-date.ts',
    'src/functions/signature.ts',
  ],
  calls: ['src/functions/in-full.ts', 'src/functions/row-arguments.ts', 'src/cells/number.ts'],
  calendars: ['src/cells/calendar.ts', 'src/cells/weekdays.ts', 'src/kpi/make-calendar.ts'],
  logs: [
    'src/cells/log.ts',
    'src/cells/log-cells.ts',
    'src/cells/logged.ts',
    'src/cells/logged-as.ts',
    'src/functions/actual-to-date.ts',
    'src/functions/logged.ts',
    'src/kpi/logged.ts',
    'src/kpi/unclear-share.ts',
  ],
  status: ['src/functions/status-in-words.ts', 'src/kpi/status.ts'],
  files: [
    'src/google/simple-triggers.ts',
    'src/google/menu.ts',
    'src/google/edit/',
    'src/google/runtime/',
    'src/google/spreadsheet/locale.ts',
    'src/google/spreadsheet/days-property.ts',
    'src/sheet/table/a1.ts',
    'src/sheet/table/layout.ts',
  ],
};
