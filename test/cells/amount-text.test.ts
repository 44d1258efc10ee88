import { type ReadAmountText, readAmountText } from '../../src/cells/amount-text';
import type { Numerals } from '../../src/words';

const US: Numerals = { decimal: '.', group: ',' };
const GERMAN: Numerals = { decimal: ',', group: '.' };
const FRENCH: Numerals = { decimal: ',', group: ' ' };
const SWISS: Numerals = { decimal: '.', group: "'" };
const EVERYWHERE = [US, GERMAN, FRENCH, SWISS, null];

/** The value, of a percentage with its sign; or why there is none. */
const read = (text: string, numerals: Numerals | null) => shown(readAmountText(text, numerals));
const shown = (read: ReadAmountText) =>
  read === null || typeof read === 'string' ? read : read.isPercent ? `${read.value * 100}%` : read.value;

it.each([
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['1.234.567', 1234567],
  ['1,234,567', 1234567],
  ['12,34,567.5', 1234567.5],
  ['1 200', 1200],
  ['1\u00a0234\u202f567,5', 1234567.5],
  ['1 234,567', 1234.567],
  ["1'234.50", 1234.5],
  ['1’234', 1234],
  ['0,025', 0.025],
  ['0.025', 0.025],
  [',5', 0.5],
  ['12.', 12],
  ['1 200 €', 1200],
  ['€1200', 1200],
  ['-£1200', -1200],
  ['£-1200', -1200],
  ['US$ 1200', 1200],
  ['1200 EUR', 1200],
  ['CHF 1’200', 1200],
  ['￥１２００', 1200],
  ['１２００円', 1200],
  ['10 %', '10%'],
  ['10\u202f%', '10%'],
  ['１０％', '10%'],
  ['▲189', -189],
  ['△ 189', -189],
  ['−5', -5],
  ['－５', -5],
  ['(189)', -189],
  ['(€189)', -189],
  ['+7', 7],
  ['3e5', 300_000],
  ['-0', 0],
  ['  12  ', 12],
  ['3千', 3000],
  ['120千円', 120_000],
  ['3万', 30_000],
  ['120万円', 1_200_000],
  ['¥120万', 1_200_000],
  ['￥１２０万', 1_200_000],
  ['円120万', 1_200_000],
  ['1.2億', 120_000_000],
  ['１．２億円', 120_000_000],
  ['1.1 億 円', 110_000_000],
  ['1億2,000万', 120_000_000],
  ['1億2,000万円', 120_000_000],
  ['1億２０００万', 120_000_000],
  ['12万5千', 125_000],
  ['1万2000円', 12_000],
  ['1万0500', 10_500],
  ['12百万円', 12_000_000],
  ['3千万', 30_000_000],
  ['2兆', 2e12],
  ['▲1.2億円', -120_000_000],
  ['△３万', -30_000],
  ['－3万', -30_000],
  ['(3万円)', -30_000],
  ['3万人', 30_000],
  ['120件', 120],
  ['１２０件', 120],
  ['120 件', 120],
  ['▲3件', -3],
  ['5人', 5],
  ['5名', 5],
  ['12社', 12],
  ['7個', 7],
  ['7回', 7],
  ['7本', 7],
  ['30日', 30],
])('A1, A2, L1: "%s" is %s wherever it is written', (text, value) => {
  for (const numerals of EVERYWHERE) expect(read(text, numerals)).toBe(value);
});

it.each(['2.5日', '2.5日間', '2.5時間', '2.5円'])('"%s" is no group anywhere', (text) => {
  expect(EVERYWHERE.map((numerals) => read(text, numerals))).toEqual([2.5, 'ambiguous', 2.5, 2.5, 2.5]);
});

it.each(['1,200件', '1,200円'])('"%s" is read by the numerals of the file, as any number is', (text) => {
  expect(EVERYWHERE.map((numerals) => read(text, numerals))).toEqual([
    1200,
    1.2,
    1.2,
    'ambiguous',
    'ambiguous',
  ]);
});

