// What follows an edit on a progress sheet: through the built script's onEdit, as a person edits.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import type { Entry } from '../../workbench/host/workbook';
import { at, goTo, OCTOBER, october, openFile, openMade, request } from './a-file';
import { countedCalls } from './kills';

const made = (...kpis: readonly Partial<KpiForm>[]) => {
  const host = openMade(october(...kpis), '2011-10-17');
  return host;
};
const enter = (host: Host, cell: string, entry: Entry) => host.spreadsheet.enter(OCTOBER, cell, entry);
const text = (host: Host, cell: string) => host.spreadsheet.text(OCTOBER, cell);
const formula = (host: Host, cell: string) => host.spreadsheet.formula(OCTOBER, cell);
const through = (host: Host, first: number, last: number) =>
  host.spreadsheet.texts(OCTOBER, `${at('dataThrough', first)}:${at('dataThrough', last)}`).flat();

/** A block from Actual to Data through, with nothing typed into what lies between. */
const block = (actual: Entry, dataThrough: Entry): Entry[] => [actual, ...Array(10).fill(''), dataThrough];

describe('Data through', () => {
  test('is stamped where an Actual is typed, and stays while the days go on', () => {
    const host = made({});
    enter(host, at('actual', 6), 12);
    goTo(host, '2011-10-20');
    expect(text(host, at('dataThrough', 6))).toBe('2011-10-16');
    enter(host, at('actual', 6), 15);
    expect(text(host, at('dataThrough', 6))).toBe('2011-10-19');
  });

  test('follows the head again where the Actual is cleared, or becomes a formula', () => {
    const host = made({}, {});
    host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[1], [2]]);
    host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[''], ['=1+1']]);
    expect(through(host, 6, 7)).toEqual(['', '2011-10-16']);
    goTo(host, '2011-10-20');
    expect(through(host, 6, 7)).toEqual(['', '2011-10-19']);
  });

  test('that is pasted along with its Actual is kept; a formula or nothing is stamped', () => {
    const host = made({}, {}, {}, {});
    host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [
      block(1, '2011-10-05'),
      block(2, ''),
      block(3, '=IF(E8="", "", $C$3)'),
    ]);
    expect(through(host, 6, 9)).toEqual(['2011-10-05', '2011-10-16', '2011-10-16', '']);
    expect([6, 7, 8].map((row) => formula(host, at('dataThrough', row)))).toEqual(['', '', '']);
    expect(formula(host, at('dataThrough', 9))).not.toBe('');
  });

  test.each(['', 'soon'])('is the usual day where the head shows "%s"', (shown) => {
    const host = made({});
    enter(host, 'C3', shown);
    enter(host, at('actual', 6), 12);
    expect(text(host, at('dataThrough', 6))).toBe('2011-10-16');
  });

  test('is the typed day of a frozen sheet', () => {
    const host = made({});
    enter(host, 'C3', '2011-10-10');
    enter(host, at('actual', 6), 12);
    expect(text(host, at('dataThrough', 6))).toBe('2011-10-10');
  });

  test('is left alone in rows without a KPI, also within a paste', () => {
    const host = made({}, {}, {});
    enter(host, 'A7', '');
    enter(host, at('dataThrough', 7), "'2011-10");
    host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[1], [2], [3]]);
    expect(through(host, 6, 8)).toEqual(['2011-10-16', '2011-10', '2011-10-16']);
    expect(host.spreadsheet.value(OCTOBER, at('dataThrough', 7))).toBe('2011-10');
  });
});

test('a new name gets the period of the head, and a day as soon as it has an Actual', () => {
  const host = made({});
  enter(host, 'A7', 'Calls');
  expect([at('start', 7), at('end', 7)].map((cell) => formula(host, cell))).toEqual(['=$A$3', '=$B$3']);
  expect(text(host, at('dataThrough', 7))).toBe('');
  enter(host, at('end', 7), '2011-10-20');
  enter(host, 'A7', 'More calls');
  expect(text(host, at('end', 7))).toBe('2011-10-20');
});

test('a column that a formula fills from its header is not written into', () => {
  const host = made({}, {});
  const column = at('dataThrough');
  host.spreadsheet.enterRows(OCTOBER, `${column}6`, [[''], ['']]);
  enter(host, `${column}5`, '={"Data through"; "2011-10-12"; "2011-10-13"}');
  expect(through(host, 5, 7)).toEqual(['Data through', '2011-10-12', '2011-10-13']);
  host.clearRecords();
  enter(host, at('actual', 6), 12);
  expect(host.calls.filter(({ method }) => /^set(?!Property)/.test(method))).toEqual([]);
});

