// Sheets that have outgrown what they were made for, and formulas of the user's own in our columns.

import type { Host } from '../../workbench/host/host';
import { ask, at, goTo, openFile, request } from '../bundle/a-file';
import { turnOn } from '../bundle/mornings';
import {
  CALLS,
  DEALS,
  fileOf,
  JUNE,
  june,
  mailsUntil,
  ORDERS,
  onThe,
  previewOf,
  problemsOf,
  progressOf,
  shown,
  type,
  viewOf,
} from './a-case';

describe('H4: a holiday below what the calendar was made with', () => {
  const CALENDAR = { weekdays: 'Every day', holidays: '' };
  /** On the 18th, with 17 of 30 days over, and a calendar that has grown to 260 rows. */
  function grown(): Host {
    const host = fileOf('2026-06-18', { ...june(CALLS), calendar: CALENDAR });
    type(host, 'actual', 160);
    host.spreadsheet.insertRows('Calendar', 201, 60);
    return host;
  }
  const elapsed = (over: number, of: number) => `${((100 * over) / of).toFixed(1)}%`;

  test('H4: a holiday in row 201 of Calendar counts, in cells, in Progress and in mails', () => {
    const host = grown();
    expect(host.spreadsheet.text(JUNE, 'D3')).toBe(elapsed(17, 30));
    host.spreadsheet.enter('Calendar', 'C201', onThe(10));
    expect(host.spreadsheet.text(JUNE, 'D3')).toBe(elapsed(16, 29));
    expect(progressOf(host).elapsed).toBe(elapsed(16, 29));
    // 160 of 300 after 16 of 29 days: expected 165.5, not 170.
    expect(shown(host, 'expected')).toBe('166');
    expect(JSON.stringify(viewOf(host, 'Calls').explanation)).toContain('16');
    type(host, 'actual', 20);
    turnOn(host, { checksInARow: 1 });
    mailsUntil(host, onThe(19));
    expect(host.outbox[0]?.body).toContain('20 of 166 expected');
  });

  test('H4: in a row that a program wrote counts as soon as anyone looks, and for cells from then on', () => {
    const host = grown();
    // No edit is seen: as an import would write it.
    host.engine.dispatchAsScript([
      {
        type: 'UPDATE_CELL',
        sheetId: host.engine.sheetId('Calendar'),
        col: 2,
        row: 239,
        content: onThe(10),
      },
    ]);
    expect(host.spreadsheet.text(JUNE, 'D3')).toBe(elapsed(17, 30));
    expect(progressOf(host).elapsed).toBe(elapsed(16, 29));
    expect(host.spreadsheet.text(JUNE, 'D3')).toBe(elapsed(16, 29));
  });

  test('H4: the check finds it too, and a cell that is none is named', () => {
    const host = grown();
    turnOn(host, { checksInARow: 1 });
    host.spreadsheet.enter('Calendar', 'C255', 'midsummer');
    expect(previewOf(host)).toEqual([expect.stringContaining('Calls')]);
    expect(previewOf(host).join()).not.toContain('mail to');
    expect(problemsOf(host).join()).toContain('midsummer');
    expect(progressOf(host).problems[0]?.cell).toBe('Calendar!C255');
  });

  test('H4: costs the same calls, however many rows there are', () => {
    const calls = (rows: number) => {
      const host = fileOf('2026-06-18', { ...june(CALLS), calendar: CALENDAR });
      host.spreadsheet.insertRows('Calendar', 201, rows);
      host.spreadsheet.enter('Calendar', 'C201', onThe(10));
      host.spreadsheet.enter('Calendar', `C${200 + rows}`, onThe(11));
      host.clearRecords();
      progressOf(host);
      return host.calls.filter(({ ofCell }) => !ofCell).length;
    };
    expect(calls(2000)).toBe(calls(50));
  });

  test('H4: what stands below a range of their own is none of the calendar', () => {
    const host = openFile('2026-06-18');
    host.spreadsheet.addSheet({ name: 'Settings' });
    host.spreadsheet.enterRows('Settings', 'B2', [['Every day'], [onThe(10)], [''], ['Our team'], ['Ann']]);
    host.spreadsheet.nameRange('KPI_CALENDAR', 'Settings', 'B2:B3');
    request(host, 'createSheet', { ...june(CALLS), calendar: null });
    expect(host.engine.sheetNames()).not.toContain('Calendar');
    expect(problemsOf(host)).toEqual([]);
    expect(progressOf(host).elapsed).toBe(elapsed(16, 29));
  });
});

