// How a progress sheet looks. Colour means effect, never sign alone: the status word says it too.

import type { Status } from '../kpi/status';
import { STATUS_WORDS } from '../words';
import { called, columnLetters, formula } from './a1';
import { COLUMNS, type Column } from './columns';
import { HEAD } from './head';
import { HEAD_LABEL_ROW, HEAD_VALUE_ROW, HEADER_ROW } from './layout';
import type { Area, Look, Rule } from './plan';

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

/** The looks of the head and of the column headers. */
export const LOOKS: readonly Look[] = [
  { area: area(1, 1, 1, 1), isBold: true, size: 16, colour: INK },
  { area: area(HEAD_LABEL_ROW, 1, 1, HEAD.length), size: 9, colour: MUTED, align: 'left' },
  { area: area(HEAD_VALUE_ROW, 1, 1, HEAD.length), isBold: true, align: 'left' },
  ...COLUMNS.map(
    (column, index): Look => ({
      area: area(HEADER_ROW, index + 1, 1, 1),
      isBold: true,
      colour: INK,
      background: HEADER_BACKGROUND,
      align: isNumeric(column) ? 'right' : 'left',
    }),
  ),
];

/** The colours of a status column and of a pace gap column. */
export function rulesOf(status: Area, paceGap: Area): Rule[] {
  const first = (cells: Area) => `$${columnLetters(cells.column)}${cells.row}`;
  const gap = first(paceGap);
  const sign = (comparison: string) => formula('AND', called('ISNUMBER', gap), `${gap}${comparison}`);
  return [
    ...STATUS_LOOKS.map(({ statuses, colour, background }) => ({
      area: status,
      formula: formula('OR', ...statuses.map((key) => `${first(status)}="${STATUS_WORDS[key]}"`)),
      colour,
      background,
    })),
    { area: paceGap, formula: sign('<0'), colour: BAD.colour, background: null },
    { area: paceGap, formula: sign('>0'), colour: GOOD.colour, background: null },
  ];
}