test('the whole row is shown in its unit, at once for a fill, and the kind changes the achievement only', () => {
  const host = made({}, {}, {});
  host.spreadsheet.enterRows(OCTOBER, at('target', 6), [
    [0.25, 0.1],
    [0.5, 0.2],
    [100, 50],
  ]);
  host.spreadsheet.enterRows(OCTOBER, at('unit', 6), [['%'], ['%']]);
  expect(host.spreadsheet.texts(OCTOBER, 'D6:E8')).toEqual([
    ['25.0%', '10.0%'],
    ['50.0%', '20.0%'],
    ['100', '50'],
  ]);
  host.spreadsheet.setFormat(OCTOBER, 'D8', '0.000');
  enter(host, at('kind', 8), 'Total (lower is better)');
  expect([text(host, 'D8'), text(host, at('achievement', 8))]).toEqual(['100.000', '50.0% used']);
});

test('a format of a column in between is never touched', () => {
  const host = made({});
  host.spreadsheet.setFormat(OCTOBER, at('comment', 6), '@');
  enter(host, at('unit', 6), '¥');
  enter(host, at('comment', 6), '1/2');
  expect(text(host, at('comment', 6))).toBe('1/2');
});

describe('on a sheet that someone made by hand', () => {
  const HEADERS = ['Unit', 'Actual', 'Mine', 'Target', 'KPI', 'Owner', 'End', 'Data through', 'Start'];
  const byHand = (top: Entry[][]) => {
    const host = openFile('2011-10-17', {
      workbook: { timeZone: 'Europe/London', sheets: [{ name: 'Mine' }] },
    });
    host.spreadsheet.enterRows('Mine', 'A1', [...top, HEADERS]);
    return host;
  };

  test('columns are found where they stand', () => {
    const host = byHand([
      ['', 'As of', 'Start', 'End'],
      ['', '2011-10-12', '2011-10-01', '2011-10-31'],
    ]);
    host.spreadsheet.enterRows('Mine', 'A4', [['%', 0.2, "'01", 0.4, 'Share']]);
    expect(host.spreadsheet.texts('Mine', 'A4:I4')).toEqual([
      ['%', '20.0%', '01', '40.0%', 'Share', '', '2011-10-31', '2011-10-12', '2011-10-01'],
    ]);
    expect(host.log).toEqual([]);
  });

  test('without a head nothing is stamped, and nothing fails', () => {
    const host = byHand([]);
    host.spreadsheet.enterRows('Mine', 'A2', [['%', 0.2, '', 0.4, 'Share']]);
    expect(host.spreadsheet.texts('Mine', 'A2:I2')).toEqual([
      ['%', '20.0%', '', '40.0%', 'Share', '', '', '', ''],
    ]);
    expect(host.log).toEqual([]);
  });
});

test('a table that is pasted together with its headers is followed like any other', () => {
  const host = openFile('2011-10-17');
  host.spreadsheet.enterRows('Sheet1', 'A1', [
    ['Start', 'End', 'As of', '', '', '', ''],
    ['2011-10-01', '2011-10-31', '2011-10-12', '', '', '', ''],
    ['KPI', 'Owner', 'Target', 'Actual', 'Start', 'End', 'Data through'],
    ['Calls', 'a@x.com', 100, 50, '', '', ''],
  ]);
  expect(host.spreadsheet.texts('Sheet1', 'E4:G4')).toEqual([['2011-10-01', '2011-10-31', '2011-10-12']]);
});

describe('the calls that an edit costs', () => {
  /** Calls of the document, but for those of the cells that are computed anew. */
  const SERVICES = ['SpreadsheetApp.Range', 'SpreadsheetApp.Sheet'];
  const callsOf = (host: Host, edit: () => void) => {
    host.clearRecords();
    edit();
    const calls = host.calls.filter(({ service }) => SERVICES.includes(service));
    return { reads: calls.filter(({ remote }) => remote).length, calls: calls.length };
  };
  const actuals = (count: number) => Array.from({ length: count }, (_, index) => [count + index]);

  test.each([
    ['beside what matters: one read, and the size of the sheet', at('comment', 6), { reads: 2, calls: 8 }],
    ['in the title: the same', 'A1', { reads: 2, calls: 8 }],
    ['of an Actual', at('actual', 6), { reads: 7, calls: 24 }],
  ])('%s', (_, cell, expected) => {
    const host = made({});
    expect(callsOf(host, () => enter(host, cell, 12))).toEqual(expected);
  });

  test('are as many for a paste of 50 as for one', () => {
    const host = made(...Array.from({ length: 50 }, () => ({})));
    const paste = (count: number) =>
      callsOf(host, () => host.spreadsheet.enterRows(OCTOBER, at('actual', 6), actuals(count)));
    expect(paste(50)).toEqual(paste(2));
  });

  test('on the log, where names are entered day by day, are few: it is no progress sheet', () => {
    const host = made({ actuals: 'log' });
    expect(callsOf(host, () => host.spreadsheet.enter('Log', 'B2', 'KPI 1'))).toMatchObject({ reads: 3 });
  });
});