it.each([
  ['4,500', 4500, 4.5, 4.5, 'ambiguous', 'ambiguous'],
  ['１，２００', 1200, 1.2, 1.2, 'ambiguous', 'ambiguous'],
  ['1.200', 1.2, 1200, 'ambiguous', 1.2, 'ambiguous'],
  ['-1.200 €', -1.2, -1200, 'ambiguous', -1.2, 'ambiguous'],
  ['2,500 %', '2500%', '2.5%', '2.5%', 'ambiguous', 'ambiguous'],
  ['2,5', 'ambiguous', 2.5, 2.5, 2.5, 2.5],
  ['12,50', 'ambiguous', 12.5, 12.5, 12.5, 12.5],
  ['2.5', 2.5, 'ambiguous', 2.5, 2.5, 2.5],
  ['1234,567', 'ambiguous', 1234.567, 1234.567, 1234.567, 1234.567],
  ['1.5e3', 1500, 1500, 1500, 1500, 1500],
  ['1.234e3', 1234, 1234, 1234, 1234, 1234],
  ['1,234e3', 'ambiguous', 1234, 1234, 'ambiguous', 'ambiguous'],
])('A1, A2: "%s" is read by the numerals of the file', (text, us, german, french, swiss, unknown) => {
  expect(EVERYWHERE.map((numerals) => read(text, numerals))).toEqual([us, german, french, swiss, unknown]);
});

it.each(['1.2.3', '1,23,45', '1,2345,678', '12 34', '0 025', '1.234,567,8', '1 234.567.8', "1'23"])(
  'A1: "%s" is not put together as numbers are',
  (text) => {
    for (const numerals of EVERYWHERE) expect(read(text, numerals)).toBe('ambiguous');
  },
);

it.each(['1万2', '1億5', '3万2億', '3万4万', '1.5億2万', '12万12000', '1,2万', '1.2.3億', '1万1億'])(
  'A1: "%s" may mean two amounts, or is not put together as numbers are',
  (text) => {
    for (const numerals of EVERYWHERE) expect(read(text, numerals)).toBe('ambiguous');
  },
);

it.each(['1e999', '-1e999', '1e15', '1 000 000 000 000 000', '１ｅ４００'])(
  'A3: "%s" is too large',
  (text) => {
    for (const numerals of EVERYWHERE) expect(read(text, numerals)).toBe('tooLarge');
  },
);

it.each([
  '',
  ' ',
  'NaN',
  'Infinity',
  'abc',
  '10k',
  '5 Mio',
  '--5',
  '(-5)',
  '-',
  '%',
  '€',
  '1/2',
  '0x10',
  '12 KPI',
  '万',
  '千円',
  '円',
  '件',
  '約120件',
  '1億,万',
  '120件以上',
  '120件%',
  '120件円',
  '3万か4万',
  '万3',
  '億万',
  '4月30日',
  '--3万',
  '(▲3万)',
])('A3: "%s" is no number', (text) => {
  for (const numerals of EVERYWHERE) expect(read(text, numerals)).toBeNull();
});

it('A1, L1: what is read without numerals is never another amount with them', () => {
  const pieces = ['0', '1', '12', '200', '345', '.', ',', ' ', "'", '.', ','];
  let seed = 1;
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const counts = { certain: 0, refused: 0 };
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join('');
    const certain = read(text, null);
    counts[typeof certain === 'number' ? 'certain' : 'refused'] += 1;
    if (typeof certain !== 'number') continue;
    for (const numerals of EVERYWHERE) expect([certain, 'ambiguous']).toContain(read(text, numerals));
  }
  expect(counts.certain).toBeGreaterThan(1000);
  expect(counts.refused).toBeGreaterThan(1000);
});

it('a text of 49,970 characters is no number, and costs no time', () => {
  expect(readAmountText('1 '.repeat(24_985), null)).toBeNull();
});

it('a text that may be a long row of large numbers costs no time', () => {
  expect(readAmountText('1万'.repeat(20_000), null)).toBeNull();
  expect(readAmountText('1億'.repeat(30), null)).toBe('ambiguous');
  expect(readAmountText(`${'1'.repeat(58)}x`, null)).toBeNull();
});
