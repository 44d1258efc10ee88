// How a progress sheet looks. Colour means effect, never sign alone: the status word says it too.

import type { Status } from '../../kpi/status';
import { STATUS_WORDS } from '../../words';
import { columnLetters, formula } from '../table/a1';
import { COLUMNS, type Column } from '../table/columns';
import { HEAD } from '../table/head';
import { HEAD_LABEL_ROW, HEAD_VALUE_ROW, HEADER_ROW } from '../table/layout';
import type { Area, Look, Rule } from './sheet-plan';

const GOOD = { colour: '#0d652d', background: '#e6f4ea' };
const CAREFUL = { colour: '#7a4a00', background: '#fef3d6' };
const BAD = { colour: '#a50e0e', background: '#fce8e6' };
const QUIET = { colour: '#5f6368', background: null };

/** The statuses that look alike. */
const STATUS_LOOKS: readonly { statuses: readonly Status[]; colour: string; background: string | null }[] = [
  { statuses: ['achieved', 'ahead', 'onTrack'], ...GOOD },
  { statuses: ['atRisk'], ...CAREFUL },
  { statuses: ['behind', 'missed'], ...BAD },
  { statuses: ['notStarted', 'noData', 'noTarget'], ...QUIET },
];

const INK = '#202124';
const MUTED = '#5f6368';
const HEADER_BACKGROUND = '#eef1f5';

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});

/** Numbers stand right, and their headers over them. */
const isNumeric = ({ shows }: Column) => shows !== 'text';

/** The header of a simple table: one cell for each of its columns. */
export function tableHeader(isNumeric: readonly boolean[]): Look[] {
  return isNumeric.map((numeric, index) => headerLook(1, index + 1, numeric));
}

function headerLook(row: number, column: number, isNumeric: boolean): Look {
  return {
    area: area(row, column, 1, 1),
    isBold: true,
    colour: INK,
    background: HEADER_BACKGROUND,
    align: isNumeric ? 'right' : 'left',
  };
}

/** The looks of the head and of the column headers of a progress sheet. */
export const LOOKS: readonly Look[] = [
  { area: area(1, 1, 1, 1), isBold: true, size: 16, colour: INK },
  { area: area(HEAD_LABEL_ROW, 1, 1, HEAD.length), size: 9, colour: MUTED, align: 'left' },
  { area: area(HEAD_VALUE_ROW, 1, 1, HEAD.length), isBold: true, align: 'left' },
  ...COLUMNS.map((column, index) => headerLook(HEADER_ROW, index + 1, isNumeric(column))),
];

/** The colours of the rows' status and pace gap: what the status says, in both. */
export function rulesOf(status: Area, paceGap: Area): Rule[] {
  const word = `$${columnLetters(status.column)}${status.row}`;
  return STATUS_LOOKS.map(({ statuses, colour, background }) => ({
    areas: [status, paceGap],
    formula: formula('OR', ...statuses.map((key) => `${word}="${STATUS_WORDS[key]}"`)),
    colour,
    background,
  }));
}
