// What people type into cells: as it should be, as it often is, and as nobody expects it.

import fc from 'fast-check';

/** What stands in a cell of a generated spreadsheet: plain data. */
export type Entry =
  | { readonly is: 'blank' }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'flag'; readonly value: boolean }
  /** A day as a spreadsheet counts them; with a part of it, a time. */
  | { readonly is: 'date'; readonly serial: number }
  | { readonly is: 'error'; readonly text: string }
  /** `formula` as a cell of en_US has it, and what it shows. */
  | { readonly is: 'formula'; readonly formula: string; readonly shows: number | string };

export const BLANK: Entry = { is: 'blank' };
export const number = (value: number): Entry => ({ is: 'number', value });
export const text = (typed: string): Entry => ({ is: 'text', text: typed });
const flag = (value: boolean): Entry => ({ is: 'flag', value });
export const date = (serial: number): Entry => ({ is: 'date', serial });
const error = (shown: string): Entry => ({ is: 'error', text: shown });
export const formula = (typed: string, shows: number | string): Entry => ({
  is: 'formula',
  formula: typed,
  shows,
});

const ERRORS = ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#¡REF!', '#BEZUG!', 'Loading...'].map(
  error,
);

/** As long as a cell can be. */
const LONGEST = 50_000;

/** Texts that do harm where something is made of them without care. */
export const HARMFUL = [
  '<img src=x onerror="window.wasHarmed = true">',
  '</td></table><script>window.wasHarmed = true</script>',
  '"><a href="https://evil.example">here</a>',
  '&lt;b&gt; &amp; &nbsp;',
  '=HYPERLINK("https://evil.example", "x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "'quoted",
  '=1+1',
  'Orders\r\nBcc: everyone@evil.example\r\n\r\nhello',
  'a line\nbreak',
  'a\ttab',
  'Your mailbox is full https://evil.example/login',
  'www.evil.example',
  '\u202eevil.example\u202c',
  'مبيعات اليوم',
  '\u2067\u05e9\u05dc\u05d5\u05dd\u2069',
  '👩‍👩‍👧‍👦 family',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'می‌خواهم',
  'Or\u200bders',
  '\ufeffOrders',
  'e\u0301'.repeat(30),
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334'.repeat(6),
  '\ud83d half an emoji',
  '\u0000\u0007 bell',
  '{kpi} {got} {argument}',
  "$& $1 $` $'",
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'W'.repeat(300),
  '件'.repeat(300),
  '😀'.repeat(200),
  'x'.repeat(LONGEST),
  '\ud83d\ude00'.repeat(LONGEST / 2),
  '2026-06-05',
  '10/3',
  'TRUE',
  '12',
  '1e5',
  '%',
  '/',
  '⚠ something',
  '受注件数（新規）',
  '日本語の\n改行',
];

export const harmful: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HARMFUL).map(text) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map(text) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map(text) },
);

const trouble: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...ERRORS) },
  { weight: 1, arbitrary: fc.boolean().map(flag) },
  { weight: 2, arbitrary: harmful },
  { weight: 1, arbitrary: fc.constant(BLANK) },
);

/** Mostly what belongs there; at times something else of its sort; now and then anything at all. */
const mostly = (
  usual: fc.Arbitrary<Entry>,
  odd: fc.Arbitrary<Entry>,
  any: fc.Arbitrary<Entry> = trouble,
): fc.Arbitrary<Entry> =>
  fc.oneof({ weight: 14, arbitrary: usual }, { weight: 4, arbitrary: odd }, { weight: 2, arbitrary: any });

// H3: below a billionth, and beyond what can be told from its neighbours, numbers are another branch's.
const amounts = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: -200, max: 0 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 0.1, 1e-6, 1 / 3, 0.85, 72, 1e9, 123_456_789_012, -1e12) },
);
const amountTexts = [
  '1,234',
  '1.234,56',
  '1,234.5',
  '4,500',
  '１，２００',
  '▲189',
  '(1,200)',
  '10%',
  '72 %',
  '£1,200',
  '1 200 €',
  '$5',
  '120件',
  '1.2億円',
  '3万',
  "1'200",
  '１２',
  '12.5.6',
  '1e3',
  '٣٤',
].map(text);
const wordsForAmounts = ['five', 'n/a', '-', '—', 'tbd', '未定', '?', 'see notes', '∞', '…'].map(text);

