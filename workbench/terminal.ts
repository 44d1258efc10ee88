// A progress sheet as text: what its cells show, aligned, with colour where the terminal has it.

import Table from 'cli-table3';
import pc from 'picocolors';
import type { Spreadsheet } from './host/spreadsheet';

/** The rows and columns of the sheet that are looked at. */
const TABLE = 'A5:AA30';
const HEAD = 'A2:F3';

/** The columns that are printed, by header; the last ones only where the terminal is wide enough. */
const COLUMNS = [
  'KPI',
  'Status',
  'Target',
  'Actual',
  'Achievement',
  'Pace gap',
  'Landing',
  'Shortfall',
  'Needed/day',
];
const WIDE_COLUMNS = [...COLUMNS, 'Expected', 'Data through'];
const WIDE = 150;

const STATUS_COLOURS: Record<string, (text: string) => string> = {
  Achieved: pc.green,
  Ahead: pc.green,
  'On track': pc.green,
  'At risk': pc.yellow,
  Behind: pc.red,
  Missed: pc.red,
};

/** The head and the KPI rows of a progress sheet, as its cells show them, for a terminal of so many characters. */
export function progressTable(spreadsheet: Spreadsheet, sheet: string, today: string, width: number): string {
  const [headers = [], ...rows] = spreadsheet.texts(sheet, TABLE);
  const shown = width >= WIDE ? WIDE_COLUMNS : COLUMNS;
  const pick = (row: string[]) => shown.map((header) => row[headers.indexOf(header)] ?? '');
  const table = new Table({
    head: shown.map((header) => pc.bold(header)),
    colAligns: shown.map((_, index) => (index < 2 ? 'left' : 'right')),
    style: { head: [], border: pc.isColorSupported ? ['gray'] : [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const [kpi = '', status = '', ...figures] of rows.map(pick)) {
    if (kpi !== '') table.push([kpi, (STATUS_COLOURS[status] ?? pc.dim)(status), ...figures]);
  }
  const [labels = [], values = []] = spreadsheet.texts(sheet, HEAD);
  const head = labels.map((label, index) => `${pc.dim(label)} ${values[index]}`).join('   ');
  return `${pc.bold(spreadsheet.text(sheet, 'A1'))}   ${pc.dim(`today ${today}`)}\n${head}\n${table.toString()}`;
}