describe('the mark of the last edit', () => {
  const markOf = (host: Host) => request(host, 'editMark').mark;
  /** What onEdit leaves of it. */
  const lastEdit = (host: Host) => host.properties.document?.['edit.mark'];
  const changesMark = (host: Host, edit: () => void) => {
    const before = lastEdit(host);
    edit();
    return lastEdit(host) !== before;
  };

  test('is another one after each edit that a figure could come from, and is that of the view', () => {
    const host = made({ actuals: 'log' });
    const edits: [string, string, Entry][] = [
      [OCTOBER, at('actual', 6), 12],
      [OCTOBER, at('actual', 6), 13],
      [OCTOBER, at('cause', 6), 'Rain'],
      [OCTOBER, 'A3', '2011-10-02'],
      [OCTOBER, 'F3', 0.2],
      [OCTOBER, at('landing', 5), 'Landing'],
      ['Log', 'A2', '2011-10-02'],
      ['Log', 'C2', 5],
      ['Calendar', 'A2', 'Mon-Fri'],
      ['Calendar', 'C9', '2011-10-03'],
    ];
    for (const [sheet, cell, entry] of edits)
      expect([sheet, cell, changesMark(host, () => host.spreadsheet.enter(sheet, cell, entry))]).toEqual([
        sheet,
        cell,
        true,
      ]);
    expect(host.log).toEqual([]);
  });

  test('stays after an edit of another sheet, and costs it one read and no write', () => {
    const host = openFile('2011-10-17', {
      workbook: { timeZone: 'Europe/London', sheets: [{ name: 'Mine' }] },
    });
    host.spreadsheet.enterRows('Mine', 'A1', [['Date', 'Team', 'Note']]);
    host.clearRecords();
    expect(changesMark(host, () => host.spreadsheet.enter('Mine', 'B7', 'x'))).toBe(false);
    expect(host.calls.some(({ method }) => method.startsWith('set'))).toBe(false);
    expect(host.calls.filter(({ method }) => method === 'getValues')).toHaveLength(1);
  });

  test('is found on a sheet of few rows, and where the headers stand elsewhere', () => {
    const host = openFile('2011-10-17', {
      workbook: { timeZone: 'Europe/London', sheets: [{ name: 'Mine', rows: 4 }] },
    });
    host.spreadsheet.enterRows('Mine', 'B2', [['Owner', 'Target', 'KPI', 'Result']]);
    expect(changesMark(host, () => host.spreadsheet.enter('Mine', 'B3', 'x'))).toBe(true);
    expect(changesMark(host, () => host.spreadsheet.enter('Mine', 'E3', 7))).toBe(true);
    expect(host.log).toEqual([]);
  });

  test('is another one after what the sidebar writes, and the view has it', () => {
    const host = made({ name: 'Deals' });
    const { mark, kpis } = request(host, 'loadProgress');
    const changes = { cause: { from: '', to: 'Rain' } };
    request(host, 'saveKpi', {
      sheet: OCTOBER,
      kpi: 'Deals',
      owner: 'ana@example.com',
      row: kpis[0]?.row ?? 0,
      changes,
    });
    expect(markOf(host)).not.toBe(mark);
    expect(request(host, 'loadProgress').mark).toBe(markOf(host));
  });

  test('is another one on another day, for Progress too: nobody has to edit anything', () => {
    const host = made({});
    const mark = markOf(host);
    host.setNow(host.now + 24 * 3600 * 1000);
    expect(markOf(host)).not.toBe(mark);
    expect(request(host, 'loadProgress').mark).toBe(markOf(host));
  });

  test('is another one where the sheet shows something else, of which no edit was told', () => {
    const host = made({});
    enter(host, at('actual', 6), 12);
    const { mark } = request(host, 'loadProgress');
    const edit = lastEdit(host);
    host.spreadsheet.undo();
    host.spreadsheet.undo();
    expect(lastEdit(host)).toBe(edit);
    expect(markOf(host)).not.toBe(mark);
    expect(request(host, 'loadProgress').mark).toBe(markOf(host));
  });

  test('is asked for without the large tier, in three calls that leave the sandbox: for it, and for the sheet that is looked at', () => {
    const host = made({});
    enter(host, at('actual', 6), 12);
    host.clearRecords();
    expect(markOf(host)).not.toBe('');
    expect(host.calls.filter(({ service }) => service === 'HtmlService')).toEqual([]);
    expect(host.remoteCalls).toBe(3);
  });
});

test('nothing that fails in it reaches a person', () => {
  const host = made({});
  host.clearRecords();
  enter(host, at('actual', 6), 0);
  const calls = countedCalls(host).length;
  expect(calls).toBeGreaterThan(10);
  for (let call = 1; call <= calls; call++) {
    host.failAt(call);
    enter(host, at('actual', 6), call);
    host.failAt(0);
    expect(host.spreadsheet.value(OCTOBER, at('actual', 6))).toBe(call);
  }
  expect(host.log.length).toBeGreaterThan(10);
  expect(host.log.filter((line) => line.startsWith('onEdit:'))).toEqual([]);
});