export const anAmount = mostly(
  amounts.map(number),
  fc.oneof(
    fc.constantFrom(...amountTexts),
    fc.constantFrom(...wordsForAmounts),
    fc.constant(BLANK),
    fc.integer({ min: 0, max: 90 }).map((value) => formula(`=${value}+0`, value)),
    fc.integer({ min: 1, max: 60_000 }).map(date),
  ),
);

/** 1 June 2026. */
export const JUNE = 46174;

const dayTexts = [
  '2026-06-30',
  '2026/6/1',
  '30/06/2026',
  '06/30/2026',
  '01/06/2026',
  '30.6.26',
  '2026年6月30日',
  '2026年6月30日(火)',
  '令和8年6月30日',
  'R8.6.30',
  '平成元年1月8日',
  '2026-02-30',
  '2026-06-31',
  '2026-6-1',
  '20260601',
  '0001-01-01',
  '1850-01-01',
  '99999-01-01',
  '１２/３１/２０２６',
  ' 2026-06-15 ',
].map(text);
const daysOfOtherTimes = [
  date(1),
  date(2),
  date(-30_000),
  date(0),
  date(36_526),
  date(2_958_465),
  date(2_958_466),
  date(73_050),
  number(46_174),
  number(46_174.75),
  number(20_260_601),
  number(0),
  number(-1),
  number(1.5),
  date(46_180.5),
  date(46_180 + 86_399 / 86_400),
];

/** A day around one: mostly a date cell. */
export const aDayAround = (from: number, to: number): fc.Arbitrary<Entry> =>
  mostly(
    fc.integer({ min: from, max: to }).map((day) => date(JUNE + day)),
    fc.oneof(
      fc.constantFrom(...dayTexts),
      fc.constantFrom(...daysOfOtherTimes),
      fc.constantFrom(...['soon', 'next week', 'Q2', '来週'].map(text)),
    ),
  );

/** A text that may be missing, and may be anything. */
export const aText = mostly(
  fc.constantFrom(BLANK, text('Too few calls'), text('Call more'), text('電話を増やす')),
  fc.oneof(harmful, fc.constantFrom(number(12), date(46_298))),
);

const people = [
  'ann@x.com',
  'bob@x.com',
  'Ann@X.com',
  'Bob Lee <bob@x.com>',
  'ann@x.com, bob@x.com',
  'ann@x.com; bob@x.com',
  'ann@x.com\nbob@x.com',
  'Bob Lee <bob@x.com>\nann@x.com',
  '"Lee, Ann" <ann@x.com>',
  '山田 <yamada@x.com>',
  'cy@shop.example',
];
const oddPeople = [
  'Ann',
  'ann@x',
  'ann@@x.com',
  'ana@exämple.com',
  'ann@x.com (away) , bob',
  'Ann <ann@x.com>\r\nBcc: everyone@evil.example',
  '"everyone@evil.example" <ann@x.com>',
  'ann＠x.com',
  'a@x.com b@x.com c@x.com d@x.com e@x.com f@x.com',
  'ann@x.com,'.repeat(400),
  '<ann@x.com',
  'ann@x.com>',
  '("',
  'quotations@firm..example.com',
  'stranger@elsewhere.example',
  '\u202eann@x.com',
  'mailto:ann@x.com',
];

export const anOwner = mostly(
  fc.constantFrom(...people).map(text),
  fc.oneof(fc.constantFrom(...oddPeople).map(text), fc.constant(BLANK)),
);

/** One of these words; or nearly one, or one of another column. */
export const oneOf = (words: readonly string[], nearly: readonly string[]): fc.Arbitrary<Entry> =>
  mostly(fc.constantFrom(BLANK, ...words.map(text)), fc.constantFrom(...nearly.map(text), number(1)));

/** Names: some are twins in other letters, and some are no names. */
export const aName = (names: readonly string[]): fc.Arbitrary<Entry> =>
  fc.oneof(
    { weight: 14, arbitrary: fc.constantFrom(...names).map(text) },
    { weight: 5, arbitrary: harmful },
    { weight: 1, arbitrary: trouble },
    { weight: 1, arbitrary: fc.constantFrom(number(42), number(-0.5), date(46_298)) },
  );
