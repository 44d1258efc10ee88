import { alertLogCells, alertLogTable } from '../../src/alerts/alert-log';

const ROW = { sheet: 'April 2026', kpi: '=Calls', to: 'ann@x.com', why: 'Behind.' };

test('a row is written in the order of the columns, and texts stay texts', () => {
  const cells = alertLogCells('2026-04-21 08:24', ROW);
  expect(alertLogTable().columns.map(({ key }) => key)).toEqual(Object.keys(cells));
  expect(cells).toEqual({
    time: '2026-04-21 08:24',
    sheet: "'April 2026",
    kpi: "'=Calls",
    to: 'ann@x.com',
    why: 'Behind.',
  });
});

test('what is empty stays empty', () => {
  expect(alertLogCells('now', { sheet: '', kpi: '', to: '', why: 'Off.' })).toMatchObject({
    sheet: '',
    kpi: '',
    to: '',
  });
});

test('more than a cell bears is cut', () => {
  const written = (length: number) => alertLogCells('now', { ...ROW, why: 'a'.repeat(length) }).why;
  expect(written(2000)).toContain('a'.repeat(2000));
  expect(written(60_000)).toContain(`${'a'.repeat(1999)}…`);
});

test('a time, names and addresses stand on one line, and most of the width is for the reason', () => {
  const widths = alertLogTable().columns.map(({ key, width }) => [key, width]);
  expect(widths).toEqual([
    ['time', 125],
    ['sheet', 170],
    ['kpi', 170],
    ['to', 200],
    ['why', 480],
  ]);
});

test('all but the first column say what they are by their headers; the first says what the sheet is for', () => {
  const { columns, headerRow, searchedRows } = alertLogTable();
  expect([headerRow, searchedRows]).toEqual([1, 10]);
  expect(columns.map(({ note }) => note !== undefined)).toEqual([true, false, false, false, false]);
});
