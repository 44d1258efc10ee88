// Whole spreadsheets as people make them: plain data, from which cells are made for the readers, and files for the host.

import fc from 'fast-check';
import { type ColumnKey, ELSEWHERE, type Language } from '../../src/words';
import {
  aDayAround,
  aName,
  anAmount,
  anOwner,
  aText,
  BLANK,
  date,
  type Entry,
  formula,
  HARMFUL,
  harmful,
  JUNE,
  number,
  oneOf,
  text,
} from './entries';

/** A column: one of ours under some header, or anybody's. */
export interface Column {
  readonly key: Key | 'other';
  readonly header: string;
}

/** A row, by the place of its columns. */
export type Row = readonly Entry[];

/** The head of a sheet: labels, and what stands below them. */
interface Head {
  readonly labels: readonly string[];
  readonly entries: readonly Entry[];
}

export interface HostileSheet {
  readonly name: string;
  readonly language: Language;
  /** What stands above the head, a row each. */
  readonly above: readonly string[];
  readonly head: Head | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Data > Create a filter: which column hides which rows. */
  readonly isFiltered: boolean;
  /** Cells that are merged, by place among the columns and rows. */
  readonly merged: { readonly row: number; readonly column: number; readonly isDown: boolean } | null;
  /** For nobody but someone else: the whole sheet, or a column. */
  readonly isProtected: 'no' | 'sheet' | 'column';
  /** Whether a freshly sorted sheet has a blank row in its middle. */
  readonly order: number;
}

export interface HostileFile {
  readonly language: Language;
  readonly locale: 'en_US' | 'en_GB' | 'de_DE' | 'ja_JP' | 'fr_FR';
  readonly name: string;
  /** Days after 1 June 2026. */
  readonly today: number;
  readonly sheets: readonly HostileSheet[];
  /** Null: the file has none. */
  readonly calendar: readonly Row[] | null;
  readonly log: readonly Row[] | null;
  readonly seed: number;
}

const NAMES = [
  'Orders',
  'Calls',
  'Revenue',
  'Complaints',
  'Conversion rate',
  'Deals won',
  'Deals  won',
  'orders ',
  'ＯＲＤＥＲＳ',
  '受注件数',
  '解約率',
  'Total',
  'Orders / Calls',
];

const KINDS = [
  'Total',
  'Rate',
  'Level',
  'Total (lower is better)',
  'Rate (lower is better)',
  '累計',
  '率・平均',
  '水準',
];
const ODD_KINDS = ['Totall', 'total lower', 'lower', '合計', 'higher', 'rate level', 'x'];
const CHECKS = ['Daily', 'Weekly', 'Monthly', '毎日', '週次'];
const UNITS = ['Count', '%', '$', '€', '¥', 'Days', 'Decimal', '％'];
const LOGGED_AS = ['Sum', 'Latest', 'Average', 'Orders / Calls', '合計', '平均'];
const ODD_LOGGED_AS = [
  '/',
  'Orders /',
  '/ Calls',
  'Nothing / Orders',
  '__proto__ / constructor',
  'Sums',
  '=',
];

/** A column that files have without a plan, and without a target that was reset with a line. */
type Key = Exclude<ColumnKey, 'planned' | 'lineFrom' | 'lineAt'>;

/** What may stand in a column of ours. */
const ENTRIES: Record<Key, fc.Arbitrary<Entry>> = {
  kpi: aName(NAMES),
  status: fc.oneof({ weight: 9, arbitrary: fc.constant(BLANK) }, { weight: 1, arbitrary: harmful }),
  owner: anOwner,
  target: anAmount,
  actual: anAmount,
  achievement: fc.constant(BLANK),
  paceGap: fc.constantFrom(BLANK, BLANK, BLANK, text('typed over')),
  landing: fc.constant(BLANK),
  shortfall: fc.constant(BLANK),
  requiredPace: fc.constant(BLANK),
  expected: fc.constantFrom(BLANK, BLANK, BLANK, number(4)),
  cause: aText,
  action: aText,
  actionDue: fc.oneof(fc.constant(BLANK), aDayAround(-10, 40)),
  comment: aText,
  dataThrough: fc.oneof(
    { weight: 1, arbitrary: fc.constant(BLANK) },
    { weight: 3, arbitrary: aDayAround(-5, 35) },
  ),
  snooze: fc.oneof(
    { weight: 4, arbitrary: fc.constant(BLANK) },
    { weight: 1, arbitrary: aDayAround(-10, 40) },
  ),
  goal: aText,
  factor: aText,
  indicator: oneOf(['Leading', 'Lagging', '先行指標'], ['leadin', 'both']),
  kind: oneOf(KINDS, ODD_KINDS),
  baseline: fc.oneof({ weight: 2, arbitrary: fc.constant(BLANK) }, { weight: 1, arbitrary: anAmount }),
  start: aDayAround(-3, 3),
  end: aDayAround(24, 32),
  check: oneOf(CHECKS, ['Dayly', 'never', '1']),
  reviewed: aText,
  unit: oneOf(UNITS, ['apples', 'percent', '100%']),
  loggedAs: oneOf(LOGGED_AS, ODD_LOGGED_AS),
  judgedAsOf: fc.constant(BLANK),
  logged: fc.oneof({ weight: 2, arbitrary: fc.constant(BLANK) }, { weight: 1, arbitrary: anAmount }),
  loggedThrough: fc.oneof(
    { weight: 3, arbitrary: fc.constant(BLANK) },
    { weight: 1, arbitrary: aDayAround(0, 20) },
  ),
  forecast: fc.constantFrom(BLANK, BLANK, BLANK, number(4)),
  forecastLow: fc.constant(BLANK),
  forecastHigh: fc.constant(BLANK),
  chance: fc.constant(BLANK),
  actionBy: fc.oneof(fc.constant(BLANK), anOwner),
};

