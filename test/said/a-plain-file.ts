// Files as careful people keep them: so that there is much to say of each KPI, morning after morning.

import fc from 'fast-check';
import { ELSEWHERE, HEAD_WORDS } from '../../src/words';
import type { Column, HostileFile, HostileSheet, Row } from '../hostile/a-spreadsheet';
import { BLANK, date, type Entry, formula, JUNE, number, text } from '../hostile/entries';

const NAMES = [
  'Orders',
  'Calls',
  'Revenue',
  'Complaints',
  'Deals won',
  'Conversion rate',
  'Customers',
  'Visits',
];
const TYPED: readonly Exclude<Column['key'], 'other'>[] = [
  'kpi',
  'owner',
  'target',
  'actual',
  'cause',
  'action',
  'actionDue',
  'dataThrough',
  'snooze',
  'goal',
  'factor',
  'indicator',
  'kind',
  'baseline',
  'start',
  'end',
  'check',
  'unit',
  'loggedAs',
];
const COLUMNS: readonly Column[] = TYPED.map((key) => ({
  key,
  header: ELSEWHERE.en.COLUMN_WORDS[key].header,
}));

const oneOf = (...words: string[]) =>
  fc.constantFrom(...words).map((word) => (word === '' ? BLANK : text(word)));
const amount = (most: number): fc.Arbitrary<Entry> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.nat(most).map(number) },
    { weight: 1, arbitrary: fc.nat(most * 10).map((tenths) => number(tenths / 10)) },
  );
const dayAround = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((day) => date(JUNE + day));
const sometimes = (entry: fc.Arbitrary<Entry>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(BLANK) }, { weight: 1, arbitrary: entry });

const ENTRIES: Readonly<Record<string, fc.Arbitrary<Entry>>> = {
  owner: oneOf('ana@x.com', 'ben@x.com', 'ana@x.com, eva@x.com', 'someone@else.example', ''),
  target: fc.oneof(
    { weight: 8, arbitrary: amount(120) },
    { weight: 1, arbitrary: fc.constantFrom(BLANK, number(0), number(-40)) },
  ),
  actual: fc.oneof(
    { weight: 8, arbitrary: amount(140) },
    { weight: 1, arbitrary: fc.constant(BLANK) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        formula('=D7+D8', 41),
        formula('=SUM(D$6:D9)', 70),
        formula("='June 2026'!D7*2", 33.5),
        formula('=Other!B7', 12),
        formula('=IF(OR(ISBLANK($S$5), S6=""), "", S6)', 20),
      ),
    },
  ),
  cause: oneOf('', '', 'Snow', 'Two people ill'),
  action: oneOf('', '', 'Call the 40 open leads'),
  actionDue: sometimes(dayAround(-2, 30)),
  dataThrough: fc.oneof(
    { weight: 4, arbitrary: dayAround(0, 24) },
    { weight: 1, arbitrary: fc.constant(BLANK) },
  ),
  snooze: fc.oneof({ weight: 7, arbitrary: fc.constant(BLANK) }, { weight: 1, arbitrary: dayAround(0, 20) }),
  goal: oneOf('Revenue', ''),
  factor: oneOf('More calls', ''),
  indicator: oneOf('Leading', 'Lagging', ''),
  kind: oneOf(
    'Total',
    'Total',
    'Total',
    'Rate',
    'Level',
    'Total (lower is better)',
    'Level (lower is better)',
  ),
  baseline: sometimes(amount(60)),
  start: fc.constant(date(JUNE)),
  end: fc.constantFrom(date(JUNE + 29), date(JUNE + 29), date(JUNE + 20)),
  check: oneOf('Daily', 'Daily', 'Weekly', 'Monthly'),
  unit: oneOf('Count', '$', '%', 'Days', 'Decimal', '¥'),
  loggedAs: fc.constant(BLANK),
};

const aRow = (name: string): fc.Arbitrary<Row> =>
  fc.tuple(
    ...TYPED.map((key) => (key === 'kpi' ? fc.constant(text(name)) : (ENTRIES[key] ?? fc.constant(BLANK)))),
  );

const aSheet: fc.Arbitrary<HostileSheet> = fc.record({
  name: fc.constant('June 2026'),
  language: fc.constant('en' as const),
  above: fc.constant([]),
  head: fc.record({
    labels: fc.constant(
      (['start', 'end', 'asOf', 'elapsed', 'daysLeft', 'tolerance', 'completeThrough'] as const).map(
        (key) => HEAD_WORDS[key],
      ),
    ),
    entries: fc.tuple(
      fc.constant(date(JUNE)),
      fc.constant(date(JUNE + 29)),
      fc.oneof({ weight: 5, arbitrary: fc.constant(BLANK) }, { weight: 1, arbitrary: dayAround(3, 20) }),
      fc.constant(number(0.5)),
      fc.constant(number(15)),
      fc.constantFrom(number(0.1), number(0.05)),
      fc.constantFrom(formula('=TODAY()-1', JUNE + 11), BLANK),
    ),
  }),
  columns: fc.constant(COLUMNS),
  rows: fc.tuple(...NAMES.map(aRow)),
  isFiltered: fc.constant(false),
  merged: fc.constant(null),
  isProtected: fc.constant('no' as const),
  order: fc.constant(0),
});

const aLogRow: fc.Arbitrary<Row> = fc.tuple(
  dayAround(-60, 20),
  fc.constantFrom(...NAMES.slice(0, 4)).map(text),
  amount(20),
);

/** A file with one sheet of eight KPIs, and a log. */
export const aPlainFile: fc.Arbitrary<HostileFile> = fc.record({
  language: fc.constantFrom('en' as const, 'ja' as const),
  locale: fc.constantFrom('en_US' as const, 'de_DE' as const),
  name: fc.constant('Sales plan'),
  today: fc.integer({ min: 2, max: 36 }),
  sheets: aSheet.map((sheet) => [sheet]),
  calendar: fc.constantFrom(null, [[text('Mon-Fri'), date(JUNE + 8)]]),
  log: fc.array(aLogRow, { minLength: 20, maxLength: 60 }),
  seed: fc.nat(),
});
