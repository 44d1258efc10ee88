import { readCalendar } from '../../src/cells/calendar';
import type { Cell } from '../../src/cells/cell';
import { readDay } from '../../src/cells/date';
import { isErrorValue } from '../../src/cells/error-value';
import { readKind } from '../../src/cells/kind';
import { readLog } from '../../src/cells/log';
import { readNumber, readShare } from '../../src/cells/number';
import { formatDay } from '../../src/kpi/civil-date';
import { countingDays } from '../../src/kpi/counting-days';
import { type Day, dayOf } from '../../src/kpi/day';

const TODAY = dayOf(2026, 4, 20);
const sheetDays = {
  dayOf: (date: Date) => dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
  today: () => TODAY,
};
const calendar = (value: Cell | Cell[][]) => readCalendar(value, sheetDays);
const openDays = (value: Cell | Cell[][]) =>
  calendar(value)
    .openWeekdays.map((open) => (open ? 1 : 0))
    .join('');

describe('a number', () => {
  test.each([
    [12.5, 12.5],
    [0, 0],
    ['', null],
    ['   ', null],
    [null, null],
    [undefined, null],
    ['12', 12],
    [' -3.5 ', -3.5],
  ])('is read from %p as %p', (cell, number) => {
    expect(readNumber('actual', cell)).toBe(number);
  });

  test.each([
    ['abc', 'target must be a number, got "abc"'],
    ['1,234', 'target must be a number, got "1,234"'],
    [true, 'target must be a number, got TRUE'],
    [new Date(0), 'target must be a number, got a date'],
    ['x'.repeat(60), `target must be a number, got "${'x'.repeat(40)}…"`],
    ['#N/A', 'target is #N/A: fix that cell first'],
    ['Loading...', 'target is still loading'],
  ])('is not read from %p', (cell, message) => {
    expect(() => readNumber('target', cell)).toThrow(message);
  });

  test('is a share only from 0 to 1', () => {
    expect(readShare('tolerance', 0.25)).toBe(0.25);
    expect(() => readShare('tolerance', 10)).toThrow(
      'tolerance must be a share from 0 to 1, such as 10%, got 10',
    );
  });
});

test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!', 'Loading...'])(
  'knows %p as the error of a cell',
  (text) => {
    expect(isErrorValue(text)).toBe(true);
  },
);

test.each(['#1', '# deals', 'Loading', 'N/A', '#ref'])('takes %p for a text', (text) => {
  expect(isErrorValue(text)).toBe(false);
});

describe('a date', () => {
  test.each([
    [46113, '2026-04-01'],
    [46113.75, '2026-04-01'],
    ['2026-04-01', '2026-04-01'],
    [new Date(Date.UTC(2026, 3, 1)), '2026-04-01'],
    ['2026/4/1', '2026-04-01'],
    ['2026.4.1', '2026-04-01'],
    ['２０２６年４月１日', '2026-04-01'],
    ['令和8年4月1日', '2026-04-01'],
  ])('is read from %p', (cell, day) => {
    expect(formatDay(readDay('start', cell, sheetDays) as Day)).toBe(day);
  });

  test.each([
    ['2026-02-30', '"2026-02-30"'],
    ['1/4/2026', '"1/4/2026"'],
    ['2026/2/30', '"2026/2/30"'],
    ['4月1日', '"4月1日"'],
    ['12345/1/1', '"12345/1/1"'],
    [20260401, '20260401'],
    [-1, '-1'],
    [true, 'TRUE'],
    [new Date(Number.NaN), 'a date'],
  ])('is not read from %p', (cell, got) => {
    expect(() => readDay('start', cell, sheetDays)).toThrow(
      `start must be a date such as 2026-04-30, got ${got}`,
    );
  });
});

describe('a kind', () => {
  test.each([
    ['', 'total', false],
    ['rate', 'rate', false],
    ['LEVEL', 'level', false],
    ['Total (lower is better)', 'total', true],
    ['lower', 'total', true],
    ['rate, lower', 'rate', true],
    ['Level - higher is better', 'level', false],
  ])('is read from %p', (cell, kind, lowerIsBetter) => {
    expect(readKind(cell)).toEqual({ kind, lowerIsBetter });
  });

  test.each(['avg', 'rate total', 'total average', 'better', 'lower higher'])(
    'is not read from %p',
    (cell) => {
      expect(() => readKind(cell)).toThrow(`kind "${cell}" is not one of total, rate, level`);
    },
  );

  test('is not read from a cell that shows an error', () => {
    expect(() => readKind('#N/A')).toThrow('kind is #N/A: fix that cell first');
  });

  test('is not read from a number', () => {
    expect(() => readKind(3)).toThrow('kind 3 is not one of total, rate, level');
  });
});

