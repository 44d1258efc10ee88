// What hostile spreadsheets have found, one by one.

import { decide } from '../../src/alerts/decide';
import { render } from '../../src/alerts/render/render';
import { plain } from '../../src/alerts/text';
import { readLog } from '../../src/cells/log';
import { problemsInLog } from '../../src/sheet/log/log-problems';
import { typedText } from '../../src/sheet/plan/typed-text';
import type { SheetKpi } from '../../src/sheet/read/content';
import { numberText, percentText, REFUSALS } from '../../src/words';
import { check, kpi } from '../alerts/scene';
import { ask, at, OCTOBER, october, openFile, openMade, request } from '../bundle/a-file';
import { aKpi, SHEET_DAYS, TODAY } from '../sheet/a-sheet';

const HALF = '\ud83d';

test('half a character in a name goes into no subject and no mail', () => {
  expect(plain(`Orders ${HALF} a day`, 60)).toBe('Orders a day');
  expect(plain('Orders 😀 a day', 60)).toBe('Orders 😀 a day');
  const { digests } = decide(check({ kpis: [kpi({ name: `${HALF}Orders`, actual: 10 })] }));
  const mails = digests.map(render);
  expect(mails.map(({ subject }) => subject)).toEqual(['1 KPI needs action: Orders']);
  expect(mails.some(({ text, html }) => text.includes(HALF) || html.includes(HALF))).toBe(false);
});

test('amounts of billions have as many decimals as it takes to tell them from others', () => {
  expect(numberText(5_144_032_875.5, 12)).toBe('5,144,032,875.500000000000');
  expect(percentText(123_456_789_012.25, 9)).toBe('12,345,678,901,225.000000000%');
  const { digests } = decide(check({ kpis: [kpi({ target: 123_456_789_012, actual: 0 })] }));
  const [mail] = digests.map(render);
  expect(mail?.text).toContain('Behind');
  expect(mail?.text).not.toContain('NaN');
});

describe('merely to look at a sheet takes no formula from its head', () => {
  test.each([
    ['a slip in the calendar', 'Calendar', 'A2', 'Mon-Fir'],
    ['a calendar in which no day counts', 'Calendar', 'A2', "'1111111"],
    ['an error that someone typed over what is elapsed', OCTOBER, 'D3', '=1/0'],
  ])('because of %s', (_, sheet, cell, entry) => {
    const host = openMade(october({}), '2011-10-17');
    host.spreadsheet.enter(sheet, cell, entry);
    host.engine.activate(host.engine.sheetId(OCTOBER));
    expect(host.spreadsheet.text(OCTOBER, 'D3')).toMatch(/^#/);
    request(host, 'loadProgress');
    expect(host.spreadsheet.formula(OCTOBER, 'G3')).toBe('=TODAY()-1');
  });

  test('nor to make another sheet beside it', () => {
    const host = openMade(october({}), '2011-10-17');
    host.spreadsheet.enter('Calendar', 'A2', 'Mon-Fir');
    request(host, 'createSheet', { ...october({}), calendar: null });
    expect(host.spreadsheet.formula(`${OCTOBER} (2)`, 'G3')).toBe('=TODAY()-1');
  });
});

describe('a text as long as a cell can be', () => {
  const LONGEST = 'x'.repeat(50_000);

  test('is written without the end that its apostrophe takes the room of, and never with half a character', () => {
    expect(typedText(LONGEST)).toBe(LONGEST);
    expect(typedText(`=${LONGEST.slice(1)}`)).toBe(`'=${'x'.repeat(49_998)}`);
    expect(typedText('😀'.repeat(25_000))).toBe(`'${'😀'.repeat(24_999)}`);
  });

  test('as the name of a KPI goes on into the next period', () => {
    const host = openMade(october({}), '2011-10-17');
    host.spreadsheet.enter(OCTOBER, 'A7', `'1${LONGEST.slice(1)}`);
    const { sheet } = request(host, 'createNextPeriod', { sheet: OCTOBER });
    expect(host.spreadsheet.text(sheet, 'A7')).toBe(`1${'x'.repeat(49_998)}`);
  });
});

describe('merged cells', () => {
  const merged = (a1: string) => {
    const host = openMade(october({}, {}), '2011-10-17');
    host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[10], [20]]);
    host.spreadsheet.mergeCells(OCTOBER, a1);
    return host;
  };
  const noted = { sheet: OCTOBER, kpi: 'KPI 2', owner: 'ana@example.com', row: 7 };

  test('take no note that nobody would see, and say so', () => {
    const host = merged(`${at('cause', 6)}:${at('cause', 7)}`);
    const reply = ask(host, 'saveKpi', { ...noted, changes: { cause: { from: '', to: 'Too few calls' } } });
    expect(reply).toMatchObject({
      problems: [{ path: 'cause', message: expect.stringContaining('merged') }],
    });
    const above = { ...noted, kpi: 'KPI 1', row: 6 };
    request(host, 'saveKpi', { ...above, changes: { cause: { from: '', to: 'Too few calls' } } });
    expect(host.spreadsheet.text(OCTOBER, at('cause', 6))).toBe('Too few calls');
  });

  test('that blank a computed column are told at its header', () => {
    const host = merged(`${at('landing', 6)}:${at('shortfall', 6)}`);
    expect(host.spreadsheet.text(OCTOBER, at('landing', 5))).toBe('#REF!');
    const { problems } = request(host, 'loadProgress');
    expect(problems).toContainEqual({
      cell: at('landing', 5),
      message: expect.stringContaining('Are cells there merged?'),
    });
  });
});

