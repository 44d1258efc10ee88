// A progress sheet as text: what its cells show, aligned, with colour where the terminal has it.

import Table from 'cli-table3';
import pc from 'picocolors';
import type { Spreadsheet } from './host/spreadsheet';

const HEADER_ROW = 5;
const LAST_ROW = 30;
/** The columns of the sheet that are printed, from KPI to Data through, without the owner. */
const COLUMNS = 'ABDEFGHIJKL';

const STATUS_COLOURS: Record<string, (text: string) => string> = {
  Achieved: pc.green,
  Ahead: pc.green,
  'On track': pc.green,
  'At risk': pc.yellow,
  Behind: pc.red,
  Missed: pc.red,
};

/** The head and the KPI rows of a progress sheet, as its cells show them. */
export function progressTable(spreadsheet: Spreadsheet, sheet: string, today: string): string {
  const pick = (row: string[]) => [...COLUMNS].map((letter) => row[letter.charCodeAt(0) - 65] ?? '');
  const [header = [], ...rows] = spreadsheet
    .texts(sheet, `A${HEADER_ROW}:L${LAST_ROW}`)
    .map(pick)
    .filter((row) => row[0] !== '');
  const table = new Table({
    head: header.map((cell) => pc.bold(cell)),
    colAligns: header.map((_, index) => (index < 2 ? 'left' : 'right')),
    style: { head: [], border: pc.isColorSupported ? ['gray'] : [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const row of rows) {
    table.push(row.map((cell, index) => (index === 1 ? (STATUS_COLOURS[cell] ?? pc.dim)(cell) : cell)));
  }
  const [labels = [], values = []] = spreadsheet.texts(sheet, 'A2:F3');
  const head = labels.map((label, index) => `${pc.dim(label)} ${values[index]}`).join('   ');
  return `${pc.bold(spreadsheet.text(sheet, 'A1'))}   ${pc.dim(`today ${today}`)}\n${head}\n${table.toString()}`;
}
