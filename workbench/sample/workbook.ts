// The sample workbook: the October 2011 of a real online shop, planned against a September that is known.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { WorkbookFile } from '../host/workbook';
import { conditionalFormats, FORMATS, formatId, STYLES, styleId } from './look';

/** The instant at which the sample begins: the morning of 17 October, with the data complete through the 16th. */
export const SAMPLE_TODAY = '2011-10-17';
export const SAMPLE_TIME_ZONE = 'Europe/London';
export const SAMPLE_SHEET = 'October 2011';

/** UK public holidays in the time of the log. */
const HOLIDAYS = [
  '2010-12-27',
  '2010-12-28',
  '2011-01-03',
  '2011-04-22',
  '2011-04-25',
  '2011-04-29',
  '2011-05-02',
  '2011-05-30',
  '2011-08-29',
];

/** The log's KPIs, by their column in the CSV. */
const LOGGED = {
  orders: 'Orders',
  revenue_gbp: 'Revenue',
  units: 'Units sold',
  cancelled_orders: 'Cancelled orders',
} as const;
type LoggedColumn = keyof typeof LOGGED;

type LoggedDay = Record<LoggedColumn, number> & { readonly date: string };

/** Row of the column headers, and of the first KPI. */
const HEADER_ROW = 5;
const FIRST_ROW = 6;
const ROWS = 1000;

const JUDGED = 'E5:E, D5:D, O5:O, P5:P, L5:L, KPI_CALENDAR, M5:M, N5:N';

/** The columns in order: header text or formula, and width in pixels. */
const COLUMNS: readonly { readonly header: string; readonly width: number; readonly isComputed?: boolean }[] =
  [
    { header: 'KPI', width: 170 },
    { header: `=KPI_STATUS(${JUDGED}, $F$3)`, width: 100, isComputed: true },
    { header: 'Owner', width: 150 },
    { header: 'Target', width: 100 },
    { header: 'Actual', width: 100 },
    { header: '=ACHIEVEMENT(E5:E, D5:D, M5:M, N5:N)', width: 105, isComputed: true },
    { header: `=PACE_GAP(${JUDGED})`, width: 85, isComputed: true },
    {
      header: '=LANDING(E5:E, O5:O, P5:P, L5:L, KPI_CALENDAR, M5:M, N5:N, D5:D)',
      width: 100,
      isComputed: true,
    },
    { header: `=SHORTFALL(${JUDGED})`, width: 90, isComputed: true },
    { header: `=REQUIRED_PACE(${JUDGED})`, width: 95, isComputed: true },
    { header: '=EXPECTED(D5:D, O5:O, P5:P, L5:L, KPI_CALENDAR, M5:M, N5:N)', width: 100, isComputed: true },
    { header: 'Data through', width: 105 },
    { header: 'Kind', width: 165 },
    { header: 'Baseline', width: 80 },
    { header: 'Start', width: 95 },
    { header: 'End', width: 95 },
  ];

/** A date as a workbook file has it: its serial number. */
const serialOf = (day: string) => String(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25569);

/** The head: a label in row 2 over each value in row 3. */
const HEAD: readonly {
  readonly label: string;
  readonly value: string;
  readonly format: keyof typeof FORMATS;
}[] = [
  { label: 'Start', value: serialOf('2011-10-01'), format: 'date' },
  { label: 'End', value: serialOf('2011-10-31'), format: 'date' },
  { label: 'As of', value: '=MIN(TODAY()-1, B3)', format: 'date' },
  { label: 'Elapsed', value: '=ELAPSED(A3, B3, C3, KPI_CALENDAR)', format: 'share' },
  { label: 'Days left', value: '=DAYS_LEFT(A3, B3, C3, KPI_CALENDAR)', format: 'count' },
  { label: 'Tolerance', value: '0.1', format: 'wholeShare' },
  { label: 'Open days', value: '=Calendar!A2', format: 'plain' },
];

/** Notes on cells of the progress sheet. */
const NOTES = {
  C2: 'The last day whose figures are in: yesterday, or the end of the period. Type a date to judge another day.',
  F2: 'How far below the pace still counts as at risk, and not as behind.',
  M5: 'Total: adds up day by day. Rate: an average or a ratio. Level: a stock. Add "lower is better" where it is.',
};

