// The calendar: one that can't be read, and several in one column.

import type { Host } from '../../workbench/host/host';
import { ask, at, goTo, OCTOBER, october, openFile, request } from '../bundle/a-file';
import { figuresOf, heads, logOf, pass, preview, problemsOf, turnOnAtOneCheck } from './watching';

/** Two KPIs, one far behind, the morning before anyone would be told. */
function late(): Host {
  const host = openFile('2011-10-20');
  request(
    host,
    'createSheet',
    october({ owner: 'ann@x.com', check: 'weekly' }, { owner: 'bob@x.com', check: 'weekly', target: '5' }),
  );
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[5], [9]]);
  turnOnAtOneCheck(host);
  return host;
}

const hasHistory = (host: Host) => host.engine.sheetNames().includes('History');

test.each([
  ['C3', "'31/10/11"],
  ['A2', 'Mon-Fir'],
  ['C2', 'xmas'],
  ['C4', '=1/0'],
  ['A2', "'1111111"],
])(
  'C1: with %s of the calendar being %s nobody is judged or mailed, and the cell is named',
  (cell, entry) => {
    const host = late();
    host.spreadsheet.enter('Calendar', cell, entry);
    for (const row of [6, 7]) {
      expect(figuresOf(host, row).filter((text) => text !== '' && !text.startsWith('⚠ calendar'))).toEqual(
        [],
      );
    }
    const { kpis, elapsed, daysLeft } = request(host, 'loadProgress');
    expect([kpis, elapsed, daysLeft]).toEqual([[], null, null]);
    expect(problemsOf(host)[0]).toMatch(new RegExp(`^Calendar!${cell}: calendar `));
    const { mails, silent } = preview(host);
    expect(mails).toEqual([]);
    expect(silent.map(({ kpi }) => kpi)).toEqual(['KPI 1', 'KPI 2']);
    expect(silent[0]?.reason).toMatch(new RegExp(`while the calendar can not be read: Calendar!${cell}: `));
    expect(pass(host, 3)).toEqual([]);
    expect(logOf(host)).toEqual([
      expect.stringMatching(new RegExp(`^ \\|  \\|  \\| Nothing is judged.*Calendar!${cell}: calendar `)),
    ]);
    expect(hasHistory(host)).toBe(false);
    host.spreadsheet.enter('Calendar', cell, cell === 'A2' ? 'Every day' : '');
    expect(heads(pass(host, 1))).toEqual([
      'ann@x.com: 1 KPI needs action: KPI 1',
      'bob@x.com: Well done: KPI 2',
    ]);
  },
);

test('C1: the same where the calendar is gone: cells, sidebar and mails are silent alike', () => {
  const host = late();
  host.spreadsheet.deleteSheet('Calendar');
  expect(figuresOf(host, 6).filter((text) => /^[-+£$]?\d/.test(text))).toEqual([]);
  expect(request(host, 'loadProgress').kpis).toEqual([]);
  expect(problemsOf(host).join()).toContain('is gone');
  expect(preview(host).mails).toEqual([]);
  expect(pass(host, 2)).toEqual([]);
  expect(logOf(host)).toEqual([expect.stringContaining('the sheet "Calendar" is gone')]);
});

/** A goal alone. */
const GOAL = {
  name: '',
  start: '2011-10-01',
  end: '2011-10-31',
  kpiSheet: '',
  nodes: [
    {
      kind: 'total',
      direction: 'higher',
      unit: 'count',
      indicator: '',
      source: 'typed',
      name: 'Revenue',
      feeds: '',
      how: '',
      target: '900',
    },
  ],
} as const;

test('C1: a file that has only a goal tree is told of it too', () => {
  const host = openFile('2011-10-20');
  request(host, 'createGoal', GOAL);
  host.spreadsheet.enter('Goal', 'H6', 9);
  turnOnAtOneCheck(host);
  host.spreadsheet.deleteSheet('Calendar');
  expect(problemsOf(host).join()).toContain('is gone');
  expect(pass(host, 2)).toEqual([]);
  expect(logOf(host)).toEqual([expect.stringContaining('the sheet "Calendar" is gone')]);
});