test.each(['de', 'es'] as const)('what blocks a column is found by whoever has Google in %s', (language) => {
  const host = openMade(october({}, {}), '2011-10-17', { language });
  host.spreadsheet.enter(OCTOBER, at('landing', 7), 'x');
  const { blocked } = request(host, 'loadProgress');
  expect(blocked.map(({ cells }) => cells)).toEqual([[{ cell: at('landing', 7), content: 'x' }]]);
});

test('a header that is mended in a file without a calendar shows figures, and leaves Progress its own', () => {
  const host = openFile('2011-10-17', {
    workbook: {
      timeZone: 'Europe/London',
      sheets: [
        {
          name: 'Plan',
          cells: {
            ...{ A1: 'Start', B1: 'End', C1: 'As of', A2: '2011-10-01', B2: '2011-10-31', C2: '2011-10-16' },
            ...{ A4: 'KPI', B4: 'Owner', C4: 'Target', D4: 'Actual', E4: 'Start', F4: 'End', G4: 'Status' },
            ...{ A5: 'Deals', B5: 'ana@example.com', C5: 100, D5: 10, E5: '2011-10-01', F5: '2011-10-31' },
          },
        },
      ],
    },
  });
  const before = request(host, 'loadProgress');
  expect(before.kpis.map(({ name, status }) => [name, status])).toEqual([['Deals', 'behind']]);
  request(host, 'repairHeader', { sheet: 'Plan', column: 'status', cells: [] });
  expect(host.spreadsheet.texts('Plan', 'G4:G5')).toEqual([['Status'], ['Behind']]);
  const after = request(host, 'loadProgress');
  expect(after.kpis.map(({ name, status }) => [name, status])).toEqual([['Deals', 'behind']]);
});

test.each(['en', 'de', 'es', 'ja'] as const)(
  'a protected sheet is said to be one to whoever has Google in %s',
  (language) => {
    const options = { language, user: { email: 'me@x.com' }, owner: 'boss@x.com' };
    const host = openMade(october({}), '2011-10-17', options);
    host.spreadsheet.protect(OCTOBER, undefined, []);
    const changes = { cause: { from: '', to: 'Too few calls' } };
    const reply = ask(host, 'saveKpi', {
      sheet: OCTOBER,
      kpi: 'KPI 1',
      owner: 'ana@example.com',
      row: 6,
      changes,
    });
    expect(reply).toEqual({ refused: REFUSALS.notAllowed });
  },
);

test('a row of the log that two KPIs take is told in the same words, whichever of them stands first', () => {
  const cells = [
    ['Date', 'KPI', 'Value'],
    ['soon', 'Orders', 3],
  ];
  const log = readLog(cells, SHEET_DAYS);
  const own = aKpi({ name: 'Orders', isLogged: true });
  const parts = ['Zeal', 'Basket'].map((name) =>
    aKpi({ name, isLogged: true, kind: 'rate', loggedAs: 'Orders / Calls' }),
  );
  const told = (...kpis: readonly SheetKpi[]) =>
    problemsInLog(log, kpis, TODAY, { knowsAll: false }).problems.map(({ message }) => message);
  const [first, second] = parts as [SheetKpi, SheetKpi];
  expect(told(first, own, second)).toEqual(told(own, second, first));
  expect(told(first, own)[0]).toContain('does not count for Orders');
  expect(told(first, second)).toEqual(told(second, first));
  expect(told(first, second)[0]).toContain('does not count for Basket');
});

test('a sheet with a name that no new sheet may have is copied under one that it may', () => {
  const table = {
    ...{ A1: 'KPI', B1: 'Owner', C1: 'Target', D1: 'Actual', E1: 'Start', F1: 'End', G1: 'Status' },
    ...{ A2: 'Deals', B2: 'ana@example.com', C2: 100, D2: 10, E2: '2011-10-01', F2: '2011-10-31' },
  };
  const name = '<b>Q4/2011</b>';
  const workbook = { timeZone: 'Europe/London', sheets: [{ name, cells: table }] };
  const { sheet } = request(openFile('2011-10-17', { workbook }), 'makePlain', { sheet: name });
  expect(sheet).toBe('<b>Q4-2011<-b> (plain formulas)');
});
