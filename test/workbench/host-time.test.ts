// Dates and clocks: the sheet's zone, the script's zone, and never the machine's. Run with several TZ.
import { aFunction, aHost, SHOW } from './a-host';

/** What the script sees of a date: its own local fields. */
const FIELDS = aFunction(
  'FIELDS',
  'return [value.getFullYear(), value.getMonth() + 1, value.getDate(), value.getDay(), value.getHours(), value.getMinutes()].join(" ");',
);

describe('a date in a cell', () => {
  test("is midnight in the spreadsheet's zone, read on the script's clock", () => {
    const { spreadsheet } = aHost(SHOW + FIELDS, {
      cells: { B1: '2026-04-01', A1: '=SHOW(B1)', A2: '=FIELDS(B1)' },
    });
    expect(spreadsheet.text('Data', 'A1')).toContain('Date 2026-03-31T15:00:00.000Z');
    expect(spreadsheet.text('Data', 'A2')).toBe('2026 3 31 2 11 0');
    expect(spreadsheet.value('Data', 'B1')).toEqual(new Date('2026-03-31T15:00:00Z'));
    expect(spreadsheet.text('Data', 'B1')).toBe('2026-04-01');
  });

  test('keeps its time of day', () => {
    const { spreadsheet } = aHost(SHOW, { cells: { B1: '2026-04-01 18:30:00', A1: '=SHOW(B1)' } });
    expect(spreadsheet.text('Data', 'A1')).toContain('Date 2026-04-01T09:30:00.000Z');
  });

  test('is a real date of the script', () => {
    const code = aFunction(
      'KIND',
      'return [Object.prototype.toString.call(value), value instanceof Date, value.constructor === Date, typeof value.getTime()].join(" ");',
    );
    const { spreadsheet } = aHost(code, { cells: { B1: '2026-04-01', A1: '=KIND(B1)' } });
    expect(spreadsheet.text('Data', 'A1')).toBe('[object Date] true true number');
  });

  test('has no midnight in São Paulo on 4 November 2018: the day starts at one', () => {
    const zones = { sheetZone: 'America/Sao_Paulo', scriptZone: 'America/Sao_Paulo' };
    const { spreadsheet } = aHost(FIELDS, { ...zones, cells: { B1: '2018-11-04', A1: '=FIELDS(B1)' } });
    expect(spreadsheet.text('Data', 'A1')).toBe('2018 11 4 0 1 0');
  });

  test.each([
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
    ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
    ['Pacific/Auckland', '2026-04-05', '2026-04-04T11:00:00.000Z'],
    ['Pacific/Auckland', '2026-04-06', '2026-04-05T12:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['Asia/Kathmandu', '2026-10-25', '2026-10-24T18:15:00.000Z'],
  ])('in %s on %s starts at %s', (sheetZone, day, instant) => {
    const { spreadsheet } = aHost(SHOW, { sheetZone, cells: { B1: day, A1: '=SHOW(B1)' } });
    expect(spreadsheet.text('Data', 'A1')).toContain(instant);
  });
});

describe('a date as a result', () => {
  test("is shown as a date in the spreadsheet's zone", () => {
    const { spreadsheet } = aHost(aFunction('SAME', 'return value;'), {
      cells: { B1: '2026-04-01', A1: '=SAME(B1)', A2: '=A1-B1' },
    });
    expect(spreadsheet.text('Data', 'A1')).toBe('4/1/2026');
    expect(spreadsheet.value('Data', 'A1')).toEqual(spreadsheet.value('Data', 'B1'));
  });

  test("that is midnight in the script's zone is another time in the sheet", () => {
    const { spreadsheet } = aHost(aFunction('F', 'return new Date(2026, 3, 1);'), { cells: { A1: '=F(1)' } });
    expect(spreadsheet.text('Data', 'A1')).toBe('4/1/2026 01:00:00 PM');
  });
});

describe('the Date of a script', () => {
  const evaluate = (expression: string, scriptZone = 'America/New_York') =>
    aHost(`function f() { return ${expression}; }`, { scriptZone }).run('f');

  test.each([
    ['new Date(2026, 0, 31).toISOString()', '2026-01-31T05:00:00.000Z'],
    ['new Date(2026, 6).toISOString()', '2026-07-01T04:00:00.000Z'],
    ['new Date("2026-02-26").toISOString()', '2026-02-26T00:00:00.000Z'],
    ['new Date("02/26/2026").toISOString()', '2026-02-26T05:00:00.000Z'],
    ['new Date("2026-02-26T10:00").toISOString()', '2026-02-26T15:00:00.000Z'],
    ['new Date("2026-02-26T10:00+09:00").toISOString()', '2026-02-26T01:00:00.000Z'],
    ['new Date("Feb 26, 2026 10:00 GMT").toISOString()', '2026-02-26T10:00:00.000Z'],
    ['new Date("02-26-2026").toISOString()', '2026-02-26T05:00:00.000Z'],
    ['new Date("2026-2-26").toISOString()', '2026-02-26T05:00:00.000Z'],
    ['new Date("2026-02-26 10:00:00").toISOString()', '2026-02-26T15:00:00.000Z'],
    ['new Date(String(new Date(2026, 3, 1))).getTime() === new Date(2026, 3, 1).getTime()', true],
    ['new Date(99, 0, 1).getFullYear()', 1999],
    ['Intl.DateTimeFormat().resolvedOptions().timeZone', 'America/New_York'],
    ['new Date(0).getHours()', 19],
    ['new Date(2026, 2, 8, 2, 30).getHours()', 3],
    ['new Date(2026, 2, 8, 0).getTimezoneOffset()', 300],
    ['new Date(2026, 2, 9, 0).getTimezoneOffset()', 240],
    [
      '(function () { var d = new Date(2026, 0, 31); d.setDate(32); return d.toString(); })()',
      'Sun Feb 01 2026 00:00:00 GMT-0500 (Eastern Standard Time)',
    ],
    [
      '(function () { var d = new Date(2026, 2, 7, 12); d.setDate(8); return d.toISOString(); })()',
      '2026-03-08T16:00:00.000Z',
    ],
    ['new Date().toISOString()', '2026-04-15T03:00:00.000Z'],
    ['Date.now() === +new Date()', true],
    ['Date()', 'Tue Apr 14 2026 23:00:00 GMT-0400 (Eastern Daylight Time)'],
    ['new Date(2026, 3, 1).toLocaleDateString("en-US")', '4/1/2026'],
    ['new Intl.DateTimeFormat("en-US").format(new Date(2026, 3, 1))', '4/1/2026'],
    ['Date.UTC(1970, 0, 2)', 86400000],
    ['isNaN(new Date("nonsense"))', true],
    ['new Date(NaN).toString()', 'Invalid Date'],
    ['new Date(new Date(5)).getTime()', 5],
    ['JSON.stringify(new Date(0))', '"1970-01-01T00:00:00.000Z"'],
  ])('%s', (expression, result) => {
    expect(evaluate(expression)).toBe(result);
  });
});

describe("the host's clock", () => {
  test("TODAY and NOW are the spreadsheet's day and time", () => {
    const host = aHost(SHOW, { now: '2026-04-14T15:30:00Z', cells: { A1: '=TODAY()', A2: '=NOW()' } });
    expect(host.spreadsheet.text('Data', 'A1')).toBe('4/15/2026');
    expect(host.spreadsheet.text('Data', 'A2')).toBe('4/15/2026 12:30:00 AM');
    host.setNow(new Date('2026-04-30T15:00:00Z'));
    expect(host.spreadsheet.text('Data', 'A1')).toBe('5/1/2026');
  });

  test('is that of the script too', () => {
    const host = aHost('function f() { return new Date().toISOString() + " " + Date.now(); }');
    host.setNow(86_400_000);
    expect(host.run('f')).toBe('1970-01-02T00:00:00.000Z 86400000');
  });
});
