// The dashboard as it is planned: where everything stands, what the page says of the whole sheet, and how it looks.

import { plainBar } from '../../../src/sheet/plan/bullet-bar';
import { entryCountFormula } from '../../../src/sheet/plan/course-cells';
import {
  cardContents,
  placeFormula,
  praiseFormula,
  signedStatus,
} from '../../../src/sheet/plan/dashboard-card';
import { planDashboard } from '../../../src/sheet/plan/dashboard-sheet';
import { type DashboardSource, valuesAt } from '../../../src/sheet/plan/dashboard-source';
import { toneRules } from '../../../src/sheet/plan/look';
import type { Content } from '../../../src/sheet/plan/sheet-plan';
import { countsOf, worstPlaceFormula } from '../../../src/sheet/plan/standing';
import { cellAt, columnNumberOf } from '../../../src/sheet/table/a1';
import { BARE, column, cut, FULL, valueAt, withColumns, without } from './a-dashboard-source';

type Cells = Record<string, string>;

const textOf = (content: Content): string =>
  content === null || typeof content === 'number'
    ? String(content)
    : 'text' in content
      ? content.text
      : content.formula;

/** All cells with something in them. */
function filled(source: DashboardSource): Cells {
  const { contents } = planDashboard(source);
  return Object.fromEntries(
    contents.flatMap((row, down) =>
      row.flatMap((content, across) =>
        content === null ? [] : [[cellAt(down + 1, across + 1), textOf(content)]],
      ),
    ),
  );
}

/** The cells of the n-th card, which begins in a cell, and those that fold away for it. */
function cardAt(source: DashboardSource, number: number, first: string, foldedRow: number): Cells {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(first) ?? [];
  const [place, entries] = [`$I$${foldedRow}`, `$K$${foldedRow}`];
  const cells = cardContents(source, place, entries).flatMap((contents, down) =>
    contents.flatMap((content, across) =>
      content === null
        ? []
        : [[cellAt(Number(row) + down, columnNumberOf(letters) + across), textOf(content)]],
    ),
  );
  return {
    ...Object.fromEntries(cells),
    [`I${foldedRow}`]: placeFormula(source, number),
    [`J${foldedRow}`]: praiseFormula(source, place),
    ...(source.log !== null && {
      [`K${foldedRow}`]: entryCountFormula(valuesAt(source, place), source.log, place),
    }),
  };
}

const cardsAt = (source: DashboardSource, firsts: readonly string[], foldedRow: number): Cells =>
  Object.assign({}, ...firsts.map((first, index) => cardAt(source, index + 1, first, foldedRow + index)));

const SHEET = cut('TO_TEXT(October!$A$1)', 30);
const { good, count, isJudged, hasWorse } = countsOf(column('kpi'), column('status'));
const COUNTS = `${SHEET}&": "&${good}&" of "&${count}&" on course"`;
const NO_FIGURES = `${SHEET}&": no figures yet"`;

/** Five lines for whoever is praised in these cells. */
const praisedIn = (range: string, column: string, row: number): Cells =>
  Object.fromEntries(
    [1, 2, 3, 4, 5].map((number) => [
      `${column}${row + number - 1}`,
      `=IFERROR(INDEX(FILTER(${range}; ${range}<>""); ${number}); ${number === 1 ? '"Nothing yet"' : '""'})`,
    ]),
  );

const more = (cards: number) =>
  `=IF(SUMPRODUCT((${column('kpi')}<>"")*1)>${cards}; (SUMPRODUCT((${column('kpi')}<>"")*1)-${cards})&" more on the progress sheet"; "")`;

const LEGEND = '█ reached, ┃ where it should be by now, the end of the bar is the target';

test('of names and statuses it has a title and cards, with the praise beside the last', () => {
  expect(filled(BARE)).toEqual({
    A1: `=IF(${isJudged}; ${COUNTS}; ${NO_FIGURES})`,
    ...cardsAt(BARE, ['A5', 'D5', 'G5', 'A13', 'D13'], 5),
    G13: 'Well done',
    G14: 'Achieved',
    ...praisedIn('$J$5:$J$9', 'G', 15),
    A21: LEGEND,
    G21: more(5),
  });
});

