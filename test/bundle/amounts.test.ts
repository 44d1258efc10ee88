// Amounts as the locale of a file writes them: on the built script, in a French file.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { ask, at, OCTOBER, october, openFile, openMade, request } from './a-file';

const french = () => openFile('2011-10-17', { workbook: { timeZone: 'Europe/Paris', locale: 'fr_FR' } });
const plain = (text: unknown) => String(text).replace(/\s/g, ' ');
const value = (host: Host, cell: string) => host.spreadsheet.value(OCTOBER, cell);
const text = (host: Host, cell: string) => plain(host.spreadsheet.text(OCTOBER, cell));
const amounts: readonly Partial<KpiForm>[] = [
  { target: '0,025', unit: 'decimal' },
  { target: '4,500', unit: 'count' },
  { target: '2,500', unit: 'percent', kind: 'rate' },
  { target: '1 200 €', unit: 'euro' },
  { target: '−5', unit: 'count' },
];

test('A1, A2: Set up in a French file reads what is typed as the file would', () => {
  const host = french();
  expect(request(host, 'loadSidebar').numerals).toEqual({ decimal: ',', group: ' ' });
  request(host, 'createSheet', { ...october(...amounts), tolerance: '7,5 %' });
  expect([6, 7, 8, 9, 10].map((row) => value(host, at('target', row)))).toEqual([
    0.025, 4.5, 0.025, 1200, -5,
  ]);
  expect([6, 7, 8, 9].map((row) => text(host, at('target', row)))).toEqual([
    '0,025',
    '4,5',
    '2,5%',
    '€1 200',
  ]);
});

test('A1: an amount that may mean two is refused with an example in that locale, and nothing is made', () => {
  const host = french();
  const reply = ask(host, 'createSheet', october({ target: '1.200', unit: 'euro' }));
  const [problem] = 'problems' in reply ? (reply.problems ?? []) : [];
  expect(problem?.path).toBe('kpis.0.target');
  expect(plain(problem?.message)).toBe(
    '"1.200" is not a number that can be read for certain. Write it as this file does, such as 1 200,5 or 1200.',
  );
  expect(host.engine.sheetNames()).toEqual(['Sheet1']);
});

test('A3: an amount that is none in any file ends in a sentence', () => {
  const host = french();
  const reply = ask(
    host,
    'createSheet',
    october({ target: '1e999' }, { target: '-1e400' }, { target: '45%' }),
  );
  const messages = 'problems' in reply ? (reply.problems ?? []).map(({ message }) => message) : [];
  expect(messages).toEqual([
    '"1e999" is too large: type a number with at most 15 digits.',
    '"-1e400" is too large: type a number with at most 15 digits.',
    '45% is a percentage, but the unit is Count: type an amount, or choose % as the unit.',
  ]);
});

test('A1: Progress, Explain and the next form write numbers as the cells of the file do', () => {
  const host = french();
  request(
    host,
    'createSheet',
    october({ target: '12345,5', unit: 'euro' }, { target: '2,5', unit: 'percent', kind: 'rate' }),
  );
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 6789.5);
  host.spreadsheet.enter(OCTOBER, at('actual', 7), 0.015);
  const { kpis, elapsed } = request(host, 'loadProgress');
  expect(elapsed).toBe('51,6%');
  for (const kpi of kpis) {
    expect(plain(kpi.target)).toBe(text(host, at('target', kpi.row)));
    expect(plain(kpi.actual)).toBe(text(host, at('actual', kpi.row)));
    expect(plain(kpi.landing)).toBe(text(host, at('landing', kpi.row)));
    expect(kpi.gap).toBe(text(host, at('paceGap', kpi.row)));
    expect(JSON.stringify(kpi.explanation)).toMatch(/\d,\d/);
    expect(
      JSON.stringify(kpi.explanation.figures.map(({ filledIn, result }) => [filledIn, result])),
    ).not.toMatch(/\d\.\d/);
  }
  const { form } = request(host, 'loadNextPeriod', { sheet: OCTOBER });
  expect(form.kpis.map(({ target }) => plain(target))).toEqual(['12 345,5', '2,5%']);
  expect(ask(host, 'createSheet', form)).toMatchObject({ sheet: 'November 2011' });
});

test('A1: mails write numbers as the file does', () => {
  const host = french();
  request(host, 'createSheet', october({ target: '12 345', unit: 'euro' }));
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 1234.5);
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 1 });
  request(host, 'checkAtOnce');
  const bodies = host.outbox.map(({ body }) => plain(body)).join('\n');
  expect(bodies).toMatch(/12 345/);
  expect(bodies).not.toMatch(/\d\.\d|12,345/);
});

test('A3: 1.5 in a count is shown as 1.5: as a target from Set up, and as an Actual that is typed', () => {
  const host = openMade(october({ target: '1.5' }, { target: '10' }, { target: '20' }), '2011-10-17');
  expect(text(host, at('target', 6))).toBe('1.5');
  host.spreadsheet.enter(OCTOBER, at('actual', 7), 1.5);
  host.spreadsheet.enter(OCTOBER, at('actual', 8), 2);
  expect([7, 8].map((row) => text(host, at('actual', row)))).toEqual(['1.5', '2']);
  expect([7, 8].map((row) => text(host, at('target', row)))).toEqual(['10.0', '20']);
  const { kpis } = request(host, 'loadProgress');
  for (const { row, target, actual, landing } of kpis.filter((kpi) => kpi.row > 6)) {
    expect([target, actual, landing]).toEqual(
      ['target', 'actual', 'landing'].map((key) => text(host, at(key as 'target', row))),
    );
  }
  host.spreadsheet.enter(OCTOBER, at('actual', 7), 3);
  expect([text(host, at('actual', 7)), text(host, at('target', 7))]).toEqual(['3', '10']);
  host.spreadsheet.enter(OCTOBER, at('target', 8), 20.25);
  expect(text(host, at('target', 8))).toBe('20.25');
});

test('A3: 45% typed as the Actual of a count is shown as what it is', () => {
  const host = openMade(october({ target: '10' }), '2011-10-17');
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 0.45);
  expect(text(host, at('actual', 6))).toBe('0.45');
});

test.each([
  ['1.234,56', 1234.56],
  ['1 200', 1200],
  ['10 %', 0.1],
])('L1: the text "%s" in a cell is read where it can mean only one number', (typed, number) => {
  const host = openFile('2011-10-17');
  host.spreadsheet.enterRows('Sheet1', 'A1', [[`'${typed}`, 1, '=ACHIEVEMENT(A1, B1)']]);
  expect(host.spreadsheet.value('Sheet1', 'C1')).toBe(number);
});

test('L1: a text in a cell that may mean two numbers is named', () => {
  const host = openFile('2011-10-17');
  host.spreadsheet.enterRows('Sheet1', 'A1', [["'1.200", 1, '=ACHIEVEMENT(A1:A2, B1:B2)']]);
  expect(host.spreadsheet.text('Sheet1', 'C1')).toBe(
    '⚠ actual must be a number, got "1.200", a text that may mean two numbers',
  );
});