describe('H5: formulas of the user’s own in Data through', () => {
  const days = (host: Host, first: number, last: number) => {
    // All is calculated anew, so that a spill that is blocked shows it.
    host.setNow(host.now);
    return host.spreadsheet.texts(JUNE, `${at('dataThrough', first)}:${at('dataThrough', last)}`).flat();
  };
  const four = () =>
    fileOf('2026-06-18', june(...[1, 2, 3, 4].map((n) => ({ ...CALLS, name: `Calls ${n}` }))));

  test.each([
    ['=ARRAYFORMULA(DATE(2026,6,{10;11;12;13}))'],
    ['={DATE(2026,6,10);DATE(2026,6,11);DATE(2026,6,12);DATE(2026,6,13)}'],
    ['=SEQUENCE(4,1,DATE(2026,6,10))'],
  ])('H5: %s goes on to fill its rows when an Actual is typed', (formula) => {
    const host = four();
    host.spreadsheet.enterRows(JUNE, at('dataThrough', 6), [[''], [''], [''], ['']]);
    host.spreadsheet.enter(JUNE, at('dataThrough', 6), formula);
    const before = ['2026-06-10', '2026-06-11', '2026-06-12', '2026-06-13'];
    const typed = host.spreadsheet.formula(JUNE, at('dataThrough', 6));
    expect(days(host, 6, 9)).toEqual(before);
    for (const row of [8, 6, 9]) type(host, 'actual', 12, row);
    expect(days(host, 6, 9)).toEqual(before);
    host.spreadsheet.enterRows(JUNE, at('actual', 6), [[1], [2], [3], [4]]);
    expect(days(host, 6, 9)).toEqual(before);
    expect(host.spreadsheet.formula(JUNE, at('dataThrough', 6))).toBe(typed);
  });

  test.each(['=H4', '=$C$3-2', '=TODAY()-3', '=IF(E6="","",H4)', '=MAX(H1:H3)'])(
    'H5: %s there stays when an Actual is typed',
    (formula) => {
      const host = four();
      host.spreadsheet.enter(JUNE, 'H4', onThe(9));
      host.spreadsheet.enter(JUNE, at('dataThrough', 6), formula);
      const before = host.spreadsheet.formula(JUNE, at('dataThrough', 6));
      type(host, 'actual', 12);
      expect(host.spreadsheet.formula(JUNE, at('dataThrough', 6))).toBe(before);
      // The row below has ours, and is stamped.
      type(host, 'actual', 12, 7);
      expect(days(host, 7, 7)).toEqual([onThe(17)]);
    },
  );

  test('H5: every formula that we write there ourselves is replaced', () => {
    const host = fileOf('2026-06-18', june(CALLS, DEALS, { ...ORDERS }, { ...CALLS, name: 'Sum' }));
    // The head's day, that of the log, and that of other rows.
    type(host, 'actual', '=E6+E7', 9);
    for (const row of [6, 7, 8, 9]) {
      expect(host.spreadsheet.formula(JUNE, at('dataThrough', row))).not.toBe('');
      type(host, 'actual', 12, row);
    }
    expect(days(host, 6, 9)).toEqual([17, 17, 17, 17].map(onThe));
    goTo(host, '2026-06-20');
    expect(days(host, 6, 9)).toEqual([17, 17, 17, 17].map(onThe));
  });
});