test('of all there can be it says how the period and the goal stand, and counts the entries of the log', () => {
  const worst = (of: 'kpi' | 'shortfall') => `TO_TEXT(${valueAt(of, '$I$1')})`;
  const isShort = `AND(${hasWorse}; N(${valueAt('shortfall', '$I$1')})>0)`;
  const titleShort = `${SHEET}&": "&${good}&" of "&${count}&" on course; "&${cut(worst('kpi'), 24)}&" lands "&${worst('shortfall')}&" off its target"`;
  const chance = `XLOOKUP(TRIM(SUBSTITUTE(Tree!$H$3; "\u3000"; " ")); ARRAYFORMULA(TRIM(SUBSTITUTE(${column('kpi')}; "\u3000"; " "))); ${column('chance')}; "")`;
  const lands = `${cut('TO_TEXT(Tree!$H$3)', 60)}&": lands at "&TO_TEXT(Tree!$L$3)&" of "&TO_TEXT(Tree!$I$3)`;
  const withChance = `IFERROR(IF(ISNUMBER(${chance}); ${lands}&", with a chance of "&TO_TEXT(${chance}); ${lands}); ${lands})`;
  expect(filled(FULL)).toEqual({
    A1: `=IF(${isJudged}; IFERROR(IF(${isShort}; ${titleShort}; ${COUNTS}); ${COUNTS}); ${NO_FIGURES})`,
    I1: worstPlaceFormula(column('status'), column('paceGap')),
    A2: '=TO_TEXT(October!$A$3)&" to "&TO_TEXT(October!$B$3)&", as of "&TO_TEXT(October!$C$3)',
    A3: `=IFERROR(${plainBar('October!$D$3', 40)}&" "&TO_TEXT(October!$D$3)&" of the time is over"; "")`,
    A5: `=IFERROR(IF(Tree!$H$3=""; ""; ${withChance}); "")`,
    A6: `=IFERROR(IF(Tree!$M$3=""; ""; ${signedStatus('Tree!$M$3')}); "")`,
    D6: `=IFERROR(IF(Tree!$N$3=""; ""; "Bottleneck: "&${cut('TO_TEXT(Tree!$N$3)', 60)}); "")`,
    ...cardsAt(FULL, ['A8', 'D8', 'G8', 'A17', 'D17', 'G17', 'A26', 'D26', 'G26', 'A35'], 8),
    D35: 'Well done',
    D36: 'Achieved, or back on course, in the last 7 days',
    ...praisedIn('$J$8:$J$17', 'D', 37),
    A44: LEGEND,
    G44: more(10),
    A45: 'Course: what came so far, by the log; the straight line is the plan',
  });
});

test('without a column that a sentence needs it says less', () => {
  const plain = { ...BARE, head: FULL.head };
  const cellOf = (source: DashboardSource, cell: string) => filled(source)[cell];
  expect(cellOf({ ...BARE, headers: withColumns('kpi') }, 'A1')).toBe(`=${SHEET}`);
  expect(cellOf({ ...BARE, headers: withColumns('status') }, 'A1')).toBe(`=${SHEET}`);
  const counted = `=IF(${isJudged}; ${COUNTS}; ${NO_FIGURES})`;
  expect(cellOf(without('paceGap'), 'A1')).toBe(counted);
  expect(cellOf(without('shortfall'), 'A1')).toBe(counted);
  expect(cellOf(without('paceGap'), 'I1')).toBeUndefined();
  expect(cellOf(without('status'), 'I1')).toBeUndefined();
  for (const part of ['start', 'end', 'asOf'] as const) {
    expect(cellOf({ ...plain, head: { ...FULL.head, [part]: null } }, 'A2')).toBeUndefined();
  }
  const lands = `${cut('TO_TEXT(Tree!$H$3)', 60)}&": lands at "&TO_TEXT(Tree!$L$3)&" of "&TO_TEXT(Tree!$I$3)`;
  for (const key of ['kpi', 'chance'] as const) {
    expect(cellOf(without(key), 'A5')).toBe(`=IFERROR(IF(Tree!$H$3=""; ""; ${lands}); "")`);
  }
  // Nothing to count: no name is nothing.
  expect(cellOf({ ...BARE, headers: withColumns('status') }, 'G21')).toMatch(
    /^=IF\(SUMPRODUCT\(\(""<>""\)\*1\)>5; /,
  );
});

test.each([
  [0, 5],
  [5, 5],
  [6, 8],
  [8, 8],
  [9, 10],
  [10, 10],
  [11, 10],
])('for %d KPIs there are %d cards', (kpiCount, cards) => {
  const { contents } = planDashboard({ ...BARE, kpiCount });
  expect(contents.filter((row) => row[9] !== null)).toHaveLength(cards);
});

/** Areas as A1 has them, which says more. */
const a1 = ({
  row,
  column: first,
  rows,
  columns,
}: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}) => `${cellAt(row, first)}:${cellAt(row + rows - 1, first + columns - 1)}`;
const looksOf = (source: DashboardSource) =>
  planDashboard(source).looks.map(({ area, ...look }) => [a1(area), look]);

const INK = '#202124';
const MUTED = '#5f6368';
/** How a card looks: its head, its status, its labels, and its action. */
const cardLooks = ([head, status, labels, action]: readonly string[]) => [
  [head, { isBold: true }],
  [status, { isBold: true }],
  [labels, { colour: MUTED }],
  [action, { isWrapped: true }],
];