test('C1: what is made with a calendar that can not be read says so, and Set up names the cell', () => {
  const host = late();
  host.spreadsheet.enter('Calendar', 'C3', "'31/10/11");
  expect(request(host, 'loadSidebar').calendar?.problem).toMatch(/^Calendar!C3: /);
  goTo(host, '2011-10-31');
  const next = request(host, 'createNextPeriod', { sheet: OCTOBER });
  expect(next.notes[0]).toMatch(/no figures until it is mended: Calendar!C3: /);
  const made = ask(host, 'createSheet', { ...october({}), name: 'Mine', calendar: null });
  expect(made).toMatchObject({ sheet: 'Mine', notes: [expect.stringContaining('Calendar!C3: ')] });
  host.spreadsheet.enter('Calendar', 'C3', '');
  expect(request(host, 'loadSidebar').calendar).toEqual({
    weekdays: 'Every day',
    holidays: [],
    weights: '',
  });
  expect(host.spreadsheet.text(next.sheet, at('status', 6))).toBe('Not started');
});

test('C1: what is made of a goal tree says how its days count, where nobody has said so', () => {
  const host = openFile('2011-10-20');
  const notes = () => {
    const made = request(host, 'createGoal', GOAL);
    return made.notes.filter((note) => !note.startsWith('There is a sheet'));
  };
  expect(notes()[0]).toMatch(/^In the new sheet "Calendar" every day counts/);
  expect(notes().join()).not.toMatch(/calendar/i);
  host.spreadsheet.enter('Calendar', 'B3', "'31/10/11");
  expect(notes()[0]).toMatch(/no figures until it is mended: Calendar!B3: /);
  host.spreadsheet.deleteSheet('Calendar');
  expect(notes()[0]).toMatch(/^This file had lost its calendar/);
  host.spreadsheet.enter('Calendar', 'A2', 'Mon-Fri');
  const weekend = { ...GOAL, start: '2011-10-01', end: '2011-10-02' };
  expect(ask(host, 'createGoal', weekend)).toMatchObject({ refused: expect.anything() });
});

describe('C2: a column of calendars, a row each', () => {
  const DAYS = ['2011-06-01', '2011-06-21', '2011-06-10'];
  const inGrid = (calendars: readonly string[], formula: string) => {
    const host = openFile('2011-06-20');
    host.spreadsheet.enterRows(
      'Sheet1',
      'A1',
      calendars.map((calendar) => [...DAYS, calendar]),
    );
    host.spreadsheet.enter('Sheet1', 'F1', formula);
    return host;
  };
  const rows = ['2011-06-03', 'Every day'];

  test.each([
    ['ELAPSED', '=ELAPSED(A1:A2, B1:B2, C1:C2, D1:D2)', rows],
    ['DAYS_LEFT', '=DAYS_LEFT(A1:A3, B1:B3, C1:C3, D1:D3)', ['Mon-Fri', 'Every day', 'Sun-Thu']],
    ['EXPECTED', '=EXPECTED(D1:D2, A1:A2, B1:B2, C1:C2, D1:D2)', rows],
  ])('%s refuses it in words, and merges nothing', (_, formula, calendars) => {
    const host = inGrid(calendars, formula);
    expect(host.spreadsheet.text('Sheet1', 'F1')).toMatch(/^#/);
    expect(host.spreadsheet.message('Sheet1', 'F1')).toContain('one calendar holds for all rows');
    expect(host.spreadsheet.text('Sheet1', 'F2')).toBe('');
  });

  test('one calendar a cell gives each row its own', () => {
    const host = inGrid(rows, '=ELAPSED(A1, B1, C1, D1)');
    host.spreadsheet.enter('Sheet1', 'F2', '=ELAPSED(A2, B2, C2, D2)');
    expect(Number(host.spreadsheet.value('Sheet1', 'F2'))).toBeCloseTo(10 / 21, 12);
  });
});
