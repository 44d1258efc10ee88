// Figures and statuses in plain formulas, as a spreadsheet calculates them.

import type { Cell } from '../../../src/cells/cell';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { makeWeightedCalendar } from '../../../src/kpi/make-calendar';
import { dueFormula, type RowCells } from '../../../src/sheet/plain/figures';
import { wayOf } from '../../../src/sheet/plain/inputs';
import { planPlainCopy } from '../../../src/sheet/plain/plain-copy';
import { kindTexts } from '../../../src/sheet/plain/row-readings';
import { SHEET_DAYS, TODAY } from '../a-sheet';
import { calculated } from './calculated';

const FIGURES = ['Status', 'Achievement', 'Pace gap', 'Landing', 'Shortfall', 'Needed/day', 'Expected'];
const CALLS = ['KPI_STATUS', 'ACHIEVEMENT', 'PACE_GAP', 'LANDING', 'SHORTFALL', 'REQUIRED_PACE', 'EXPECTED'];
const TYPED = ['Target', 'Actual', 'Kind', 'Baseline', 'Start', 'End', 'Judged as of', 'Planned'];
/** April 2026, 30 days. */
const [FIRST, LAST] = [46113, 46142];

type Row = readonly [name: string, typed: readonly Cell[], figures: readonly unknown[]];

/** What rows come to on one sheet: their figures in their order, to 4 decimals. */
function figuresOf(rows: readonly Row[], headers = TYPED, calendar = EVERY_DAY): unknown[] {
  const blank = FIGURES.map(() => '');
  const cells = {
    values: [['KPI', ...FIGURES, ...headers], ...rows.map(([name, typed]) => [name, ...blank, ...typed])],
    formulas: [['', ...CALLS.map((name) => `=${name}(A1:A)`), ...headers.map(() => '')]],
  };
  const columns = 1 + FIGURES.length + headers.length;
  const source = { cells, columns, name: 'S', calendar, holidays: null, sheetDays: SHEET_DAYS, log: null };
  const { cells: written, working } = planPlainCopy(source, TODAY);
  const at = calculated([
    ...rows.flatMap(([, typed], row) =>
      typed.map((cell, index) => [row + 2, 2 + FIGURES.length + index, cell] as const),
    ),
    ...written.filter(({ row }) => row > 1).map((one) => [one.row, one.column, String(one.content)] as const),
    ...working.rows
      .slice(1)
      .flatMap((formulas, row) =>
        formulas.map((formula, index) => [row + 2, working.column + index, formula] as const),
      ),
  ]);
  return rows.map(([name], row) => [
    name,
    FIGURES.map((_, index) => {
      const value = at(row + 2, index + 2);
      return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
    }),
  ]);
}

const expectedOf = (rows: readonly Row[]) => rows.map(([name, , figures]) => [name, figures]);

const APRIL = [FIRST, LAST];
/** Half of the days are over. */
const MIDDLE = FIRST + 14;
const UNREAD = ['Check row', '', '', '', '', '', ''];

