// The plan of a dashboard: one page for everyone, of nothing but formulas over a progress sheet.

import type { StatusTone } from '../../kpi/tone';
import { DASHBOARD_SHEET, DASHBOARD_WORDS, TONE_SIGNS } from '../../words';
import { called, columnLetters, fixedCellAt, formula, quotedText } from '../table/a1';
import { bareName, besideBareName } from '../table/compared-names';
import { plainBar } from './bullet-bar';
import { entryCountFormula } from './course-cells';
import {
  ACTION_ROW,
  COURSE_ROW,
  cardContents,
  cardRows,
  placeFormula,
  praiseFormula,
  STATUS_ROW,
  signedStatus,
} from './dashboard-card';
import { cellOn, columnOn, type DashboardSource, valuesAt } from './dashboard-source';
import { asShown, cutText, sentence } from './formula-text';
import { INK, MUTED, toneRules } from './look';
import { area, type Content, type Look, type SheetPlan } from './sheet-plan';
import { countsOf, worstAt, worstPlaceFormula } from './standing';

/** So many cards a dashboard can have, with room for the praise beside the last. What has no card is counted. */
const CARD_COUNTS = [5, 8, 10] as const;
const IN_A_ROW = 3;
const CARD_COLUMNS = 3;
const BAR_WIDTH = 40;
/** As much of names as leaves room for the rest of the title. */
const SHEET_LENGTH = 30;
const GOAL_LENGTH = 60;

/** The columns that fold away: where each card's KPI is found, what is to be praised of it, and its entries in the log. */
const PLACE_COLUMN = IN_A_ROW * CARD_COLUMNS;
const PRAISE_COLUMN = PLACE_COLUMN + 1;
/** Above the places of the cards: that of the worst KPI. */
const WORST_CELL = fixedCellAt(1, PLACE_COLUMN);
const ENTRIES_COLUMN = PRAISE_COLUMN + 1;
const lastColumn = ({ log }: DashboardSource) => (log === null ? PRAISE_COLUMN : ENTRIES_COLUMN);
const WIDTHS = { label: 115, figure: 215, gap: 16, folded: 60 } as const;
const ACTION_HEIGHT = 36;
const COURSE_HEIGHT = 48;
/** Lines for praise. */
const PRAISED = 5;

/** Of this colour cells have no lines around them. */
const PAPER = '#ffffff';
const CARD = '#f1f3f4';

/** Where everything stands: what is said of the goal takes two rows more. */
function layoutOf(source: DashboardSource) {
  const { goal, kpiCount } = source;
  const height = cardRows(source);
  const count = CARD_COUNTS.find((one) => one >= kpiCount) ?? 10;
  const first = goal === null ? 5 : 8;
  const cardRow = (index: number) => first + Math.floor(index / IN_A_ROW) * (height + 1);
  const cardColumn = (index: number) => 1 + (index % IN_A_ROW) * CARD_COLUMNS;
  const cards = Array.from({ length: count }, (_, index) => ({
    row: cardRow(index),
    column: cardColumn(index),
    number: index + 1,
    place: fixedCellAt(first + index, PLACE_COLUMN),
    entries: fixedCellAt(first + index, ENTRIES_COLUMN),
  }));
  // Beside the last card.
  const praise = { row: cardRow(count), column: cardColumn(count) };
  const lastRow = cardRow(count) + height + 1;
  return { first, cards, praise, height, lastRow, rows: lastRow + (source.log === null ? 0 : 1) };
}

