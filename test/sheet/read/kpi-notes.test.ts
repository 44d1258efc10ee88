import type { Cell } from '../../../src/cells/cell';
import type { SheetDays } from '../../../src/cells/date';
import type { SheetCells } from '../../../src/sheet/read/content';
import { fixedNotesIn, notesIn, rowOfShown, tidied } from '../../../src/sheet/read/kpi-notes';
import { findHeaders } from '../../../src/sheet/table/headers';
import { day } from '../a-sheet';

const NAMES = ['KPI', 'Owner', 'Cause', 'Recovery action', 'Action due', 'Action by'];
const HEADERS = findHeaders([[], [], NAMES]);
const NOON = new Date(0);
const DAYS: SheetDays = { dayOf: () => day('2026-04-30'), today: () => day('2026-04-01') };

/** A sheet with its headers in row 3; rows 4 and on have these cells, and these formulas by their references. */
function sheetOf(
  rows: readonly (readonly Cell[])[],
  formulas: Readonly<Record<string, string>> = {},
): SheetCells {
  const values = [[], [], NAMES, ...rows];
  const texts = values.map((_, row) =>
    NAMES.map((__, column) => formulas[`${'ABCDEF'[column]}${row + 1}`] ?? ''),
  );
  return { values, formulas: texts };
}
const notes = (...row: readonly Cell[]) => notesIn(sheetOf([row]), HEADERS, 4, DAYS);

test('the notes of a row are what stands in its cells, a day as text', () => {
  expect(notes('Calls', 'a@x.com', ' Ill ', 'Call more', NOON)).toEqual({
    owner: 'a@x.com',
    cause: 'Ill',
    action: 'Call more',
    actionBy: '',
    actionDue: '2026-04-30',
  });
  expect(notes('Calls', '', null, 'Call more', day('2026-04-28')).actionDue).toBe('2026-04-28');
  // A number is a day only where days are typed.
  expect(notes('Calls', '', 46113, NOON).cause).toBe('46113');
  expect(notes('Calls', '', '', NOON).action).toBe('2026-04-30');
});

test('what is blank, or has no column, is empty', () => {
  expect(Object.values(notes('Calls'))).toEqual(['', '', '', '', '']);
  const narrow = findHeaders([[], [], ['KPI', 'Owner']]);
  expect(notesIn(sheetOf([['Calls', 'a@x.com', 'x', 'y', 'z']]), narrow, 4, DAYS)).toEqual({
    owner: 'a@x.com',
    cause: '',
    action: '',
    actionBy: '',
    actionDue: '',
  });
  expect(Object.values(notesIn(sheetOf([]), HEADERS, 9, DAYS))).toEqual(['', '', '', '', '']);
});

test.each([
  ['owner', 'a@x.com\nb@x.com ', 'a@x.com, b@x.com'],
  ['owner', 'a@x.com,\r\nb@x.com', 'a@x.com, b@x.com'],
  ['cause', 'one\r\ntwo', 'one\ntwo'],
  ['actionDue', '2026年4月30日', '2026-04-30'],
  ['actionDue', 'soon', 'soon'],
  ['action', '2026年4月30日', '2026年4月30日'],
] as const)('a note in %s, %j, is compared as %j', (field, typed, text) => {
  expect(tidied(field, typed)).toBe(text);
});

describe('a note that cannot be edited', () => {
  const ROWS = [
    ['Calls', 'a@x.com', '', '', ''],
    ['Deals', 'b@x.com', '', '', ''],
  ];
  const fixed = (formulas: Readonly<Record<string, string>>, row = 5) => {
    const all = fixedNotesIn(sheetOf(ROWS, formulas), HEADERS, row);
    return Object.fromEntries(
      Object.entries(all).map(([field, why]) => [field, /\b[A-E]\d\b/.exec(why)?.[0]]),
    );
  };

  test('is none where nothing but texts stand', () => {
    expect(fixed({})).toEqual({});
    expect(fixed({ A5: '=A4' })).toEqual({});
  });

  test('comes from a formula of its own', () => {
    expect(fixed({ C5: '=B1' })).toEqual({ cause: 'C5' });
  });

  test('comes from what a formula above, or the header, fills', () => {
    expect(fixed({ C3: '={"Cause"; "x"}' })).toEqual({ cause: 'C3' });
    expect(fixed({ B4: '=SORT(Team!A:A)' })).toEqual({ owner: 'B4' });
  });

  test.each(['=Team!A4', '=$A$4', "='Ann''s team'!A4"])(
    'does not come from one cell above: %s',
    (formula) => {
      expect(fixed({ B4: formula })).toEqual({});
      // Nor from what is above that, for it would not reach over it.
      expect(fixed({ B3: '={"Owner"; "x"}', B4: formula })).toEqual({});
    },
  );

  test('comes from what a formula to the left spreads', () => {
    expect(fixed({ A5: '=SPLIT(G5; ",")' })).toEqual({
      owner: 'A5',
      cause: 'A5',
      action: 'A5',
      actionBy: 'A5',
      actionDue: 'A5',
    });
    expect(fixed({ B5: '=1+1', A5: '=SPLIT(G5; ",")' })).toEqual({ owner: 'B5' });
    expect(fixed({ B5: '=SPLIT(G5; ",")', C3: '={"Cause"; "x"}' })).toEqual({ owner: 'B5', cause: 'C3' });
  });

  test('has no column', () => {
    const headers = findHeaders([[], [], ['KPI', 'Owner', 'Cause', 'Recovery action']]);
    expect(fixedNotesIn(sheetOf(ROWS), headers, 5)).toEqual({
      actionBy: 'The sheet has no column “Action by”.',
      actionDue: 'The sheet has no column “Action due”.',
    });
  });
});

describe('a KPI that was shown is found', () => {
  const CELLS = sheetOf([
    ['Calls', 'a@x.com'],
    ['Deals', 'a@x.com'],
    ['Calls', 'b@x.com'],
    ['Calls', 'b@x.com'],
  ]);
  const rowOf = (kpi: string, owner: string, row: number) =>
    rowOfShown(CELLS, HEADERS, { kpi, owner, row }, DAYS);

  test('by its name, wherever it has moved to and whoever owns it now', () => {
    expect(rowOf('deals ', 'z@x.com', 9)).toBe(5);
  });

  test('by its owner, where several have the name', () => {
    expect(rowOf('Calls', 'A@x.com', 9)).toBe(4);
  });

  test('by its row, where they have the owner too', () => {
    expect(rowOf('Calls', 'b@x.com', 7)).toBe(7);
    expect(rowOf('Calls', 'z@x.com', 4)).toBe(4);
  });

  test('not at all, where nothing tells which it is, or it is gone', () => {
    expect(rowOf('Calls', 'b@x.com', 4)).toBeNull();
    expect(rowOf('Calls', 'z@x.com', 9)).toBeNull();
    expect(rowOf('Visits', 'a@x.com', 4)).toBeNull();
  });
});
