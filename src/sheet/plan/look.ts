// How a progress sheet looks. Colour means effect, never sign alone: the status word says it too.

import { type StatusTone, statusesOf } from '../../kpi/tone';
import { columnLetters, formula } from '../table/a1';
import { HEAD } from '../table/head';
import { HEAD_LABEL_ROW, HEAD_VALUE_ROW, HEADLINE_PLACE } from '../table/layout';
import type { PlannedTable } from '../table/table-spec';
import { type Area, area, type Look, type Rule } from './sheet-plan';
import { isStatus } from './status-tests';

/** The statuses of one tone look alike. */
const STATUS_LOOKS: Readonly<Record<StatusTone, Pick<Rule, 'colour' | 'background'>>> = {
  good: { colour: '#0d652d', background: '#e6f4ea' },
  careful: { colour: '#7a4a00', background: '#fef3d6' },
  bad: { colour: '#a50e0e', background: '#fce8e6' },
  idle: { colour: '#5f6368', background: null },
};

/**
 * The colours of bars: stronger than those behind words, and told apart by how light they are too, in black and white and
 * by whoever does not see red and green.
 */
export const BAR_COLOURS: Readonly<Record<Exclude<StatusTone, 'idle'>, string>> = {
  bad: '#a50e0e',
  careful: '#e37400',
  good: '#188038',
};

export const INK = '#202124';
export const MUTED = '#5f6368';
const HEADER_BACKGROUND = '#eef1f5';

/** A header: numbers stand right, and their headers over them. */
export const headerLook = (at: Area, align: 'left' | 'right'): Look => ({
  area: at,
  isBold: true,
  colour: INK,
  background: HEADER_BACKGROUND,
  align,
});

/** The headers of a table. */
export function headerLooks({ columns, headerRow }: PlannedTable<string>): Look[] {
  return columns.map(({ shows }, index) =>
    headerLook(area(headerRow, index + 1, 1, 1), shows === 'text' ? 'left' : 'right'),
  );
}

/** The title and the head of a sheet, with so many values behind the usual ones. */
export const headLooks = (further = 0): readonly Look[] => [
  { area: area(1, 1, 1, 1), isBold: true, size: 16, colour: INK },
  { area: area(HEAD_LABEL_ROW, 1, 1, HEAD.length + further), size: 9, colour: MUTED, align: 'left' },
  { area: area(HEAD_VALUE_ROW, 1, 1, HEAD.length + further), isBold: true, align: 'left' },
];

/** The headline of a sheet. */
export const headlineLook: Look = {
  area: area(HEADLINE_PLACE.row, HEADLINE_PLACE.column, 1, 1),
  isBold: true,
  size: 12,
  colour: INK,
};

/** The colours of the rows' status and pace gap: what the status says, in both. */
export function rulesOf(status: Area, paceGap: Area): Rule[] {
  const word = `$${columnLetters(status.column)}${status.row}`;
  return toneRules([status, paceGap], (tone) => `=${isStatus(word, statusesOf(tone))}`);
}

/** Colours of areas by a formula for each tone. */
export const toneRules = (areas: readonly Area[], test: (tone: StatusTone) => string): Rule[] =>
  (Object.keys(STATUS_LOOKS) as StatusTone[]).map((tone) => ({
    areas,
    formula: test(tone),
    ...STATUS_LOOKS[tone],
  }));

/**
 * From so much on a chance is good, and below so much it is bad. The note of the column says so. As quotients: how a
 * decimal is written depends on the file.
 */
const GOOD_CHANCE = '3/4';
const BAD_CHANCE = '1/4';

/** The colours of a bottleneck: its name, its effect, and the word that marks it. */
export function bottleneckRules(areas: readonly Area[], mark: Area): Rule[] {
  const cell = `$${columnLetters(mark.column)}${mark.row}`;
  return [{ areas, formula: `=${cell}<>""`, ...STATUS_LOOKS.bad }];
}

/** The colours of the rows' chance. */
export function chanceRules(chance: Area): Rule[] {
  const cell = `$${columnLetters(chance.column)}${chance.row}`;
  const rule = (tone: StatusTone, ...tests: string[]): Rule => ({
    areas: [chance],
    formula: formula('AND', `ISNUMBER(${cell})`, ...tests.map((test) => `${cell}${test}`)),
    ...STATUS_LOOKS[tone],
  });
  return [
    rule('good', `>=${GOOD_CHANCE}`),
    rule('careful', `>=${BAD_CHANCE}`, `<${GOOD_CHANCE}`),
    rule('bad', `<${BAD_CHANCE}`),
  ];
}