const KEYS = Object.keys(ENTRIES) as Key[];
const NEEDED: readonly Key[] = ['kpi', 'owner', 'target', 'actual', 'start', 'end'];

/** The same header as people write it. */
const asWritten = (header: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(header) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(header.toUpperCase(), ` ${header} `, `${header}\n`, `　${header}`),
    },
    { weight: 1, arbitrary: fc.constantFrom(`${header}s`, `My ${header}`, '', ...HARMFUL.slice(0, 6)) },
  );

const aColumn = (key: Key, language: Language): fc.Arbitrary<Column> =>
  asWritten(ELSEWHERE[language].COLUMN_WORDS[key].header).map((header) => ({ key, header }));

const aForeignColumn: fc.Arbitrary<Column> = fc
  .constantFrom('Team', 'Notes', '', 'Owner 2', '部署', ...HARMFUL.slice(0, 12))
  .map((header) => ({ key: 'other', header }));

/** Columns of ours in any order, some missing, some there twice, others between them. */
const someColumns = (language: Language): fc.Arbitrary<Column[]> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 2, arbitrary: fc.constant(KEYS) },
        {
          weight: 2,
          arbitrary: fc.subarray(KEYS, { minLength: 3 }).map((some) => [...new Set([...NEEDED, ...some])]),
        },
        { weight: 1, arbitrary: fc.subarray(KEYS, { minLength: 4 }) },
        { weight: 1, arbitrary: fc.constant(NEEDED) },
      ),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray(KEYS, { maxLength: 2 }) },
      ),
      fc.array(aForeignColumn, { maxLength: 2 }),
      fc.boolean(),
    )
    .chain(([keys, doubled, foreign, isShuffled]) =>
      fc.tuple(...[...keys, ...doubled].map((key) => aColumn(key, language))).chain((columns) => {
        const all = [...columns, ...foreign];
        return isShuffled ? fc.shuffledSubarray(all, { minLength: all.length }) : fc.constant(all);
      }),
    );

const usualStart = date(JUNE);
const usualEnd = date(JUNE + 29);

const aHead = (language: Language): fc.Arbitrary<Head> => {
  const words = ELSEWHERE[language].HEAD_WORDS;
  const keys = ['start', 'end', 'asOf', 'elapsed', 'daysLeft', 'tolerance', 'completeThrough'] as const;
  const oddDay = aDayAround(-40, 40);
  const mostly = (usual: Entry, odd: fc.Arbitrary<Entry>) =>
    fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: odd });
  return fc.record({
    labels: fc.oneof(
      { weight: 8, arbitrary: fc.constant(keys.map((key) => words[key])) },
      { weight: 1, arbitrary: fc.subarray(keys.map((key) => words[key])) },
    ),
    entries: fc.tuple(
      mostly(usualStart, oddDay),
      mostly(usualEnd, oddDay),
      fc.oneof(fc.constant(BLANK), oddDay, fc.constant(formula('=TODAY()-3', JUNE + 9))),
      fc.constantFrom(number(0.5), text('#NAME?')),
      fc.constant(number(15)),
      mostly(number(0.1), anAmount),
      fc.constantFrom(BLANK, formula('=TODAY()-1', JUNE + 11), formula('=TODAY()', JUNE + 12)),
    ),
  });
};

/** Names that a sheet can have. */
const aSheetName = fc.constantFrom(
  'June 2026',
  'Plan',
  '2026年6月',
  '=1+1',
  '<b>bold</b>',
  '-1',
  'History 2',
  '{sheet}',
  '$& x',
  'W'.repeat(100),
  '😀'.repeat(50),
  '__proto__',
  '\u202eenuJ',
);