/** The plan of the dashboard of a progress sheet. */
export function planDashboard(source: DashboardSource): SheetPlan {
  const layout = layoutOf(source);
  const contents = Array.from({ length: layout.rows }, () => Array<Content>(lastColumn(source)).fill(null));
  const put = (row: number, column: number, content: Content) => {
    const cells = contents[row - 1];
    if (cells !== undefined) cells[column - 1] = content;
  };
  put(1, 1, { formula: titleFormula(source) });
  put(1, PLACE_COLUMN, worstPlace(source));
  put(2, 1, periodContent(source));
  put(3, 1, elapsedContent(source));
  goalContents(source).forEach((content, index) => {
    put(5 + Math.floor(index / 2), index % 2 === 0 ? 1 : CARD_COLUMNS + 1, content);
  });
  layout.cards.forEach(({ row, column, number, place, entries }, index) => {
    put(layout.first + index, PLACE_COLUMN, { formula: placeFormula(source, number) });
    put(layout.first + index, PRAISE_COLUMN, { formula: praiseFormula(source, place) });
    if (source.log !== null) {
      const count = entryCountFormula(valuesAt(source, place), source.log, place);
      put(layout.first + index, ENTRIES_COLUMN, { formula: count });
    }
    cardContents(source, place, entries).forEach((cells, line) => {
      cells.forEach((content, side) => {
        put(row + line, column + side, content);
      });
    });
  });
  praiseContents(source, layout).forEach((content, index) => {
    put(layout.praise.row + index, layout.praise.column, content);
  });
  put(layout.lastRow, 1 + 2 * CARD_COLUMNS, { formula: moreFormula(source, layout.cards.length) });
  put(layout.lastRow, 1, { text: DASHBOARD_WORDS.legend });
  if (source.log !== null) put(layout.rows, 1, { text: DASHBOARD_WORDS.legendOfCourse });
  return {
    name: DASHBOARD_SHEET,
    size: { rows: layout.rows, columns: lastColumn(source) },
    named: null,
    contents,
    numberFormats: { row: 1, formats: [] },
    looks: looksOf(layout, source),
    rules: rulesOf(layout, source),
    inputs: [],
    notes: { row: 1, texts: [] },
    widths: widths(source),
    heights: [...new Set(layout.cards.map(({ row }) => row))].flatMap((row) => [
      { row: row + ACTION_ROW, rows: 1, pixels: ACTION_HEIGHT },
      ...(source.log === null ? [] : [{ row: row + COURSE_ROW, rows: 1, pixels: COURSE_HEIGHT }]),
    ]),
    frozen: { rows: 0, columns: 0 },
    group: area(1, PLACE_COLUMN, 1, lastColumn(source) - PLACE_COLUMN + 1),
    warnedAreas: [],
    chart: null,
  };
}

function widths(source: DashboardSource): SheetPlan['widths'] {
  const cards = Array.from({ length: IN_A_ROW }, (_, index) => {
    const first = 1 + index * CARD_COLUMNS;
    const gap = { column: first + 2, columns: 1, pixels: WIDTHS.gap };
    return [
      { column: first, columns: 1, pixels: WIDTHS.label },
      { column: first + 1, columns: 1, pixels: WIDTHS.figure },
      ...(index < IN_A_ROW - 1 ? [gap] : []),
    ];
  }).flat();
  return [
    ...cards,
    { column: PLACE_COLUMN, columns: lastColumn(source) - PLACE_COLUMN + 1, pixels: WIDTHS.folded },
  ];
}

/** How many are on course, and what misses its target most. */
function titleFormula({ name, headers }: DashboardSource): string {
  const column = (key: Parameters<typeof columnOn<keyof typeof headers.columns>>[2]) =>
    columnOn(name, headers, key);
  const sheet = cutText(asShown(cellOn(name, { row: 1, column: 1 })), SHEET_LENGTH);
  const [names, statuses, gaps, shortfalls] = [
    column('kpi'),
    column('status'),
    column('paceGap'),
    column('shortfall'),
  ];
  if (names === null || statuses === null) return `=${sheet}`;
  const none = sentence(DASHBOARD_WORDS.titleNone, { sheet });
  const { good, count, isJudged, hasWorse } = countsOf(names, statuses);
  const title = sentence(DASHBOARD_WORDS.title, { sheet, good, count });
  if (gaps === null || shortfalls === null) return formula('IF', isJudged, title, none);
  const { kpi, short, isShort } = worstAt(WORST_CELL, names, shortfalls);
  const titleShort = sentence(DASHBOARD_WORDS.titleShort, { sheet, good, count, kpi, short });
  const said = called('IFERROR', called('IF', called('AND', hasWorse, isShort), titleShort, title), title);
  return formula('IF', isJudged, said, none);
}

/** Where the worst KPI stands on the progress sheet. */
function worstPlace({ name, headers }: DashboardSource): Content {
  const [statuses, gaps] = [columnOn(name, headers, 'status'), columnOn(name, headers, 'paceGap')];
  return statuses === null || gaps === null ? null : { formula: worstPlaceFormula(statuses, gaps) };
}

function periodContent({ name, head: { start, end, asOf } }: DashboardSource): Content {
  if (start === null || end === null || asOf === null) return null;
  const parts = { start, end, asOf };
  const shown = Object.entries(parts).map(([key, place]) => [key, asShown(cellOn(name, place))]);
  return { formula: `=${sentence(DASHBOARD_WORDS.period, Object.fromEntries(shown))}` };
}

function elapsedContent({ name, head: { elapsed } }: DashboardSource): Content {
  if (elapsed === null) return null;
  const cell = cellOn(name, elapsed);
  const said = sentence(DASHBOARD_WORDS.elapsed, { bar: plainBar(cell, BAR_WIDTH), share: asShown(cell) });
  return { formula: formula('IFERROR', said, '""') };
}

