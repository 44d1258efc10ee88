// What a person does in the grid, and what becomes of a spilled column then.
import { aFunction, aHost } from './a-host';

/** A column with its label: the label first, then twice each number. */
const DOUBLE = aFunction(
  'DOUBLE',
  `return [['Double']].concat(value.slice(1).map(function (row) { return [row[0] === '' ? '' : row[0] * 2]; }));`,
);

const HEADED = { A5: 'Amount', A6: 30, A7: 10, A8: 20, B5: '=DOUBLE(A5:A)', C6: 'x', C7: 'y', C8: 'z' };

describe('a column that a header formula fills', () => {
  test('has its label, its values, and nothing below', () => {
    const host = aHost(DOUBLE, { cells: HEADED });
    expect(host.spreadsheet.texts('Data', 'B5:B9')).toEqual([['Double'], ['60'], ['20'], ['40'], ['']]);
    expect(host.spreadsheet.texts('Data', 'B9:B1000').flat().join('')).toBe('');
    expect(host.spreadsheet.values('Data', 'B9:B1000').every(([value]) => value === '')).toBe(true);
    expect(host.executions).toEqual({ DOUBLE: 1 });
  });

  test('follows an edit, an appended row and an emptied one', () => {
    const { spreadsheet } = aHost(DOUBLE, { cells: HEADED });
    spreadsheet.enter('Data', 'A7', 11);
    spreadsheet.enter('Data', 'A9', 50);
    spreadsheet.enter('Data', 'A6', '');
    expect(spreadsheet.texts('Data', 'B5:B10')).toEqual([['Double'], [''], ['22'], ['40'], ['100'], ['']]);
  });

  test('follows inserted and deleted rows, and keeps the length of the sheet', () => {
    const { spreadsheet } = aHost(DOUBLE, { cells: HEADED });
    spreadsheet.insertRows('Data', 7, 2);
    expect(spreadsheet.rowCount('Data')).toBe(1002);
    expect(spreadsheet.texts('Data', 'B5:B11')).toEqual([
      ['Double'],
      ['60'],
      [''],
      [''],
      ['20'],
      ['40'],
      [''],
    ]);
    spreadsheet.enterRows('Data', 'A7', [[1], [2]]);
    spreadsheet.deleteRows('Data', 6);
    expect(spreadsheet.texts('Data', 'B5:B9')).toEqual([['Double'], ['2'], ['4'], ['20'], ['40']]);
    spreadsheet.insertRows('Data', 1);
    expect(spreadsheet.texts('Data', 'B6:B8')).toEqual([['Double'], ['2'], ['4']]);
    spreadsheet.insertRows('Data', spreadsheet.rowCount('Data') + 1, 3);
    expect(spreadsheet.rowCount('Data')).toBe(1005);
    expect(spreadsheet.value('Data', 'B1005')).toBe('');
  });

  test('follows rows that are sorted across it', () => {
    const { spreadsheet } = aHost(DOUBLE, { cells: HEADED });
    spreadsheet.sortRows('Data', 'A6:T8', 'A');
    expect(spreadsheet.values('Data', 'A5:C9')).toEqual([
      ['Amount', 'Double', ''],
      [10, 20, 'y'],
      [20, 40, 'z'],
      [30, 60, 'x'],
      ['', '', ''],
    ]);
    spreadsheet.sortRows('Data', 'A6:T8', 'B', false);
    expect(spreadsheet.values('Data', 'A6:C8').map((row) => row.join())).toEqual([
      '30,60,x',
      '20,40,z',
      '10,20,y',
    ]);
  });

  test('is blocked by a value typed into it, and comes back without it', () => {
    const { spreadsheet } = aHost(DOUBLE, { cells: HEADED });
    spreadsheet.enter('Data', 'B7', 'mine');
    expect(spreadsheet.texts('Data', 'B5:B8')).toEqual([['#REF!'], [''], ['mine'], ['']]);
    expect(spreadsheet.message('Data', 'B5')).toMatch(/would overwrite data in B7$/);
    spreadsheet.enter('Data', 'B7', '');
    expect(spreadsheet.texts('Data', 'B5:B8')).toEqual([['Double'], ['60'], ['20'], ['40']]);
  });

  test('is calculated once although other columns depend on it', () => {
    const cells = { ...HEADED, D5: '=DOUBLE(B5:B)', E5: '=DOUBLE(D5:D)' };
    const host = aHost(DOUBLE, { cells });
    expect(host.spreadsheet.texts('Data', 'E5:E7')).toEqual([['Double'], ['240'], ['80']]);
    expect(host.executions).toEqual({ DOUBLE: 3 });
    host.clearRecords();
    host.spreadsheet.enter('Data', 'A6', 31);
    expect(host.executions).toEqual({ DOUBLE: 3 });
  });
});

describe('the spreadsheet', () => {
  test('adds sheets, names ranges and refers to them', () => {
    const { spreadsheet } = aHost(DOUBLE);
    spreadsheet.addSheet({ name: 'My plan', rows: 2000, cells: { A1500: 5 } });
    spreadsheet.nameRange('PLAN', 'My plan', 'A1500');
    spreadsheet.enter('Data', 'A1', "=PLAN+'My plan'!A1500");
    expect(spreadsheet.value('Data', 'A1')).toBe(10);
  });

  test('shows a number in the format of its cell', () => {
    const { spreadsheet } = aHost(DOUBLE, { cells: { A1: 0.256 } });
    spreadsheet.setFormat('Data', 'A1', '0.0%');
    expect(spreadsheet.text('Data', 'A1')).toBe('25.6%');
  });

  test('undoes and redoes', () => {
    const { spreadsheet } = aHost(DOUBLE, { cells: HEADED });
    spreadsheet.enter('Data', 'A6', 1);
    spreadsheet.undo();
    expect(spreadsheet.value('Data', 'B6')).toBe(60);
    spreadsheet.redo();
    expect(spreadsheet.value('Data', 'B6')).toBe(2);
  });

  test('is saved to a file that another host opens', () => {
    const file = aHost(DOUBLE, { cells: { ...HEADED, D1: '2026-04-01' } }).save();
    const { spreadsheet } = aHost(DOUBLE, { workbook: JSON.parse(JSON.stringify(file)) });
    expect(spreadsheet.texts('Data', 'B5:B8')).toEqual([['Double'], ['60'], ['20'], ['40']]);
    expect(spreadsheet.value('Data', 'D1')).toEqual(new Date('2026-03-31T15:00:00Z'));
  });

  test('refuses sheets, cells and actions that do not exist', () => {
    const { spreadsheet } = aHost(DOUBLE);
    expect(() => spreadsheet.value('None', 'A1')).toThrow('There is no sheet called "None".');
    expect(() => spreadsheet.value('Data', 'A1001')).toThrow('"A1001" is not a range of this spreadsheet.');
    expect(() => spreadsheet.value('Data', 'A1:A2')).toThrow('"A1:A2" is not one cell.');
    expect(() => spreadsheet.deleteRows('Data', 1, 1000)).toThrow('REMOVE_COLUMNS_ROWS was refused');
    expect(() => spreadsheet.enterRows('Data', 'A1000', [[1], [2]])).toThrow('UPDATE_CELL was refused');
    expect(() => spreadsheet.sortRows('Data', 'A1:B3', 'C')).toThrow('Column C is not in A1:B3.');
  });
});