/** Below the table, as people do: sums, and what they remember. */
const aTotal = (columns: readonly Column[]): fc.Arbitrary<Row> =>
  fc.constant(
    columns.map(({ key }) =>
      key === 'kpi' ? text('Total') : key === 'actual' || key === 'target' ? formula('=SUM(1, 2)', 3) : BLANK,
    ),
  );

/** A row whose actual and its day are those of the log: as blank, or as whatever the log's columns show. */
const asLogged = (columns: readonly Column[], row: Row): Row => {
  const entry = (key: Key) => row[columns.findIndex((column) => column.key === key)] ?? BLANK;
  return columns.map(({ key }, place) => {
    if (key === 'actual') return entry('logged');
    return key === 'dataThrough' ? entry('loggedThrough') : (row[place] ?? BLANK);
  });
};

const aRow = (columns: readonly Column[]): fc.Arbitrary<Row> =>
  fc.oneof(
    {
      weight: 15,
      arbitrary: fc
        .tuple(
          fc.tuple(
            ...columns.map(({ key }): fc.Arbitrary<Entry> => (key === 'other' ? aText : ENTRIES[key])),
          ),
          fc.nat(2),
        )
        .map(([row, kind]) => (kind === 2 ? asLogged(columns, row) : row)),
    },
    { weight: 1, arbitrary: fc.constant(columns.map(() => BLANK)) },
    { weight: 1, arbitrary: aTotal(columns) },
  );

const aSheet = (fileLanguage: Language, mostRows: number): fc.Arbitrary<HostileSheet> =>
  fc.constantFrom(fileLanguage, fileLanguage, fileLanguage, 'en' as const, 'ja' as const).chain((language) =>
    someColumns(language).chain((columns) =>
      fc.record({
        name: aSheetName,
        language: fc.constant(language),
        above: fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          {
            weight: 1,
            arbitrary: fc.array(fc.constantFrom('June', '', ...HARMFUL.slice(0, 8)), { maxLength: 3 }),
          },
        ),
        head: fc.option(aHead(language), { freq: 4 }),
        columns: fc.constant(columns),
        rows: fc.array(aRow(columns), { maxLength: mostRows }),
        isFiltered: fc.boolean(),
        merged: fc.option(fc.record({ row: fc.nat(8), column: fc.nat(12), isDown: fc.boolean() })),
        isProtected: fc.constantFrom('no', 'no', 'no', 'sheet', 'column'),
        order: fc.integer(),
      }),
    ),
  );

const WEEKDAYS = [
  'Mon-Fri',
  'Every day',
  'Sun-Thu',
  'Mon Tue Thu',
  '月-金',
  '毎日',
  '平日',
  '0000011',
  'mon to fri',
];
const ODD_WEEKDAYS = ['Mon-Fir', '', 'never', '1111111', 'Monday-ish', '祝日', ...HARMFUL.slice(0, 5)];

// H4: rows of a calendar beyond its name are another branch's.
const aCalendar: fc.Arbitrary<Row[]> = fc
  .tuple(
    oneOf(WEEKDAYS, ODD_WEEKDAYS),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: -20, max: 60 }).map((day) => date(JUNE + day)) },
        { weight: 1, arbitrary: aDayAround(-20, 60) },
      ),
      {
        maxLength: 12,
      },
    ),
    fc.array(oneOf(WEEKDAYS, ODD_WEEKDAYS), { maxLength: 2 }),
  )
  .map(([weekdays, holidays, more]) => [
    [weekdays, holidays[0] ?? BLANK],
    ...holidays.slice(1).map((holiday, index): Row => [more[index] ?? BLANK, holiday]),
  ]);

const aLogRow: fc.Arbitrary<Row> = fc.tuple(aDayAround(-40, 20), aName(NAMES), anAmount);

/** Everyone types into the log, and some paste. */
const aLog = (mostRows: number): fc.Arbitrary<Row[]> => fc.array(aLogRow, { maxLength: mostRows });

export interface Size {
  readonly sheets: number;
  readonly rows: number;
  readonly logRows: number;
}

/** A spreadsheet of at most such a size. */
export const aFile = ({ sheets, rows, logRows }: Size): fc.Arbitrary<HostileFile> =>
  fc.constantFrom<Language>('en', 'en', 'ja').chain((language) =>
    fc.record({
      language: fc.constant(language),
      locale: fc.constantFrom('en_US', 'en_GB', 'de_DE', 'ja_JP', 'fr_FR'),
      name: fc.oneof(
        fc.constant('Sales plan'),
        fc.constantFrom(...HARMFUL.filter(({ length }) => length < 200)),
      ),
      today: fc.integer({ min: -3, max: 45 }),
      sheets: fc.uniqueArray(aSheet(language, rows), {
        minLength: 1,
        maxLength: sheets,
        selector: ({ name }) => name,
      }),
      calendar: fc.option(aCalendar, { freq: 5 }),
      log: fc.option(aLog(logRows), { freq: 4 }),
      seed: fc.nat(),
    }),
  );