interface SampleKpi {
  readonly name: string;
  readonly owner: string;
  readonly target: number;
  readonly actual: (row: number) => string;
  readonly kind: string;
  readonly unit: 'count' | 'pounds' | 'pence';
}

/** The shop's days, from the extract beside this file. */
export function loggedDays(): LoggedDay[] {
  const [head = '', ...lines] = readFileSync(join(__dirname, 'online-retail-daily.csv'), 'utf8')
    .trim()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const entries = names.map((name, index) => [name, name === 'date' ? cells[index] : Number(cells[index])]);
    return Object.fromEntries(entries) as LoggedDay;
  });
}

/** The sum of a logged KPI from the row's start to the head's as-of day. */
const loggedSum = (name: string, row: number) =>
  `SUMIFS(Log!C:C, Log!B:B, ${name}, Log!A:A, ">="&O${row}, Log!A:A, "<="&$C$3)`;

/** Each target is 5% better than September's result. */
function kpis(days: readonly LoggedDay[]): SampleKpi[] {
  const september = (column: LoggedColumn) =>
    days.filter(({ date }) => date.startsWith('2011-09')).reduce((sum, day) => sum + day[column], 0);
  const total = (name: string, owner: string, column: LoggedColumn, unit: SampleKpi['unit']): SampleKpi => ({
    name,
    owner,
    target: Math.round(1.05 * september(column)),
    actual: (row) => `=${loggedSum(`A${row}`, row)}`,
    kind: 'Total',
    unit,
  });
  return [
    total('Orders', 'amira@shop.example', 'orders', 'count'),
    total('Revenue', 'amira@shop.example', 'revenue_gbp', 'pounds'),
    total('Units sold', 'ben@shop.example', 'units', 'count'),
    {
      name: 'Average order value',
      owner: 'ben@shop.example',
      target: Math.round((105 * september('revenue_gbp')) / september('orders')) / 100,
      actual: (row) => `=IFERROR(${loggedSum('"Revenue"', row)}/${loggedSum('"Orders"', row)}, "")`,
      kind: 'Rate',
      unit: 'pence',
    },
    {
      ...total('Cancelled orders', 'chloe@shop.example', 'cancelled_orders', 'count'),
      target: Math.round(0.95 * september('cancelled_orders')),
      kind: 'Total (lower is better)',
    },
  ];
}

const letter = (index: number) => String.fromCharCode(65 + index);

function progressSheet(days: readonly LoggedDay[]) {
  const cells: Record<string, string> = { A1: SAMPLE_SHEET };
  const styles: Record<string, number> = { A1: styleId('title') };
  const formats: Record<string, number> = {};
  HEAD.forEach(({ label, value, format }, index) => {
    cells[`${letter(index)}2`] = label;
    cells[`${letter(index)}3`] = value;
    formats[`${letter(index)}3`] = formatId(format);
  });
  styles[`A2:${letter(HEAD.length - 1)}2`] = styleId('label');
  styles[`A3:${letter(HEAD.length - 1)}3`] = styleId('value');
  COLUMNS.forEach(({ header, isComputed }, index) => {
    cells[`${letter(index)}${HEADER_ROW}`] = header;
    const isNumeric = index > 2 && letter(index) !== 'M';
    styles[`${letter(index)}${HEADER_ROW}`] = styleId(isNumeric ? 'numericHeader' : 'header');
    if (isComputed) styles[`${letter(index)}${FIRST_ROW}:${letter(index)}${ROWS}`] = styleId('computed');
  });
  const sample = kpis(days);
  sample.forEach((kpi, index) => {
    const row = FIRST_ROW + index;
    const { name, owner, target, kind, unit } = kpi;
    const typed = { A: name, C: owner, D: String(target), E: kpi.actual(row), M: kind };
    const derived = { L: `=IF(E${row}="", "", $C$3)`, O: '=$A$3', P: '=$B$3' };
    for (const [column, content] of Object.entries({ ...typed, ...derived }))
      cells[`${column}${row}`] = content;
    for (const column of ['D', 'E', 'H', 'I', 'K']) formats[`${column}${row}`] = formatId(unit);
    formats[`J${row}`] = formatId(unit === 'count' ? 'tenths' : unit);
    formats[`F${row}`] = formatId(kind.includes('lower') ? 'shareUsed' : 'share');
    formats[`G${row}`] = formatId('gap');
  });
  formats[`L${FIRST_ROW}:L${ROWS}`] = formatId('date');
  formats[`O${FIRST_ROW}:P${ROWS}`] = formatId('date');
  return {
    ...sheet(
      'progress',
      SAMPLE_SHEET,
      ROWS,
      COLUMNS.map(({ width }) => width),
      cells,
    ),
    styles,
    formats,
    conditionalFormats: conditionalFormats(`B${FIRST_ROW}:B${ROWS}`, `G${FIRST_ROW}:G${ROWS}`),
    notes: NOTES,
    panes: { xSplit: 1, ySplit: HEADER_ROW },
    rows: { 0: { size: 34 }, [HEADER_ROW - 1]: { size: 30 } },
  };
}

