// The parts of a copy in plain formulas that need no spreadsheet to be looked at.

import { EVERY_DAY } from '../../../src/kpi/calendar';
import { dayOf } from '../../../src/kpi/day';
import { makeCalendar, makeWeightedCalendar } from '../../../src/kpi/make-calendar';
import { blocksOf } from '../../../src/sheet/plain/blocks';
import { differingCells } from '../../../src/sheet/plain/checked';
import { dayCount } from '../../../src/sheet/plain/day-count';
import { exactNumber } from '../../../src/sheet/plain/exact-number';
import { holidayCells } from '../../../src/sheet/plain/holidays';
import { beginsWith, callsOwn, columnsFilledBy } from '../../../src/sheet/plain/own-functions';

test.each([
  [5, '5'],
  [-0.3, '-3/10'],
  [1.25, '125/100'],
  [1e21, '1000000000000000000000'],
  [1e-9, '1/1000000000'],
  [0.1 + 0.2, '30000000000000004/100000000000000000'],
  [1.5e-30, '15E-31'],
])('%p is written without a decimal sign: %p', (value, text) => {
  expect(exactNumber(value)).toBe(text);
  const [over = '', under = '1'] = text.split('/');
  expect(Number(over) / Number(under)).toBe(value);
});

test('days are counted by the calendar, with functions that every spreadsheet has', () => {
  expect(dayCount(EVERY_DAY, null).count('A1', 'B1')).toBe('B1-A1+1');
  const week = makeCalendar(new Set([0, 1, 2, 3, 4]), [dayOf(2026, 5, 4)]);
  expect(dayCount(week, null).count('A1', 'B1')).toBe('NETWORKDAYS.INTL(A1; B1; "0000011"; {46146})');
  expect(dayCount(week, 'Days!$C$2:$C$50').count('A1', 'B1')).toBe(
    'NETWORKDAYS.INTL(A1; B1; "0000011"; Days!$C$2:$C$50)',
  );
  expect(dayCount(EVERY_DAY, 'Days!$C$2:$C$50').count('A1', 'B1')).toBe(
    'NETWORKDAYS.INTL(A1; B1; "0000000"; Days!$C$2:$C$50)',
  );
  expect(dayCount(week, null).weight).toBeNull();
});

test('weights are whole numbers there, and single days count more or less than their weekday', () => {
  const saturday = dayOf(2026, 4, 4);
  const { count, weight } = dayCount(
    makeWeightedCalendar([1, 1, 1, 1, 2.5, 0, 0], new Map([[saturday, 3]])),
    null,
  );
  expect(count('A1', 'B1')).toBe(
    'NETWORKDAYS.INTL(A1; B1; "0000011")+SUMPRODUCT(({46116}>=A1)*({46116}<=B1))',
  );
  expect(weight?.('A1', 'B1')).toBe(
    '(SUMPRODUCT({10;10;10;10;25;0;0}*(INT((B1-{2;3;4;5;6;7;8})/7)-INT((A1-1-{2;3;4;5;6;7;8})/7)))+SUMPRODUCT({30}*({46116}>=A1)*({46116}<=B1)))',
  );
});

test('formulas of ours are told from others, whatever stands in their texts', () => {
  expect(callsOwn('=IFERROR(landing (A1;B1);"")')).toBe(true);
  expect(callsOwn('=A1&" LANDING(here)"')).toBe(false);
  expect(callsOwn('=MYLANDING(A1)')).toBe(false);
  expect(callsOwn('')).toBe(false);
  expect(beginsWith('= PACE_GAP(A1:A)')).toBe('PACE_GAP');
  expect(beginsWith('=1+PACE_GAP(A1:A)')).toBeNull();
  expect(columnsFilledBy('=LANDING_FORECAST(A1:A)')).toBe(4);
  expect(columnsFilledBy('=LANDING(A1:A)')).toBe(1);
});