/** What is said of the goal: where it lands, how it stands, what holds it up. */
function goalContents(source: DashboardSource): Content[] {
  const { goal } = source;
  if (goal === null) return [];
  const { name, places } = goal;
  const cell = (key: keyof typeof places) => cellOn(name, places[key]);
  const parts = {
    goal: cutText(asShown(cell('goal')), GOAL_LENGTH),
    landing: asShown(cell('landing')),
    target: asShown(cell('target')),
  };
  const landing = sentence(DASHBOARD_WORDS.goal, parts);
  const chance = chanceOf(source, cell('goal'));
  const withChance =
    chance === null
      ? landing
      : called(
          'IFERROR',
          called(
            'IF',
            called('ISNUMBER', chance),
            sentence(DASHBOARD_WORDS.goalChance, { ...parts, chance: asShown(chance) }),
            landing,
          ),
          landing,
        );
  const unlessBlank = (key: keyof typeof places, said: string): Content => ({
    formula: formula('IFERROR', called('IF', `${cell(key)}=""`, '""', said), '""'),
  });
  const node = cutText(asShown(cell('bottleneck')), GOAL_LENGTH);
  return [
    unlessBlank('goal', withChance),
    null,
    unlessBlank('status', signedStatus(cell('status'))),
    unlessBlank('bottleneck', sentence(DASHBOARD_WORDS.bottleneck, { node })),
  ];
}

/** The chance of a KPI as the forecast of the progress sheet has it; null where it has none. */
function chanceOf({ name, headers }: DashboardSource, kpi: string): string | null {
  const [names, chances] = [columnOn(name, headers, 'kpi'), columnOn(name, headers, 'chance')];
  return names === null || chances === null ? null : besideBareName(kpi, bareName(names), chances);
}

/** Who did well, in the order of the table. */
function praiseContents({ history }: DashboardSource, { first, cards }: Layout): Content[] {
  const letters = columnLetters(PRAISE_COLUMN);
  const all = `$${letters}$${first}:$${letters}$${first + cards.length - 1}`;
  const praised = called('FILTER', all, `${all}<>""`);
  const otherwise = (index: number) => quotedText(index === 0 ? DASHBOARD_WORDS.noneYet : '');
  return [
    { text: DASHBOARD_WORDS.wellDone },
    { text: history === null ? DASHBOARD_WORDS.wellDoneAchieved : DASHBOARD_WORDS.wellDoneHelp },
    ...Array.from({ length: PRAISED }, (_, index) => ({
      formula: formula('IFERROR', called('INDEX', praised, String(index + 1)), otherwise(index)),
    })),
  ];
}

/** How many KPIs have no card. */
function moreFormula({ name, headers }: DashboardSource, cards: number): string {
  const names = columnOn(name, headers, 'kpi') ?? '""';
  const count = called('SUMPRODUCT', `(${names}<>"")*1`);
  const more = sentence(DASHBOARD_WORDS.more, { count: `(${count}-${cards})` });
  return formula('IF', `${count}>${cards}`, more, '""');
}

type Layout = ReturnType<typeof layoutOf>;

function looksOf({ cards, praise, height, lastRow, rows }: Layout, { goal }: DashboardSource): Look[] {
  const wide = IN_A_ROW * CARD_COLUMNS - 1;
  return [
    { area: area(1, 1, rows, wide), background: PAPER, colour: INK },
    { area: area(1, 1, 1, 1), isBold: true, size: 14 },
    { area: area(2, 1, 2, 1), colour: MUTED },
    ...(goal === null ? [] : [{ area: area(5, 1, 1, 1), isBold: true as const, size: 14 }]),
    ...(goal === null ? [] : [{ area: area(6, 1, 1, 1), isBold: true as const }]),
    ...cards.flatMap(({ row, column }): Look[] => [
      { area: area(row, column, 1, 2), isBold: true },
      { area: area(row + STATUS_ROW, column, 1, 1), isBold: true },
      { area: area(row + 2, column, height - 2, 1), colour: MUTED },
      { area: area(row + ACTION_ROW, column + 1, 1, 1), isWrapped: true },
    ]),
    { area: area(praise.row, praise.column, 1, 2), isBold: true, background: CARD },
    { area: area(praise.row + 1, praise.column, 1, 1), colour: MUTED },
    { area: area(lastRow, 1, rows - lastRow + 1, 1), colour: MUTED, size: 9 },
  ];
}

/** The status's colours, by its sign: over the head of each card, and the goal's. */
function rulesOf({ cards }: Layout, { goal }: DashboardSource): SheetPlan['rules'] {
  const bySign = (cell: string) => (tone: StatusTone) =>
    formula('EXACT', called('LEFT', cell, '1'), quotedText(TONE_SIGNS[tone]));
  // Each card's own: whoever moves a card takes its colours along.
  const ofCards = cards.flatMap(({ row, column }) =>
    toneRules([area(row, column, 2, 2)], bySign(fixedCellAt(row + STATUS_ROW, column))),
  );
  return goal === null ? ofCards : [...ofCards, ...toneRules([area(6, 1, 1, 1)], bySign('$A$6'))];
}