function logSheet(days: readonly LoggedDay[]) {
  const cells: Record<string, string> = { A1: 'Date', B1: 'KPI', C1: 'Value', D1: 'Note' };
  let row = 2;
  for (const day of days) {
    for (const [column, name] of Object.entries(LOGGED)) {
      cells[`A${row}`] = serialOf(day.date);
      cells[`B${row}`] = name;
      cells[`C${row}`] = String(day[column as LoggedColumn]);
      row++;
    }
  }
  return {
    ...sheet('log', 'Log', row + 500, [100, 150, 110, 220], cells),
    styles: { 'A1:B1': styleId('header'), C1: styleId('numericHeader'), D1: styleId('header') },
    formats: { [`A2:A${row + 500}`]: formatId('date'), [`C2:C${row + 500}`]: formatId('plain') },
    panes: { xSplit: 0, ySplit: 1 },
  };
}

function calendarSheet() {
  const cells: Record<string, string> = { A1: 'Open weekdays', B1: 'Holidays', A2: 'Sun-Fri' };
  HOLIDAYS.forEach((holiday, index) => {
    cells[`B${index + 2}`] = serialOf(holiday);
  });
  return {
    ...sheet('calendar', 'Calendar', 200, [140, 110], cells),
    styles: { 'A1:B1': styleId('header') },
    formats: { 'B2:B200': formatId('date') },
    panes: { xSplit: 0, ySplit: 1 },
  };
}

/** What every sheet of a workbook file has. */
function sheet(
  id: string,
  name: string,
  rowNumber: number,
  widths: readonly number[],
  cells: Record<string, string>,
) {
  return {
    id,
    name,
    colNumber: 26,
    rowNumber,
    cols: Object.fromEntries(widths.map((size, index) => [index, { size }])),
    rows: {},
    merges: [],
    cells,
    styles: {},
    formats: {},
    borders: {},
    conditionalFormats: [],
    dataValidationRules: [],
    figures: [],
    tables: [],
    headerGroups: { ROW: [], COL: [] },
    areGridLinesVisible: true,
    isVisible: true,
  };
}

/** The sample workbook as a file. */
export function sampleWorkbook(): WorkbookFile {
  const days = loggedDays();
  const data = {
    version: '19.3.2',
    sheets: [progressSheet(days), logSheet(days), calendarSheet()],
    styles: STYLES,
    formats: Object.fromEntries(Object.values(FORMATS).map((format, index) => [index + 1, format])),
    borders: {},
    revisionId: 'START_REVISION',
    uniqueFigureIds: true,
    settings: {
      locale: {
        name: 'English (US)',
        code: 'en_US',
        thousandsSeparator: ',',
        decimalSeparator: '.',
        weekStart: 1,
        dateFormat: 'yyyy-mm-dd',
        timeFormat: 'hh:mm:ss',
        formulaArgSeparator: ',',
      },
    },
    pivots: {},
    pivotNextId: 1,
    customTableStyles: {},
    namedRanges: { KPI_CALENDAR: 'Calendar!A1:B200', KPI_LOG: 'Log!A:C' },
  };
  return { name: 'Gift shop KPIs', timeZone: SAMPLE_TIME_ZONE, data: data as unknown as WorkbookData };
}