test('names, signs and the title stand out, labels and legends stand back', () => {
  expect(looksOf(BARE)).toEqual([
    ['A1:H21', { background: '#ffffff', colour: INK }],
    ['A1:A1', { isBold: true, size: 14 }],
    ['A2:A3', { colour: MUTED }],
    ...cardLooks(['A5:B5', 'A6:A6', 'A7:A11', 'B11:B11']),
    ...cardLooks(['D5:E5', 'D6:D6', 'D7:D11', 'E11:E11']),
    ...cardLooks(['G5:H5', 'G6:G6', 'G7:G11', 'H11:H11']),
    ...cardLooks(['A13:B13', 'A14:A14', 'A15:A19', 'B19:B19']),
    ...cardLooks(['D13:E13', 'D14:D14', 'D15:D19', 'E19:E19']),
    ['G13:H13', { isBold: true, background: '#f1f3f4' }],
    ['G14:G14', { colour: MUTED }],
    ['A21:A21', { colour: MUTED, size: 9 }],
  ]);
  const full = looksOf(FULL);
  expect(full.slice(0, 6)).toEqual([
    ['A1:H45', { background: '#ffffff', colour: INK }],
    ['A1:A1', { isBold: true, size: 14 }],
    ['A2:A3', { colour: MUTED }],
    ['A5:A5', { isBold: true, size: 14 }],
    ['A6:A6', { isBold: true }],
    ['A8:B8', { isBold: true }],
  ]);
  // The label of the course, too.
  expect(full.slice(7, 9)).toEqual([
    ['A10:A15', { colour: MUTED }],
    ['B14:B14', { isWrapped: true }],
  ]);
  expect(full.at(-1)).toEqual(['A44:A45', { colour: MUTED, size: 9 }]);
});

test('the head of each card has the colours of its status, by its sign, and so has the goal', () => {
  const SIGNS = { good: '✓', careful: '!', bad: '✗', idle: '·' };
  const rules = (row: number, first: number, [rows, columns]: [number, number], cell: string) =>
    toneRules(
      [{ row, column: first, rows, columns }],
      (tone) => `=EXACT(LEFT(${cell}; 1); "${SIGNS[tone]}")`,
    );
  expect(planDashboard(BARE).rules).toEqual([
    ...rules(5, 1, [2, 2], '$A$6'),
    ...rules(5, 4, [2, 2], '$D$6'),
    ...rules(5, 7, [2, 2], '$G$6'),
    ...rules(13, 1, [2, 2], '$A$14'),
    ...rules(13, 4, [2, 2], '$D$14'),
  ]);
  const full = planDashboard(FULL).rules;
  expect(full.slice(0, 4)).toEqual(rules(8, 1, [2, 2], '$A$9'));
  expect(full.slice(40)).toEqual(rules(6, 1, [1, 1], '$A$6'));
});

test('three cards stand side by side; what finds their KPIs folds away', () => {
  const side = [
    { column: 1, columns: 1, pixels: 115 },
    { column: 2, columns: 1, pixels: 215 },
    { column: 3, columns: 1, pixels: 16 },
    { column: 4, columns: 1, pixels: 115 },
    { column: 5, columns: 1, pixels: 215 },
    { column: 6, columns: 1, pixels: 16 },
    { column: 7, columns: 1, pixels: 115 },
    { column: 8, columns: 1, pixels: 215 },
  ];
  const { contents: _, looks, rules, ...bare } = planDashboard(BARE);
  expect(bare).toEqual({
    name: 'Dashboard',
    size: { rows: 21, columns: 10 },
    named: null,
    numberFormats: { row: 1, formats: [] },
    inputs: [],
    notes: { row: 1, texts: [] },
    widths: [...side, { column: 9, columns: 2, pixels: 60 }],
    heights: [5, 13].map((row) => ({ row: row + 6, rows: 1, pixels: 36 })),
    frozen: { rows: 0, columns: 0 },
    group: { row: 1, column: 9, rows: 1, columns: 2 },
    warnedAreas: [],
    chart: null,
  });
  const full = planDashboard(FULL);
  expect(full.contents.map((row) => row.length)).toEqual(Array(45).fill(11));
  expect(full).toMatchObject({
    size: { rows: 45, columns: 11 },
    widths: [...side, { column: 9, columns: 3, pixels: 60 }],
    // Each row of cards once: its actions have two lines, its courses are charts.
    heights: [8, 17, 26, 35].flatMap((row) => [
      { row: row + 6, rows: 1, pixels: 36 },
      { row: row + 7, rows: 1, pixels: 48 },
    ]),
    group: { row: 1, column: 9, rows: 1, columns: 3 },
  });
});