describe('a calendar', () => {
  test.each<[Cell | Cell[][], string]>([
    ['', '1111111'],
    ['Every day', '1111111'],
    ['Mon-Fri', '1111100'],
    ['Monday - Friday', '1111100'],
    ['Sun-Thu', '1111001'],
    ['Sat–Mon', '1000011'],
    ['Mon Tue Thu', '1101000'],
    ['Mon, Wed; Fri', '1010100'],
    ['Mon-Wed, Sat', '1110010'],
    ['0000011', '1111100'],
    [true, '1111100'],
    [false, '1111111'],
    [[['2026-04-03'], ['2026-04-06']], '1111100'],
    [[['Open days'], ['Sun-Fri'], [46115]], '1111101'],
    [
      [
        ['Open', 'Holidays'],
        ['Mon-Fri', 46115],
        ['', 46118],
      ],
      '1111100',
    ],
    [
      [
        ['営業曜日', '休業日'],
        ['月〜土', 46115],
      ],
      '1111110',
    ],
    [[['日付'], [46115]], '1111100'],
    [[['2026年4月3日'], ['2026/4/6'], ['令和8年4月7日(火)']], '1111100'],
    [[['月日'], [46115]], '1111100'],
    [[['Mon'], ['Wed']], '1010000'],
    [[['Every day'], [46115]], '1111111'],
    [[[' everyday '], ['2026-04-03']], '1111111'],
  ])('is read from %p', (value, open) => {
    expect(openDays(value)).toBe(open);
  });

  test('no text that is a date is a header', () => {
    const holidays = [['2026年4月3日'], [46118]];
    expect(countingDays(calendar(holidays), dayOf(2026, 4, 1), dayOf(2026, 4, 7))).toBe(3);
    const log = readLog(
      [
        ['2026年4月1日', 'Calls', '１２'],
        ['日付', 'KPI', '値'],
      ],
      sheetDays,
    );
    expect(log.usableOf('Calls')).toEqual([{ day: dayOf(2026, 4, 1), value: 12, row: 1 }]);
    expect(readLog([['日付', 'KPI', '値']], sheetDays).names.size).toBe(0);
  });

  test('takes dates of all three forms as holidays', () => {
    const holidays = [['Mon-Fri'], ['2026-04-03'], [46118], [new Date(Date.UTC(2026, 3, 7))], ['']];
    expect(countingDays(calendar(holidays), dayOf(2026, 4, 1), dayOf(2026, 4, 7))).toBe(2);
  });

  test.each<[Cell | Cell[][], string]>([
    ['Mon-Fry', 'calendar has "Mon-Fry", which is neither a date nor open weekdays'],
    ['weekdays', 'calendar has "weekdays", which is neither a date nor open weekdays'],
    [[['Mon-Fry'], [46115]], 'calendar has "Mon-Fry"'],
    [[['Holiday'], ['Easter'], [46115]], 'calendar has "Easter"'],
    [[['Mon-Fri'], ['2026-02-30']], 'calendar has "2026-02-30"'],
    [11, 'calendar has the number 11: a mask such as 0000011 must be text'],
    ['1111111', 'calendar "1111111" leaves no weekday open'],
    ['#REF!', 'calendar is #REF!: fix that cell first'],
    [[['Mon-Fri'], [-4]], 'calendar must be a date'],
    [[['土日祝'], [46115]], 'calendar has "土日祝"'],
    [[['月〜金'], ['祝日']], 'calendar has "祝日"'],
  ])('is not read from %p', (value, message) => {
    expect(() => calendar(value)).toThrow(message);
  });
});

describe('a log', () => {
  const rows: Cell[][] = [
    ['Date', 'KPI', 'Value'],
    ['2026-04-01', 'Calls', 12],
    ['', '', ''],
    ['2026-04-02', ' calls ', '9'],
    ['2026-04-02', 'Deals', ''],
    ['soon', 'Visits', 1],
    ['2026-04-02', 'Mails', 'many'],
    ['', 'Letters', 3],
  ];
  const log = readLog(rows, sheetDays);

  test('gives the entries of a KPI, whatever its case and outer spaces', () => {
    expect(log.entriesOf('CALLS')).toEqual([
      { day: dayOf(2026, 4, 1), value: 12, row: 2 },
      { day: dayOf(2026, 4, 2), value: 9, row: 4 },
    ]);
  });

  test('gives them whatever the width of their letters', () => {
    const own = readLog(
      [
        ['2026/4/1', 'ＫＰＩ　（新規）', '１２件'],
        ['令和8年4月2日', 'kpi (新規)', '1.2万'],
      ],
      sheetDays,
    );
    expect(own.usableOf('KPI (新規)').map(({ value }) => value)).toEqual([12, 12_000]);
    expect([...own.names.values()]).toEqual(['ＫＰＩ　（新規）']);
  });

  test('knows nothing of a KPI without a value', () => {
    expect(log.entriesOf('Deals')).toBeNull();
    expect(log.entriesOf('KPI')).toBeNull();
  });

  test('names the row that stops a KPI', () => {
    expect(() => log.entriesOf('Visits')).toThrow('date in row 6 of the log must be a date');
    expect(() => log.entriesOf('Mails')).toThrow('value in row 7 of the log must be a number, got "many"');
    expect(() => log.entriesOf('Letters')).toThrow('date in row 8 of the log must be a date');
  });

  test('needs three columns, and ignores more', () => {
    expect(() => readLog([['2026-04-01', 'Calls']], sheetDays)).toThrow(
      'log must be three columns wide (date, KPI, value), got 2',
    );
    expect(() => readLog('Calls', sheetDays)).toThrow('(date, KPI, value), got 1');
    expect(readLog([[46113, 'Calls', 4, 'a note']], sheetDays).entriesOf('Calls')).toHaveLength(1);
  });
});