test('figures and statuses are what the functions say', () => {
  const rows: Row[] = [
    ['total', [100, 40, 'Total', '', ...APRIL, MIDDLE, ''], ['Behind', 0.4, -0.1, 80, 20, 4, 50]],
    ['kind left out', [100, 60, '', '', ...APRIL, MIDDLE, ''], ['Ahead', 0.6, 0.1, 120, 0, 2.6667, 50]],
    [
      'less is better',
      [100, 40, 'Total, lower is better', '', ...APRIL, MIDDLE, ''],
      ['Ahead', 0.4, 0.1, 80, 0, 4, 50],
    ],
    [
      'number in a text',
      [100, '４０', 'Total', '', ...APRIL, MIDDLE, ''],
      ['Behind', 0.4, -0.1, 80, 20, 4, 50],
    ],
    // Of ten chance alone explains so much.
    ['few', [10, 4, 'Total', '', ...APRIL, MIDDLE, ''], ['At risk', 0.4, -0.1, 8, 2, 0.4, 5]],
    ['path', [20, 12, 'Level', 10, ...APRIL, MIDDLE, ''], ['Behind', 0.2, -0.3, 14, 6, 0.5333, 15]],
    ['flat', [0.3, 0.31, 'Rate', '', ...APRIL, MIDDLE, ''], ['On track', 1.0333, 0.0333, 0.31, 0, '', 0.3]],
    ['planned total', [100, 40, 'Total', '', ...APRIL, MIDDLE, 40], ['On track', 0.4, 0, 100, 0, 4, 40]],
    ['planned path', [20, 12, 'Level', 10, ...APRIL, MIDDLE, 12], ['On track', 0.2, 0, 20, 0, 0.5333, 12]],
    [
      'planned rate',
      [0.3, 0.2, 'Rate', '', ...APRIL, MIDDLE, 0.2],
      ['On track', 0.6667, 0, 0.2, 0.1, '', 0.2],
    ],
    [
      'plan with a message',
      [100, 40, 'Total', '', ...APRIL, MIDDLE, '⚠ no'],
      ['Behind', 0.4, -0.1, 80, 20, 4, 50],
    ],
    ['not begun', [100, '', 'Total', '', ...APRIL, FIRST - 1, ''], ['Not started', '', '', '', '', '', 0]],
    ['no actual', [100, '', 'Total', '', ...APRIL, MIDDLE, ''], ['No data', '', '', '', '', '', 50]],
    ['no target', ['', 4, 'Total', '', ...APRIL, MIDDLE, ''], ['No target', '', '', 8, '', '', '']],
    ['reached', [100, 100, 'Total', '', ...APRIL, MIDDLE, ''], ['Achieved', 1, 0.5, 200, 0, 0, 50]],
    [
      'spent',
      [100, 101, 'Total, lower is better', '', ...APRIL, MIDDLE, ''],
      ['Missed', 1.01, -0.51, 202, 102, 0, 50],
    ],
    ['over', [100, 90, 'Total', '', ...APRIL, LAST, ''], ['Missed', 0.9, -0.1, 90, 10, '', 100]],
    ['target of nothing', [0, 4, 'Total', '', ...APRIL, MIDDLE, ''], ['On track', '', '', 8, 0, 0, 0]],
    ['nothing, planned', [0, 4, 'Total', '', ...APRIL, MIDDLE, 2], ['On track', '', '', '', '', 0, 2]],
    ['nothing at all', ['', '', '', '', '', '', '', ''], ['', '', '', '', '', '', '']],
    [
      'actual unread',
      [100, '40 calls', 'Total', '', ...APRIL, MIDDLE, ''],
      ['Check row', '', '', '', '', '', 50],
    ],
    ['target unread', ['many', 4, 'Total', '', ...APRIL, MIDDLE, ''], UNREAD],
    ['kind unread', [100, 4, 'sideways', '', ...APRIL, MIDDLE, ''], UNREAD],
    ['days turned', [100, 4, 'Total', '', LAST, FIRST, MIDDLE, ''], ['Check row', 0.04, '', '', '', '', '']],
  ];
  expect(figuresOf(rows)).toEqual(expectedOf(rows));
});

test('a sheet without kinds, baselines and a plan has totals', () => {
  const rows: Row[] = [['total', [100, 60, ...APRIL, MIDDLE], ['Ahead', 0.6, 0.1, 120, 0, 2.6667, 50]]];
  expect(figuresOf(rows, ['Target', 'Actual', 'Start', 'End', 'Judged as of'])).toEqual(expectedOf(rows));
});

test('days that weigh more bring more', () => {
  // Fridays weigh twice as much: 8 of the 22 weekdays are over on the 10th, and 10 of 26 parts.
  const rows: Row[] = [
    [
      'total',
      [100, 40, 'Total', '', ...APRIL, FIRST + 9, ''],
      ['On track', 0.4, 0.0154, 104, 0, 4.4318, 38.4615],
    ],
  ];
  const calendar = makeWeightedCalendar([1, 1, 1, 1, 2, 0, 0], new Map());
  expect(figuresOf(rows, TYPED, calendar)).toEqual(expectedOf(rows));
});

test('without a plan as much is due as there are days over, and without kinds all is a total', () => {
  expect(dueFormula({ planned: null, elapsed: 'E' } as RowCells)).toBe('E');
  expect(wayOf('""', 'B', 'T', kindTexts([]))).toContain('IF(OR(TRUE; ');
});

test('kinds are the texts of cells, and nothing else', () => {
  expect(kindTexts(['', ' ', 5, null])).toEqual(kindTexts([]));
  expect(kindTexts(['TOTAL']).total).toContain('TOTAL');
});