describe('H9: more rows than were made', () => {
  test('H9: a KPI far below has the formats of its unit and the colours of its status', () => {
    const host = fileOf('2026-06-18', june(CALLS));
    const row = 90;
    host.spreadsheet.enter(JUNE, `A${row}`, 'Far down');
    type(host, 'target', 0.5, row);
    type(host, 'unit', '%', row);
    type(host, 'kind', 'Rate', row);
    type(host, 'actual', 0.25, row);
    expect([shown(host, 'target', row), shown(host, 'actual', row)]).toEqual(['50.0%', '25.0%']);
    expect(shown(host, 'paceGap', row)).toBe('-50.0%');
    expect(shown(host, 'dataThrough', row)).toBe(onThe(17));
    expect(shown(host, 'status', row)).toBe('Behind');
    // In the row of the first KPI, and in this one, by the same rules.
    const coloursAt = (at: number) => {
      const { textColor, fillColor } = host.engine.model.getters.getCellComputedStyle(cellAt(host, at));
      return [textColor, fillColor];
    };
    type(host, 'actual', 20);
    expect(coloursAt(row)).toEqual(coloursAt(6));
    expect(coloursAt(row)).not.toContain(undefined);
  });

  const cellAt = (host: Host, row: number) => ({
    sheetId: host.engine.sheetId(JUNE),
    col: columnOf(at('status')),
    row: row - 1,
  });
  const columnOf = (letters: string) => letters.charCodeAt(0) - 65;
});

describe('H10: too much at once', () => {
  test('H10: 501 KPIs through "change it first" are counted, and the limit is said', () => {
    const host = fileOf('2026-06-18', june(CALLS));
    const kpis = Array.from({ length: 501 }, (_, index) => ({ ...CALLS, name: `Calls ${index}` }));
    const reply = ask(host, 'createSheet', { ...june(...kpis), name: 'Many' });
    expect(reply).toEqual({ refused: expect.stringMatching(/501 KPIs.*at most 500/), problems: [] });
  });

  test('H10: a goal of 10,001 characters is too long, and the limit is said', () => {
    const host = fileOf('2026-06-18', june(CALLS));
    const said = (goal: string) => {
      const reply = ask(host, 'createSheet', { ...june({ ...CALLS, goal }), name: 'Long' });
      return 'refused' in reply ? `${reply.refused} ${reply.problems?.map(({ message }) => message)}` : '';
    };
    expect(said('g'.repeat(10_001))).toMatch(/10001 characters.*at most 10000/);
    expect(said('g'.repeat(1001))).toMatch(/at most 1000/);
  });

  test('H10: 201 watched sheets are counted, and the limit is said; so many to choose from are none too many', () => {
    const host = fileOf('2026-06-18', june(CALLS));
    const { form } = request(host, 'loadAlerts');
    const ids = Array.from({ length: 201 }, (_, index) => String(index));
    const reply = ask(host, 'saveAlerts', { ...form, isOn: true, sheets: ids });
    expect(reply).toEqual({ refused: expect.stringMatching(/201 sheets.*at most 200/), problems: [] });
    expect(request(host, 'saveAlerts', { ...form, isOn: true, offered: ids }).form.isOn).toBe(true);
  });

  test('H10: a note of 60,000 characters is too long, and the limit is said', () => {
    const host = fileOf('2026-06-18', june(CALLS));
    const reply = ask(host, 'saveKpi', {
      sheet: JUNE,
      kpi: 'Calls',
      owner: 'ana@example.com',
      row: 6,
      changes: { cause: { from: '', to: 'c'.repeat(60_000) } },
    });
    expect(JSON.stringify(reply)).toMatch(/at most 1000 characters/);
  });
});

describe('H11: hundreds of rows', () => {
  /** A file with a KPI, and so many rows below it. */
  function filled(cells: (index: number) => (string | number)[]): Host {
    const host = fileOf('2026-06-18', june(CALLS));
    host.spreadsheet.insertRows(JUNE, 20, 400);
    host.spreadsheet.enterRows(
      JUNE,
      'A7',
      Array.from({ length: 400 }, (_, index) => cells(index)),
    );
    return host;
  }

  test('H11: that are wrong are counted, and the first ones shown', () => {
    const host = filled((index) => [`Bad ${index}`, 'ana@example.com', 'many', 'few']);
    const view = progressOf(host);
    expect(view.problems.length).toBeLessThanOrEqual(110);
    expect(view.problems[0]?.cell).toMatch(/^[A-Z]7$/);
    expect(view.problems.length + view.moreProblems).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(view).length).toBeLessThan(200_000);
  });

  test('H11: that could be better are counted, and the first suggestions shown', () => {
    const host = filled((index) => [`Good ${index}`, 'ana@example.com', 100, 50]);
    const { advice, moreAdvice } = progressOf(host);
    expect(advice.length).toBe(100);
    expect(moreAdvice).toBeGreaterThanOrEqual(300);
  });
});