test('closed days are referred to where a column lists them and nothing else, as dates', () => {
  const date = new Date(Date.UTC(2026, 3, 3));
  const sheetDays = { dayOf: () => dayOf(2026, 4, 3), today: () => dayOf(2026, 1, 1) };
  const calendar = makeCalendar(new Set([0, 1, 2, 3, 4]), [dayOf(2026, 4, 3)]);
  const header = ['Open weekdays', 'Weight', 'Holidays'];
  expect(holidayCells([header, ['Mon-Fri', '', date]], calendar, sheetDays)).toEqual({ row: 1, column: 2 });
  expect(holidayCells([header, ['Mon-Fri', '', '2026-04-03']], calendar, sheetDays)).toBeNull();
  expect(holidayCells([header, ['Mon-Fri', '', date], ['', '', 'and more']], calendar, sheetDays)).toBeNull();
  const other = { ...sheetDays, dayOf: () => dayOf(2026, 4, 2) };
  expect(holidayCells([header, ['Mon-Fri', '', date]], calendar, other)).toBeNull();
  const twoDays = makeCalendar(new Set([0, 1, 2, 3, 4]), [dayOf(2026, 4, 3), dayOf(2026, 4, 6)]);
  expect(holidayCells([header, ['Mon-Fri', '', date]], twoDays, sheetDays)).toBeNull();
  expect(
    holidayCells(
      [
        ['Holidays', 'Weight'],
        [date, ''],
      ],
      calendar,
      sheetDays,
    ),
  ).toEqual({ row: 1, column: 0 });
  // Where none is listed yet, next year's will be.
  expect(holidayCells([header, ['Mon-Fri', '', '']], EVERY_DAY, sheetDays)).toEqual({ row: 1, column: 2 });
});

test('what is written over goes in blocks: what stands between stays what it is', () => {
  const cells = {
    values: [
      ['a', 1],
      ['=b', 2],
      ['c', 3],
    ],
    formulas: [
      ['', ''],
      ['', '=1+1'],
      ['', ''],
    ],
  };
  const over = (row: number, column: number) => ({ row, column, content: `new ${row}${column}` });
  expect(blocksOf([over(1, 1), over(3, 1), over(1, 2), over(3, 2)], cells)).toEqual([
    {
      row: 1,
      column: 1,
      cells: [
        ['new 11', 'new 12'],
        ["'=b", '=1+1'],
        ['new 31', 'new 32'],
      ],
    },
  ]);
  expect(blocksOf([over(3, 2)], cells)).toEqual([{ row: 3, column: 2, cells: [['new 32']] }]);
  expect(blocksOf([], cells)).toEqual([]);
});

test('a plain formula that says something else is a value: never a figure in the place of a message', () => {
  const plain = [1, 2, 3, 4, 5, 6].map((column) => ({ row: 1, column }));
  const was = [[0.5, '⚠ no', 'Behind', '', 7, '#N/A']];
  expect(differingCells({ plain }, was, [[0.5 + 1e-12, 'Check row', '遅れ', 'Check row', 7, '']])).toEqual(
    [],
  );
  expect(differingCells({ plain }, was, [[0.6, 3, 'Ahead', 1, '', '#N/A']])).toEqual([
    { row: 1, column: 1, content: 0.5 },
    { row: 1, column: 2, content: '' },
    { row: 1, column: 3, content: 'Behind' },
    { row: 1, column: 4, content: '' },
    { row: 1, column: 5, content: 7 },
    { row: 1, column: 6, content: '' },
  ]);
});

test('dates are the same where they are of the same moment', () => {
  const plain = [1, 2].map((column) => ({ row: 1, column }));
  const date = (day: number) => new Date(Date.UTC(2026, 3, day));
  expect(differingCells({ plain }, [[date(1), date(2)]], [[date(1), date(3)]])).toMatchObject([
    { column: 2 },
  ]);
});
